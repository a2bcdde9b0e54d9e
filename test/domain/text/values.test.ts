import { describe, expect, it } from 'vitest';
import { compareText } from '../../../src/domain/text/compare';
import { errorText } from '../../../src/domain/text/error-text';
import { isMapping } from '../../../src/domain/text/is-mapping';

describe('compareText', () => {
  it('puts capitals before small letters, and these before letters with accents', () => {
    expect(['é', 'a', 'Z', 'a', 'b'].sort(compareText)).toEqual(['Z', 'a', 'a', 'b', 'é']);
  });
});

describe('errorText', () => {
  it('gives an error’s message, and anything else as a text', () => {
    expect([new RangeError('Too long.'), 'Gone.', 7, undefined].map(errorText)).toEqual(['Too long.', 'Gone.', '7', 'undefined']);
  });
});

describe('isMapping', () => {
  it.each([[{}], [{ company: 'Acme' }]])('takes %j for a mapping', (value) => {
    expect(isMapping(value)).toBe(true);
  });

  it.each([[null], [[]], ['text'], [7], [undefined]])('does not take %j for a mapping', (value) => {
    expect(isMapping(value)).toBe(false);
  });
});
