import { noteName } from '../domain/note/person-note';
import { errorText } from '../domain/text/error-text';
import type { BrokenNotes } from './broken-notes';
import type { NoteKind } from './classify';
import type { NoteStore } from './note-store';
import { inSlices } from './slices';

/**
 * Brings the store up to date with what the given notes are now. Interview notes that name a person
 * whose note is among them, and copies of them or the notes that they are copies of, are read again too.
 * @param isCurrent asked after each pause: whether the work is still wanted
 * @returns whether it was done to the end
 */
export async function refreshNotes(
  store: NoteStore, broken: BrokenNotes, paths: Iterable<string>, isCurrent: () => boolean,
): Promise<boolean> {
  /** The notes to read, and the kind of each that is among the given notes itself. */
  const toRead = new Map<string, NoteKind | undefined>();
  const unparsed: string[] = [];
  const readTouched = (path: string): void => {
    for (const note of interviewsNaming(path, store)) if (!toRead.has(note)) toRead.set(note, undefined);
    for (const note of store.besideCopies(path)) if (!toRead.has(note)) toRead.set(note, undefined);
  };
  const classify = (path: string): void => {
    if (store.hasTouchable) readTouched(path);
    const found = store.classify(path);
    // A note that does not matter, or no longer, touches no further notes.
    if (found.kind !== 'other' && store.hasTouchable) readTouched(path);
    if (found.kind === 'interview' || found.kind === 'copy') toRead.set(path, found);
    if (found.kind === 'unparsed' || store.uncached.isLeftOut(path)) unparsed.push(path);
    else broken.forget(path);
  };
  return await inSlices(paths, (path) => store.guard(path, classify), isCurrent)
    // People first, interviews after: an interview is read with all that is known of the people it names.
    && await inSlices(toRead, ([path, found]) => store.guard(path, () => store.read(path, found)), isCurrent)
    && readUnparsed(unparsed, store, broken, isCurrent);
}

const NONE: readonly string[] = [];

/** The interview notes that may mean the note at the path: by its own name, or by a person's others. */
export function interviewsNaming(path: string, store: NoteStore): readonly string[] {
  if (store.mentionsNobody) return NONE;
  return store.mentioning([noteName(path), ...store.namesOfPerson(path)]);
}

async function readUnparsed(
  paths: readonly string[], store: NoteStore, broken: BrokenNotes, isCurrent: () => boolean,
): Promise<boolean> {
  for (const path of paths) {
    const reason = await broken.reasonFor(path, store.settings, store.folders).catch(errorText);
    if (!isCurrent()) return false;
    if (reason === null) store.guard(path, () => store.readWithoutProperties(path));
    else store.setUnreadable(path, reason);
  }
  return true;
}
