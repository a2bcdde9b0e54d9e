/* What is written here is read by `ical.js`, which had no part in writing it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendarFile } from '../../../src/domain/calendar/calendar-file';
import { addDays, type Time } from '../../../src/domain/dates/day';
import { endOf, momentOf } from '../../../src/domain/dates/zoned';
import { readComponents, textNamed } from '../../../src/domain/invitation/content-lines';
import type { InterviewStatus } from '../../../src/domain/playbook/follow-up';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { anyDay, anyTime, anyZone } from '../dates/arbitraries';
import { decode, readText } from '../invitation/read';
import { anyInterviews, MIDDLE, ZONE } from '../playbook/arbitraries';
import { agenda, at, followUp, interviewStatus, moment, NOW } from '../sidebar/follow-ups';
import { calendarFile, PhoneCalendar, readAll } from './calendars';

/** An interview at Dune on the Thursday, from 10:30 to 11:30. */
function interview(given: Partial<InterviewStatus> = {}, start = '2026-11-26T10:30', end = '2026-11-26T11:30'): InterviewStatus {
  const schedule = { start: moment(start), end: moment(end), timeKnown: true };
  return interviewStatus({ phase: 'upcoming', status: 'scheduled', schedule, start: schedule.start, ...given });
}

describe('a follow-up in the calendar', () => {
  it('takes the whole day if its deadline is the day’s end, with an alarm at nine', () => {
    const { text } = calendarFile({ agenda: agenda([followUp()]) });
    expect(readAll(text)).toMatchObject([{ isDay: true, start: '2026-11-20', end: '2026-11-21', alarm: 9 * 3600, status: 'CONFIRMED', sequence: 0, stamp: '2026-11-23T09:00:00Z' }]);
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261120\r\n');
  });

  it('begins at its deadline if that has a time, with an alarm an hour before', () => {
    const { text } = calendarFile({ agenda: agenda([followUp({ due: moment('2026-11-24T12:00', 'America/New_York'), zone: 'America/New_York' })]) });
    expect(readAll(text)).toMatchObject([{ isDay: false, start: Date.parse('2026-11-24T17:00Z'), end: Date.parse('2026-11-24T17:15Z'), alarm: -3600 }]);
  });

  it('has an alarm a day before if it is to prepare', () => {
    const { text } = calendarFile({ agenda: agenda([followUp({ action: 'prepare', person: null, due: moment('2026-11-24T12:00') })]) });
    expect(readAll(text)[0]).toMatchObject({ alarm: -24 * 3600, summary: 'Prepare for the interview · Acme' });
  });

  it('says what its row says, and opens the note', () => {
    const { text } = calendarFile({ agenda: agenda([followUp({ note: 'Jobs & more/Acme – 1;2.md' })]), vault: 'My vault' });
    const link = 'obsidian://open?vault=My%20vault&file=Jobs%20%26%20more%2FAcme%20%E2%80%93%201%3B2.md';
    expect(readAll(text)).toMatchObject([{
      summary: 'Thank Jane Doe · Acme', url: link,
      description: `Acme · Backend engineer\n\nThank Jane Doe the same day.\n\n${link}`,
    }]);
  });

  it('has no link if it concerns no note', () => {
    const { text } = calendarFile({ agenda: agenda([followUp({ note: null, action: 'keep-looking', company: null, role: null, person: null, to: null })]) });
    expect(readAll(text)).toMatchObject([{ summary: 'Keep looking', url: null, description: 'Thank Jane Doe the same day.' }]);
  });

  it('is an event if it is long overdue or comes later', () => {
    const items = [followUp({ due: moment('2025-01-02T12:00') }), followUp({ action: 'check-in', n: 1, state: 'later', due: moment('2027-01-04T12:00') })];
    expect(calendarFile({ agenda: agenda(items) }).events).toBe(2);
  });

  it('has its own UID beside the others of its note, which depends on no other note and not on the vault', () => {
    const items = [followUp(), followUp({ person: 'Raj Patel' }), followUp({ action: 'debrief', person: null }), followUp({ note: 'Interviews/Acme 2.md' })];
    const uids = readAll(calendarFile({ agenda: agenda(items) }).text).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(4);
    expect(readAll(calendarFile({ agenda: agenda(items.slice(1, 2)), vault: 'Other' }).text).map(({ uid }) => uid)).toEqual(uids.slice(1, 2));
  });

  it('is left out if its year has more than four figures', () => {
    expect(calendarFile({ agenda: agenda([followUp({ due: endOf(addDays(MIDDLE, 3_000_000), 'UTC') })]) }).events).toBe(0);
  });
});

