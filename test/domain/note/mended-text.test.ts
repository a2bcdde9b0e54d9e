import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendText } from '../../../src/domain/note/mended-text';

describe('mendText', () => {
  it.each([
    ['“[[Acme]]”', '[[Acme]]'],
    ['„Acme“', 'Acme'],
    ['«Acme»', 'Acme'],
    ['‘waiting’', 'waiting'],
    ['“2026-11-20"', '2026-11-20'],
    ['“Acme', 'Acme'],
    ['Acme”', 'Acme'],
    ['[[Jane Doe]]"', '[[Jane Doe]]'],
    ['Alex <alex@wherry.example>"', 'Alex <alex@wherry.example>'],
  ])('takes quotation marks that are a slip off %s', (text, mended) => {
    expect(mendText(text)).toBe(mended);
  });

  it.each([
    ['[[Acme]', '[[Acme]]'],
    ['[Acme]]', '[[Acme]]'],
    ['[[Acme', '[[Acme]]'],
    ['[[Acme|the firm]', '[[Acme|the firm]]'],
    ['[[Jane Doe], [[Raj Patel]]', '[[Jane Doe]], [[Raj Patel]]'],
    ['[[Jane Doe [[Raj Patel]]', '[[Jane Doe]] [[Raj Patel]]'],
    ['2026-11-20 thank-you [[Jane Doe] via email', '2026-11-20 thank-you [[Jane Doe]] via email'],
    ['[Acme(Companies/Acme.md)', '[Acme](Companies/Acme.md)'],
    ['[Acme](Companies/Acme.md', '[Acme](Companies/Acme.md)'],
  ])('completes the link in %s', (text, mended) => {
    expect(mendText(text)).toBe(mended);
  });

  it.each([['-Acme', 'Acme'], ['-- Acme', 'Acme'], ['-"[[Acme]]"', '"[[Acme]]"'], ['"[[Acme]]', '[[Acme]]']])('takes the mark before %s off', (text, mended) => {
    expect(mendText(text)).toBe(mended);
  });

  it.each([
    '-2026-11-20 debrief', '-5', '- good\n- bad', '--', '—', 'Jane “JD” Doe', '“Great” they said', 'Studio 27"', 'the 13" screen', 'O’Neil', '[[Acme]]', '[[Acme]] and [[Globex]]', '[x] 2026-11-20 debrief',
    '[Acme](Companies/Acme.md)', '[Jane](https://www.linkedin.com/in/jane)', 'Jane Doe [CTO]', '""', '[[Jane Doe, Raj Patel', '"Roe, Richard" <rr@globex.example>',
  ])('leaves %s as it is', (text) => {
    expect(mendText(text)).toBe(text);
  });

  it('takes any text without marks out of the quotation marks around it', () => {
    fc.assert(fc.property(fc.string().filter((text) => !/["“”„«»‘’[\]\s]/.test(text)), fc.constantFrom('“”', '„“', '«»', '»«'), (text, [open, close]) => {
      expect(mendText(`${open}${text}${close}`)).toBe(text);
    }));
  });

  it('takes a moment for a text of 100,000 brackets', () => {
    expect(mendText('[['.repeat(50_000))).toContain('[[');
    expect(mendText('[[a'.repeat(30_000))).toContain('[[a');
  });
});
