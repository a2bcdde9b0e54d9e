import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/domain/language/locales';
import { checkLetter } from '../../../../src/domain/letters/review/checks';
import type { CheckedLetter, Finding } from '../../../../src/domain/letters/review/finding';
import { summaryOf } from '../../../../src/domain/letters/review/review';
import { template } from '../scene';

const WORDS = LOCALES.en.review();
const LETTER: CheckedLetter = { language: 'en', person: 'Jane Doe', subject: 'Hello', body: 'Hello Jane', channel: 'email' };

function check(letter: Partial<CheckedLetter>, mailLimit = 8000): readonly Finding[] {
  const names = { people: [], company: null, role: null };
  return checkLetter({ letter: { ...LETTER, ...letter }, names, commonWords: new Set(), alike: [], mailLimit, words: WORDS });
}

describe('blanks that are left in', () => {
  it('are found where they stand, the subject’s too', () => {
    const body = 'One ==topic you talked about== and ==a skill==.';
    const findings = check({ subject: 'About ==role==', body });
    expect(findings.map(({ message, at }) => [message, at === null ? null : body.slice(at.from, at.to)])).toEqual([
      ['A blank is left in the subject: role.', null],
      ['A blank is left: topic you talked about.', '==topic you talked about=='],
      ['A blank is left: a skill.', '==a skill=='],
    ]);
    expect(check({ body: 'a == b and a = c ===' })).toEqual([]);
  });
});

describe('a note for LinkedIn', () => {
  it('may have 200 characters, counted as the reader sees them', () => {
    expect(check({ channel: 'linkedin', subject: null, body: `${'a'.repeat(198)}\\#x` })).toEqual([]);
    expect(check({ channel: 'linkedin', subject: null, body: 'a'.repeat(201) }).map(({ message }) => message)).toEqual(['201 characters; LinkedIn allows 200 in an invitation.']);
  });
});

describe('a mail', () => {
  it('may be as long as its address is carried', () => {
    const body = 'Several words of a letter. '.repeat(100);
    expect(check({ body })).toEqual([]);
    expect(check({ body }, 2081).map(({ check: kind }) => kind)).toEqual(['length']);
    expect(check({ body, channel: 'phone' }, 10)).toEqual([]);
  });
});

describe('how a letter stands', () => {
  const finding = (kind: Finding['check']): Finding => ({ check: kind, message: '', at: null });

  it('is said in a few words', () => {
    const mail = template('thank-you');
    expect(summaryOf([], mail, '', WORDS)).toBe('Draft ready');
    expect(summaryOf([finding('blanks')], mail, '', WORDS)).toBe('Draft: 1 blank left');
    expect(summaryOf([finding('names'), finding('blanks'), finding('blanks'), finding('too-alike')], mail, '', WORDS)).toBe('Draft: 2 blanks left, check a name, very similar to another letter');
    expect(summaryOf([finding('length')], template('connect'), 'a'.repeat(207), WORDS)).toBe('Draft: too long (207 of 200 characters)');
    expect(summaryOf([], template('connect'), 'Hello \\#1', WORDS)).toBe('Draft ready (8 of 200 characters)');
    expect(summaryOf([finding('blanks')], template('debrief'), '', WORDS)).toBe('Started: 1 blank left');
    expect(summaryOf([], template('debrief'), '', WORDS)).toBe('Filled in');
  });
});
