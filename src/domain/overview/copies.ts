import { noteName } from '../note/person-note';
import type { Problem } from '../note/problem';
import { builtInNames, foldKey, type Mapping } from '../note/properties';

/**
 * What sync programs add to the name of a copy that they make if a note was changed in two places:
 * Dropbox, Obsidian Sync and Nextcloud (in other languages too), Syncthing, ownCloud, Synology, Seafile.
 */
const CONFLICTS: readonly RegExp[] = [
  / ?\((?:[^()]{0,80} )?conflicted copy(?: [^()]{0,80})?\)/i,
  / ?\((?:[^()]{0,80}['’]s )conflict(?: [^()]{0,80})?\)/i,
  / ?\((?:case )?conflict(?:s|ed)?(?:[ _-]?\d[^()]{0,80})?\)/i,
  / ?\((?:in konflikt stehende kopie|copie en conflit|copia en conflicto|copia in conflitto|cópia em conflito)(?: [^()]{0,80})?\)/i,
  / ?\(SFConflict [^()]{0,80}\)/i,
  /[._-]sync-conflict-\d{8}-\d{6}(?:-\w{1,20})?/i,
  /[._-]conflict[._-]?\d{8}[._-]?\d{4,6}/i,
  /_[^_/]{1,80}_[^_/]{1,40}_conflict$/i,
];

/** What browsers, Google Drive and Windows add to the name of a copy. */
const NUMBERED = / ?\(\d{1,3}\)$/;

/** Whether a sync program made the note, as its name says. */
export function isConflictCopy(path: string): boolean {
  const name = noteName(path);
  return CONFLICTS.some((pattern) => pattern.test(name));
}

/** The path of the note that the one at the path may be a numbered copy of: `Acme (1).md` of `Acme.md`. */
export function numberedOriginal(path: string): string | null {
  const stem = path.replace(/\.md$/i, '');
  const original = stem.replace(NUMBERED, '');
  return original === stem || original === '' || original.endsWith('/') ? null : `${original}.md`;
}

/**
 * Whether two notes have the same properties, in any order, and have any at all. The journal does not
 * count: it goes on in the note that is in use, and not in the copy.
 */
export function sayTheSame(a: Mapping, b: Mapping): boolean {
  return Object.keys(a).length > 0 && comparable(a) === comparable(b);
}

const JOURNAL = builtInNames('follow_ups');

function comparable(properties: Mapping): string {
  const entries = Object.entries(properties).filter(([key]) => key !== 'position' && !JOURNAL.includes(foldKey(key)));
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The one problem of a copy. */
export function copyProblem(note: string): Problem {
  const original = numberedOriginal(note);
  const what = original === null || isConflictCopy(note)
    ? 'This is a copy made by a sync app'
    : `This is a copy of ${noteName(original)} with the same properties`;
  return { note, property: null, message: `${what}, so it is ignored. Keep what you need in one note, and delete the other.` };
}
