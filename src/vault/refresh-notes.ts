import { noteName } from '../domain/note/person-note';
import type { BrokenNotes } from './broken-notes';
import type { NoteStore } from './note-store';
import { inSlices } from './slices';

/**
 * Brings the shelf up to date with what the given notes are now, and with it the interviews that
 * name a person whose note is among them.
 * @param goOn asked after each pause: whether the work is still wanted
 * @returns whether it was done to the end
 */
export async function refreshNotes(
  shelf: NoteStore, broken: BrokenNotes, paths: Iterable<string>, goOn: () => boolean,
): Promise<boolean> {
  const toRead = new Set<string>();
  const unparsed: string[] = [];
  const sort = (path: string): void => {
    for (const note of shelf.mentioning(namesBehind(path, shelf))) toRead.add(note);
    const { kind } = shelf.sort(path);
    for (const note of shelf.mentioning(namesBehind(path, shelf))) toRead.add(note);
    if (kind === 'interview') toRead.add(path);
    if (kind === 'unparsed') unparsed.push(path);
    else broken.forget(path);
  };
  return await inSlices(paths, sort, goOn)
    // People first, interviews after: an interview is read with all that is known of the people it names.
    && await inSlices(toRead, (path) => shelf.read(path), goOn)
    && lookInto(unparsed, shelf, broken, goOn);
}

/** By what names the note at the path may be meant: its own, and a person's others. */
function namesBehind(path: string, shelf: NoteStore): readonly string[] {
  return [noteName(path), ...shelf.namesOfPerson(path)];
}

async function lookInto(
  paths: readonly string[], shelf: NoteStore, broken: BrokenNotes, goOn: () => boolean,
): Promise<boolean> {
  for (const path of paths) {
    const reason = await broken.reasonFor(path, shelf.settings);
    if (!goOn()) return false;
    if (reason === null) shelf.readBare(path);
    else shelf.putUnreadable(path, reason);
  }
  return true;
}
