import { expect, test } from 'vitest';
import { readFrontMatter } from '../../scripts/cli/front-matter';
import { unreadableNote } from '../../src/domain/note/read-note';
import { findBrokenProperties } from '../../src/vault/broken-properties';
import { SLIPS } from '../cli/slips';

test('finds nothing wrong with properties that can be parsed, or with none', () => {
  for (const text of ['---\ntype: interview\n---\nText\n', '---\n---\n', '---\n# a comment\n---\n', 'Text\n', '']) {
    expect(findBrokenProperties(text)).toBeNull();
  }
});

test('says in one line what the parser stumbled over, and keeps the lines', () => {
  const broken = findBrokenProperties('---\ntype: interview\ncompany: "Acme\n---\n');
  expect(broken?.lines).toBe('type: interview\ncompany: "Acme');
  expect(broken?.reason).not.toBe('');
  expect(broken?.reason).not.toContain('\n');
});

test('properties that are a list, or a text, are broken too', () => {
  for (const yaml of ['- type: interview', 'interview']) {
    expect(findBrokenProperties(`---\n${yaml}\n---\n`)?.reason).toBe('expected names with values, such as company: Acme.');
  }
});

test('says so where no line ends them', () => {
  const broken = findBrokenProperties('---\r\ntype: interview\r\ncompany: Acme\r\n\r\nText\r\n');
  expect(broken?.reason).toBe('no line of --- ends them.');
  expect(broken?.lines).toContain('type: interview');
  expect(broken?.lines).not.toContain('Text');
});

test('a line across the page is not the start of properties', () => {
  for (const text of ['---\n\nOnce upon a time: a poem\n', '---\nOnce upon\n', '--- \n# Heading: one\n']) {
    expect(findBrokenProperties(text)).toBeNull();
  }
});

test.each(SLIPS)('The problem of a note with %s names its line in the file, as the command line does', (_, text, line) => {
  const reason = findBrokenProperties(text)?.reason ?? '';
  expect(unreadableNote('N.md', reason).message).toContain(` at line ${line}, `);
  expect(readFrontMatter(text)).toMatchObject({ kind: 'broken', reason });
});
