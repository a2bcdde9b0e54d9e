import { expect, test } from 'vitest';
import { readFrontMatter } from '../../scripts/cli/front-matter';
import { unreadableNote } from '../../src/domain/note/read-note';
import { findBrokenProperties } from '../../src/vault/broken-properties';
import { SLIPS } from '../cli/slips';

test('findBrokenProperties finds nothing wrong with properties that can be parsed, or with none', () => {
  for (const text of ['---\ntype: interview\n---\nText\n', '---\n---\n', '---\n# a comment\n---\n', 'Text\n', '']) {
    expect(findBrokenProperties(text)).toBeNull();
  }
});

test('findBrokenProperties says in one line what is wrong, and keeps the lines', () => {
  const broken = findBrokenProperties('---\ntype: interview\ncompany: "Acme\n---\n');
  expect(broken?.lines).toBe('type: interview\ncompany: "Acme');
  expect(broken?.reason).not.toBe('');
  expect(broken?.reason).not.toContain('\n');
});

test('findBrokenProperties calls properties broken that are a list or a text', () => {
  for (const yaml of ['- type: interview', 'interview']) {
    expect(findBrokenProperties(`---\n${yaml}\n---\n`)?.reason).toBe('expected property names with values, such as company: Acme.');
  }
});

test('findBrokenProperties says so if no line ends the properties', () => {
  const broken = findBrokenProperties('---\r\ntype: interview\r\ncompany: Acme\r\n\r\nText\r\n');
  expect(broken?.reason).toBe('the closing --- line is missing.');
  expect(broken?.lines).toContain('type: interview');
  expect(broken?.lines).not.toContain('Text');
});

test('findBrokenProperties does not take a line across the page for the start of properties', () => {
  for (const text of ['---\n\nOnce upon a time: a poem\n', '---\nOnce upon\n', '--- \n# Heading: one\n']) {
    expect(findBrokenProperties(text)).toBeNull();
  }
});

test.each(SLIPS)('the problem of a note with %s names its line in the file, as the command line does', (_, text, line) => {
  const reason = findBrokenProperties(text)?.reason ?? '';
  expect(unreadableNote('N.md', reason).message).toMatch(new RegExp(` line ${line}, `));
  expect(readFrontMatter(text)).toMatchObject({ kind: 'broken', reason });
});
