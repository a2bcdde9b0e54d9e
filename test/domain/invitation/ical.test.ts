/* `ical.js` reads the same calendars: where it says something else than we do, RFC 5545 decides, and the test names the rule. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, type Zone } from '../../../src/domain/dates/zoned';
import type { CalendarEvent } from '../../../src/domain/invitation/calendar-event';
import { readComponents } from '../../../src/domain/invitation/content-lines';
import { findEvent } from '../../../src/domain/invitation/occurrence';
import { firstDays, parameterWithIcal, readWithIcal, type SecondOpinion } from './ical';
import { decode } from './read';

const NOW = Date.parse('2026-11-23T09:00Z');

function read(text: string | Uint8Array, now = NOW, zone: Zone = 'UTC'): CalendarEvent | null {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return findEvent([readComponents(bytes, decode)], { now, zone });
}

/** In milliseconds since 1970. */
function startOf(event: CalendarEvent | null): number | null {
  if (event?.when == null) return null;
  return event.when.time === null ? Date.parse(event.when.day) : momentOf(event.when.day, event.when.time, event.when.zone).instant;
}

/** When both say the event next takes place; null if it no longer does. */
function compared(text: string, now: number): readonly [ours: string | null, theirs: string | null] {
  const ours = read(text, now);
  const over = ours?.when?.doubt === 'day';
  return [over ? null : iso(startOf(ours)), iso(readWithIcal(text, now).start)];
}

const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

const GOLDEN = join(import.meta.dirname, '../../golden/invitation');
const folders = readdirSync(GOLDEN).filter((folder) => !folder.startsWith('hostile-') && existsSync(join(GOLDEN, folder, 'invite.ics')));

/** Where `ical.js` says something else of a golden file, and why that is not wanted. */
const DIFFERENT: Readonly<Record<string, Partial<SecondOpinion>>> = {
  // It knows no zones but those that the file defines, and takes the time as one of no zone.
  'a-zone-with-a-name-at-its-end': { start: Date.parse('2026-11-27T13:00Z') },
  zoom: { start: Date.parse('2026-11-27T15:00Z') },
  // Apple's calendar gives a path as the address, and the person's in the parameter EMAIL (RFC 7986, 6.2).
  'apple-calendar': { attendees: ['maria@northwind.example', 'sam.roe@icloud.example'] },
};

function golden(folder: string): Uint8Array {
  return readFileSync(join(GOLDEN, folder, 'invite.ics'));
}

describe('an invitation that ical.js reads, too', () => {
  it.each(folders)('is the same event to both: %s', (folder) => {
    const ours = read(golden(folder));
    const theirs = { ...readWithIcal(new TextDecoder().decode(golden(folder)), NOW), ...DIFFERENT[folder] };
    const isWholeDay = ours?.when?.time === null;
    expect({
      uid: ours?.uid, sequence: ours?.sequence, method: ours?.method, summary: ours?.summary, isCancelled: ours?.isCancelled,
      start: iso(startOf(ours)), duration: isWholeDay ? theirs.duration : ours?.duration,
      attendees: ours?.attendees.map(({ email }) => email),
    }).toEqual({
      uid: theirs.uid, sequence: theirs.sequence, method: theirs.method, summary: theirs.summary, isCancelled: theirs.isCancelled,
      start: iso(theirs.start), duration: theirs.duration, attendees: theirs.attendees,
    });
  });
});

