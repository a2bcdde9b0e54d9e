import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import { headingText, isHeadingOf, isSameLetter, readHeading, type LetterHeading } from '../../../src/domain/letters/heading';
import { BRITISH, template } from './scene';

const TODAY = day('2026-11-23');

const headingOf = (given: Partial<LetterHeading>): LetterHeading => ({
  template: template('check-in'), person: null, n: null, about: null, ...given,
});

describe('headingText', () => {
  it.each<[Partial<LetterHeading>, string]>([
    [{}, 'Check-in, 23 November 2026'],
    [{ n: 1, person: 'Jane Doe' }, 'Check-in to Jane Doe, 23 November 2026'],
    [{ n: 2, person: 'Jane Doe', about: 'Screening' }, 'Second check-in to Jane Doe · Screening, 23 November 2026'],
    [{ n: 3 }, 'Third check-in, 23 November 2026'],
    [{ n: 4 }, '4th check-in, 23 November 2026'],
  ])('writes %j as “%s”', (given, text) => {
    expect(headingText(headingOf(given), TODAY)).toBe(text);
  });
});

describe('readHeading', () => {
  it.each<[string, Partial<LetterHeading>]>([
    ['Check-in, 23 November 2026', {}],
    ['Check-in to Jane Doe, 23 November 2026', { person: 'Jane Doe' }],
    ['Check-in to  Jane Doe , 23 November 2026', { person: 'Jane Doe' }],
    ['Second check-in to Jane Doe · Screening, 23 November 2026', { n: 2, person: 'Jane Doe', about: 'Screening' }],
    ['Third check-in to O\\*Neill, 23 November 2026', { n: 3, person: 'O*Neill' }],
  ])('reads “%s”', (text, expected) => {
    expect(readHeading(text, BRITISH.templates)).toEqual(headingOf(expected));
  });

  it.each([
    ['Check-in'], ['Check-in to Jane Doe'], ['Check-ins, 23 November 2026'], ['My check-in, 23 November 2026'], ['Notes, 23 November 2026'],
  ])(
    'does not take “%s” for the heading of a letter', (text) => {
      expect(readHeading(text, BRITISH.templates)).toBeNull();
    },
  );
});

describe('isHeadingOf', () => {
  it('holds for any day, and not for a heading without one or to someone else', () => {
    const heading = headingOf({ person: 'Jane Doe' });
    expect(isHeadingOf(heading, 'Check-in to Jane Doe, 1 December 2026')).toBe(true);
    expect(isHeadingOf(heading, 'Check-in to Jane Doe')).toBe(false);
    expect(isHeadingOf(heading, 'Check-in to Raj Patel, 1 December 2026')).toBe(false);
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
