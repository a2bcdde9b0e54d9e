import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP, proseOf } from '../../../src/domain/text/prose';

const prose = (text: string, links: 'keep' | 'remove' = 'keep') => proseOf(text, links).replaceAll(GAP, '');

describe('proseOf', () => {
  it.each([
    ['fenced code', 'a\n```js\ncode\n```\nb', 'a\n\n\nb'],
    ['fenced code in a quotation and in a list', '> ```\n> code\n> ```\n- b\n\n      ~~~\n      code\n      ~~~\nc', '\n\n- b\n\n\n\nc'],
    ['a shorter fence within fenced code', '````\n```\ncode\n````\nb', '\n\nb'],
    ['fenced code that nothing closes', 'a\n~~~\ncode\n```', 'a\n\n'],
    ['code within a line, by as many backticks as opened it', 'a `b` c ``d ` e`` f', 'a  c  f'],
    ['comments, over several lines too', 'a %%b%% c\n%%\nd\n%%\ne <!-- f\n--> g', 'a  c\n\n\ne \n g'],
    ['indented lines below an empty line', 'a\n\n    %% code\n\tcode\nb', 'a\n\nb'],
    ['indented lines below a line of blanks', 'a\n \t\n    code\nb', 'a\n \t\nb'],
  ])('removes %s', (_, text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it('keeps indented lines of a list or of a paragraph', () => {
    for (const text of ['- a\n\n    b', '1. a\n   b\n\n    c', 'a\n    b']) expect(prose(text)).toBe(text);
  });

  it('keeps a backtick that nothing closes', () => {
    expect(prose('Rock`n Roll\nx ``` y')).toBe('Rock`n Roll\nx ``` y');
  });

  it('keeps or removes links as asked, and looks for no code or comment in them', () => {
    expect(prose('[[a%%b|`c]] [d](e%%f) `g`')).toBe('[[a%%b|`c]] [d](e%%f) ');
    expect(prose('[[a%%b|`c]] [d](e%%f) `g`', 'remove')).toBe(' [d ');
  });

  it('separates the words around what it removes, and takes lines from Windows', () => {
    expect(proseOf('a`b`#c\r\nd', 'remove')).toBe(`a${GAP}#c\nd`);
  });

  it('takes linear time, whatever is repeated', () => {
    const piece = fc.constantFrom('`', '``x', '[[', 'x[[', '](', '%%', '<!--', '~~~\n', '> ```\n', '>', ' ', '\n', '\n    a', '`` ` ');
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
      const start = performance.now();
      proseOf(pieces.join('').repeat(20_000), 'remove');
      expect(performance.now() - start).toBeLessThan(5_000);
    }), { numRuns: 40 });
  });
});
