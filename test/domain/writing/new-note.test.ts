import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { identify } from '../../../src/domain/note/identify';
import { PROPERTIES } from '../../../src/domain/note/properties';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { newInterviewName, newInterviewText, type NewInterview } from '../../../src/domain/writing';
import { readNote } from '../note/read';

function propertiesOf(text: string): Record<string, unknown> {
  const yaml = /^---\n([\s\S]*)\n---\n\n$/.exec(text)?.[1];
  if (yaml === undefined) throw new Error('There are no properties.');
  return parse(yaml) as Record<string, unknown>;
}

function read(fields: NewInterview) {
  const properties = propertiesOf(newInterviewText(fields, DEFAULT_READING));
  return readNote({ path: 'New.md', properties, tags: [] }, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null });
}

test('writes what was given, in the order of the table, as one would write it by hand', () => {
  const text = newInterviewText({
    decision_by: '2026-12-04', interviewers: ['Jane Doe <jane@acme.example>', '[[Raj Patel]]'], contact_by: 'email',
    company: 'Acme', role: 'Backend engineer', date: '2026-11-20', time: '10:30', format: 'onsite', round: '2', agency: ' ', references: ['', ' '],
  }, DEFAULT_READING);
  expect(text).toBe(`---
type: interview
company: Acme
role: Backend engineer
round: 2
date: 2026-11-20
time: "10:30"
format: onsite
interviewers:
  - Jane Doe <jane@acme.example>
  - "[[Raj Patel]]"
contact_by: email
decision_by: 2026-12-04
---

`);
});

test('is read back as what was given, without a problem', () => {
  const { interviews, problems } = read({
    company: '[[Acme|The company]]', role: 'Engineer: "C#" & more', date: '2026-11-20', time: '10:30', duration: '45',
    timezone: 'America/New_York', format: 'video', interviewers: ['Jane Doe <jane@acme.example>', '[[People/Raj Patel]]'], round: 'Final #2',
  });
  expect(problems).toEqual([]);
  expect(interviews[0]).toMatchObject({
    company: 'Acme', role: 'Engineer: "C#" & more', round: 'Final #2', format: 'video', zone: 'America/New_York',
    schedule: { start: { day: '2026-11-20', time: '10:30' }, end: { time: '11:15' }, timeKnown: true },
    interviewers: [{ name: 'Jane Doe', email: 'jane@acme.example' }, { name: 'Raj Patel' }],
  });
});

test('a time without a date, and a date that is not a date, are kept as they were typed', () => {
  expect(propertiesOf(newInterviewText({ date: 'next week', time: '10:30' }, DEFAULT_READING)))
    .toEqual({ type: 'interview', date: 'next week', time: '10:30' });
});

test('any text stays the text that it is', () => {
  const names = Object.keys(PROPERTIES).filter((name) => !['date', 'time', 'round', 'duration', 'keep_in_touch'].includes(name));
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(
    'no', 'Null', '~', 'yes', '1.5', '0x10', '12:30', '[[Acme]]', '- a', '? a', 'a: b', 'a #b', '"a', "'a'", '{a}', '*a', '&a', '!a', '%a', '@a', '`a`', 'a\nb', '---', '...', '\uFEFFa', 'a\u0085b', '2026-11-20',
  ));
  const fields = fc.dictionary(fc.constantFrom(...names), fc.oneof(texts, fc.array(texts, { maxLength: 3 })), { noNullPrototype: true });
  fc.assert(fc.property(fields, (given) => {
    const expected = Object.fromEntries(Object.entries(given)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value.map((text) => text.trim()).filter((text) => text !== '')] as const)
      .filter(([, value]) => value.length > 0));
    const { type, ...properties } = propertiesOf(newInterviewText(given, DEFAULT_READING));
    expect(type).toBe('interview');
    expect(properties).toEqual(expected);
  }), { numRuns: 500 });
});

test('is an interview by whatever the settings say makes one', () => {
  const byType = { ...DEFAULT_READING, typeProperty: 'kind of: note', typeValue: 'job "talk"' };
  const byTag = { ...DEFAULT_READING, typeValue: '', tag: '#jobs/interview' };
  for (const settings of [DEFAULT_READING, byType, byTag]) {
    const properties = propertiesOf(newInterviewText({ company: 'Acme' }, settings));
    const tags = Array.isArray(properties['tags']) ? properties['tags'].map(String) : [];
    expect(identify({ path: 'New.md', properties, tags }, settings).reason).not.toBeNull();
  }
});

test('is named by company and role, as far as they are known', () => {
  expect(newInterviewName({ company: 'Acme', role: 'Backend engineer' })).toBe('Acme – Backend engineer');
  expect(newInterviewName({ company: 'Acme' })).toBe('Acme');
  expect(newInterviewName({ role: ' ' })).toBe('Interview');
});

test('the name has nothing that a file or a link cannot have', () => {
  expect(newInterviewName({ company: 'A/B: C*D?', role: '"C#" [x] ^y|z' })).toBe('A B C D – C x y z');
  expect(newInterviewName({ company: '[[Companies/Acme|The company]]' })).toBe('Acme');
  expect(newInterviewName({ company: '..Acme Inc.' })).toBe('Acme Inc');
  expect(newInterviewName({ company: 'CON' })).toBe('Interview CON');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (company, role) => {
    const name = newInterviewName({ company, role });
    expect(name).toMatch(/^[^\s.\\/:*?"<>|#^[\]][^\\/:*?"<>|#^[\]]*$/);
    expect(name).not.toMatch(/[. ]$/);
    expect(new TextEncoder().encode(`${name} 999.md`).length).toBeLessThanOrEqual(143);
  }));
});

test('has no mark in its name that nobody sees, and no name that Windows keeps', () => {
  expect(newInterviewName({ company: '\u202eA\u200bc\u2066me\ufeff\u00ad' })).toBe('Acme');
  expect(newInterviewName({ company: '\u200b\u2060\u3164' })).toBe('Interview');
  for (const name of ['COM¹', 'lpt³', 'CONIN$', 'conout$', 'com0', 'NUL .x']) {
    expect(newInterviewName({ company: name })).toBe(`Interview ${name}`);
  }
  expect(newInterviewName({ company: 'Com10' })).toBe('Com10');
});

test('a figure or a yes is written bare, and any other text of such a property in quotes if it looks like one', () => {
  const linesOf = (fields: NewInterview) => newInterviewText(fields, DEFAULT_READING).split('\n').slice(2, -3);
  expect(linesOf({ keep_in_touch: 'true' })).toEqual(['keep_in_touch: true']);
  expect(linesOf({ keep_in_touch: 'false' })).toEqual(['keep_in_touch: false']);
  expect(linesOf({ keep_in_touch: 'yes' })).toEqual(['keep_in_touch: "yes"']);
  expect(linesOf({ keep_in_touch: 'maybe' })).toEqual(['keep_in_touch: maybe']);
  expect(linesOf({ company: 'true' })).toEqual(['company: "true"']);
  expect(linesOf({ round: '2' })).toEqual(['round: 2']);
  expect(linesOf({ round: '02' })).toEqual(['round: "02"']);
  expect(linesOf({ company: '2' })).toEqual(['company: "2"']);
});
