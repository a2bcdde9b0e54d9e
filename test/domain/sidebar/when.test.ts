import { describe, expect, it } from 'vitest';
import { fullMoment, untilWords, whenWords } from '../../../src/domain/sidebar/when';
import { inLanguage } from '../../in-language';
import { at, end, followUp, LONDON, moment, NOW } from './follow-ups';

const viewer = { now: NOW, zone: LONDON };

describe('whenWords', () => {
  it('counts the days for which an item is late', () => {
    expect(whenWords(followUp({ due: end('2026-11-21'), state: 'overdue' }), viewer)).toBe('2 days late');
    expect(whenWords(followUp({ due: end('2026-11-22'), state: 'overdue' }), viewer)).toBe('1 day late');
  });

  it('names the time of a deadline that was earlier today', () => {
    expect(whenWords(followUp({ due: moment('2026-11-23T08:00'), state: 'overdue' }), viewer)).toBe('due 08:00');
  });

  it('says by when something is due today, and only “today” if the deadline has no time', () => {
    expect(whenWords(followUp({ due: moment('2026-11-23T17:00'), state: 'today' }), viewer)).toBe('by 17:00');
    expect(whenWords(followUp({ due: end('2026-11-23'), state: 'today' }), viewer)).toBe('today');
  });

  it('says from when an item of today can be done, if that is later today', () => {
    const later = followUp({ from: moment('2026-11-23T11:30'), due: end('2026-11-23'), state: 'today' });
    expect(whenWords(later, viewer)).toBe('from 11:30');
  });

  it('names the day of a later deadline, and its time unless that is the end of the day', () => {
    expect(whenWords(followUp({ due: moment('2026-11-24T12:00'), state: 'open' }), viewer)).toBe('by tomorrow, 12:00');
    expect(whenWords(followUp({ due: end('2026-11-24'), state: 'open' }), viewer)).toBe('by tomorrow');
    expect(whenWords(followUp({ due: end('2026-11-25'), state: 'open' }), viewer)).toBe('by Wed 25 Nov');
  });

  it('names the first day or time of an item for later', () => {
    expect(whenWords(followUp({ from: moment('2026-11-30'), state: 'later' }), viewer)).toBe('from Mon 30 Nov');
    expect(whenWords(followUp({ from: moment('2026-11-24'), state: 'later' }), viewer)).toBe('from tomorrow');
    expect(whenWords(followUp({ from: moment('2026-11-23T16:00'), state: 'later' }), viewer)).toBe('from 16:00');
  });

  it('adds the year to a day that is more than half a year away', () => {
    expect(whenWords(followUp({ from: moment('2027-11-24'), state: 'later' }), viewer)).toBe('from 24 November 2027');
  });

  it('counts days in the zone of the interview, not of the device', () => {
    const zone = 'America/Los_Angeles';
    const item = followUp({ zone, zoneStated: true, due: end('2026-11-22', zone), state: 'overdue' });
    expect(whenWords(item, { now: at('2026-11-24T06:00'), zone: LONDON })).toBe('1 day late');
    expect(whenWords(item, { now: at('2026-11-24T08:30'), zone: LONDON })).toBe('2 days late');
  });

  it('names the place if its clock differs from the device’s', () => {
    const zone = 'America/New_York';
    const item = followUp({ zone, zoneStated: true, due: moment('2026-11-23T12:00', zone), state: 'today' });
    expect(whenWords(item, viewer)).toBe('by 12:00 New York');
    expect(whenWords(item, { now: NOW, zone })).toBe('by 12:00');
  });

});

describe('untilWords', () => {
  it('says until when a person waits, and nothing if that is not known', () => {
    expect(untilWords(moment('2026-12-07'), LONDON, viewer)).toBe('until Mon 7 Dec');
    expect(untilWords(null, LONDON, viewer)).toBe('');
  });
});

