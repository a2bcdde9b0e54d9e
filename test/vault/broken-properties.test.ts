import { expect, test } from 'vitest';
import { readFrontMatter } from '../../scripts/cli/front-matter';
import { unreadableNote } from '../../src/domain/note/read-note';
import { findBrokenProperties } from '../../src/vault/broken-properties';
import { propertyWriter } from '../../src/vault/note-writer';
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

const FORMS: readonly (readonly [string, string])[] = [
  ['CRLF', '---\r\nstatus: waiting\r\n---\r\nText'], ['a byte-order mark', '\uFEFF---\nstatus: waiting\n---\nText'],
  ['blanks behind the dashes', '--- \nstatus: waiting\n---\t\nText'], ['all of them', '\uFEFF--- \r\nstatus: waiting\r\n--- \r\nText'],
];

test.each(FORMS)('properties with %s are read and written alike', (_, text) => {
  expect(findBrokenProperties(text)).toBeNull();
  expect(readFrontMatter(text)).toMatchObject({ kind: 'read', properties: { status: 'waiting' }, body: 'Text' });
  expect(propertyWriter.set(text, { canonical: 'status', others: [] }, 'offer')).toEqual({ kind: 'changed', text: text.replace('waiting', 'offer') });
});

test('a name that is in the properties twice is named by the refusal, whichever is to be changed', () => {
  const text = '---\nrole: a\nstatus: waiting\nrole: b\n---\n';
  const refusal = { kind: 'refused', reason: 'The property role is in this note twice. Keep only one, then try again.' };
  expect(propertyWriter.set(text, { canonical: 'role', others: [] }, 'c')).toEqual(refusal);
  expect(propertyWriter.set(text, { canonical: 'status', others: [] }, 'offer')).toEqual(refusal);
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
