import { addDays, daysBetween, weekday, type Day } from '../dates/day';
import { fullDate, shortDate, shortDay } from '../dates/words';
import { momentAt } from '../dates/zoned';
import { saysDecision, saysHeard } from '../news/journal-words';
import type { JournalEntry } from '../note/journal';
import { isClosed } from '../note/status';
import { compareInterviews, compareItems } from '../playbook/agenda-lists';
import type { FollowUp, InterviewStatus } from '../playbook/follow-up';
import { ListsByKey } from '../playbook/sorted-list';
import { aboutParts, aboutWords } from '../sidebar/about';
import { doneWords, titleOf } from '../sidebar/titles';
import type { Viewer } from '../sidebar/when';
import { compareText } from '../text/compare';
import { groupBy } from '../text/group';
import { capitalized } from '../text/letter-case';
import { memoized } from '../text/memoized';
import type { BoardEntry } from './entries';
import { MAX_ROWS_OF_TABLE, tableOf, type FigureTable } from './table';
import { firstDayOfWeek, words } from '../language/interface';

/** What the timeline has a line for. */
export const LANES = ['interview', 'promised', 'deadline', 'done'] as const;
export type Lane = (typeof LANES)[number];

/** All of one lane on one day. */
export interface Mark {
  /** Where it is, from 0 (the first day's start) to 1 (the last day's end). */
  readonly at: number;
  readonly count: number;
  readonly isPast: boolean;
  /** `Tue 24 Nov: Interview – Acme` */
  readonly words: string;
}

export interface Timeline {
  /** The picture in words, for people who cannot see it. */
  readonly label: string;
  readonly today: number;
  /** The first days of the weeks; every fourth before and after this week has its date, since there is today's word. */
  readonly weeks: readonly { readonly at: number; readonly words: string }[];
  readonly lanes: readonly { readonly lane: Lane; readonly words: string; readonly marks: readonly Mark[] }[];
  readonly table: FigureTable;
}

/** One thing on a day. */
interface Event {
  readonly lane: Lane;
  readonly day: Day;
  readonly words: string;
  /** What it is about; empty for what concerns no application. */
  readonly about: string;
  /** The follow-up that it is the deadline of; null for any other. */
  readonly item: FollowUp | null;
  /** The interview that it is about; null for what concerns the whole application, or none. */
  readonly interview: InterviewStatus | null;
}

/** An event with its place among those of its application, by which it differs from any other. */
export interface PlacedEvent extends Event {
  /** The key of the application; empty for what concerns none. */
  readonly application: string;
  readonly place: number;
}

/** The events of each lane and day. */
export class EventLists extends ListsByKey<string, PlacedEvent> {
  constructor() {
    super(laneAndDay, compareEvents);
  }
}

function laneAndDay({ lane, day }: Pick<Event, 'lane' | 'day'>): string {
  return `${lane} ${day}`;
}

/** The order of a list: by what the events are about, then as in the agenda. */
function compareEvents(a: PlacedEvent, b: PlacedEvent): number {
  return compareText(a.about, b.about)
    || (a.item !== null && b.item !== null ? compareItems(a.item, b.item) : Number(a.item !== null) - Number(b.item !== null))
    || (a.interview !== null && b.interview !== null ? compareInterviews(a.interview, b.interview) : 0)
    || compareText(a.application, b.application) || a.place - b.place;
}

const WEEKS_BACK = 8;
const WEEKS_AHEAD = 4;

/** The weeks around now, in days as each note's calendar has them. */
export function timelineOf(lists: EventLists, viewer: Viewer): Timeline {
  const today = momentAt(viewer.now, viewer.zone).day;
  const [first, last] = [addDays(today, -7 * WEEKS_BACK), addDays(today, 7 * WEEKS_AHEAD)];
  const width = daysBetween(first, last) + 1;
  const days = Array.from({ length: width }, (_, index) => addDays(first, index));
  const at = (day: Day) => (daysBetween(first, day) + 0.5) / width;
  const eventsOn = (lane: Lane, day: Day) => withoutRepeats(lists.of(laneAndDay({ lane, day })));
  const lanes = LANES.map((lane) => {
    const marks = days.flatMap((day): readonly Mark[] => {
      const events = eventsOn(lane, day);
      return events.length === 0 ? [] : [{ at: at(day), count: events.length, isPast: day < today, words: markWords(day, events) }];
    });
    const count = marks.reduce((sum, mark) => sum + mark.count, 0);
    return { lane, words: words('board').lanes[lane], marks, count, counted: words('board').laneCounts[lane](count) };
  });
  const firstDays = days.filter((day) => weekday(day) === firstDayOfWeek());
  const listed = firstOf(days.flatMap((day) => LANES.map((lane) => eventsOn(lane, day))), MAX_ROWS_OF_TABLE);
  const count = lanes.reduce((sum, lane) => sum + lane.count, 0);
  return {
    label: words('board').timelineLabel(fullDate(first), fullDate(last), lanes.map(({ counted }) => counted).join(', ')),
    today: at(today),
    weeks: firstDays.map((day) => ({ at: at(day), words: hasDate(day, today) ? shortDate(day) : '' })),
    lanes: lanes.map(({ lane, words, marks }) => ({ lane, words, marks })),
    table: tableOf(words('board').timelineHead, listed, (event) => [shortDay(event.day), event.words, event.about], count),
  };
}

