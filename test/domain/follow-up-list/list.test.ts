import { describe, expect, it } from 'vitest';
import { makeList, type ListInput } from '../../../src/domain/follow-up-list/list';
import { readOptions } from '../../../src/domain/follow-up-list/options';
import type { Person } from '../../../src/domain/note/people';
import { makeGroups } from '../../../src/domain/sidebar/sidebar';
import { agenda, end, followUp, input, interviewStatus, LONDON, moment, NOW } from '../sidebar/follow-ups';

const jane = followUp();
const debrief = followUp({ action: 'debrief', person: null, to: null, channel: null, state: 'open', due: end('2026-11-24') });
const kim = followUp({
  note: 'Corvo.md', company: 'Corvo', role: 'Data analyst', action: 'check-in', n: 1, person: null, to: 'Kim Lee',
  from: moment('2026-12-03'), due: end('2026-12-04'), state: 'later',
});
const looking = followUp({
  note: null, action: 'keep-looking', company: null, role: null, person: null, to: null, channel: null, state: 'today',
});
const acme = interviewStatus({ note: 'Interviews/Acme.md', company: 'Acme', role: 'Backend engineer', phase: 'act' });
const corvo = interviewStatus({ note: 'Corvo.md', company: 'Corvo', role: 'Data analyst' });
const dune = interviewStatus();
const problem = { note: 'Corvo.md', property: 'date', message: 'date has “soon”.' };

const PEOPLE: Readonly<Record<string, string>> = {
  'Interviews/Acme.md': 'Jane Doe', 'Corvo.md': 'Kim Lee', 'Interviews/Dune.md': 'Ada Hill',
};
const personCalled = (name: string): Person => ({ name, aliases: [], email: null, phone: null, linkedin: null, title: null, topic: null });

function list(options: unknown, given: Partial<ListInput> = {}) {
  const input: ListInput = {
    agenda: agenda([jane, debrief, kim, looking], [acme, corvo, dune]), options: readOptions(options).options, unread: [],
    note: null, notes: null,
    peopleIn: (note) => [personCalled(PEOPLE[note] ?? 'Nobody')], complete: true, problems: [problem],
    viewer: { now: NOW, zone: LONDON }, grouping: 'time', folds: {}, draftOf: () => null, more: 0, ...given,
  };
  const { groups, problems, message } = makeList(input);
  const open = makeList({ ...input, folds: Object.fromEntries(groups.map(({ key }) => [key, false])) }).groups;
  const rows = groups.map(({ title, folded }, at) => (
    `${title}${folded ? ' (folded)' : ''}: ${open[at]?.rows.map((row) => row.title).join(', ')}`
  ));
  return { groups, problems, message, rows };
}