describe('fullMoment', () => {
  it('has the year, and the time unless it is the end of the day', () => {
    expect(fullMoment(end('2026-11-20'), LONDON, viewer)).toBe('Friday 20 November 2026');
    expect(fullMoment(moment('2026-11-20T12:00'), LONDON, viewer)).toBe('Friday 20 November 2026, 12:00');
  });

  it('names the place of another zone and the time here', () => {
    const zone = 'America/New_York';
    expect(fullMoment(moment('2026-11-20T12:00', zone), zone, viewer)).toBe('Friday 20 November 2026, 12:00 in New York, 17:00 here');
    expect(fullMoment(end('2026-11-20', zone), zone, viewer)).toBe('Friday 20 November 2026, 23:59 in New York, Sat 21 Nov 04:59 here');
  });

  it('names only the place if both clocks show the same time', () => {
    expect(fullMoment(moment('2026-11-20T12:00'), 'Europe/Lisbon', viewer)).toBe('Friday 20 November 2026, 12:00 in Lisbon');
  });
});

describe('for Americans', () => {
  inLanguage('en-US');

  it('a deadline has the month first and AM or PM', () => {
    expect(whenWords(followUp({ due: moment('2026-11-23T17:00'), state: 'today' }), viewer)).toBe('by 5:00 PM');
    expect(whenWords(followUp({ due: moment('2026-11-23T08:00'), state: 'overdue' }), viewer)).toBe('due 8:00 AM');
    expect(whenWords(followUp({ due: moment('2026-11-24T12:00'), state: 'open' }), viewer)).toBe('by tomorrow, 12:00 PM');
    expect(whenWords(followUp({ from: moment('2026-11-30'), state: 'later' }), viewer)).toBe('from Mon, Nov 30');
    expect(whenWords(followUp({ from: moment('2027-11-24'), state: 'later' }), viewer)).toBe('from November 24, 2027');
    expect(untilWords(moment('2026-12-07'), LONDON, viewer)).toBe('until Mon, Dec 7');
  });

  it('a moment in another zone has AM or PM in both', () => {
    const zone = 'America/New_York';
    expect(fullMoment(moment('2026-11-20T12:00', zone), zone, viewer)).toBe('Friday, November 20, 2026, 12:00 PM in New York, 5:00 PM here');
    expect(fullMoment(end('2026-11-20', zone), zone, viewer)).toBe('Friday, November 20, 2026, 11:59 PM in New York, Sat, Nov 21 4:59 AM here');
  });
});

describe('whenWords at its bounds', () => {
  it('adds the year from 183 days on', () => {
    expect(whenWords(followUp({ from: moment('2027-05-24'), state: 'later' }), viewer)).toBe('from Mon 24 May');
    expect(whenWords(followUp({ from: moment('2027-05-25'), state: 'later' }), viewer)).toBe('from 25 May 2027');
  });

  it('says today rather than from when if the thing can be done from this minute on', () => {
    const item = followUp({ from: moment('2026-11-23T09:00'), due: end('2026-11-23'), state: 'today' });
    expect(whenWords(item, viewer)).toBe('today');
  });

  it('says by when, not from when, if today’s thing has a deadline with a time', () => {
    const item = followUp({ from: moment('2026-11-23T11:30'), due: moment('2026-11-23T17:00'), state: 'today' });
    expect(whenWords(item, viewer)).toBe('by 17:00');
  });

  it('names the place if the clock there shows the same time on another day', () => {
    const zone = 'Pacific/Kiritimati';
    const honolulu = { now: at('2026-11-22T22:00'), zone: 'Pacific/Honolulu' };
    expect(whenWords(followUp({ zone, due: moment('2026-11-23T17:00', zone), state: 'today' }), honolulu)).toBe('by 17:00 Kiritimati');
  });

  it('says by today of an open thing that is due at the end of today', () => {
    expect(whenWords(followUp({ due: end('2026-11-23'), state: 'open' }), viewer)).toBe('by today');
  });
});

describe('fullMoment at its bounds', () => {
  it('leaves out the first minute of a day', () => {
    expect(fullMoment(moment('2026-11-20'), LONDON, viewer)).toBe('Friday 20 November 2026');
  });
});