describe('an interview in the calendar', () => {
  it('runs from its start to its end, with an alarm an hour before', () => {
    const { text } = calendarFile({ agenda: agenda([], [interview({ agency: 'Wherry' })]) });
    expect(readAll(text)).toMatchObject([{
      summary: 'Interview: Dune · SRE (via Wherry)', start: at('2026-11-26T10:30'), end: at('2026-11-26T11:30'), alarm: -3600, status: 'CONFIRMED',
    }]);
  });

  it('is what “New interview from invitation” reads in it', () => {
    const { text } = calendarFile({ agenda: agenda([], [interview()]) });
    expect(readText(text)).toMatchObject({ date: '2026-11-26', time: '10:30', duration: 60, timezone: ZONE });
  });

  it('takes the whole day if its time is not known, with an alarm on the morning before', () => {
    const schedule = { start: moment('2026-11-26T09:00'), end: moment('2026-11-26T17:00'), timeKnown: false };
    expect(readAll(calendarFile({ agenda: agenda([], [interview({ schedule })]) }).text)).toMatchObject([{ isDay: true, start: '2026-11-26', alarm: -15 * 3600 }]);
  });

  it('is left out if it was called off, has no date, or was held more than 30 days ago', () => {
    const past = interview({ note: 'Old.md' }, '2026-10-01T10:30', '2026-10-01T11:30');
    const interviews = [interview({ takesPlace: false }), interview({ schedule: null }), past];
    expect(calendarFile({ agenda: agenda([], interviews) }).events).toBe(0);
  });

  it('stays in the file once it is in it', () => {
    const first = calendarFile({ agenda: agenda([], [interview()]) });
    const later = calendarFile({ agenda: agenda([], [interview()]), now: at('2027-06-01T09:00') }, first.text);
    expect(later).toEqual({ text: first.text, events: 1, changed: 0, cancelled: 0 });
  });

  it('is left out if only follow-ups are wanted', () => {
    expect(calendarFile({ agenda: agenda([], [interview()]), withInterviews: false }).events).toBe(0);
  });

  it('is told from the others of its note', () => {
    const mark = { index: 0, date: null, nth: 1, round: null, labels: { 'en': 'round 1', 'en-US': 'round 1', 'de': 'Runde 1' } };
    const interviews = [interview({ entry: mark }), interview({ entry: { ...mark, index: 1, round: 'Final' } }), interview({ entry: mark })];
    expect(new Set(readAll(calendarFile({ agenda: agenda([], interviews) }).text).map(({ uid }) => uid)).size).toBe(3);
  });
});