describe('a list of follow-ups', () => {
  it('has the sidebar’s own groups and rows if nothing narrows it', () => {
    const all = agenda([jane, debrief, kim, looking], [acme, corvo, dune]);
    const sidebar = makeGroups(input({ agenda: all, problems: [problem] }));
    const said = (groups: typeof sidebar) => groups.map(({ key, rows }) => (
      [key, rows.map(({ title, when, label }) => [title, when, label])]
    ));
    expect(said(list(null).groups)).toEqual(said(sidebar));
  });

  it('is narrowed to a company, however it is written', () => {
    expect(list({ company: 'acme' }).rows).toEqual(['Overdue: Thank Jane Doe', 'Ready to do: Write your debrief']);
    expect(list({ company: ['Corvo', '[[Dune]]'] }).rows).toEqual([
      'Later (folded): Check in with Kim Lee', 'Waiting: Dune · SRE', 'Needs fixing (folded): Corvo',
    ]);
  });

  it('is narrowed to an application by its role, by company and role, or by the name of its note', () => {
    for (const application of ['SRE', 'Dune – SRE', 'Dune · SRE', '[[Dune]]']) expect(list({ application }).rows).toEqual(['Waiting: Dune · SRE']);
  });

  it('is narrowed to what is for a person, or waits for one', () => {
    expect(list({ person: 'Jane Doe' }).rows).toEqual(['Overdue: Thank Jane Doe']);
    expect(list({ person: ['kim lee', 'Ada Hill'] }).rows).toEqual(['Later (folded): Check in with Kim Lee', 'Waiting: Dune · SRE']);
  });

  it('in an interview note is about its application, unless the options name another', () => {
    expect(list(null, { note: 'Interviews/Acme.md' }).rows).toEqual(['Overdue: Thank Jane Doe', 'Ready to do: Write your debrief']);
    expect(list({ states: 'open' }, { note: 'Interviews/Acme.md' }).rows).toEqual(['Ready to do: Write your debrief']);
    expect(list({ company: 'Dune' }, { note: 'Interviews/Acme.md' }).rows).toEqual(['Waiting: Dune · SRE']);
    expect(list(null, { note: 'Daily/2026-11-23.md' }).rows).toHaveLength(6);
  });

  it('over the notes of a base has what is in them, and nothing that belongs to no note', () => {
    expect(list(null, { notes: new Set(['Corvo.md', 'People/Kim Lee.md']) }).rows).toEqual([
      'Later (folded): Check in with Kim Lee', 'Needs fixing (folded): Corvo',
    ]);
  });

  it('has only the states and actions that are asked for, opened', () => {
    expect(list({ states: ['later', 'overdue'] }).rows).toEqual(['Overdue: Thank Jane Doe', 'Later: Check in with Kim Lee']);
    expect(list({ actions: ['check-in'] }).rows).toEqual(['Later (folded): Check in with Kim Lee']);
  });

  it('looks only as far ahead as it is asked to, and shows an application as waiting if what comes in it is further away', () => {
    expect(list({ days: 10, company: 'Corvo' }).rows).toEqual(['Later: Check in with Kim Lee', 'Needs fixing (folded): Corvo']);
    expect(list({ days: 9, company: 'Corvo', states: ['later', 'waiting'] }).rows).toEqual(['Waiting: Corvo · Data analyst']);
  });

  it('shows as many rows as are asked for, and more on demand', () => {
    const rowsOf = (more: number) => list({ limit: 2 }, { more }).groups.flatMap(({ rows }) => rows.map(({ title }) => title));
    expect(rowsOf(0)).toEqual(['Thank Jane Doe', 'Keep looking', 'Show more (2 left)']);
    expect(rowsOf(2)).toEqual(['Thank Jane Doe', 'Keep looking', 'Write your debrief', 'Dune · SRE']);
  });

  it.each([
    ['company', ['Company unknown: Check in', 'Acme: Thank Jane Doe, Write your debrief']],
    ['action', ['Thank-you: Thank Jane Doe', 'Check in: Check in', 'Write your debrief: Write your debrief']],
  ] as const)('is grouped by %s, the most urgent group first', (grouping, expected) => {
    const nameless = followUp({ note: 'X.md', company: null, role: null, action: 'check-in', person: null, to: null, state: 'overdue' });
    const { rows } = list(null, {
      agenda: agenda(grouping === 'company' ? [nameless, jane, debrief] : [jane, nameless, debrief], [acme]), problems: [], grouping,
    });
    expect(rows).toEqual(expected);
  });

  it('gives only some of many companies a heading, though all are folded, and counts the others', () => {
    const items = Array.from({ length: 50 }, (_, n) => followUp({ note: `${n}.md`, company: `Company ${n}`, application: `a${n}`, state: 'later' }));
    const groups = (more: number) => list(null, { agenda: agenda(items), problems: [], grouping: 'company', more }).groups;
    expect(groups(0)).toHaveLength(31);
    expect(groups(0).at(-1)).toMatchObject({ title: 'More companies', count: 20, rows: [{ title: 'Show more (20 left)' }] });
    expect(groups(30)).toHaveLength(50);
  });

  it('says which name no note has, and which one may be meant', () => {
    expect(list({ company: 'Acne' })).toMatchObject({
      rows: [], message: null, problems: ['company has “Acne”, which none of your interview notes has. Did you mean “Acme”?'],
    });
    expect(list({ person: 'Kim Le' }).problems[0]).toContain('Did you mean “Kim Lee”?');
    expect(list({ application: 'Zoo keeper' }).problems).toEqual(['application has “Zoo keeper”, which none of your interview notes has.']);
  });

  it('says when the next thing comes if there is nothing now', () => {
    const message = (options: unknown, given: Partial<ListInput> = {}) => list(options, { problems: [], ...given }).message;
    expect(message({ company: 'Corvo', days: 2, states: 'later' })).toBe('Nothing due for Corvo until 3 December.');
    expect(message({ states: 'later', days: 2 }, { agenda: agenda([kim], [corvo, dune]) })).toBe('Nothing due until 3 December.');
    expect(message({ states: 'quiet' })).toBe('Nothing in these states right now.');
    expect(message({ states: 'quiet', company: 'Dune' })).toBe('Nothing coming up for Dune.');
    const ahead = interviewStatus({ phase: 'upcoming', start: moment('2026-12-01T10:00') });
    expect(message({ company: 'Dune' }, { agenda: agenda([], [ahead]) })).toBe('Nothing due for Dune until 1 December.');
    expect(message({ company: 'Dune' }, { agenda: agenda([], [{ ...dune, phase: 'closed' }]) })).toBe('Nothing left to do for Dune.');
    expect(message(null, { notes: new Set(['Plain.md']) })).toBe('None of the notes in this base count as interviews.');
    expect(message(null, { agenda: agenda([]) })).toBe('No interview notes yet. The sidebar shows how to begin.');
  });

  it('shows the rows that there are while notes are still being read, and says nothing of what is not there', () => {
    const reading = (options: unknown) => list(options, { problems: [], complete: false });
    expect(reading({ company: 'Nowhere' })).toMatchObject({ groups: [], problems: [], message: 'Reading your notes…' });
    expect(list({ company: 'Nowhere' }).problems).not.toEqual([]);
    expect(reading(null).groups).not.toEqual([]);
    expect(reading(null).message).toBeNull();
  });

  it('takes what was done today from the journals of its own notes', () => {
    const line = { kind: 'done', date: '2026-11-23', time: null, action: 'thank-you', person: 'Jane Doe', via: null } as never;
    const done = { ...acme, journal: [line] };
    expect(list({ company: 'Acme' }, { agenda: agenda([], [done, dune]), problems: [] }).rows).toEqual(['Done today (folded): Sent your thank-you: Jane Doe']);
    expect(list({ company: 'Dune', actions: 'thank-you' }, { agenda: agenda([], [done, dune]), problems: [] }).rows).toEqual([]);
  });
});
