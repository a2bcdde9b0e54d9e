import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestChange } from '../../../src/domain/text/text-change';

describe('the smallest change', () => {
  it.each([
    ['abc', 'abc', { from: 3, to: 3, insert: '' }],
    ['abc', 'axc', { from: 1, to: 2, insert: 'x' }],
    ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
    ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
    ['', 'x', { from: 0, to: 0, insert: 'x' }],
  ])('from %j to %j is one range', (before, after, change) => {
    expect(smallestChange(before, after)).toEqual(change);
  });

  it('gives the text after it when it is applied to the text before it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });
    fc.assert(fc.property(text, text, (before, after) => {
      const { from, to, insert } = smallestChange(before, after);
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
    }));
  });
});
