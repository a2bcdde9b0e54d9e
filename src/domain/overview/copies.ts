import { words } from '../language/interface';
import { formatJournalLine, readJournal, type JournalEntry } from '../note/journal';
import { noteName } from '../note/person-note';
import type { Problem } from '../note/problem';
import { builtInNames, foldKey, Properties, propertyNames, type Mapping } from '../note/properties';
import { isEmpty } from '../note/raw-values';
import { describe } from '../note/reader';
import type { ReadingSettings } from '../note/settings';
import { sameJson } from '../text/same-json';

/**
 * What sync programs add to the name of a copy that they make of a note that was changed in two places: Dropbox, Obsidian Sync and
 * Nextcloud (in other languages too), Syncthing, ownCloud, Synology, Seafile.
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

/** All of them contain this, in every language. */
const CONFLICT = /onfli/i;

function conflictIn(name: string): RegExp | undefined {
  return CONFLICT.test(name) ? CONFLICTS.find((pattern) => pattern.test(name)) : undefined;
}

/** Whether a sync program made the note, as its name says. */
export function isConflictCopy(path: string): boolean {
  return conflictIn(noteName(path)) !== undefined;
}

/** The path of the note that the one at the path may be a numbered copy of: `Acme (1).md` of `Acme.md`. */
export function numberedOriginal(path: string): string | null {
  return pathWithout(path, NUMBERED);
}

/** The path of the note that the one at the path may be a copy of, numbered or made by a sync program. */
export function originalOf(path: string): string | null {
  const conflict = conflictIn(noteName(path));
  return conflict === undefined ? numberedOriginal(path) : pathWithout(path, conflict);
}

function pathWithout(path: string, addition: RegExp): string | null {
  const name = noteName(path);
  const original = name.replace(addition, '');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return original === name || original === '' ? null : `${folder}${original}.md`;
}

/**
 * Whether two notes have the same properties (at least one), in any order. The journal is ignored: it continues in the note that is
 * in use, and not in the copy.
 */
export function sayTheSame(a: Mapping, b: Mapping): boolean {
  return Object.keys(a).length > 0 && comparable(a) === comparable(b);
}

function comparable(properties: Mapping): string {
  const journal = builtInNames('follow_ups');
  const entries = Object.entries(properties).filter(([key]) => key !== 'position' && !journal.includes(foldKey(key)));
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Compares a copy with its note: the lines of the journal that only the copy has, and the properties that differ. */
export function onlyInCopy(copy: Mapping, note: Mapping, settings: ReadingSettings): OnlyInCopy {
  const journals = propertyNames('follow_ups', settings.propertyNames);
  const names = [...new Set([...Object.keys(copy), ...Object.keys(note)])].filter((name) => (
    name !== 'position' && ![journals.canonical, ...journals.others].includes(foldKey(name))
  ));
  return {
    ...newLines(copy, note, settings),
    differing: names.map((name) => [name, copy[name], note[name]] as const)
      .filter(([, inCopy, inNote]) => !sameJson(inCopy, inNote)),
  };
}

/** What a copy says that its note does not. */
interface OnlyInCopy {
  /** The lines of its journal that count for the note. */
  readonly lines: readonly string[];
  /** The lines that do not count. */
  readonly otherLines: readonly string[];
  readonly differing: readonly (readonly [name: string, copy: unknown, note: unknown])[];
}

function newLines(copy: Mapping, note: Mapping, settings: ReadingSettings): Pick<OnlyInCopy, 'lines' | 'otherLines'> {
  const [copied, own] = [copy, note].map((mapping) => Properties.of(mapping, settings).list('follow_ups'));
  const read = (lines: readonly unknown[] = []) => readJournal(lines, settings.dateOrder).entries;
  const known = new Set(read(own).map((entry) => JSON.stringify(entry)));
  const isNew = (entry: JournalEntry) => !known.has(JSON.stringify(entry));
  const found = read([...own ?? [], ...copied ?? []]).filter(isNew);
  const textsOf = (isDone: boolean) => found.filter(({ kind }) => (kind === 'done') === isDone).map(entryText);
  return { lines: textsOf(true), otherLines: textsOf(false) };
}

function entryText(entry: JournalEntry): string {
  return entry.kind === 'freeForm' ? `${entry.date ?? ''} ${entry.text}`.trim() : formatJournalLine(entry);
}

/**
 * The one problem of a copy.
 * @param only what only the copy says; null if there is no note that it is a copy of
 */
export function copyProblem(note: string, only: OnlyInCopy | null): Problem {
  const original = originalOf(note);
  const name = original === null ? '' : noteName(original);
  const { bySync, of, lines, otherLines, differs, remedy } = words('problems').copy;
  const sentences = [
    isConflictCopy(note) ? bySync : of(name),
    only === null || only.lines.length === 0 ? null : lines(only.lines.length, describe(only.lines[0]), name),
    only === null || only.otherLines.length === 0 ? null : otherLines(only.otherLines.length, describe(only.otherLines[0]), name),
    ...(only?.differing.slice(0, MAX_DIFFERING) ?? []).map(([property, copy, original]) => (
      differs(property, valueInWords(copy), valueInWords(original), name)
    )),
    remedy,
  ];
  return { note, property: null, message: sentences.filter((sentence) => sentence !== null).join(' ') };
}

const MAX_DIFFERING = 3;

function valueInWords(value: unknown): string {
  return isEmpty(value) ? words('problems').copy.missing : describe(value);
}
