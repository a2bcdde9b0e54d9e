import { describe, expect, it } from 'vitest';
import { parseDate, parseDay, parseDeadline, parseTime, parseZone } from '../../../src/domain/note/dates';
import { parseLink, shownText } from '../../../src/domain/note/link';
import { parseContactBy, parseDuration, parseFormat, parseText, parseYesNo } from '../../../src/domain/note/values';

const value = (parsed: object) => ('value' in parsed ? parsed.value : undefined);

describe('parseDate', () => {
  it('reads a day, with a time or an offset behind it', () => {
    expect(value(parseDate('2026-11-20', 'ask'))).toMatchObject({ day: '2026-11-20', time: null, instant: null });
    expect(value(parseDate('2026-11-20 9:30 am', 'ask'))).toMatchObject({ day: '2026-11-20', time: '09:30', instant: null });
    expect(value(parseDate('2026-11-20T10:30+02:00', 'ask'))).toMatchObject({ instant: Date.parse('2026-11-20T08:30Z') });
  });

  it('reads a link to the note of a day', () => {
    expect(value(parseDate('[[Daily/2026-05-14]]', 'ask'))).toMatchObject({ day: '2026-05-14', unreadTime: null });
    expect(value(parseDate('[[2026-05-14 Acme]]', 'ask'))).toMatchObject({ day: '2026-05-14', unreadTime: null });
  });

  it('offers both days of a date that can be two', () => {
    expect(parseDate('03/04/2025', 'ask')).toEqual({ expected: 'one day, but this can be 2025-04-03 or 2025-03-04', choices: ['2025-04-03', '2025-03-04'] });
  });

  it('guesses nothing', () => {
    for (const text of ['2026-02-30', '03/04/2025', 'soon', 20261120, true, {}, '20/11/26']) {
      expect(parseDate(text, 'ask'), JSON.stringify(text)).toHaveProperty('expected');
    }
  });
});

describe('parseDay', () => {
  it('reads day and month in the order that a setting names', () => {
    expect(value(parseDay('03/04/2025', 'day-month'))).toBe('2025-04-03');
    expect(value(parseDay('03/04/2025', 'month-day'))).toBe('2025-03-04');
    expect(value(parseDay('31/12/2025', 'month-day'))).toBe('2025-12-31');
  });
});

describe('parseDeadline', () => {
  it('keeps the time of day', () => {
    expect(value(parseDeadline('2026-11-20T12:00', 'ask'))).toEqual({ day: '2026-11-20', time: '12:00' });
  });
});

describe('parseTime', () => {
  it('reads a time in the ways people write it', () => {
    for (const text of ['10:30', '10.30', '10:30 am', '10h30', 10.3]) expect(value(parseTime(text)), String(text)).toMatchObject({ time: '10:30' });
    expect(value(parseTime(14))).toMatchObject({ time: '14:00' });
    expect(value(parseTime('10:00-11:30'))).toMatchObject({ time: '10:00', duration: 90 });
  });

  it('does not guess a time', () => {
    for (const text of ['25:00', 'after lunch', '14', 14.5, 630, true, {}]) expect(parseTime(text), JSON.stringify(text)).toHaveProperty('expected');
  });
});

describe('parseLink', () => {
  it('reads a link in every form that Obsidian writes', () => {
    expect(parseLink('[[Acme]]')?.name).toBe('Acme');
    expect(parseLink('[[Companies/Acme|The Acme]]')).toEqual({ target: 'Companies/Acme', name: 'Acme', alias: 'The Acme' });
    expect(parseLink('[Acme](Companies/Acme%20Ltd.md)')?.target).toBe('Companies/Acme Ltd');
    expect(parseLink('[[Acme#History]]')?.name).toBe('Acme');
    for (const text of ['Acme', '[Acme](https://acme.example)', '[[]]', 'see [[Acme]]']) expect(parseLink(text), text).toBeNull();
  });

  it('leaves a link to the web, which shownText shows by its words', () => {
    expect(shownText('[Acme](https://acme.example)')).toBe('Acme');
  });
});

describe('parseZone', () => {
  it('reads a name and an offset', () => {
    expect(value(parseZone('Europe/London', 'UTC'))).toBe('Europe/London');
    expect(value(parseZone('+01:00', 'UTC'))).toBe('UTC+01:00');
  });

  it('offers the zones that an abbreviation can mean, the device’s first', () => {
    expect(parseZone('IST', 'Asia/Jerusalem')).toHaveProperty('choices', ['Asia/Jerusalem', 'Asia/Kolkata', 'Europe/Dublin']);
    expect(parseZone('Mars/Olympus', 'UTC')).not.toHaveProperty('choices');
  });
});

describe('parseDuration', () => {
  it('reads minutes and hours', () => {
    const ways = { '45': 45, '45 min': 45, '45m': 45, '1h': 60, '1.5 hours': 90, '1,5 h': 90, '1h30': 90, '1 h 15 min': 75, '2 Stunden': 120 };
    for (const [text, minutes] of Object.entries(ways)) expect(value(parseDuration(text)), text).toBe(minutes);
  });

  it('says what was expected in the place of any other value', () => {
    for (const wrong of ['an hour', -5, 0, Infinity, [], true, '100000', '1:30']) expect(parseDuration(wrong), String(wrong)).toHaveProperty('expected');
  });
});

describe('parseContactBy', () => {
  it('tells `none` from what is not known yet', () => {
    expect(value(parseContactBy('do not contact'))).toBe('none');
    expect(value(parseContactBy('no'))).toBe('none');
    expect(value(parseContactBy('TBD'))).toBeNull();
  });
});

describe('parseYesNo', () => {
  it('reads yes and no, and nothing that is neither', () => {
    expect(['yes', true, 'ja'].map((text) => value(parseYesNo(text)))).toEqual([true, true, true]);
    expect(['no', false, 'none'].map((text) => value(parseYesNo(text)))).toEqual([false, false, false]);
    expect(parseYesNo('perhaps')).toHaveProperty('expected');
  });
});

describe('parseFormat and parseText', () => {
  it('read what is meant, or say what was expected', () => {
    expect(value(parseFormat('In person'))).toBe('onsite');
    expect(parseFormat('hologram')).toHaveProperty('expected', 'one of onsite, video, phone');
    expect(parseText({ a: 1 })).toHaveProperty('expected');
  });
});
