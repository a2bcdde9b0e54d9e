import { words } from '../language/interface';
import { foldName } from '../note/link';
import { ACTIONS } from '../note/actions';
import { isKnownAs } from '../note/people';
import { noteName } from '../note/person-note';
import type { FollowUp } from '../playbook/follow-up';
import { isMapping } from '../text/is-mapping';
import { oneLine } from '../text/terminal';

/** The fields that name a follow-up from outside, as in the JSON. A field that is left out matches anything. */
export const KEY_FIELDS = ['note', 'action', 'person', 'n', 'date', 'round'] as const;
export type KeyField = (typeof KEY_FIELDS)[number];
export type FollowUpKey = Readonly<Partial<Record<KeyField, string>>>;

/** What can be named. */
export interface Known {
  readonly items: readonly FollowUp[];
  /** The paths of all interview notes. */
  readonly notes: Iterable<string>;
}

/** What was found, or why not, in words. */
export type Found<T> = { readonly found: T } | { readonly problem: string };

/** The one follow-up that the key means. A follow-up without a note cannot be named: nothing can be done with it from outside. */
export function findFollowUp({ items, notes }: Known, key: FollowUpKey): Found<FollowUp & { readonly note: string }> {
  const { action } = key;
  if (KEY_FIELDS.every((field) => key[field] === undefined)) return { problem: words('outside').noKey };
  if (action !== undefined && !ACTIONS.some((one) => one === action)) {
    return { problem: words('outside').notAction(shown(action), ACTIONS.join(', ')) };
  }
  const note = key.note === undefined ? null : findNote(notes, key.note);
  if (note !== null && 'problem' in note) return note;
  const inNote = items.filter((item) => (note === null ? item.note !== null : item.note === note.found));
  const matching = inNote.filter((item) => isMeant(item, key));
  const [only] = matching;
  if (only?.note === undefined || only.note === null) return { problem: nothing(key, note === null ? [] : inNote) };
  if (matching.length === 1) return { found: { ...only, note: only.note } };
  return { problem: words('outside').several(matching.length, listOf(matching)) };
}

/** The note with that path or, if only one has it, that name; `.md` may be left out. */
export function findNote(paths: Iterable<string>, text: string): Found<string> {
  const known = [...paths];
  const path = text.trim();
  const exact = known.find((one) => one === path) ?? known.find((one) => one === `${path}.md`);
  if (exact !== undefined) return { found: exact };
  const named = known.filter((one) => foldName(noteName(one)) === foldName(path.replace(/\.md$/i, '')));
  const [only] = named;
  if (only === undefined) return { problem: words('outside').unknownNote(shown(text)) };
  if (named.length === 1) return { found: only };
  return { problem: words('outside').severalNotes(shown(text), named.slice(0, MAX_LISTED).join(', ')) };
}

/** Reads a key from another program, which can be a whole item of the JSON. Null values are ignored. */
export function toKey(which: unknown): FollowUpKey {
  const given = isMapping(which) ? which : {};
  return Object.fromEntries(KEY_FIELDS.flatMap((field) => {
    const value = given[field];
    return typeof value === 'string' || typeof value === 'number' ? [[field, String(value)]] : [];
  }));
}

/** The key that distinguishes the follow-up from all others. */
export function keyOf({ note, action, person, n, entry }: FollowUp): FollowUpKey {
  const all = { note, action, person, n: n === null ? null : String(n), date: entry?.date ?? null, round: entry?.round ?? null };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

/** Text from outside, to be quoted in a sentence: one line of a sensible length. */
export function shown(text: string): string {
  const line = oneLine(text);
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}

const MAX_SHOWN = 80;

/** A message has no room for a longer list. */
const MAX_LISTED = 12;

function isMeant({ action, person, forPerson, n, entry }: FollowUp, key: FollowUpKey): boolean {
  const isPerson = key.person === undefined || (person !== null && foldName(person) === foldName(key.person))
    || (forPerson !== null && isKnownAs(forPerson, key.person));
  return isPerson && (key.action === undefined || key.action === action) && (key.n === undefined || key.n === String(n))
    && (key.date === undefined || key.date === entry?.date) && (key.round === undefined || key.round === entry?.round);
}

function nothing(key: FollowUpKey, inNote: readonly FollowUp[]): string {
  const said = keyWords(key);
  return inNote.length === 0 ? words('outside').none(said) : words('outside').noneBut(said, listOf(inNote));
}

function listOf(items: readonly FollowUp[]): string {
  return items.slice(0, MAX_LISTED).map((item) => `  ${keyWords(keyOf(item))}`).join('\n');
}

/** `note="Interviews/Acme.md" action=thank-you person="Jane Doe"`, as it is typed. */
function keyWords(key: FollowUpKey): string {
  return KEY_FIELDS.flatMap((field) => {
    const value = key[field];
    return value === undefined ? [] : [`${field}=${/^[\w.:/-]+$/.test(value) ? value : `"${shown(value)}"`}`];
  }).join(' ');
}
