import { describe, expect, it } from 'vitest';
import { bodyStart, findFrontMatter } from '../../../src/domain/text/front-matter';

/** The YAML and the body of a note with properties. */
function parts(text: string): readonly string[] {
  const found = findFrontMatter(text);
  if (found.kind === 'none') return [found.kind, text.slice(found.bodyStart)];
  return [found.kind, text.slice(found.from, found.to), ...(found.kind === 'closed' ? [text.slice(found.bodyStart)] : [])];
}

describe('the properties of a note', () => {
  it.each([
    ['a closing line', '---\na: 1\n---\nBody\n', 'a: 1\n', 'Body\n'],
    ['no lines', '---\n---\nBody', '', 'Body'],
    ['no body', '---\na: 1\n---', 'a: 1\n', ''],
    ['a byte-order mark', '\uFEFF---\na: 1\n---\nBody', 'a: 1\n', 'Body'],
    ['blanks after the dashes', '--- \t\na: 1\n---  \nBody', 'a: 1\n', 'Body'],
    ['CRLF', '---\r\na: 1\r\n---\r\nBody\r\n', 'a: 1\r\n', 'Body\r\n'],
    ['CRLF and no body', '---\r\na: 1\r\n---\r', 'a: 1\r\n', ''],
    ['longer rows of dashes and dots inside', '---\na: 1\n----\n...\n ---\n--- x\n---\nBody', 'a: 1\n----\n...\n ---\n--- x\n', 'Body'],
  ])('are between the lines of --- with %s', (_, text, yaml, body) => {
    expect(parts(text)).toEqual(['closed', yaml, body]);
    expect(text.slice(bodyStart(text))).toBe(body);
  });

  it.each([
    ['an empty note', ''], ['text', 'Body'], ['a blank line first', '\n---\na: 1\n---\n'], ['an indented line first', ' ---\na: 1\n---\n'],
    ['a thematic break and prose', '---\nOnce upon\na time: a poem\n'], ['a thematic break and a blank line', '---\n\na: 1\n'],
    ['a thematic break and a heading', '---\n# Heading: one\n'], ['a thematic break and an address', '---\nhttps://acme.example\n'],
  ])('are not there in %s', (_, text) => {
    expect(parts(text)).toEqual(['none', text]);
    expect(bodyStart(text)).toBe(0);
  });

  it.each([
    ['---\na: 1\nb: 2\n\nBody\n', 'a: 1\nb: 2'],
    ['---\r\na: 1\r\n \r\nBody\r\n', 'a: 1\r'],
    ['---\n# a comment\na:', '# a comment\na:'],
    ['---\na: 1\n...\n', 'a: 1\n...'],
  ])('reach to the first blank line if no line ends them: %j', (text, yaml) => {
    expect(parts(text)).toEqual(['unclosed', yaml]);
    expect(bodyStart(text)).toBe(0);
  });

  it('are found in time linear in the text', () => {
    for (const text of [`---${' '.repeat(5_000_000)}x`, `---\n${'#\n'.repeat(1_000_000)}`, `---\n${'word '.repeat(1_000_000)}`, `---\n${'--- x\n'.repeat(1_000_000)}`]) {
      const started = performance.now();
      findFrontMatter(text);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