/** Rules that no place has, so that nothing but the calendar can say them. The clocks change in the night of a Sunday. */
const zoneRules = fc.record({
  standard: fc.integer({ min: -44, max: 48 }).map((quarters) => quarters * 15), saved: fc.constantFrom(30, 60, 120),
  spring: fc.constantFrom(2, 3, 4), autumn: fc.constantFrom(9, 10, 11), week: fc.constantFrom('1SU', '2SU', '-1SU'), hour: fc.integer({ min: 3, max: 5 }),
}).map(({ standard, saved, spring, autumn, week, hour }) => {
  const part = (name: string, from: number, to: number, month: number) => [
    `BEGIN:${name}`, `DTSTART:1970${two(month)}01T${two(hour)}0000`, `TZOFFSETFROM:${offsetText(from)}`, `TZOFFSETTO:${offsetText(to)}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${week}`, `END:${name}`,
  ];
  return [
    'BEGIN:VTIMEZONE', 'TZID:Our Own Zone', ...part('DAYLIGHT', standard, standard + saved, spring),
    ...part('STANDARD', standard + saved, standard, autumn), 'END:VTIMEZONE',
  ];
});

const LONDON = [
  'BEGIN:VTIMEZONE', 'TZID:NAME', 'BEGIN:DAYLIGHT', 'DTSTART:19700329T010000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT', 'BEGIN:STANDARD', 'DTSTART:19701025T020000', 'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE',
];
const NEW_YORK = [
  'BEGIN:VTIMEZONE', 'TZID:NAME', 'BEGIN:DAYLIGHT', 'DTSTART:20070311T020000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'END:DAYLIGHT', 'BEGIN:STANDARD', 'DTSTART:20071104T020000', 'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'END:STANDARD', 'END:VTIMEZONE',
];

const two = (number: number) => String(number).padStart(2, '0');

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

interface Clock {
  readonly definition: readonly string[];
  readonly parameter: string;
  readonly suffix: string;
}

const named = (rules: readonly string[], name: string): Clock => (
  { definition: rules.map((line) => line.replace('NAME', name)), parameter: `;TZID=${name}`, suffix: '' }
);

const clocks: fc.Arbitrary<Clock> = fc.oneof(
  zoneRules.map((rules) => named(rules, 'Our Own Zone')),
  fc.constantFrom(
    named(LONDON, 'Europe/London'), named(LONDON, 'GMT Standard Time'), named(NEW_YORK, 'America/New_York'),
    named(NEW_YORK, 'Eastern Standard Time'), { definition: [], parameter: '', suffix: 'Z' }, { definition: [], parameter: '', suffix: '' },
  ),
);

const DAY = 24 * 60 * 60_000;
/** Days of the two years about the moment, with the days of clock changes more often than others. */
const days = fc.oneof(
  fc.integer({ min: 0, max: 730 }).map((after) => new Date(Date.parse('2025-12-01') + after * DAY).toISOString().slice(0, 10).replaceAll('-', '')),
  fc.constantFrom('20260308', '20260329', '20261025', '20261101', '20270314'),
);
const times = fc.oneof(fc.integer({ min: 0, max: 95 }).map((quarters) => `${two(Math.floor(quarters / 4))}${two((quarters % 4) * 15)}00`), fc.constantFrom('013000', '023000'));

function calendarOf(definition: readonly string[], lines: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', ...definition, 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', '',
  ].join('\r\n');
}

describe('a single event', () => {
  it('begins at the same instant for ical.js, in any kind of zone', () => {
    fc.assert(fc.property(clocks, days, times.filter((time) => time >= '080000'), ({ definition, parameter, suffix }, day, time) => {
      const [ours, theirs] = compared(calendarOf(definition, [`DTSTART${parameter}:${day}T${time}${suffix}`]), NOW);
      expect(ours).toBe(theirs);
    }), { numRuns: 100 });
  });

  it('of a whole day is on the same day', () => {
    fc.assert(fc.property(days, (day) => {
      const [ours, theirs] = compared(calendarOf([], [`DTSTART;VALUE=DATE:${day}`]), NOW);
      expect(ours).toBe(theirs);
    }));
  });
});

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const someOf = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

