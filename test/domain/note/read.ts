import { identify, type NoteFile } from '../../../src/domain/note/identify';
import { withInlineFields } from '../../../src/domain/note/inline-fields';
import type { Mapping } from '../../../src/domain/note/properties';
import { readNote as readIdentified, type NoteReading, type ReadingContext } from '../../../src/domain/note/read-note';

/** Reads a note from its properties, whether or not it is one of ours. */
export function readNote(file: NoteFile, context: ReadingContext, fields: Mapping = {}): NoteReading {
  const note = identify(file, context.settings);
  return readIdentified(withInlineFields(note, fields, context.settings), context);
}
