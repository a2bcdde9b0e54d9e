import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import { LAST_MINUTE, momentAt } from '../../../src/domain/dates/zoned';
import { compareItems } from '../../../src/domain/playbook/agenda-lists';
import type { FollowUp } from '../../../src/domain/playbook/follow-up';
import { readMemory, remind, type ReminderMemory } from '../../../src/domain/reminders/reminders';
import { agenda, at, end, followUp, LONDON, moment } from '../sidebar/follow-ups';

const overdue = followUp();
const today = followUp({ action: 'check-in', n: 1, person: null, due: end('2026-11-23'), state: 'today' });
const timed = followUp({
  note: 'Dune.md', company: 'Dune', from: moment('2026-11-23T08:00'), due: moment('2026-11-23T12:00'), state: 'today',
});

function memory(given: Partial<Record<'seen' | 'day', string>> = {}): ReminderMemory {
  return { seen: at(given.seen ?? '2026-11-22T18:00'), day: day(given.day ?? '2026-11-22'), told: [] };
}

function remindAt(wall: string, items: readonly FollowUp[], before: ReminderMemory | null = memory(), zone = LONDON) {
  return remind(agenda(items), before, { now: at(wall, zone), zone }, true);
}

const titles = (found: ReturnType<typeof remind>) => found.say.map(({ title }) => title);

describe('a reminder of a deadline', () => {
  it('is given for each that a look at all of them finds near, and the device wakes for the next', () => {
    const hours = fc.integer({ min: -30, max: 60 });
    const anyTimes = fc.array(fc.record({ from: hours, due: hours, atEnd: fc.boolean() }), { maxLength: 12 });
    fc.assert(fc.property(anyTimes, (times) => {
      const now = at('2026-11-23T12:30');
      const moments = (half: number) => momentAt(now + half * 30 * 60_000, LONDON);
      const items = times.map(({ from, due, atEnd }, nth) => followUp({
        note: `${nth}.md`, person: null, state: 'open', from: moments(from), due: atEnd ? end('2026-11-23') : moments(due),
      })).sort(compareItems);
      const said = { seen: now, day: day('2026-11-24'), told: [] };
      const { memory: { told }, wakeAt } = remind(agenda(items), said, { now, zone: LONDON }, true);
      const withTime = items.filter(({ due }) => due.time !== LAST_MINUTE);
      const starts = new Map(withTime.map((item) => [item, Math.max(item.due.instant - 60 * 60_000, item.from.instant)]));
      const near = withTime.filter((item) => now >= (starts.get(item) ?? 0) && now < item.due.instant);
      expect(told.map(([id]) => id)).toEqual(near.map(({ id }) => id));
      const ahead = withTime.filter(({ due }) => due.instant > now).flatMap((one) => starts.get(one) ?? []).filter((start) => start > now);
      expect(wakeAt).toBe(ahead.length === 0 ? null : Math.min(...ahead));
    }), { numRuns: 200 });
  });
});

describe('the notice of the day', () => {
  it('says how much is due, once a day', () => {
    const first = remindAt('2026-11-23T09:00', [overdue, today]);
    expect(titles(first)).toEqual(['1 follow-up due today, 1 overdue']);
    expect(titles(remindAt('2026-11-23T17:00', [overdue, today], first.memory))).toEqual([]);
    expect(titles(remindAt('2026-11-24T09:00', [overdue], first.memory))).toEqual(['1 follow-up overdue']);
  });

  it('is not given if nothing is due', () => {
    expect(remindAt('2026-11-23T09:00', [followUp({ state: 'later' })]).say).toEqual([]);
  });

  it('is not given on a device’s first day', () => {
    const first = remindAt('2026-11-23T09:00', [overdue], null);
    expect(first.say).toEqual([]);
    expect(titles(remindAt('2026-11-24T09:00', [overdue], first.memory))).toEqual(['1 follow-up overdue']);
  });

  it('waits for the morning, and asks to be woken then', () => {
    const midnight = remindAt('2026-11-24T00:00', [overdue], memory({ day: '2026-11-23' }));
    expect(midnight.say).toEqual([]);
    expect(midnight.wakeAt).toBe(at('2026-11-24T07:00'));
    expect(titles(remindAt('2026-11-24T07:00', [overdue], midnight.memory))).toEqual(['1 follow-up overdue']);
  });

  it('lists what fell due while the person was away, and no more than can be read in passing', () => {
    const older = followUp({ person: 'Old', due: end('2026-11-19') });
    const missed = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((person) => followUp({ person, due: end('2026-11-22') }));
    const [notice] = remindAt('2026-11-23T09:00', [older, ...missed], memory({ seen: '2026-11-21T18:00' })).say;
    expect(notice).toEqual({
      title: '8 follow-ups overdue',
      lines: ['While you were away, these fell due:', 'Thank A · Acme', 'Thank B · Acme', 'Thank C · Acme', 'Thank D · Acme', 'Thank E · Acme', 'and 2 more'],
    });
  });

  it('counts a night in which the window stays open as time away, also if the person comes before seven', () => {
    const missed = followUp({ due: end('2026-11-23') });
    const evening = memory({ seen: '2026-11-23T18:00', day: '2026-11-23' });
    const viewer = (wall: string) => ({ now: at(wall), zone: LONDON });
    const midnight = remind(agenda([missed]), evening, viewer('2026-11-24T00:00'), false);
    const early = remind(agenda([missed]), midnight.memory, viewer('2026-11-24T06:30'), true);
    const [notice] = remind(agenda([missed]), early.memory, viewer('2026-11-24T07:00'), false).say;
    expect(notice?.lines).toEqual(['While you were away, these fell due:', 'Thank Jane Doe · Acme']);
  });

  it('counts days where the person is, also after a flight', () => {
    const before = memory({ day: '2026-11-23' });
    expect(remindAt('2026-11-23T20:00', [overdue], before, 'America/New_York').say).toEqual([]);
    expect(titles(remindAt('2026-11-24T08:00', [overdue], before, 'Asia/Tokyo'))).toEqual(['1 follow-up overdue']);
    const east = remindAt('2026-11-24T08:00', [overdue], before, 'Pacific/Auckland');
    expect(remindAt('2026-11-23T20:00', [overdue], east.memory).say).toEqual([]);
  });

  it('comes at seven on the days on which the clocks change', () => {
    for (const [date, previous] of [['2026-03-29', '2026-03-28'], ['2026-10-25', '2026-10-24']] as const) {
      const { wakeAt } = remindAt(`${date}T00:00`, [], { seen: 0, day: day(previous), told: [] });
      expect(wakeAt).toBe(at(`${date}T07:00`));
    }
  });

  it('is not silenced by a clock that was years ahead for a while', () => {
    const ahead = memory({ seen: '2036-01-01T09:00', day: '2036-01-01' });
    expect(titles(remindAt('2026-11-23T09:00', [overdue], ahead))).toEqual(['1 follow-up overdue']);
  });
});

