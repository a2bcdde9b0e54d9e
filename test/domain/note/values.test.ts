import { describe, expect, it } from 'vitest';
import { parseDate, parseDay, parseDeadline, parseTime } from '../../../src/domain/note/dates';
import { parseLink, shownText } from '../../../src/domain/note/link';
import { parseStatus } from '../../../src/domain/note/status';
import { parseContactBy, parseDuration, parseFormat, parseText, parseYesNo, parseZone } from '../../../src/domain/note/values';

const value = (parsed: object) => ('value' in parsed ? parsed.value : undefined);

describe('a date in a note', () => {
  it('is a day, with a time, seconds or an offset', () => {
    expect(value(parseDate('2026-11-20', 'ask'))).toEqual({ day: '2026-11-20', time: null, instant: null });
    expect(value(parseDate('2026-11-20T10:30', 'ask'))).toEqual({ day: '2026-11-20', time: '10:30', instant: null });
    expect(value(parseDate('2026-11-20 10:30:45', 'ask'))).toEqual({ day: '2026-11-20', time: '10:30', instant: null });
    expect(value(parseDate('2026-11-20T10:30+02:00', 'ask'))).toMatchObject({ instant: Date.parse('2026-11-20T08:30Z') });
    expect(value(parseDate('2026-11-20T10:30Z', 'ask'))).toMatchObject({ instant: Date.parse('2026-11-20T10:30Z') });
  });

  it('may be a link to the day’s note', () => {
    expect(value(parseDay('[[2026-05-14]]', 'ask'))).toBe('2026-05-14');
  });

  it('is not guessed', () => {
    for (const text of ['2026-02-30', '03/04/2025', '20.11.2026', '20 Nov 2026', '2026/11/20', 'soon', 20261120, true, {}, '2026-11-20T25:00']) {
      expect(parseDate(text, 'ask'), JSON.stringify(text)).toHaveProperty('expected');
    }
  });

  it('is read in the order that a setting names', () => {
    expect(value(parseDay('03/04/2025', 'day-month'))).toBe('2025-04-03');
    expect(value(parseDay('03/04/2025', 'month-day'))).toBe('2025-03-04');
    expect(parseDay('31/12/2025', 'month-day')).toHaveProperty('expected');
  });

  it('may name the hour of a deadline', () => {
    expect(value(parseDeadline('2026-11-20T12:00', 'ask'))).toEqual({ day: '2026-11-20', time: '12:00' });
  });

  it('has a time of two digits each', () => {
    expect(value(parseTime('10:30'))).toBe('10:30');
    for (const text of ['10.30', '10:30 am', '9:30', '25:00']) expect(parseTime(text), text).toHaveProperty('expected');
  });
});

describe('a link', () => {
  it('is known in every form that Obsidian writes', () => {
    expect(parseLink('[[Acme]]')?.name).toBe('Acme');
    expect(parseLink('[[Companies/Acme|The Acme]]')).toEqual({ target: 'Companies/Acme', name: 'Acme', alias: 'The Acme' });
    expect(parseLink('[Acme](Companies/Acme%20Ltd.md)')?.target).toBe('Companies/Acme Ltd');
    expect(parseLink('[[Acme#History]]')?.name).toBe('Acme');
    for (const text of ['Acme', '[Acme](https://acme.example)', '[[]]', 'see [[Acme]]']) expect(parseLink(text), text).toBeNull();
  });

  it('to the web is shown by its words', () => {
    expect(shownText('[Acme](https://acme.example)')).toBe('Acme');
  });
});

describe('a status', () => {
  it('is known by the words people use', () => {
    const meanings = { 'pending': 'waiting', 'Ghosted': 'no-response', 'unsuccessful': 'rejected', '#status/offer': 'offer', '[[Rejected]]': 'rejected', 'no_response': 'no-response' };
    for (const [word, status] of Object.entries(meanings)) expect(value(parseStatus(word)), word).toBe(status);
  });

  it('is not stated by the words for an earlier step', () => {
    for (const word of ['applied', 'Wishlist', 'phone screen']) expect(parseStatus(word), word).toEqual({ value: null });
  });

  it('is read from free text only where that is clear', () => {
    expect(value(parseStatus('🟢 offer received!'))).toBe('offer');
    for (const text of ['rejected the offer', 'hmm', 'not rejected', '']) expect(parseStatus(text), text).toHaveProperty('expected');
  });
});

describe('other values', () => {
  it('are read by what they mean', () => {
    expect(value(parseFormat('In person'))).toBe('onsite');
    expect(value(parseContactBy('do not contact'))).toBe('none');
    expect(value(parseDuration('45'))).toBe(45);
    expect(value(parseZone('Europe/London'))).toBe('Europe/London');
    expect(value(parseYesNo('yes'))).toBe(true);
  });

  it('of a wrong shape say what was expected', () => {
    expect(parseFormat('hologram')).toHaveProperty('expected', 'one of onsite, video, phone');
    for (const wrong of ['an hour', -5, 0, Infinity, [], true]) expect(parseDuration(wrong), String(wrong)).toHaveProperty('expected');
    expect(parseZone('Mars/Olympus')).toHaveProperty('expected');
    expect(parseYesNo('perhaps')).toHaveProperty('expected');
    expect(parseText({ a: 1 })).toHaveProperty('expected');
  });
});
