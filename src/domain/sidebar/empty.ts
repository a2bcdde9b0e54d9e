import type { Agenda, FollowUp } from '../playbook/follow-up';
import { lowered } from '../text/letter-case';
import { titleOf } from './titles';
import { whenWords, type Viewer } from './when';

/** What a person can do about a message: a button below it. */
export type MessageAction = 'new-note' | 'from-invitation' | 'choose-notes' | 'take-notes' | 'check-notes' | 'start-today' | 'dismiss'
  | 'use-region' | 'choose-region' | 'clear-filter';

/** What the sidebar says above the rows, or if there are none. */
export interface Message {
  readonly kind: 'reading' | 'no-notes' | 'welcome' | 'no-match' | 'nothing-due';
  readonly title: string;
  /** One fact per line. */
  readonly text: string;
  /** An example of properties, line by line; may be empty. */
  readonly example: readonly string[];
  readonly actions: readonly MessageAction[];
  /** What the button for the suggested region says; null if there is none. */
  readonly regionLabel: string | null;
}

export const ACTION_WORDS: Readonly<Record<MessageAction, string>> = {
  'new-note': 'New interview note',
  'from-invitation': 'New interview from invitation…',
  'choose-notes': 'Choose interview notes',
  'take-notes': 'Read these notes',
  'check-notes': 'See what was found',
  'start-today': 'Start from today',
  'use-region': 'Use its public holidays',
  'choose-region': 'Choose your country',
  'dismiss': 'Got it',
  'clear-filter': 'Clear filter',
};

/** Notes that look like interviews and do not count as such. */
export interface FoundNotes {
  readonly count: number;
  /** Where they are, as the settings would say it: `in the folder “Jobs”`; null if they are in several places. */
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
  /** Notes that look like interviews and do not count as such; asked for only on the first page. */
  readonly found: () => FoundNotes | null;
  /** Whether the person has closed the first page. */
  readonly welcomed: boolean;
  /** Whether public holidays count, and the name of the country that the device suggests if not; null: none. */
  readonly holidays: { readonly counted: boolean; readonly suggested: string | null };
  readonly filter: string;
  /** Whether the filter leaves any row. */
  readonly anyShown: boolean;
  readonly agenda: Agenda;
  readonly viewer: Viewer;
}

/** Chooses the message; null if the rows need none. */
export function messageFor(input: MessageInput): Message | null {
  const { ready, notes, filter, anyShown, agenda, viewer } = input;
  if (!ready) return message('reading', 'Reading your notes…', '');
  if (notes === 0) return noNotes(input.found());
  if (filter.trim() !== '') return anyShown ? null : noMatch(filter.trim());
  if (!input.welcomed) return welcome(input);
  return agenda.items.some(({ state }) => state !== 'later') ? null : nothingDue(agenda.items, viewer);
}

/** Says once, before a person relies on it, what was found and what they can do about it. */
function welcome({ notes, problems, found, agenda, holidays: { counted, suggested } }: MessageInput): Message {
  const counting = notes === 1 ? '1 note counts as an interview.' : `${notes} notes count as interviews.`;
  const more = found();
  const overdue = agenda.items.filter(({ state }) => state === 'overdue').length;
  const isMuchOverdue = overdue > MANY_OVERDUE;
  const text = [
    counting, more === null ? null : moreWords(more), unreadWords(problems),
    isMuchOverdue ? `${overdue} things are overdue. You can leave the past behind and start from today.` : null,
    counted ? null : 'Public holidays don’t count as days off until you choose a country.',
    'Nothing was changed, and nothing leaves your vault.',
  ].filter((part) => part !== null).join('\n');
  const takeNotes: readonly MessageAction[] = more === null || more.where === null ? [] : ['take-notes'];
  const startToday: readonly MessageAction[] = isMuchOverdue ? ['start-today'] : [];
  const region: readonly MessageAction[] = counted ? [] : [suggested === null ? 'choose-region' : 'use-region'];
  return {
    ...message('welcome', 'Your notes are ready', text), actions: [...startToday, ...region, 'check-notes', ...takeNotes, 'dismiss'],
    regionLabel: suggested === null ? null : `Use public holidays: ${suggested}`,
  };
}

/** More overdue things than this discourage people on their first look. */
const MANY_OVERDUE = 10;

/** `2 more notes look like interviews, in the folder “Jobs”. …`, with what makes them count. */
function moreWords(found: FoundNotes): string {
  const notes = found.count === 1 ? '1 more note looks like an interview' : `${found.count} more notes look like interviews`;
  return found.where === null
    ? `${notes}, in several places. “${ACTION_WORDS['check-notes']}” tells you what makes them count.`
    : `${notes}, ${found.where}.${nameWords(found)}`;
}

function nameWords({ names }: FoundNotes): string {
  return names.length === 0 ? '' : ` Their properties would be read like this: ${names.join(', ')}.`;
}

function unreadWords(problems: number): string {
  if (problems === 0) return 'Everything in them could be read.';
  return `${problems === 1 ? 'One detail' : `${problems} details`} couldn’t be read. Everything else works.`;
}

function noNotes(found: FoundNotes | null): Message {
  if (found === null) return NO_NOTES;
  const { where } = found;
  const notes = found.count === 1 ? '1 note looks' : `${found.count} notes look`;
  const text = where === null
    ? `${notes} like applications or interviews, in several places. Choose in settings which ones count.`
    : `${notes} like applications or interviews, ${where}.${nameWords(found)} Your notes won’t be changed.`;
  const others: readonly MessageAction[] = ['choose-notes', 'new-note', 'from-invitation'];
  return { ...message('no-notes', 'No interview notes yet', text), actions: where === null ? others : ['take-notes', ...others] };
}

const NO_NOTES: Message = {
  kind: 'no-notes',
  title: 'No interview notes yet',
  text: 'Keep one note per interview. A few properties at the top are enough:',
  example: ['type: interview', 'company: Acme', 'role: Backend engineer', 'date: 2026-11-20T10:30', 'interviewers: Jane Doe'],
  actions: ['new-note', 'from-invitation', 'choose-notes'],
  regionLabel: null,
};

function noMatch(filter: string): Message {
  return { ...message('no-match', 'Nothing found', `No follow-up matches “${filter}”.`), actions: ['clear-filter'] };
}

function nothingDue(items: readonly FollowUp[], viewer: Viewer): Message {
  const [next] = [...items].sort((a, b) => a.from.instant - b.from.instant);
  const text = next === undefined
    ? 'Nothing coming up. Enjoy the break.'
    : `Next: ${lowered(titleOf(next))}, ${whenWords(next, viewer)}.`;
  return message('nothing-due', 'Nothing to do right now', text);
}

function message(kind: Message['kind'], title: string, text: string): Message {
  return { kind, title, text, example: [], actions: [], regionLabel: null };
}
