import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../scripts/cli/front-matter';
import { classify, VaultNote } from '../../scripts/cli/vault-note';
import { DEFAULT_READING } from '../../src/domain/note/settings';
import { findFrontMatter } from '../../src/domain/text/front-matter';
import { openBlock } from '../../src/domain/writing/block';
import { SLIPS } from './slips';

const properties = (text: string) => {
  const parts = readFrontMatter(text);
  return parts.kind === 'read' ? parts.properties : parts.reason;
};

describe('readFrontMatter', () => {
  it('reads dates, times and numbers as Obsidian does', () => {
    expect(properties('---\ndate: 2026-05-01\ntime: 12:30\nround: 012\n---\n')).toEqual({ date: '2026-05-01', time: '12:30', round: 12 });
  });

  it('keeps a phone number as it is written', () => {
    expect(properties('---\nphone: 07700900123\nreferences: [{ name: Tom, phone: +447700900123 }]\nn: 5551234567\n---\n'))
      .toEqual({ phone: '07700900123', references: [{ name: 'Tom', phone: '+447700900123' }], n: 5551234567 });
  });

  it('reads properties between two lines of dashes at the very top, and nowhere else', () => {
    expect(properties('---\na: 1\n---\ntext')).toEqual({ a: 1 });
    expect(properties('\n---\na: 1\n---\n')).toEqual({});
    expect(properties('----\na: 1\n----\n')).toEqual({});
    expect(properties('---\n---\ntext')).toEqual({});
    expect(properties('text')).toEqual({});
    expect(properties('')).toEqual({});
  });

  it('accepts a byte-order mark, any line ends, and no line end at the end', () => {
    expect(properties('\uFEFF---\r\na: 1\r\nb: 2\r\n---')).toEqual({ a: 1, b: 2 });
  });

  it('runs no program', () => {
    expect(properties('---js\nprocess.exit(1)\n---\n')).toEqual({});
    expect(properties('---js\n{ a: 1 }\n---\n')).toEqual({});
  });

  it('calls properties broken if nothing closes them, but not a line across the page', () => {
    expect(readFrontMatter('---\ntype: interview\n\ntext')).toMatchObject({ kind: 'broken', lines: 'type: interview' });
    expect(readFrontMatter('---\n\nJust text, with a colon: here.')).toMatchObject({ kind: 'read', properties: {} });
  });

  it('says why properties cannot be read, and keeps their lines', () => {
    const lines = 'type: interview\ncompany: [Acme';
    expect(readFrontMatter(`---\n${lines}\n---\n#tag`)).toMatchObject({ kind: 'broken', lines, body: '#tag' });
    const reason = 'expected property names with values, such as company: Acme.';
    expect(readFrontMatter('---\n- a\n- b\n---\n')).toMatchObject({ kind: 'broken', reason });
    expect(readFrontMatter('---\njust words\n---\n').kind).toBe('broken');
  });

  it('reads the last of several values of one property, and names the property', () => {
    expect(readFrontMatter('---\ndate: 1\nb: 2\ndate: 3\n---\n')).toMatchObject({ properties: { date: 3, b: 2 }, doubled: ['date'] });
  });

  it('does not end properties at a line of four dashes, or of dashes and text', () => {
    for (const line of ['----', '--- text', '---text', '---*a']) {
      const reason = `the closing --- line is missing: line 3 is “${line}”; expected --- alone.`;
      expect(readFrontMatter(`---\na: 1\n${line}\n`)).toMatchObject({ kind: 'broken', reason });
    }
  });

  it('leaves all below the properties to the body', () => {
    const body = '\nText\n---\n';
    for (const block of ['---\na: 1\n---\n', '\uFEFF---  \r\na: 1\r\n---  \r\n', '---\n# None\n---\n']) {
      expect(readFrontMatter(block + body).body).toBe(body);
    }
  });

  it('ends properties where the plugin and its writer end them', () => {
    const anyLine = fc.constantFrom('---', '--- ', '---\t', '---*a', '----', '--- x', '...', 'a: 1', '', ' ---', '# c', '---\r', '\uFEFF---');
    fc.assert(fc.property(fc.array(anyLine, { maxLength: 7 }).map((lines) => `${['---', ...lines].join('\n')}\n`), (text) => {
      const [parts, found, block] = [readFrontMatter(text), findFrontMatter(text), openBlock(text)];
      expect(block === null).toBe(found.kind === 'unclosed');
      if (found.kind === 'unclosed') expect(parts.kind).toBe('broken');
      else expect(parts.body).toBe(text.slice(found.bodyStart));
      if (found.kind === 'closed') expect(block?.lines.join('')).toBe(text.slice(found.from, found.to));
    }), { numRuns: 500 });
  });

  it('refuses properties that expand without end', () => {
    const nine = (alias: string) => Array(9).fill(alias).join(',');
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${nine(`*${'abcdefg'[at]}`)}]`)];
    expect(readFrontMatter(`---\n${bomb.join('\n')}\n---\n`).kind).toBe('broken');
  });

  it('finds the properties and the body that gray-matter finds, in notes as people write them', () => {
    const value = fc.constantFrom('Acme', '2026-11-20T10:30', '[Jane Doe, Raj Patel]', '\n  - Jane Doe\n  - Raj Patel', '"quoted: text"', '|\n  two\n  lines', '');
    const names = fc.uniqueArray(fc.constantFrom('company', 'role', 'date', 'interviewers', 'notes'), { maxLength: 5 });
    const body = fc.constantFrom('', '# Notes\n', 'Text\n\n---\n\nbelow a line\n', 'a: 1\n');
    fc.assert(fc.property(names, fc.array(value, { minLength: 5, maxLength: 5 }), body, fc.constantFrom('\n', '\r\n'), (keys, values, below, end) => {
      const lines = keys.map((key, at) => `${key}: ${values[at] ?? ''}\n`).join('');
      const text = `---\n${lines}---\n${below}`.replaceAll('\n', end);
      const parts = readFrontMatter(text);
      const other = matter(text, {});
      expect(Object.keys(properties(text))).toEqual(Object.keys(other.data));
      expect(parts.body).toBe(other.content);
    }), { numRuns: 200 });
  });

  it('reads any text to its end', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['read', 'broken']).toContain(readFrontMatter(`---\n${text}\n---\n`).kind);
    }), { numRuns: 500 });
  });
});

it.each(SLIPS)('the problem of a note with %s names its line in the file', (_, text, line) => {
  const found = classify(new VaultNote('N.md', text), DEFAULT_READING, { templates: [], leftOut: [] });
  const message = expect.stringContaining(` line ${line}, `) as string;
  expect(found).toMatchObject({ kind: 'unreadable', problem: { property: null, message } });
});
