import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/cli/front-matter';
import { asInterview, parseNote } from '../../src/cli/vault-note';
import { DEFAULT_READING } from '../../src/domain/note/settings';
import { SLIPS } from './slips';

const properties = (text: string) => {
  const parts = readFrontMatter(text);
  return parts.kind === 'read' ? parts.properties : parts.reason;
};

describe('a note’s properties', () => {
  it('keep dates, times and numbers as Obsidian does', () => {
    expect(properties('---\ndate: 2026-05-01\ntime: 12:30\nround: 012\n---\n')).toEqual({ date: '2026-05-01', time: '12:30', round: 12 });
  });

  it('keep a phone number as it is written', () => {
    expect(properties('---\nphone: 07700900123\nreferences: [{ name: Tom, phone: +447700900123 }]\nn: 5551234567\n---\n'))
      .toEqual({ phone: '07700900123', references: [{ name: 'Tom', phone: '+447700900123' }], n: 5551234567 });
  });

  it('stand between two lines of dashes at the very top', () => {
    expect(properties('---\na: 1\n---\ntext')).toEqual({ a: 1 });
    expect(properties('\n---\na: 1\n---\n')).toEqual({});
    expect(properties('----\na: 1\n----\n')).toEqual({});
    expect(properties('---\n---\ntext')).toEqual({});
    expect(properties('text')).toEqual({});
    expect(properties('')).toEqual({});
  });

  it('are read past a byte-order mark, with any line ends, and without a line end at the end', () => {
    expect(properties('\uFEFF---\r\na: 1\r\nb: 2\r\n---')).toEqual({ a: 1, b: 2 });
  });

  it('are no program', () => {
    expect(properties('---js\nprocess.exit(1)\n---\n')).toEqual({});
    expect(properties('---js\n{ a: 1 }\n---\n')).toEqual({});
  });

  it('that nobody closed are broken; a line across the page is not', () => {
    expect(readFrontMatter('---\ntype: interview\n\ntext')).toMatchObject({ kind: 'broken', lines: 'type: interview' });
    expect(readFrontMatter('---\n\nJust text, with a colon: here.')).toMatchObject({ kind: 'read', properties: {} });
  });

  it('that are no YAML say why, and keep their lines', () => {
    expect(readFrontMatter('---\ntype: interview\ncompany: [Acme\n---\n#tag')).toMatchObject({ kind: 'broken', lines: 'type: interview\ncompany: [Acme', body: '#tag' });
    expect(readFrontMatter('---\n- a\n- b\n---\n')).toMatchObject({ kind: 'broken', reason: 'expected names with values, such as company: Acme.' });
    expect(readFrontMatter('---\njust words\n---\n').kind).toBe('broken');
  });

  it('that stand twice are read once, the last of them, and named', () => {
    expect(readFrontMatter('---\ndate: 1\nb: 2\ndate: 3\n---\n')).toMatchObject({ properties: { date: 3, b: 2 }, doubled: ['date'] });
  });

  it('that swell without end are refused', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(',')}]`)];
    expect(readFrontMatter(`---\n${bomb.join('\n')}\n---\n`).kind).toBe('broken');
  });

  it('never stop the reading, whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['read', 'broken']).toContain(readFrontMatter(`---\n${text}\n---\n`).kind);
    }), { numRuns: 500 });
  });
});

it.each(SLIPS)('The problem of a note with %s names its line in the file', (_, text, line) => {
  const problem = asInterview(parseNote('N.md', text), DEFAULT_READING);
  expect(problem).toMatchObject({ property: null, message: expect.stringMatching(new RegExp(`^The properties cannot be read: .* at line ${line}, `)) as string });
});
