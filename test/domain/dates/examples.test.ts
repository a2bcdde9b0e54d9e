import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import { answerDay } from '../../../src/domain/dates/in-words';
import { WorkingDays } from '../../../src/domain/dates/working-days';
import { LOCALES } from '../../../src/domain/language/locales';

const workingDays = new WorkingDays([0, 6], []);

describe('the examples of dates in a form', () => {
  const examples = Object.values(LOCALES).flatMap(({ forms }) => Object.entries(forms().examples))
    .flatMap(([field, texts]) => texts.split(', ').map((text) => [text, field] as const));

  it.each(examples)('are read: %s', (text, field) => {
    const direction = field === 'past' ? 'back' : 'ahead';
    const question = { today: day('2026-11-26'), order: 'ask', workingDays, direction, ofPeriod: 'last', asksForTime: field === 'when' } as const;
    expect(answerDay(text, question)).toMatchObject({ day: expect.any(String) as string, error: null });
  });
});
