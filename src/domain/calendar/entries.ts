import type { Day } from '../dates/day';
import { LAST_MINUTE, type Instant } from '../dates/zoned';
import { words } from '../language/interface';
import type { Agenda, FollowUp, InterviewStatus } from '../playbook/follow-up';
import { aboutParts, aboutWords } from '../sidebar/about';
import { makeEntries, withUniqueKeys } from '../sidebar/entries';
import { titleWithCompany } from '../sidebar/titles';

export type CalendarCategory = 'Interview' | 'Follow-up';

/** An event before it is written: a follow-up at its deadline, or an interview. */
export interface CalendarEntry {
  /** Unique, and stable while it is about the same thing. */
  readonly key: string;
  readonly category: CalendarCategory;
  readonly title: string;
  /** What the row in the sidebar says of it, in paragraphs. */
  readonly about: readonly string[];
  /** The note's path; null if it is about none. */
  readonly note: string | null;
  readonly time: CalendarTime;
  /** When the alarm goes off, as a duration from the start (RFC 5545, 3.8.6.3). */
  readonly alarm: string;
}

export type CalendarTime =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'span'; readonly start: Instant; readonly end: Instant };

/** The agenda's follow-ups and interviews that have a date which a calendar can write, each once. */
export function calendarEntries(agenda: Agenda, withInterviews: boolean): readonly CalendarEntry[] {
  const interviews = withInterviews ? agenda.interviews.flatMap(interviewEntry).map(withUniqueKeys()) : [];
  return [...interviews, ...followUpEntries(agenda)];
}

function followUpEntries(agenda: Agenda): readonly CalendarEntry[] {
  return makeEntries(agenda, [], []).flatMap(({ key, subject, about, note }) => {
    if (subject.kind !== 'follow-up' || !isWritable(subject.item.due.instant)) return [];
    const { item } = subject;
    return [{ key, category: 'Follow-up', title: titleWithCompany(item), about: [...parts(about), item.why], note, ...timeOf(item) }];
  });
}

/** A deadline at a day's end takes the whole day, which begins with an alarm at nine. */
function timeOf({ action, due }: FollowUp): Pick<CalendarEntry, 'time' | 'alarm'> {
  if (due.time === LAST_MINUTE) return { time: { kind: 'day', day: due.day }, alarm: 'PT9H' };
  const time = { kind: 'span', start: due.instant, end: due.instant + DEADLINE_LENGTH } as const;
  return { time, alarm: action === 'prepare' ? '-P1D' : '-PT1H' };
}

/** In milliseconds. Calendars hardly show an event that takes no time. */
const DEADLINE_LENGTH = 15 * 60_000;

function interviewEntry(interview: InterviewStatus): readonly CalendarEntry[] {
  const { note, entry, schedule, takesPlace } = interview;
  if (schedule === null || !takesPlace || !isWritable(schedule.end.instant)) return [];
  const { start, end, timeKnown } = schedule;
  const about = aboutWords(aboutParts(interview));
  return [{
    key: ['interview', note, ...entry === null ? [] : [entry.date ?? '', entry.round ?? '', entry.nth]].join('\n'),
    category: 'Interview', title: words('calendar').interview(about), about: parts(about), note,
    time: timeKnown ? { kind: 'span', start: start.instant, end: end.instant } : { kind: 'day', day: start.day },
    // For a day without a time, at nine on the day before.
    alarm: timeKnown ? '-PT1H' : '-PT15H',
  }];
}

function parts(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}

/** A calendar writes years of four figures (RFC 5545, 3.3.4). */
function isWritable(instant: Instant): boolean {
  return instant > FIRST && instant < LAST;
}

const FIRST = Date.UTC(1000, 0, 1);
const LAST = Date.UTC(9999, 11, 30);