describe('the file after the first', () => {
  const snoozed = followUp({ due: endOf(addDays(MIDDLE, 3), ZONE), state: 'later' });
  const later = at('2026-11-24T08:00');

  it('is the same text if nothing has changed, whenever it is written', () => {
    const { text } = calendarFile({ agenda: agenda([followUp()], [interview()]) });
    const again = calendarFile({ agenda: agenda([followUp()], [interview()]), now: later }, text);
    expect(again).toEqual({ text, events: 2, changed: 0, cancelled: 0 });
  });

  it('moves an event that has changed, and doubles none', () => {
    const first = calendarFile({ agenda: agenda([followUp()], [interview()]) });
    const second = calendarFile({ agenda: agenda([snoozed], [interview()]), now: later }, first.text);
    const phone = new PhoneCalendar();
    expect(phone.take(first.text)).toEqual({ added: 2, replaced: 0, removed: 0 });
    expect(phone.take(second.text)).toEqual({ added: 0, replaced: 1, removed: 0 });
    expect(phone.take(second.text)).toEqual({ added: 0, replaced: 0, removed: 0 });
    expect(second).toMatchObject({ events: 2, changed: 1, cancelled: 0 });
    expect(readAll(second.text)[1]).toMatchObject({ sequence: 1, stamp: '2026-11-24T08:00:00Z', start: '2026-11-26' });
  });

  it('cancels what is done, and takes it back if it comes again', () => {
    const first = calendarFile({ agenda: agenda([followUp()]) });
    const second = calendarFile({ agenda: agenda([]), now: later }, first.text);
    const third = calendarFile({ agenda: agenda([followUp()]), now: later }, second.text);
    expect(second).toMatchObject({ events: 0, changed: 0, cancelled: 1 });
    expect([first, second, third].map(({ text }) => readAll(text)[0])).toMatchObject([
      { status: 'CONFIRMED', sequence: 0, alarm: 9 * 3600 }, { status: 'CANCELLED', sequence: 1, alarm: null }, { status: 'CONFIRMED', sequence: 2, alarm: 9 * 3600 },
    ]);
    const phone = new PhoneCalendar();
    expect([first, second, third].map(({ text }) => phone.take(text))).toEqual([
      { added: 1, replaced: 0, removed: 0 }, { added: 0, replaced: 0, removed: 1 }, { added: 1, replaced: 0, removed: 0 },
    ]);
  });

  it('names what is cancelled once, and forgets it after 30 days', () => {
    const cancelled = calendarFile({ agenda: agenda([]) }, calendarFile({ agenda: agenda([followUp()]) }).text);
    expect(calendarFile({ agenda: agenda([]), now: at('2026-12-22T09:00') }, cancelled.text)).toEqual({ ...cancelled, cancelled: 0 });
    expect(readAll(calendarFile({ agenda: agenda([]), now: at('2026-12-25T09:00') }, cancelled.text).text)).toEqual([]);
  });

  it('cancels an interview that is called off', () => {
    const first = calendarFile({ agenda: agenda([], [interview()]) });
    const second = calendarFile({ agenda: agenda([], [interview({ takesPlace: false })]) }, first.text);
    expect(readAll(second.text)).toMatchObject([{ status: 'CANCELLED', sequence: 1, summary: 'Interview: Dune · SRE' }]);
  });

  it('keeps the events of a note that cannot be read, and the interview of one whose date cannot', () => {
    const { text } = calendarFile({ agenda: agenda([followUp({ note: 'Interviews/Dune.md' })], [interview()]) });
    const problem = (property: string | null) => ({ note: 'Interviews/Dune.md', property, message: '' });
    expect(calendarFile({ agenda: agenda([]), problems: [problem(null)] }, text)).toMatchObject({ text, cancelled: 0 });
    expect(calendarFile({ agenda: agenda([]), problems: [problem('date')] }, text)).toMatchObject({ cancelled: 1 });
  });

  it.each([
    ['another program’s calendar', 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n'],
    ['no calendar', 'Milk'],
    ['an empty file', ''],
  ])('is not written over %s', (_, previous) => {
    expect(makeCalendarFile(previous, { agenda: agenda([]), problems: [], withInterviews: true, vault: 'Jobs', now: NOW })).toBeNull();
  });

  it('is not written over our own calendar with somebody else’s event in it', () => {
    const { text } = calendarFile({ agenda: agenda([followUp()]) });
    const mixed = text.replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nUID:theirs\r\nEND:VEVENT\r\nEND:VCALENDAR');
    expect(makeCalendarFile(mixed, { agenda: agenda([]), problems: [], withInterviews: true, vault: 'Jobs', now: NOW })).toBeNull();
  });
});

/** Titles that break what reads line by line, and lengths about the fold. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(fc.integer({ min: 0, max: 80 }), fc.constantFrom('👩‍💻', 'é', '漢', ';', ',', '\\', '\\n', '\r\n', '\n ', ' ', ':', '"', '\u2028', '\u0085', '\0', '\uD83D'))
    .map(([length, char]) => 'x'.repeat(length) + char.repeat(3)),
);

const octets = (text: string) => new TextEncoder().encode(text).length;
const shown = (text: string) => text.replace(/\s+/g, ' ').replace(/[^\P{Cc}]/gu, '').replace(/\p{Cs}/gu, '\uFFFD').trim();

describe('a calendar of hostile words', () => {
  it('has lines of at most 75 octets that end in CR and LF, and reads as it was meant', () => {
    fc.assert(fc.property(hostile, hostile, (person, note) => {
      const items = [followUp({ person, note, why: `${person}.`, company: null, role: null })];
      const { text } = calendarFile({ agenda: agenda(items), vault: note });
      const lines = text.split('\r\n');
      expect(lines.at(-1)).toBe('');
      expect(lines.filter((line) => octets(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
      const [event] = readAll(text);
      expect(event?.summary).toBe(shown(`Thank ${person}`));
      const wellFormed = (of: string) => of.replace(/\p{Cs}/gu, '\uFFFD');
      expect(event?.url?.split(/[=&]/).map(decodeURIComponent)).toEqual(['obsidian://open?vault', wellFormed(note), 'file', wellFormed(note)]);
      const [ours] = readComponents(new TextEncoder().encode(text), decode).components.flatMap(({ components }) => components);
      expect(ours === undefined ? '' : textNamed(ours, 'SUMMARY')).toBe(event?.summary);
      expect(calendarFile({ agenda: agenda(items), vault: note, now: NOW + 60_000 }, text)).toMatchObject({ text, changed: 0 });
    }), { numRuns: 200 });
  });
});

describe('a calendar of any zone', () => {
  it('has each deadline at its instant, or on its day', () => {
    fc.assert(fc.property(anyZone, anyDay, fc.option(anyTime), (zone, day, time) => {
      const due = time === null || time === '23:59' ? endOf(day, zone) : momentOf(day, time, zone);
      const [event] = readAll(calendarFile({ agenda: agenda([followUp({ due, zone })]) }).text);
      expect(event?.start).toBe(due.time === '23:59' ? day : due.instant);
    }), { numRuns: 200 });
  });

  it.each([
    ['2026-03-29T01:30', 'Europe/London'], ['2026-10-25T01:30', 'Europe/London'], ['2026-03-08T02:30', 'America/Los_Angeles'],
    ['2026-11-01T01:30', 'America/Los_Angeles'], ['2026-10-04T02:15', 'Australia/Lord_Howe'],
  ])('has an interview at %s in %s for an hour, when the clocks change', (wall, zone) => {
    const [day = '', time = ''] = wall.split('T');
    const start = momentOf(day as typeof MIDDLE, time as Time, zone);
    const schedule = { start, end: { ...start, instant: start.instant + 3_600_000 }, timeKnown: true };
    const [event] = readAll(calendarFile({ agenda: agenda([], [interview({ schedule, zone })]), now: start.instant }).text);
    expect(event).toMatchObject({ start: start.instant, end: start.instant + 3_600_000 });
  });
});

describe('the calendar of a search', () => {
  it('is on the phone what is in the agenda, after each of two imports', () => {
    const days = fc.integer({ min: -20, max: 20 }).map((count) => endOf(addDays(MIDDLE, count), ZONE).instant);
    fc.assert(fc.property(anyInterviews, anyInterviews, days, fc.integer({ min: 0, max: 40 }), (before, after, now, wait) => {
      const phone = new PhoneCalendar();
      const laterOn = now + wait * 86_400_000;
      const first = calendarFile({ agenda: makeAgenda(before, DEFAULT_RULES, now, ZONE), now });
      phone.take(first.text);
      expect(phone.events.size).toBe(first.events);
      const second = calendarFile({ agenda: makeAgenda(after, DEFAULT_RULES, laterOn, ZONE), now: laterOn }, first.text);
      phone.take(second.text);
      const inFile = readAll(second.text).filter(({ status }) => status === 'CONFIRMED');
      expect([...phone.events.values()].sort(byUid)).toEqual([...inFile].sort(byUid));
      expect(phone.take(second.text)).toEqual({ added: 0, replaced: 0, removed: 0 });
    }), { numRuns: 25 });
  });
});

function byUid(a: { readonly uid: string }, b: { readonly uid: string }): number {
  return a.uid < b.uid ? -1 : 1;
}
