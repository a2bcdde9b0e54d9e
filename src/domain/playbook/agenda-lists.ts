import type { Day } from '../dates/day';
import { LAST_MINUTE, type Instant } from '../dates/zoned';
import type { JournalLine } from '../note/journal';
import { compareText } from '../text/compare';
import { groupBy } from '../text/group';
import { STATES, type Agenda, type FollowUp, type InterviewStatus, type State } from './follow-up';

/**
 * Follow-ups in the agenda's order: all of them, those of each state (`later` ones by the day that their rows show), those about
 * the search as a whole, those due at a time before the day's end (by deadline), and, for each state, the withdrawals, which are
 * shown as one.
 */
export type FollowUpLists = Readonly<Record<'items' | State | 'search' | 'timed' | 'withdrawals', readonly FollowUp[]>>;

/** How the interviews are going, in the agenda's order: all of them, and those that stand for something to show. */
export interface StatusLists {
  readonly interviews: readonly InterviewStatus[];
  /**
   * The applications that wait, each by one of its interviews. Those with a later follow-up are left out: it says what comes next.
   */
  readonly waiting: readonly InterviewStatus[];
  /** The applications that have been quiet for a long time, each by the interview whose note closes it. */
  readonly quiet: readonly InterviewStatus[];
}

/** A line of an interview's journal that says what was done or skipped. */
export interface Recorded {
  readonly interview: InterviewStatus;
  readonly day: Day;
  readonly line: JournalLine;
  /** Its place in the journal. */
  readonly place: number;
}

/** What to show of an application: at least one follow-up, or that it waits. */
export interface ShownApplication {
  readonly key: string;
  /** In the agenda's order. */
  readonly items: readonly FollowUp[];
  readonly waiting: readonly InterviewStatus[];
}

export interface AgendaLists extends FollowUpLists, StatusLists {
  /** The applications with something to show: by the most urgent state in each, then by what comes first in it. */
  readonly applications: readonly ShownApplication[];
  /** What was done or skipped: the latest day first, then the latest line of each interview. */
  readonly recorded: readonly Recorded[];
}

/** The lists worked out already, by their agenda. */
const KEPT = new WeakMap<Agenda, AgendaLists>();

/** Returns the agenda, with its lists if somebody has kept them. */
export function withLists(agenda: Agenda, lists: AgendaLists): Agenda {
  KEPT.set(agenda, lists);
  return agenda;
}

/** The agenda's lists. */
export function listsOf(agenda: Agenda): AgendaLists {
  const known = KEPT.get(agenda) ?? sortOut(agenda);
  KEPT.set(agenda, known);
  return known;
}

/**
 * Sorts an agenda into its lists. A list of the whole agenda holds what those of its applications hold.
 * @param agenda in its order; a whole one, or what there is of one application
 */
export function sortOut(agenda: Pick<Agenda, 'items' | 'interviews'>): AgendaLists {
  const phases = byPhase(agenda);
  return {
    ...byState(agenda.items), ...phases, applications: byApplication(agenda.items, phases.waiting).sort(byUrgency),
    recorded: agenda.interviews.flatMap(recordedIn).sort(byDay),
  };
}

/** In the order of their first follow-up, then of those that wait. */
export function byApplication(items: readonly FollowUp[], waiting: readonly InterviewStatus[]): ShownApplication[] {
  const [itemsOf, waitingOf] = [groupBy(items, ({ application }) => application), groupBy(waiting, ({ application }) => application)];
  const keys = new Set([...itemsOf.keys(), ...waitingOf.keys()].filter((key) => key !== null));
  return [...keys].map((key) => ({ key, items: itemsOf.get(key) ?? [], waiting: waitingOf.get(key) ?? [] }));
}

export function byState(items: readonly FollowUp[]): FollowUpLists {
  const states: Record<State, FollowUp[]> = { overdue: [], today: [], open: [], later: [] };
  for (const item of items) states[item.state].push(item);
  const { overdue, today, open, later } = states;
  later.sort(byDayShown);
  const search = items.filter(({ application }) => application === null);
  const timed = items.filter(({ due }) => due.time !== LAST_MINUTE).sort(byDeadline);
  const withdrawals = [...overdue, ...today, ...open, ...later].filter(({ action }) => action === 'withdraw');
  return { items, overdue, today, open, later, search, timed, withdrawals };
}

function byPhase({ items, interviews }: Pick<Agenda, 'items' | 'interviews'>): StatusLists {
  const inLater = new Set(items.filter(({ state }) => state === 'later').map(({ application }) => application));
  const waiting = interviews.filter((one) => one.phase === 'waiting' && !one.superseded && !inLater.has(one.application));
  return { interviews, waiting: oneOfEach(waiting, speaksFor), quiet: quietApplications(interviews) };
}

/**
 * The applications that have been quiet for a long time, each by the interview whose note closes it: the latest one, because a
 * later round's status takes priority.
 */
export function quietApplications(interviews: readonly InterviewStatus[]): readonly InterviewStatus[] {
  return oneOfEach(interviews.filter(({ phase }) => phase === 'quiet'), (one, other) => placeOf(one) >= placeOf(other));
}

