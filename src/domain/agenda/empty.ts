import type { Agenda, FollowUp } from '../playbook/follow-up';
import { lowered } from './letter-case';
import { titleOf } from './titles';
import { whenWords, type Reader } from './when';

/** What a person can be offered where there is nothing to do. */
export type Offer = 'new-note' | 'choose-notes' | 'clear-filter';

/** What is said in place of rows, or above them. */
export interface Message {
  readonly kind: 'reading' | 'no-notes' | 'no-match' | 'nothing-due';
  readonly title: string;
  readonly text: string;
  /** An example of properties, line by line; empty where there is none. */
  readonly example: readonly string[];
  readonly offers: readonly Offer[];
}

export const OFFER_WORDS: Readonly<Record<Offer, string>> = {
  'new-note': 'New interview note',
  'choose-notes': 'Choose which notes',
  'clear-filter': 'Clear filter',
};

export interface MessageInput {
  /** Whether the notes have been read at least once. */
  readonly ready: boolean;
  readonly hasNotes: boolean;
  readonly filter: string;
  /** Whether any row is left by the filter. */
  readonly anyShown: boolean;
  readonly agenda: Agenda;
  readonly reader: Reader;
}

/** What is to be said; null where the rows speak for themselves. */
export function messageFor({ ready, hasNotes, filter, anyShown, agenda, reader }: MessageInput): Message | null {
  if (!ready) return message('reading', 'Reading your notes…', '');
  if (!hasNotes) return NO_NOTES;
  if (filter.trim() !== '') return anyShown ? null : noMatch(filter.trim());
  return agenda.items.some(({ state }) => state !== 'later') ? null : nothingDue(agenda.items, reader);
}

const NO_NOTES: Message = {
  kind: 'no-notes',
  title: 'No interview notes yet',
  text: 'One note is one interview. A few properties at its top are enough:',
  example: ['type: interview', 'company: Acme', 'role: Backend engineer', 'date: 2026-11-20T10:30', 'interviewers: Jane Doe'],
  offers: ['new-note', 'choose-notes'],
};

function noMatch(filter: string): Message {
  return { ...message('no-match', 'Nothing found', `No follow-up matches “${filter}”.`), offers: ['clear-filter'] };
}

function nothingDue(items: readonly FollowUp[], reader: Reader): Message {
  const [next] = [...items].sort((a, b) => a.from.instant - b.from.instant);
  const text = next === undefined
    ? 'Nothing is planned either. Enjoy the quiet.'
    : `Next: ${lowered(titleOf(next))}, ${whenWords(next, reader)}.`;
  return message('nothing-due', 'Nothing to do right now', text);
}

function message(kind: Message['kind'], title: string, text: string): Message {
  return { kind, title, text, example: [], offers: [] };
}