/** The first items of all lists together. */
function firstOf<T>(lists: readonly (readonly T[])[], max: number): readonly T[] {
  const found: T[] = [];
  for (const list of lists) for (const one of list.slice(0, max - found.length)) found.push(one);
  return found;
}

/** Every fourth week has room for its date on a phone. */
const LABELLED = 4;

function hasDate(firstDay: Day, today: Day): boolean {
  const weeks = Math.floor(daysBetween(firstDay, today) / 7);
  return weeks !== 0 && weeks % LABELLED === 0;
}

/** More than this is counted in a mark's words. */
const MAX_NAMED = 5;

function markWords(day: Day, events: readonly Event[]): string {
  const named = events.slice(0, MAX_NAMED).map(({ words, about }) => (about === '' ? words : `${words} – ${about}`));
  const more = events.length > MAX_NAMED ? [words('common').andMore(events.length - MAX_NAMED)] : [];
  return `${shortDay(day)}: ${[...named, ...more].join('\n')}`;
}

/** A line that counts for several rounds is there once. Kept for each list, which stays the same array until something in it changes. */
const withoutRepeats = memoized((events: readonly PlacedEvent[]): readonly PlacedEvent[] => {
  if (events[0]?.lane !== 'done') return events;
  return [...groupBy(events, ({ words, about }) => `${words}\n${about}`).values()].flatMap((same) => same.slice(0, 1));
});

/** All events of an application. */
export function eventsOf(entry: BoardEntry, items: readonly FollowUp[]): readonly PlacedEvent[] {
  const offers = offerEvents(entry);
  const due = offers.length === 0 ? items : items.filter(({ action }) => action !== 'answer-offer');
  return placed(entry.application.key, [
    ...entry.statuses.flatMap(interviewEvents), ...promisedEvents(entry), ...offers, ...due.map(deadlineEvent),
  ]);
}

/** The deadlines of what concerns no application. */
export function searchEvents(items: readonly FollowUp[]): readonly PlacedEvent[] {
  return placed('', items.map(deadlineEvent));
}

function placed(application: string, events: readonly Event[]): readonly PlacedEvent[] {
  return events.map((event, place) => ({ ...event, application, place }));
}

function deadlineEvent(item: FollowUp): Event {
  return { lane: 'deadline', day: item.due.day, words: titleOf(item), about: aboutWords(aboutParts(item)) ?? '', item, interview: null };
}

/** When it takes place, and what was done and heard about it. */
function interviewEvents(interview: InterviewStatus): readonly Event[] {
  const { schedule, takesPlace, journal, status, statusDate } = interview;
  const about = aboutWords(aboutParts(interview)) ?? '';
  const event = (lane: Lane, day: Day, words: string): Event => ({ lane, day, words, about, item: null, interview });
  const isOutcome = (status === 'offer' || isClosed(status)) && !journal.some((line) => line.date === statusDate && isDecision(line));
  return [
    ...schedule !== null && takesPlace ? [event('interview', schedule.start.day, words('board').interview)] : [],
    ...isOutcome && statusDate !== null ? [event('done', statusDate, words('board').closedAs[status])] : [],
    ...journal.flatMap((line) => lineWords(line).flatMap((words) => (line.date === null ? [] : [event('done', line.date, words)]))),
  ];
}

function isDecision(line: JournalEntry): boolean {
  return line.kind === 'freeForm' && saysDecision(line.text);
}

/** What a line says was done or heard; none if it says neither. */
function lineWords(line: JournalEntry): readonly string[] {
  if (line.kind === 'freeForm') return saysHeard(line.text) ? [capitalized(line.text)] : [];
  if (line.kind !== 'done') return [];
  const done = doneWords(line.action);
  return [line.person === null ? done : words('board').doneFor(done, line.person)];
}

function promisedEvents({ application, statuses }: BoardEntry): readonly Event[] {
  const about = applicationWords(statuses);
  const days = application.rounds.flatMap(({ decisionBy, calledOff }) => (decisionBy === null || calledOff ? [] : [decisionBy]));
  return [...new Set(days)].map((day) => ({ lane: 'promised', day, words: words('board').promised, about, item: null, interview: null }));
}

/** The day by which to answer an offer. It stays a deadline even if the rule for it is off. */
function offerEvents({ application, stage, statuses }: BoardEntry): readonly Event[] {
  const day = application.statedBy?.offerDeadline?.day ?? null;
  if (stage !== 'offer' || day === null) return [];
  const about = applicationWords(statuses);
  return [{ lane: 'deadline', day, words: words('board').answerOffer, about, item: null, interview: null }];
}

function applicationWords(statuses: readonly InterviewStatus[]): string {
  const [first] = statuses;
  return first === undefined ? '' : aboutWords(aboutParts({ ...first, entry: null })) ?? '';
}
