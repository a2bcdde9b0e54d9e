import { describe, expect, it } from 'vitest';
import { firstAddress } from '../../../src/domain/text/address';
import { trimEndOf, trimOf } from '../../../src/domain/text/trim';

describe('trimOf', () => {
  it('removes the characters at both ends, and none within', () => {
    expect(trimOf('//a/b//', /\//)).toBe('a/b');
    expect(trimOf('///', /\//)).toBe('');
    expect(trimEndOf('//a//', /\//)).toBe('//a');
  });
});

describe('firstAddress', () => {
  it('finds the address among words, brackets and marks', () => {
    const texts = ['jane@acme.example', 'Jane <jane@acme.example>', 'write to jane@acme.example.', 'mailto:jane@acme.example', '@ jane@acme.example'];
    for (const text of texts) expect(firstAddress(text), text).toBe('jane@acme.example');
  });

  it('finds none in a text without one, and none in a word that is too long', () => {
    for (const text of ['Jane Doe', '@jane', 'jane@', `${'a'.repeat(400)}@acme.example`]) expect(firstAddress(text), text).toBeNull();
  });
});
