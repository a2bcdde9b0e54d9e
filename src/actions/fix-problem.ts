import { PROPERTIES, propertyNames, type PropertyName } from '../domain/note/properties';
import type { Problem } from '../domain/note/problem';
import type { Fix } from '../domain/sidebar/fixes';
import type { Settings } from '../domain/settings';
import { propertyWriter, type NoteWriter } from '../vault/note-writer';
import { writeWithUndo } from './write-with-undo';

export interface FixDeps {
  readonly writer: Pick<NoteWriter, 'change'>;
  readonly settings: () => Pick<Settings, 'propertyNames'>;
}

/** Ends a problem: gives the property, under the name that the note has for it, the value that was chosen. */
export function fixProblem({ writer, settings }: FixDeps, { note }: Problem, { property, value }: Fix): Promise<void> {
  const key = isKnown(property) ? propertyNames(property, settings().propertyNames) : { canonical: property, others: [] };
  const words = { changed: `Set ${property} to ${value}`, unchanged: 'The note already says so. Nothing changed.' };
  return writeWithUndo(writer, note, (text) => propertyWriter.set(text, key, value), words);
}

function isKnown(property: string): property is PropertyName {
  return Object.hasOwn(PROPERTIES, property);
}
