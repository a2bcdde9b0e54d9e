import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../src/styles');

/** What has a left and a right side, which are the wrong ones in a language that is written from right to left. */
const PHYSICAL: readonly RegExp[] = [
  /(?:^|[\s;{])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /(?:^|[\s;{])border-(?:top|bottom)-(?:left|right)-radius\b/,
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /\bto (?:left|right)\b/,
  /\btranslateX\b|\bscaleX\b/,
  /\bbox-shadow\s*:\s*(?:inset )?-?[1-9]/,
];

/** A comment before a rule or a declaration that says why it is so. */
const REASON = /\/\*[^*]*\bPhysical: [^*]*\*\//;

interface Rule {
  readonly file: string;
  /** With the comment before it. */
  readonly text: string;
}

function rulesOf(file: string): readonly Rule[] {
  const css = readFileSync(join(folder, file), 'utf8');
  return css.split('}').map((text) => ({ file, text: text.replace(/^[^{]*\{(?=[^{]*\{)/, '') }));
}

/** The four sides of a margin or padding, if left and right differ: `a b c d`. */
function hasUnevenSides(text: string): boolean {
  return [...text.matchAll(/(?:^|[\s;{])(?:margin|padding|inset)\s*:\s*([^;]+);/g)].some(([, sides = '']) => {
    const [, right, , left] = sides.match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
    return left !== undefined && left !== right;
  });
}

function isPhysical({ text }: Rule): boolean {
  return PHYSICAL.some((pattern) => pattern.test(text)) || hasUnevenSides(text);
}

const rules = readdirSync(folder).filter((name) => name.endsWith('.css')).flatMap(rulesOf);

/** What a language from right to left needs beside a rule for the others. */
const forRightToLeft = ({ text }: Rule) => /\.mod-rtl/.test(text);

describe('the styles', () => {
  it('name no left or right side without a reason, since some languages are written from right to left', () => {
    const found = rules.filter((rule) => isPhysical(rule) && !forRightToLeft(rule) && !REASON.test(rule.text));
    expect(found.map(({ file, text }) => `${file}: ${text.trim()}`)).toEqual([]);
  });

  it.each([
    'a { margin-left: 1px; ', 'a { right: 0; ', 'a { text-align: left; ', 'a { padding: 1px 2px 3px 4px; ', 'a { padding: 0 var(--a, 1px) 0 0; ',
    'a { border-top-left-radius: 2px; ', 'a { background: linear-gradient(to right, red, blue); ', 'a { box-shadow: inset 2px 0 0 red; ',
  ])('would not be let through with %s', (text) => {
    expect(isPhysical({ file: '', text })).toBe(true);
  });

  it.each(['a { margin-inline-start: 1px; ', 'a { padding: 1px 2px 3px; ', 'a { inset: 0; ', 'a { text-align: start; ', '.is-right { color: red; ', 'a { margin: 1px 2px 3px 2px; '])(
    'take no side with %s', (text) => {
      expect(isPhysical({ file: '', text })).toBe(false);
    },
  );
});
