import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identify } from '../../../src/domain/note/identify';
import { readNote } from '../../../src/domain/note/read-note';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';

const NOW = Date.parse('2026-11-23T09:00Z');
const LINES = [
  '2026-11-20 thank-you Jane Doe via email', '2026-11-20 thank-you Jane Doe', '2026-11-20 thank-you Raj Patel', '2026-11-20 debrief', '2026-11-21 skip connect Jane Doe',
  '2026-11-22 check-in', '2026-11-22 check-in via email', '2026-11-23 snooze check-in until 2026-12-01', '2026-11-23 heard they need a week', 'called, no answer',
];
const anyLines = fc.subarray(LINES);

const propertiesWith = (lines: readonly string[]) => ({
  type: 'interview', company: 'Acme', role: 'SRE', date: '2026-11-20T10:30', interviewers: ['Jane Doe', 'Raj Patel'], follow_ups: lines,
});

function itemsOf(lines: readonly string[], copies: readonly (readonly string[])[] = []) {
  const note = identify({ path: 'Acme.md', properties: propertiesWith(lines), tags: [] }, DEFAULT_SETTINGS);
  const { interviews } = readNote(note, {
    settings: DEFAULT_SETTINGS, zone: 'Europe/London', personNote: () => null, copiesOf: () => copies.map(propertiesWith),
  });
  return { journal: interviews[0]?.journal.map((entry) => JSON.stringify(entry)).sort(), items: makeAgenda(interviews, DEFAULT_SETTINGS, NOW, 'Europe/London').items };
}

it('the journals of two devices ask for the same, whether they were merged by line or doubled by it', () => {
  fc.assert(fc.property(anyLines, anyLines, anyLines, (base, mine, theirs) => {
    const [here, there] = [[...base, ...mine], [...base, ...theirs]];
    const merged = itemsOf([...new Set([...here, ...there])]);
    expect(itemsOf([...here, ...there])).toEqual(merged);
  }), { numRuns: 100 });
});

it('a copy’s lines about what was done count as if they were in the note, and none of its other lines does', () => {
  fc.assert(fc.property(anyLines, anyLines, (mine, theirs) => {
    const done = theirs.filter((line) => /^\S+ (?:thank-you|debrief|check-in)/.test(line));
    expect(itemsOf(mine, [theirs])).toEqual(itemsOf([...mine, ...done]));
    expect(itemsOf(mine, [mine, theirs])).toEqual(itemsOf([...mine, ...done]));
  }), { numRuns: 50 });
});

it.each([
  ['puts a follow-up off', '2026-11-23 snooze check-in until 2026-12-01'],
  ['skips a follow-up', '2026-11-21 skip thank-you Jane Doe'],
  ['is the person’s own', '2026-11-23 heard they need a week'],
])('a line that %s silences nothing from a copy', (_, line) => {
  expect(itemsOf([], [[line]])).toEqual(itemsOf([]));
});
