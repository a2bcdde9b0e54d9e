import { describe, expect, it } from 'vitest';
import { redatedWords } from '../../../src/domain/sidebar/redated';
import { agenda, end, followUp, moment } from './follow-ups';

const thanks = (due: string) => followUp({ due: end(due) });
const checkIn = (from: string) => followUp({ action: 'check-in', n: 1, from: moment(from), due: end('2026-11-30') });

describe('redatedWords', () => {
  it('says that no date has moved', () => {
    expect(redatedWords(agenda([thanks('2026-11-26')]), agenda([thanks('2026-11-26')]), 'They count.')).toBe('They count. No date has moved.');
  });

  it('names what has moved, and the days', () => {
    expect(redatedWords(agenda([thanks('2026-11-26')]), agenda([thanks('2026-11-27')]), 'They count.'))
      .toBe('They count. 1 date has moved: Thank Jane Doe: Thu 26 Nov → Fri 27 Nov.');
  });

  it('names the first of several, one whose deadline stays among them, and leaves out what is new', () => {
    const before = agenda([thanks('2026-11-27'), checkIn('2026-11-27')]);
    const after = agenda([thanks('2026-11-26'), checkIn('2026-11-26'), followUp({ note: 'New.md' })]);
    expect(redatedWords(before, after, 'They count.')).toBe('They count. 2 dates have moved, such as Thank Jane Doe: Fri 27 Nov → Thu 26 Nov.');
  });
});
