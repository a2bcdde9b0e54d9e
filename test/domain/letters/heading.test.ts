import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import type { LetterName } from '../../../src/domain/letters/built-in';
import { headingText, isHeadingOf, isSameLetter, readHeading, type LetterHeading } from '../../../src/domain/letters/heading';
import { BRITISH, template } from './scene';

const TODAY = day('2026-11-23');

const headingOf = (given: Partial<LetterHeading>): LetterHeading => ({
  template: template('check-in'), person: null, n: null, about: null, ...given,
});

describe('headingText', () => {
  it.each<[Partial<LetterHeading>, string]>([
    [{}, 'Check-in, 23 November 2026'],
    [{ n: 1, person: 'Jane Doe' }, 'Check-in – Jane Doe, 23 November 2026'],
    [{ n: 2, person: 'Jane Doe', about: 'Screening' }, 'Second check-in – Jane Doe · Screening, 23 November 2026'],
    [{ n: 3 }, 'Third check-in, 23 November 2026'],
    [{ n: 4 }, '4th check-in, 23 November 2026'],
  ])('writes %j as “%s”', (given, text) => {
    expect(headingText(headingOf(given), TODAY)).toBe(text);
  });
});

describe('readHeading', () => {
  it.each<[string, Partial<LetterHeading>]>([
    ['Check-in, 23 November 2026', {}],
    ['Check-in – Jane Doe, 23 November 2026', { person: 'Jane Doe' }],
    ['Check-in  –  Jane Doe , 23 November 2026', { person: 'Jane Doe' }],
    ['Second check-in – Jane Doe · Screening, 23 November 2026', { n: 2, person: 'Jane Doe', about: 'Screening' }],
    ['Third check-in – O\\*Neill, 23 November 2026', { n: 3, person: 'O*Neill' }],
    ['Check-in – Jane to Doe – Jr, 23 November 2026', { person: 'Jane to Doe – Jr' }],
    ['Check-in call – Jane Doe, 23 November 2026', { template: template('check-in-call'), person: 'Jane Doe' }],
  ])('reads “%s”', (text, expected) => {
    expect(readHeading(text, BRITISH.templates)).toEqual(headingOf(expected));
  });

  it.each([
    ['Check-in'], ['Check-in – Jane Doe'], ['Check-in to Jane Doe'], ['Check-in with Jane Doe, 23 November 2026'], ['Check-ins, 23 November 2026'], ['My check-in, 23 November 2026'], ['Notes, 23 November 2026'],
  ])(
    'does not take “%s” for the heading of a letter', (text) => {
      expect(readHeading(text, BRITISH.templates)).toBeNull();
    },
  );
});

describe('isHeadingOf', () => {
  it('holds for any day, and not for a heading without one or to someone else', () => {
    const heading = headingOf({ person: 'Jane Doe' });
    expect(isHeadingOf(heading, 'Check-in – Jane Doe, 1 December 2026')).toBe(true);
    expect(isHeadingOf(heading, 'Check-in – Jane Doe')).toBe(false);
    expect(isHeadingOf(heading, 'Check-in – Raj Patel, 1 December 2026')).toBe(false);
  });

  it('holds for a check-in of any number', () => {
    const heading = headingOf({ person: 'Jane Doe', n: 4 });
    expect(isHeadingOf(heading, headingText(heading, TODAY))).toBe(true);
  });
});

describe('the headings of older notes', () => {
  const FORMER: readonly (readonly [string, LetterName, string | null])[] = [
    ['Thank-you to Jane Doe', 'thank-you', 'Jane Doe'], ['Thank-you card to Jane Doe', 'thank-you-card', 'Jane Doe'],
    ['Clarification to Jane Doe', 'clarify', 'Jane Doe'], ['LinkedIn note to Jane Doe', 'connect', 'Jane Doe'],
    ['Report to Kim Lee', 'agency-feedback', 'Kim Lee'], ['Briefing to Ada Okafor', 'brief-reference', 'Ada Okafor'],
    ['Check-in to Jane Doe', 'check-in', 'Jane Doe'], ['Check-in call to Jane Doe', 'check-in-call', 'Jane Doe'],
    ['News of another offer to Jane Doe', 'tell-other-offer', 'Jane Doe'], ['Rejection reply to Jane Doe', 'rejection-reply', 'Jane Doe'],
    ['Feedback request to Jane Doe', 'feedback-request', 'Jane Doe'], ['Feedback call to Jane Doe', 'feedback-call', 'Jane Doe'],
    ['Thanks all the same to Jane Doe', 'thank-after-rejection', 'Jane Doe'], ['Hello again to Jane Doe', 'keep-in-touch', 'Jane Doe'],
    ['Thanks for the offer to Jane Doe', 'acknowledge-offer', 'Jane Doe'], ['Declining the offer to Jane Doe', 'decline-offer', 'Jane Doe'],
    ['Withdrawal to Jane Doe', 'withdraw', 'Jane Doe'], ['Thanks to Ada Okafor', 'thank-supporter', 'Ada Okafor'],
    ['Preparation', 'prepare', null], ['Debrief', 'debrief', null], ['What I learn', 'learn', null],
  ];

  it.each(FORMER)('are read and found as before: “%s”', (words, name, person) => {
    const text = `${words}, 23 November 2026`;
    const heading = headingOf({ template: template(name), person });
    expect(readHeading(text, BRITISH.templates)).toEqual(heading);
    expect(isHeadingOf(heading, text)).toBe(true);
    expect(readHeading(headingText(heading, TODAY), BRITISH.templates)).toEqual(heading);
  });

  it('keep the number and the interview', () => {
    const text = 'Second check-in to Raj to Patel · Screening, 3 December 2026';
    const heading = headingOf({ n: 2, person: 'Raj to Patel', about: 'Screening' });
    expect(readHeading(text, BRITISH.templates)).toEqual(heading);
    expect(isHeadingOf(heading, text)).toBe(true);
  });

  it('yield to a custom template that has such a title now', () => {
    const own = { ...template('check-in'), name: 'Report', title: 'Report' };
    expect(readHeading('Report – Kim Lee, 23 November 2026', [...BRITISH.templates, own])?.template).toBe(own);
  });
});

describe('isSameLetter', () => {
  it('tells letters apart by their number, person and interview', () => {
    const heading = headingOf({ n: 2, person: 'Jane Doe', about: 'Screening' });
    expect(isSameLetter(heading, { ...heading, person: 'jane doe' })).toBe(true);
    expect(isSameLetter(heading, { ...heading, n: 3 })).toBe(false);
    expect(isSameLetter(heading, { ...heading, person: 'Raj Patel' })).toBe(false);
    expect(isSameLetter(heading, { ...heading, about: 'Final' })).toBe(false);
  });
});
