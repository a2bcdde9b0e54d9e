import type { Agenda, FollowUp } from '../playbook/follow-up';
import { lowered } from '../text/letter-case';
import { titleOf } from './titles';
import { whenWords, type Viewer } from './when';

/** What a person can do about a message: a button below it. */
export type MessageAction = 'new-note' | 'choose-notes' | 'take-notes' | 'check-notes' | 'dismiss' | 'clear-filter';

/** What is said in place of rows, or above them. */
export interface Message {
  readonly kind: 'reading' | 'no-notes' | 'welcome' | 'no-match' | 'nothing-due';
  readonly title: string;
  readonly text: string;
  /** An example of properties, line by line; empty where there is none. */
  readonly example: readonly string[];
  readonly actions: readonly MessageAction[];
}

export const ACTION_WORDS: Readonly<Record<MessageAction, string>> = {
  'new-note': 'New interview note',
  'choose-notes': 'Choose which notes',
  'take-notes': 'Read these notes',
  'check-notes': 'See what was read',
  'dismiss': 'Got it',
  'clear-filter': 'Clear filter',
};

/** Notes that could be taken in at once. */
export interface FoundNotes {
  readonly count: number;
  /** Where they are, as the settings would say it: `in the folder “Jobs”`; null where one must choose oneself. */
  readonly where: string | null;
  /** What their properties are called: `“Firma” for company`. */
  readonly names: readonly string[];
}

export interface MessageInput {
  /** Whether the notes have been read at least once. */
  readonly ready: boolean;
  /** How many notes are interviews. */
  readonly notes: number;
  /** How many things in them could not be read. */
  readonly problems: number;
  /** Notes that look like interviews and are not taken for any; asked for only where none is. */
  readonly found: () => FoundNotes | null;
  /** Whether a person has seen what is read from their notes. */
  readonly welcomed: boolean;
  readonly filter: string;
  /** Whether any row is left by the filter. */
  readonly anyShown: boolean;
  readonly agenda: Agenda;
  readonly viewer: Viewer;
}

/** What is to be said; null where the rows speak for themselves. */
export function messageFor(input: MessageInput): Message | null {
  const { ready, notes, filter, anyShown, agenda, viewer } = input;
  if (!ready) return message('reading', 'Reading your notes…', '');
  if (notes === 0) return noNotes(input.found());
  if (filter.trim() !== '') return anyShown ? null : noMatch(filter.trim());
  if (!input.welcomed) return welcome(input);
  return agenda.items.some(({ state }) => state !== 'later') ? null : nothingDue(agenda.items, viewer);
}

/** Once, before anyone relies on it: what was found, and a way to see it. */
function welcome({ notes, problems }: MessageInput): Message {
  const found = `${notes === 1 ? '1 note is' : `${notes} notes are`} taken for interviews.`;
  const text = `${found} ${unreadWords(problems)} Nothing was changed, and nothing leaves your vault.`;
  return { ...message('welcome', 'Your notes are read', text), actions: ['check-notes', 'dismiss'] };
}

function unreadWords(problems: number): string {
  if (problems === 0) return 'Everything in them could be read.';
  const things = problems === 1 ? 'One thing in them' : `${problems} things in them`;
  return `${things} could not be read; the rest counts all the same.`;
}

function noNotes(found: FoundNotes | null): Message {
  if (found === null) return NO_NOTES;
  const { where } = found;
  const notes = found.count === 1 ? '1 note looks' : `${found.count} notes look`;
  const names = found.names.length === 0 ? '' : ` So their properties are read: ${found.names.join(', ')}.`;
  const text = where === null
    ? `${notes} like applications or interviews, in several places. Choose in the settings how to tell them.`
    : `${notes} like applications or interviews, ${where}.${names} Reading changes nothing in them.`;
  const others: readonly MessageAction[] = ['choose-notes', 'new-note'];
  return { ...message('no-notes', 'No interview notes yet', text), actions: where === null ? others : ['take-notes', ...others] };
}

const NO_NOTES: Message = {
  kind: 'no-notes',
  title: 'No interview notes yet',
  text: 'One note is one interview. A few properties at its top are enough:',
  example: ['type: interview', 'company: Acme', 'role: Backend engineer', 'date: 2026-11-20T10:30', 'interviewers: Jane Doe'],
  actions: ['new-note', 'choose-notes'],
};

function noMatch(filter: string): Message {
  return { ...message('no-match', 'Nothing found', `No follow-up matches “${filter}”.`), actions: ['clear-filter'] };
}

function nothingDue(items: readonly FollowUp[], viewer: Viewer): Message {
  const [next] = [...items].sort((a, b) => a.from.instant - b.from.instant);
  const text = next === undefined
    ? 'Nothing is planned either. Enjoy the quiet.'
    : `Next: ${lowered(titleOf(next))}, ${whenWords(next, viewer)}.`;
  return message('nothing-due', 'Nothing to do right now', text);
}

function message(kind: Message['kind'], title: string, text: string): Message {
  return { kind, title, text, example: [], actions: [] };
}
