import { describe, expect, it } from 'vitest';
import { readTold } from '../../../src/domain/outside/told';

describe('what is told on the command line', () => {
  it('chooses what the form would, from the fields that are given', () => {
    const read = readTold({ decision_by: '2026-12-04', heard_by: 'phone', offer: 'true' });
    expect(read).toEqual({
      found: { kinds: new Set(['offer', 'decision']), fields: new Map([['decision_by', '2026-12-04'], ['heard_by', 'phone']]) },
    });
  });

  it.each([
    [{ decision_by: 'soon' }, 'decision_by is “soon”; expected <YYYY-MM-DD>.'],
    [{ contact_by: 'pigeon' }, 'contact_by is “pigeon”; expected <email|phone|linkedin|letter|none>.'],
    [{ round_date: '2026-12-04', round_time: '25:00' }, 'round_time is “25:00”; expected <HH:MM>.'],
    [{ feedback: ' ' }, 'feedback is “”; expected <text>.'],
    [{ heard_by: 'phone' }, 'What did they say? Give one or more of offer, rejection, decision_by, contact_by, contact_person, interviewers, '
      + 'round_date, round_time, round, round_format, round_interviewers, offer_deadline, feedback, follow_up_on, follow_up_by, hold_until.'],
  ])('is refused as a whole if it is %o', (given, words) => {
    expect(readTold(given)).toEqual({ problem: words });
  });
});