describe('the reminder of a deadline that has a time', () => {
  const told = memory({ day: '2026-11-23' });

  it('comes an hour before, once', () => {
    expect(remindAt('2026-11-23T10:59', [timed], told).say).toEqual([]);
    expect(remindAt('2026-11-23T10:59', [timed], told).wakeAt).toBe(at('2026-11-23T11:00'));
    const first = remindAt('2026-11-23T11:00', [timed], told);
    expect(titles(first)).toEqual(['By 12:00: Thank Jane Doe · Dune']);
    expect(remindAt('2026-11-23T11:30', [timed], first.memory).say).toEqual([]);
  });

  it('comes late rather than never, but not after the deadline', () => {
    expect(titles(remindAt('2026-11-23T11:59', [timed], told))).toHaveLength(1);
    expect(remindAt('2026-11-23T12:00', [timed], told).say).toEqual([]);
  });

  it('waits until the thing can be done', () => {
    const short = { ...timed, from: moment('2026-11-23T11:40') };
    expect(remindAt('2026-11-23T11:00', [short], told).say).toEqual([]);
    expect(titles(remindAt('2026-11-23T11:40', [short], told))).toHaveLength(1);
  });

  it('comes again if the deadline is another', () => {
    const first = remindAt('2026-11-23T11:00', [timed], told);
    const moved = { ...timed, due: moment('2026-11-23T12:30') };
    expect(titles(remindAt('2026-11-23T11:45', [moved], first.memory))).toEqual(['By 12:30: Thank Jane Doe · Dune']);
  });

  it('is forgotten once the deadline has passed', () => {
    const first = remindAt('2026-11-23T11:00', [timed], told);
    expect(first.memory.told).toHaveLength(1);
    expect(remindAt('2026-11-23T12:01', [timed], first.memory).memory.told).toEqual([]);
  });
});

describe('what a device remembers', () => {
  it('is read as it was stored', () => {
    const { memory: kept } = remindAt('2026-11-23T11:00', [timed]);
    expect(readMemory(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('is nothing if it cannot be read, and never throws', () => {
    fc.assert(fc.property(fc.anything(), (stored) => { expect(readMemory(stored)?.told ?? []).toBeInstanceOf(Array); }), { numRuns: 100 });
    expect(readMemory({ seen: 1, day: 'soon', told: [] })).toBeNull();
  });

  it('gives each reminder once, however often it is looked at', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 * 24 * 60 }), { maxLength: 60 }), (minutes) => {
      let kept: ReminderMemory | null = memory();
      const said: string[] = [];
      for (const minute of [...minutes].sort((a, b) => a - b)) {
        const found = remind(agenda([overdue, timed]), kept, { now: at('2026-11-23T00:00') + minute * 60_000, zone: LONDON }, minute % 2 === 0);
        kept = readMemory(JSON.parse(JSON.stringify(found.memory)));
        said.push(...titles(found));
      }
      expect(said.filter((title) => title.startsWith('By'))).toHaveLength(new Set(said.filter((title) => title.startsWith('By'))).size);
      expect(said.filter((title) => !title.startsWith('By')).length).toBeLessThanOrEqual(2);
    }), { numRuns: 60 });
  });
});