/** The one interview of each application that takes priority. */
function oneOfEach(
  interviews: readonly InterviewStatus[], goesBefore: (one: InterviewStatus, other: InterviewStatus) => boolean,
): readonly InterviewStatus[] {
  if (interviews.length < 2) return interviews;
  const chosen = new Map<string, InterviewStatus>();
  for (const one of interviews) {
    const other = chosen.get(one.application);
    if (other === undefined || goesBefore(one, other)) chosen.set(one.application, one);
  }
  return interviews.filter((one) => chosen.get(one.application) === one);
}

/** A person waits for an employer's answer, not for each round: a round that knows until when comes first, then the latest. */
function speaksFor(interview: InterviewStatus, other: InterviewStatus): boolean {
  const known = Number(interview.waitingUntil !== null) - Number(other.waitingUntil !== null);
  return known === 0 ? isLater(interview, other) : known > 0;
}

function isLater({ start }: InterviewStatus, other: InterviewStatus): boolean {
  return (start?.instant ?? Number.MIN_SAFE_INTEGER) >= (other.start?.instant ?? Number.MIN_SAFE_INTEGER);
}

/** The playbook's order of rounds: by start. Without a date, a scheduled round comes last, and any other first. */
function placeOf({ start, status }: InterviewStatus): number {
  return start?.instant ?? (status === 'scheduled' ? Infinity : -Infinity);
}

function recordedIn(interview: InterviewStatus): readonly Recorded[] {
  return interview.journal.flatMap((line, place) => (
    line.kind === 'freeForm' || line.kind === 'snooze' ? [] : [{ interview, day: line.date, line, place }]
  )).reverse();
}

/** The orders in which the lists are kept. They tell any two apart. */
export const FOLLOW_UP_ORDERS: Readonly<Record<keyof FollowUpLists, (a: FollowUp, b: FollowUp) => number>> = {
  items: compareItems, overdue: compareItems, today: compareItems, open: compareItems, search: compareItems,
  timed: (a, b) => byDeadline(a, b) || compareItems(a, b),
  later: (a, b) => byDayShown(a, b) || compareItems(a, b),
  withdrawals: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || FOLLOW_UP_ORDERS[a.state](a, b),
};

export const STATUS_ORDERS: Readonly<Record<keyof StatusLists, (a: InterviewStatus, b: InterviewStatus) => number>> = {
  interviews: compareInterviews, waiting: compareInterviews, quiet: compareInterviews,
};

export function compareShown(a: ShownApplication, b: ShownApplication): number {
  return byUrgency(a, b) || compareFirst(a, b);
}

function byUrgency(a: ShownApplication, b: ShownApplication): number {
  return urgencyOf(a) - urgencyOf(b);
}

/** The place of its most urgent state. An application that waits comes last. */
export function urgencyOf({ items }: ShownApplication): number {
  return items.reduce<number>((least, { state }) => Math.min(least, STATES.indexOf(state)), STATES.length);
}

/** Two with follow-ups, or two without. */
function compareFirst(one: ShownApplication, another: ShownApplication): number {
  const a = one.items[0];
  const b = another.items[0];
  if (a !== undefined && b !== undefined) return compareItems(a, b);
  const waiting = one.waiting[0];
  const other = another.waiting[0];
  return waiting !== undefined && other !== undefined ? compareInterviews(waiting, other) : 0;
}

export function compareRecorded(a: Recorded, b: Recorded): number {
  return byDay(a, b) || compareInterviews(a.interview, b.interview) || b.place - a.place;
}

/** A row shows the day in the zone of its interview. */
function byDayShown({ from: a }: FollowUp, { from: b }: FollowUp): number {
  return compareText(a.day, b.day) || a.instant - b.instant;
}

function byDeadline({ due: a }: FollowUp, { due: b }: FollowUp): number {
  return a.instant - b.instant;
}

function byDay(a: Recorded, b: Recorded): number {
  return compareText(b.day, a.day);
}

export function compareItems(a: FollowUp, b: FollowUp): number {
  return timeOf(a) - timeOf(b) || a.due.instant - b.due.instant
    || compareText(a.note ?? '', b.note ?? '')
    || compareText(a.action, b.action)
    || compareText(a.person ?? '', b.person ?? '')
    || compareEntries(a, b)
    || compareText(a.id, b.id);
}

/** Later follow-ups are in the order in which they can be done, all others in that of their deadlines. */
function timeOf({ state, from, due }: FollowUp): Instant {
  return state === 'later' ? from.instant : due.instant;
}

export function compareInterviews(a: InterviewStatus, b: InterviewStatus): number {
  return compareText(a.note, b.note) || compareEntries(a, b);
}

/** The interviews of one note in the order of its list. */
function compareEntries(a: Pick<InterviewStatus, 'entry'>, b: Pick<InterviewStatus, 'entry'>): number {
  return (a.entry?.index ?? 0) - (b.entry?.index ?? 0);
}
