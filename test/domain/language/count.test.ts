import { expect, it } from 'vitest';
import { count } from '../../../src/domain/language/en/count';

it.each([[0, '0 days'], [1, '1 day'], [2, '2 days']])('says %i of a unit as “%s”', (number, words) => {
  expect(count(number, 'day')).toBe(words);
});