const frequencies = fc.oneof(
  fc.record({ text: fc.constant('FREQ=DAILY'), by: fc.oneof(fc.constant(''), someOf(WEEKDAYS).map((names) => `;BYDAY=${names.join(',')}`)) }),
  fc.record({
    text: fc.constant('FREQ=WEEKLY'),
    by: fc.tuple(fc.oneof(fc.constant(''), someOf(WEEKDAYS).map((names) => `;BYDAY=${names.join(',')}`)), fc.constantFrom('', ';WKST=SU', ';WKST=MO', ';WKST=WE'))
      .map((parts) => parts.join('')),
  }),
  fc.record({
    text: fc.constant('FREQ=MONTHLY'),
    by: fc.oneof(
      fc.constant(''),
      someOf([1, 2, 13, 15, 28, 29, 30, 31, -1, -2]).map((dates) => `;BYMONTHDAY=${dates.join(',')}`),
      fc.tuple(someOf([1, 2, 3, 4, 5, -1, -2]), fc.constantFrom(...WEEKDAYS)).map(([at, name]) => `;BYDAY=${at.map((one) => `${one}${name}`).join(',')}`),
      fc.constantFrom(1, -1, 2).map((position) => `;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${position}`),
    ),
  }),
);

const ends = fc.oneof(
  fc.constant(() => ''), fc.integer({ min: 1, max: 20 }).map((count) => () => `;COUNT=${count}`),
  fc.tuple(days, times).map(([day, time]) => (isDate: boolean, isFloating: boolean) => `;UNTIL=${day}${isDate ? '' : `T${time}${isFloating ? '' : 'Z'}`}`),
);

interface Series {
  readonly clock: Clock;
  readonly day: string;
  /** Null for whole days. */
  readonly time: string | null;
  readonly rule: string;
  readonly now: number;
}

