import { addDays, daysBetween, weekday, type Day } from '../dates/day';
import { fullDate, shortDate, shortDay } from '../dates/words';
import { momentAt } from '../dates/zoned';
import { saysDecision, saysHeard } from '../news/journal-words';
import type { JournalEntry } from '../note/journal';
import { isClosed } from '../note/status';
import type { Agenda, InterviewStatus } from '../playbook/follow-up';
import { aboutParts, aboutWords } from '../sidebar/about';
import { doneWords, titleOf } from '../sidebar/titles';
import type { Viewer } from '../sidebar/when';
import { compareText } from '../text/compare';
import { groupBy } from '../text/group';
import { capitalized } from '../text/letter-case';
import type { BoardEntry } from './entries';
import { tableOf, type FigureTable } from './table';
import { words } from '../language/interface';

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
  /** What the picture shows, for who does not see it. */
  readonly label: string;
  readonly today: number;
  /** The Mondays, every fourth of them with its date, unless that would be beside today's word. */
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
}

const WEEKS_BACK = 8;
const WEEKS_AHEAD = 4;

/** The weeks around now, in days as each note's calendar has them. */
export function timelineOf(entries: readonly BoardEntry[], agenda: Agenda, viewer: Viewer): Timeline {
  const today = momentAt(viewer.now, viewer.zone).day;
  const [first, last] = [addDays(today, -7 * WEEKS_BACK), addDays(today, 7 * WEEKS_AHEAD)];
  const width = daysBetween(first, last) + 1;
  const at = (day: Day) => (daysBetween(first, day) + 0.5) / width;
  const events = eventsOf(entries, agenda).filter(({ day }) => day >= first && day <= last).sort(byDay);
  const lanes = LANES.map((lane) => {
    const own = events.filter((event) => event.lane === lane);
    const marks = [...groupBy(own, ({ day }) => day)].map(([day, some]): Mark => (
      { at: at(day), count: some.length, isPast: day < today, words: markWords(day, some) }
    ));
    return { lane, words: words('board').lanes[lane], marks, counted: words('board').laneCounts[lane](own.length) };
  });
  const mondays = Array.from({ length: width }, (_, index) => addDays(first, index)).filter((day) => weekday(day) === 1);
  return {
    label: words('board').timelineLabel(fullDate(first), fullDate(last), lanes.map(({ counted }) => counted).join(', ')),
    today: at(today),
    weeks: mondays.map((day, index) => ({ at: at(day), words: index % LABELLED === 0 && !isNear(day, today) ? shortDate(day) : '' })),
    lanes: lanes.map(({ lane, words, marks }) => ({ lane, words, marks })),
    table: tableOf(words('board').timelineHead, events, (event) => [shortDay(event.day), event.words, event.about]),
  };
}

/** Every fourth week has room for its date on a phone. */
const LABELLED = 4;

function isNear(day: Day, today: Day): boolean {
  return Math.abs(daysBetween(day, today)) < 10;
}

/** More than this is counted in a mark's words. */
const MAX_NAMED = 5;

function markWords(day: Day, events: readonly Event[]): string {
  const named = events.slice(0, MAX_NAMED).map(({ words, about }) => (about === '' ? words : `${words} – ${about}`));
  const more = events.length > MAX_NAMED ? [words('common').andMore(events.length - MAX_NAMED)] : [];
  return `${shortDay(day)}: ${[...named, ...more].join('\n')}`;
}

function byDay(a: Event, b: Event): number {
  return compareText(a.day, b.day) || LANES.indexOf(a.lane) - LANES.indexOf(b.lane) || compareText(a.about, b.about);
}

function eventsOf(entries: readonly BoardEntry[], { items, interviews }: Agenda): readonly Event[] {
  const offers = entries.flatMap(offerEvents);
  const dated = new Set(offers.map(({ key }) => key));
  const due = items.filter(({ action, application }) => action !== 'answer-offer' || !dated.has(application ?? ''));
  return [
    ...once(interviews.flatMap(interviewEvents)),
    ...entries.flatMap(promisedEvents),
    ...offers.map(({ event }) => event),
    ...due.map((item): Event => ({ lane: 'deadline', day: item.due.day, words: titleOf(item), about: aboutWords(aboutParts(item)) ?? '' })),
  ];
}

/** A line that counts for several rounds is there once. */
function once(events: readonly Event[]): readonly Event[] {
  const [interviews, lines] = [events.filter(({ lane }) => lane === 'interview'), events.filter(({ lane }) => lane === 'done')];
  return [...interviews, ...new Map(lines.map((line) => [`${line.day}\n${line.words}\n${line.about}`, line])).values()];
}

/** When it takes place, and what was done and heard about it. */
function interviewEvents(interview: InterviewStatus): readonly Event[] {
  const { schedule, takesPlace, journal, status, statusDate } = interview;
  const about = aboutWords(aboutParts(interview)) ?? '';
  const event = (lane: Lane, day: Day, words: string): Event => ({ lane, day, words, about });
  const isOutcome = (status === 'offer' || isClosed(status)) && !journal.some((line) => line.date === statusDate && isDecision(line));
  return [
    ...schedule !== null && takesPlace ? [event('interview', schedule.start.day, words('board').interview)] : [],
    ...isOutcome && statusDate !== null ? [event('done', statusDate, words('board').closedAs[status])] : [],
    ...journal.flatMap((line) => lineEvents(line, about)),
  ];
}

function isDecision(line: JournalEntry): boolean {
  return line.kind === 'freeForm' && saysDecision(line.text);
}

function lineEvents(line: JournalEntry, about: string): readonly Event[] {
  const event = (words: string) => (line.date === null ? [] : [{ lane: 'done', day: line.date, words, about } as const]);
  if (line.kind === 'freeForm') return saysHeard(line.text) ? event(capitalized(line.text)) : [];
  if (line.kind !== 'done') return [];
  const done = doneWords(line.action);
  return event(line.person === null ? done : words('board').doneFor(done, line.person));
}

function promisedEvents({ application, statuses }: BoardEntry): readonly Event[] {
  const about = applicationWords(statuses);
  const days = application.rounds.flatMap(({ decisionBy, calledOff }) => (decisionBy === null || calledOff ? [] : [decisionBy]));
  return [...new Set(days)].map((day) => ({ lane: 'promised', day, words: words('board').promised, about }));
}

/** The day by which an offer is to be answered: it stays a deadline once the rule for it is off. */
function offerEvents({ application, stage, statuses }: BoardEntry): readonly { readonly key: string; readonly event: Event }[] {
  const day = application.statedBy?.offerDeadline?.day ?? null;
  if (stage !== 'offer' || day === null) return [];
  return [{ key: application.key, event: { lane: 'deadline', day, words: words('board').answerOffer, about: applicationWords(statuses) } }];
}

function applicationWords(statuses: readonly InterviewStatus[]): string {
  const [first] = statuses;
  return first === undefined ? '' : aboutWords(aboutParts({ ...first, entry: null })) ?? '';
}
