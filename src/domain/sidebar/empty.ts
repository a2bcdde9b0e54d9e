import { words } from '../language/interface';
import { listsOf } from '../playbook/agenda-lists';
import type { Agenda, FollowUp } from '../playbook/follow-up';
import { titleOf } from './titles';
import { whenWords, type Viewer } from './when';

/** What a person can do about a message: a button below it. */
export type MessageAction = 'new-note' | 'from-invitation' | 'import' | 'choose-notes' | 'take-notes' | 'check-notes' | 'start-today'
  | 'use-region' | 'choose-region' | 'dismiss' | 'clear-filter';

/** What the sidebar says above the rows, or if there are none. */
export interface Message {
  readonly kind: 'reading' | 'no-notes' | 'welcome' | 'no-match' | 'nothing-due';
  readonly title: string;
  /** One fact per line. */
  readonly text: string;
  /** An example of properties, line by line, and what it is; null if there is none. */
  readonly example: { readonly about: string; readonly lines: readonly string[] } | null;
  readonly actions: readonly MessageAction[];
  /** The label of the button for the suggested region; null if there is none. */
  readonly regionLabel: string | null;
}

/** Notes that look like interviews and do not count as such. */
export interface FoundNotes {
  readonly count: number;
  /** Where they are, as the settings would say it: `in the folder “Jobs”`; null if they are in several places. */
  readonly where: string | null;
  /** What their properties are called: `“Firma” for company`. */
  readonly names: readonly string[];
}

export interface MessageInput {
  /** Whether all notes have been read. Until then, nothing can be called missing. */
  readonly complete: boolean;
  /** How many notes are interviews. */
  readonly notes: number;
  /** How many things in them could not be read. */
  readonly problems: number;
  /** Notes that look like interviews and do not count as such; asked for only on the first page. */
  readonly found: () => FoundNotes | null;
  /** Whether the person has closed the first page. */
  readonly welcomed: boolean;
  /** Whether the vault had no interview notes until the person made the first one: they know what is in it. */
  readonly startedEmpty: boolean;
  /** Whether public holidays count, and the name of the country that the device suggests if not; null: none. */
  readonly holidays: { readonly counted: boolean; readonly suggested: string | null };
  readonly filter: string;
  /** Whether the filter leaves any row. */
  readonly anyShown: boolean;
  readonly agenda: Agenda;
  readonly viewer: Viewer;
}

/** Chooses the message; null if the rows need none. A row can be wrong as long as the note that would say so has not been read. */
export function messageFor(input: MessageInput): Message | null {
  const { notes, filter, anyShown, agenda, viewer } = input;
  const { items, later } = listsOf(agenda);
  if (!input.complete) return message('reading', words('common').reading, anyShown ? words('sidebar').canChange : '');
  if (notes === 0) return noNotes(input.found());
  if (filter.trim() !== '') return anyShown ? null : noMatch(filter.trim());
  const first = input.welcomed ? null : firstPage(input);
  if (first !== null) return first;
  return items.length > later.length ? null : nothingDue(items, viewer);
}

function firstPage(input: MessageInput): Message | null {
  const { startedEmpty, problems, found, holidays } = input;
  if (!startedEmpty || problems > 0 || found() !== null) return welcome(input);
  return holidays.counted ? null : askForRegion(holidays);
}

function askForRegion(holidays: MessageInput['holidays']): Message {
  const { holidaysTitle, noHolidays } = words('sidebar');
  return { ...message('welcome', holidaysTitle, noHolidays), ...regionButton(holidays, []) };
}

/** The button that makes public holidays count, with the others of the message. */
function regionButton(
  { counted, suggested }: MessageInput['holidays'], others: readonly MessageAction[],
): Pick<Message, 'actions' | 'regionLabel'> {
  const region: readonly MessageAction[] = counted ? [] : [suggested === null ? 'choose-region' : 'use-region'];
  return { actions: [...region, ...others, 'dismiss'], regionLabel: suggested === null ? null : words('sidebar').useRegion(suggested) };
}

/** Says once, before a person relies on it, what was found and what they can do about it. */
function welcome({ notes, problems, found, agenda, holidays }: MessageInput): Message {
  const told = words('sidebar');
  const more = found();
  const overdue = listsOf(agenda).overdue.length;
  const isMuchOverdue = overdue > MANY_OVERDUE;
  const text = [
    told.counting(notes), more === null ? null : told.moreNotes(more.count, more.where, more.names),
    problems === 0 ? told.allRead : told.unread(problems),
    isMuchOverdue ? told.muchOverdue(overdue) : null,
    holidays.counted ? null : told.noHolidays,
    told.nothingChanged,
  ].filter((part) => part !== null).join('\n');
  const takeNotes: readonly MessageAction[] = more === null || more.where === null ? [] : ['take-notes'];
  const startToday: readonly MessageAction[] = isMuchOverdue ? ['start-today'] : [];
  const { actions, regionLabel } = regionButton(holidays, ['check-notes', ...takeNotes]);
  return { ...message('welcome', told.welcome, text), actions: [...startToday, ...actions], regionLabel };
}

/** More overdue follow-ups than this discourage people at first sight. */
const MANY_OVERDUE = 10;

function noNotes(found: FoundNotes | null): Message {
  const { noNotes: title, noNotesAbout, exampleAbout, likelyNotes } = words('sidebar');
  const create: readonly MessageAction[] = ['new-note', 'from-invitation', 'import'];
  if (found === null) {
    const example = { about: exampleAbout, lines: EXAMPLE };
    return { ...message('no-notes', title, noNotesAbout), example, actions: [...create, 'choose-notes'] };
  }
  const { count, where, names } = found;
  const take: readonly MessageAction[] = where === null ? [] : ['take-notes'];
  return { ...message('no-notes', title, likelyNotes(count, where, names)), actions: [...take, 'choose-notes', ...create] };
}

const EXAMPLE = ['type: interview', 'company: Acme', 'role: Backend engineer', 'date: 2026-11-20T10:30', 'interviewers: Jane Doe'];

function noMatch(filter: string): Message {
  return { ...message('no-match', words('sidebar').noMatch, words('sidebar').noMatchAbout(filter)), actions: ['clear-filter'] };
}

/** @param items nothing but what is for later, in the order in which it can be done */
function nothingDue(items: readonly FollowUp[], viewer: Viewer): Message {
  const [next] = items;
  const { nothingDue: title, nothingComing, next: nextIs } = words('sidebar');
  return message('nothing-due', title, next === undefined ? nothingComing : nextIs(titleOf(next), whenWords(next, viewer)));
}

function message(kind: Message['kind'], title: string, text: string): Message {
  return { kind, title, text, example: null, actions: [], regionLabel: null };
}
