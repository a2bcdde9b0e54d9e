import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/domain/note/identify';
import { nameJournalPeople } from '../../../src/domain/note/journal-people';
import { readJournal } from '../../../src/domain/note/journal';
import type { Person } from '../../../src/domain/note/people';
import { readNote } from '../../../src/domain/note/read-note';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { doneToday } from '../../../src/domain/sidebar/done-today';
import { PropertyWriter } from '../../../src/domain/writing';
import { parse } from 'yaml';

const NOW = Date.parse('2026-11-23T09:00Z');

/** How often names are looked at while a journal of that many lines, each about another of as many people, is read. */
function looksAtNames(count: number): number {
  let looks = 0;
  const person = (at: number): Person => ({
    get name() {
      looks += 1;
      return `Person ${at}`;
    },
    aliases: [], title: null, email: null, phone: null, linkedin: null, topic: null, note: null,
  } as unknown as Person);
  const { entries } = readJournal(Array.from({ length: count }, (_, at) => `2026-11-20 thank-you Person ${at}`));
  expect(nameJournalPeople(entries, Array.from({ length: count }, (_, at) => person(at)))).toHaveLength(count);
  return looks;
}

describe('a journal of many lines', () => {
  it('looks at each person a few times, and not once for each line', () => {
    expect(looksAtNames(2000)).toBeLessThanOrEqual(10 * looksAtNames(200));
    expect(looksAtNames(2000)).toBeLessThan(10 * 2000);
  });

  it('of 20,000 lines is read, listed, written to and undone', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `  - 2026-11-${at % 2 === 0 ? '20' : '23'} thank-you Person ${at}`);
    const text = `---\ntype: interview\ncompany: Acme\nrole: SRE\ndate: 2026-11-20T10:30\ninterviewers: Jane Doe\nfollow_ups:\n${lines.join('\n')}\n---\n`;
    const properties = parse(text.slice(4, -4)) as Record<string, unknown>;
    const note = identify({ path: 'Acme.md', properties, tags: [] }, DEFAULT_SETTINGS);
    const { interviews } = readNote(note, { settings: DEFAULT_SETTINGS, zone: 'Europe/London', personNote: () => null });
    expect(interviews[0]?.journal).toHaveLength(20_000);
    const agenda = makeAgenda(interviews, DEFAULT_SETTINGS, NOW, 'Europe/London');
    expect(agenda.items.some(({ action }) => action === 'thank-you')).toBe(true);
    expect(doneToday(agenda, { now: NOW, zone: 'Europe/London' })).toHaveLength(10_000);
    const writer = new PropertyWriter((yaml) => parse(yaml) as unknown);
    const key = { canonical: 'follow_ups', others: [] };
    const written = writer.append(text, key, '2026-11-23 thank-you Jane Doe');
    expect(written.kind).toBe('changed');
    expect(writer.remove(written.kind === 'changed' ? written.text : '', key, '2026-11-23 thank-you Jane Doe')).toEqual({ kind: 'changed', text });
  }, 60_000);
});