const series: fc.Arbitrary<Series> = fc.record({
  clock: clocks, day: days, time: fc.option(times.filter((time) => time >= '080000')), frequency: frequencies, interval: fc.integer({ min: 1, max: 4 }), end: ends,
  ahead: fc.integer({ min: -100, max: 500 * 24 }),
}).map(({ clock, day, time, frequency, interval, end, ahead }) => {
  const isFloating = clock.parameter === '' && clock.suffix === '';
  const rule = `${frequency.text}${interval === 1 ? '' : `;INTERVAL=${interval}`}${frequency.by}${end(time === null, isFloating)}`;
  return { clock, day, time, rule, now: Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`) + ahead * 60 * 60_000 };
});

function dateLine(name: string, { clock, time }: Pick<Series, 'clock' | 'time'>, day: string): string {
  return time === null ? `${name};VALUE=DATE:${day}` : `${name}${clock.parameter}:${day}T${time}${clock.suffix}`;
}

/** RFC 5545, 3.8.5.3: a start that the rule does not fit gives a series that is undefined. */
function fits(one: Series): boolean {
  const rule = one.rule.replace(/;(?:UNTIL|COUNT)=\w+/, '');
  return firstDays(calendarOf(one.clock.definition, [dateLine('DTSTART', one, one.day), `RRULE:${rule}`]), 1)[0] === one.day;
}

describe('an event that comes again', () => {
  it('next takes place when ical.js says', () => {
    fc.assert(fc.property(series.filter(fits), (one) => {
      const [ours, theirs] = compared(calendarOf(one.clock.definition, [dateLine('DTSTART', one, one.day), `RRULE:${one.rule}`]), one.now);
      expect(ours).toBe(theirs);
    }), { numRuns: 100 });
  });

  it('leaves out and adds the days that ical.js leaves out and adds', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 10 }));
    fc.assert(fc.property(series.filter(fits), places, fc.array(days, { maxLength: 2 }), (one, left, added) => {
      const lines = [dateLine('DTSTART', one, one.day), `RRULE:${one.rule}`];
      const first = firstDays(calendarOf(one.clock.definition, lines), 11);
      const excluded = left.flatMap((at) => first[at] ?? []);
      const text = calendarOf(one.clock.definition, [
        ...lines, ...excluded.map((day) => dateLine('EXDATE', one, day)), ...added.filter((day) => !first.includes(day)).map((day) => dateLine('RDATE', one, day)),
      ]);
      const [ours, theirs] = compared(text, one.now);
      expect(ours).toBe(theirs);
    }), { numRuns: 60 });
  });
});

describe('where ical.js differs', () => {
  it.each(['hostile-binary', 'hostile-empty', 'hostile-without-an-end'])('a broken file is an answer and no error: %s', (folder) => {
    expect(() => readWithIcal(new TextDecoder().decode(golden(folder)), NOW)).toThrow();
    expect(read(golden(folder))?.when?.day).toBe(folder === 'hostile-without-an-end' ? '2026-11-27' : undefined);
  });

  const newYork = (...lines: readonly string[]) => calendarOf(named(NEW_YORK, 'America/New_York').definition, lines);

  it('a time that the clocks show twice is the first, as RFC 5545, 3.3.5 says', () => {
    expect(compared(newYork('DTSTART;TZID=America/New_York:20261101T013000'), NOW)).toEqual(['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z']);
  });

  it('a time that the clocks skip is told by the offset before, as RFC 5545, 3.3.5 says', () => {
    expect(compared(newYork('DTSTART;TZID=America/New_York:20260308T023000'), NOW)).toEqual(['2026-03-08T07:30:00.000Z', '2026-03-08T06:30:00.000Z']);
  });

  it('a day that is added and left out is left out, as RFC 5545, 3.8.5.1 says', () => {
    const lines = ['DTSTART:20261124T100000Z', 'RRULE:FREQ=DAILY', 'EXDATE:20261124T100000Z', 'RDATE:20261124T100000Z'];
    expect(compared(calendarOf([], lines), NOW)).toEqual(['2026-11-25T10:00:00.000Z', '2026-11-24T10:00:00.000Z']);
  });

  it('days that are left out twice do not bring back others', () => {
    const excluded = ['0628', '0726', '0628', '0308', '0531', '0308'].map((day) => `EXDATE:2026${day}T163000`);
    const lines = ['DTSTART:20260308T163000', 'RRULE:FREQ=WEEKLY;INTERVAL=4', ...excluded];
    expect(compared(calendarOf([], lines), Date.parse('2026-07-06T18:00Z'))).toEqual(['2026-08-23T16:30:00.000Z', '2026-07-26T16:30:00.000Z']);
  });
});

describe('a line', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'abc ,;:"\\é中😀^\n'), minLength: 1, maxLength: 200 });

  it('says the same to ical.js, wherever it is folded and however it is escaped', () => {
    fc.assert(fc.property(texts, fc.integer({ min: 1, max: 74 }), (text, width) => {
      const escaped = text.replace(/[\\,;]/g, (char) => `\\${char}`).replace(/\n/g, '\\n');
      const line = [...`DESCRIPTION:${escaped}`].reduce((folded, char, at) => `${folded}${at > 0 && at % width === 0 ? '\r\n ' : ''}${char}`, '');
      const calendar = calendarOf([], ['DTSTART:20261127T100000Z', line]);
      expect(read(calendar)?.description).toBe(readWithIcal(calendar, NOW).description.trim());
      expect(read(calendar)?.description).toBe(text.trim());
    }));
  });

  it('has the parameters that ical.js finds, in quotation marks or not', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'abc,;:=é中'), minLength: 1, maxLength: 40 }), (name) => {
      const calendar = calendarOf([], ['DTSTART:20261127T100000Z', `ATTENDEE;X-A=b;CN="${name}";ROLE=CHAIR:mailto:kim@acme.example`]);
      const line = readComponents(new TextEncoder().encode(calendar), decode).components[0]?.components[0]?.lines.find((one) => one.name === 'ATTENDEE');
      expect(line?.parameters.get('CN')).toBe(parameterWithIcal(calendar, 'attendee', 'cn'));
      expect(line?.value).toBe('mailto:kim@acme.example');
    }));
  });
});
