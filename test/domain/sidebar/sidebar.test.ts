import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../src/domain/note/actions';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { STATES, type FollowUp, type InterviewStatus } from '../../../src/domain/playbook/follow-up';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { GROUPINGS, readChoices, type Choices } from '../../../src/domain/sidebar/choices';
import { dueCount, makeGroups, MAX_ROWS, type Group, type SidebarInput } from '../../../src/domain/sidebar/sidebar';
import { readNote } from '../note/read';
import { agenda, allRows, followUp, input, LONDON, moment, NOW, interviewStatus } from './follow-ups';
import { late, later, open, today } from './some-follow-ups';

function titles(groups: readonly Group[]): string[] {
  return groups.map(({ title }) => title);
}

/** The keys of all rows, those within a row in its place. */
function keysIn(given: Partial<SidebarInput>): string[] {
  return allRows(given).flatMap(({ key, subject }) => (subject.kind === 'several' ? [] : [key])).sort();
}

describe('the sidebar by time', () => {
  it('has a group for each state and for problems, and no empty group', () => {
    const problems = [{ note: 'Bad.md', property: 'date', message: 'No date.' }];
    const groups = makeGroups(input({ agenda: agenda([late, today, open, later], [interviewStatus({ note: 'Ember.md', company: 'Ember' })]), problems }));
    expect(titles(groups)).toEqual(['Overdue', 'Today', 'Ready to do', 'Later', 'Waiting', 'Needs fixing']);
    expect(titles(makeGroups(input({ agenda: agenda([today]) })))).toEqual(['Today']);
  });

  it('folds at first what is not for now, and still counts it', () => {
    const problems = [{ note: 'Bad.md', property: 'date', message: 'No date.' }];
    const groups = makeGroups(input({ agenda: agenda([late, later]), problems }));
    expect(groups.map(({ title, folded, count, rows }) => [title, folded, count, rows.length])).toEqual([
      ['Overdue', false, 1, 1], ['Later', true, 1, 0], ['Needs fixing', true, 1, 0],
    ]);
  });

  it('keeps a group as a person folded it', () => {
    const choices: Choices = { filter: '', grouping: 'time', folds: { overdue: true, later: false } };
    const groups = makeGroups(input({ agenda: agenda([late, later]), choices }));
    expect(groups.map(({ folded }) => folded)).toEqual([true, false]);
  });

  it('says in a row what to do, by when, and for which application through which agency', () => {
    const [group] = makeGroups(input({ agenda: agenda([{ ...today, agency: 'Wherry' }]) }));
    expect(group?.rows[0]).toMatchObject({
      icon: 'phone', title: 'Check in with Kim Lee', sub: 'Corvo · Data analyst (via Wherry)', when: 'by 17:00', tone: 'plain',
      label: 'Check in with Kim Lee\nCorvo · Data analyst (via Wherry)\nBy phone\nDue Monday 23 November 2026, 17:00',
    });
  });

  it('says in a row’s label how late it is, and to whom if the title does not', () => {
    const [group] = makeGroups(input({ agenda: agenda([followUp({ to: 'Sam Hill' })]) }));
    expect(group?.rows[0]).toMatchObject({
      when: '3 days late', tone: 'late',
      label: 'Thank Jane Doe\nAcme · Backend engineer\nBy email, to Sam Hill\nDue Friday 20 November 2026, 3 days late',
    });
  });

  it('says in a waiting row until when and for what', () => {
    const [group] = makeGroups(input({ agenda: agenda([], [interviewStatus(), interviewStatus({ note: 'Ember.md', company: 'Ember', role: 'PM', waitingUntil: null, waitingReason: 'asked not to be contacted' })]) }));
    expect(group?.rows.map(({ title, when, sub }) => [title, when, sub])).toEqual([
      ['Dune · SRE', 'until Mon 7 Dec', 'they promised an answer by Fri 4 Dec'],
      ['Ember · PM', '', 'asked not to be contacted'],
    ]);
  });

  it('names the note of a problem and what is wrong in it', () => {
    const choices: Choices = { filter: '', grouping: 'time', folds: { problems: false } };
    const [group] = makeGroups(input({ problems: [{ note: 'Jobs/Bad.md', property: 'date', message: 'No such day.' }], choices }));
    expect(group?.rows[0]).toMatchObject({ title: 'Bad', when: '', sub: 'No such day.', label: 'Bad: problem\nNo such day.', why: null });
  });

  it('shows no waiting row for an earlier round while there is something to do for the latest', () => {
    const rounds = [['Round 1.md', '2026-11-02', 'debrief'], ['Round 2.md', '2026-11-20', 'prepare']].map(([path = '', date, done]) => readNote(
      { path, properties: { type: 'interview', company: 'Acme', role: 'PM', date, contact_by: 'email', interviewers: 'Jo <jo@acme.example>', decision_by: '2026-12-04', follow_ups: [`${date} ${done}`, `${date} thank-you`] }, tags: [] },
      { settings: DEFAULT_READING, zone: LONDON, personNote: () => null },
    ).interviews).flat();
    const made = makeAgenda(rounds, { ...DEFAULT_RULES, rulesOff: ['connect'] }, NOW, LONDON);
    expect(made.interviews.map(({ phase }) => phase)).toEqual(['waiting', 'act']);
    expect(makeGroups(input({ agenda: made })).map(({ key }) => key)).toEqual(['overdue', 'later']);
  });

  it.each(['none', 'email'])('shows one waiting row for an application, for its latest round, contact by %s', (contact_by) => {
    const rounds = ['2026-11-02', '2026-11-09'].map((date, at) => readNote(
      { path: `Round ${2 - at}.md`, properties: { type: 'interview', company: 'Acme', role: 'PM', date, contact_by, interviewers: 'Jo <jo@acme.example>', decision_by: '2026-12-04', follow_ups: [`${date} debrief`, `${date} thank-you`] }, tags: [] },
      { settings: DEFAULT_READING, zone: LONDON, personNote: () => null },
    ).interviews).flat();
    const groups = makeGroups(input({ agenda: makeAgenda(rounds, { ...DEFAULT_RULES, rulesOff: ['connect', 'check-in', 'close'] }, NOW, LONDON) }));
    expect(groups.find(({ key }) => key === 'waiting')?.rows.map(({ note }) => note)).toEqual(['Round 1.md']);
  });

  it('draws a bounded number of rows in all groups together, and a row that counts the others', () => {
    const items = Array.from({ length: MAX_ROWS + 5 }, (_, n) => followUp({ note: `${n}.md`, state: n < 10 ? 'overdue' : 'today' }));
    const groups = makeGroups(input({ agenda: agenda(items) }));
    expect(groups.map(({ count, rows }) => [count, rows.length])).toEqual([[10, 10], [MAX_ROWS - 5, MAX_ROWS - 10 + 1]]);
    expect(groups[1]?.rows.at(-1)).toMatchObject({ title: 'Show more (5 left)', subject: { kind: 'rest' }, level: 2, note: null });
    const more = makeGroups(input({ agenda: agenda(items), maxRows: 2 * MAX_ROWS }));
    expect(more[1]?.rows.map(({ subject }) => subject.kind)).not.toContain('rest');
  });
});

describe('a note with interviews at two companies', () => {
  const properties = {
    type: 'interview', contact_by: 'email', interviewers: 'Jo <jo@hays.example>',
    interviews: ['Acme', 'Dune'].map((company) => ({
      company, role: 'PM', date: company === 'Acme' ? '2026-11-16' : '2026-11-17', status: 'waiting', decision_by: '2026-12-04', agency: `${company} Talent`,
    })),
    follow_ups: ['2026-11-17 debrief', '2026-11-17 thank-you', '2026-11-17 agency-feedback', '2026-11-16 debrief', '2026-11-16 thank-you', '2026-11-16 agency-feedback'],
  };
  const { interviews } = readNote({ path: 'Fair.md', properties, tags: [] }, { settings: DEFAULT_READING, zone: LONDON, personNote: () => null });
  const made = makeAgenda(interviews, { ...DEFAULT_RULES, rulesOff: ['connect', 'check-in', 'close'] }, NOW, LONDON);

  it('has a waiting row for each company', () => {
    const groups = makeGroups(input({ agenda: made }));
    expect(groups.find(({ key }) => key === 'waiting')?.rows.map(({ title }) => title)).toEqual(['Acme · PM (via Acme Talent)', 'Dune · PM (via Dune Talent)']);
  });

  it('has a group for each company when grouped by application', () => {
    const groups = makeGroups(input({ agenda: made, choices: { filter: '', grouping: 'application', folds: {} } }));
    expect(titles(groups)).toEqual(['Acme · PM (via Acme Talent)', 'Dune · PM (via Dune Talent)']);
  });
});

describe('the filter', () => {
  function found(filter: string, items: readonly FollowUp[]): string[] {
    return keysIn({ agenda: agenda(items), choices: { filter, grouping: 'time', folds: {} } });
  }

  it('finds words in any order in company, role, person, action and note', () => {
    expect(found('engineer jane', [late, today])).toEqual([late.id]);
    expect(found('connect', [late, open])).toEqual([open.id]);
    expect(found('corvo', [late, today])).toEqual([today.id]);
    expect(found('jane corvo', [late, today])).toEqual([]);
  });

  it('ignores case and accents', () => {
    const jose = followUp({ person: 'José Ångström' });
    expect(found('JOSE angstrom', [jose])).toEqual([jose.id]);
    expect(found('josé', [followUp({ person: 'Jose' })])).toHaveLength(1);
  });

  it('opens the groups in which it finds something', () => {
    const groups = makeGroups(input({ agenda: agenda([later]), choices: { filter: 'dune', grouping: 'time', folds: {} } }));
    expect(groups[0]).toMatchObject({ folded: false });
  });
});

describe('dueCount', () => {
  it('counts what is overdue or due today', () => {
    expect(dueCount(agenda([late, today, open, later]))).toBe(2);
  });
});

describe('readChoices', () => {
  it('returns stored choices unchanged', () => {
    const choices: Choices = { filter: 'acme', grouping: 'application', folds: { later: false } };
    expect(readChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
  });

  it('returns the default for each choice that has a wrong shape', () => {
    const usual: Choices = { filter: '', grouping: 'time', folds: {} };
    expect(readChoices(null)).toEqual(usual);
    expect(readChoices({ filter: 3, grouping: 'colour', folds: { later: 'yes' } })).toEqual(usual);
  });
});

const items: fc.Arbitrary<FollowUp> = fc.record({
  note: fc.constantFrom('a.md', 'b.md', 'c/d.md', null), company: fc.constantFrom('Acme', 'Björk', null), role: fc.constantFrom('PM', null),
  action: fc.constantFrom(...ACTIONS), person: fc.constantFrom('Jane Doe', 'José', null), state: fc.constantFrom(...STATES),
}).map(followUp);

const interviewStatuses: fc.Arbitrary<InterviewStatus> = fc.record({
  note: fc.constantFrom('a.md', 'b.md', 'c/d.md'), company: fc.constant(null),
  phase: fc.constantFrom('waiting' as const, 'act' as const, 'quiet' as const), waitingUntil: fc.constantFrom(moment('2026-12-07'), null),
}).map(interviewStatus);

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  filter: fc.constantFrom('', 'acme', 'jose', 'md pm', 'nothing at all'), grouping: fc.constantFrom(...GROUPINGS),
  folds: fc.dictionary(fc.constantFrom('overdue', 'later', 'waiting', 'application\na.md'), fc.boolean()),
});

const anyInput = fc.record({
  items: fc.array(items, { maxLength: 12 }),
  interviews: fc.uniqueArray(interviewStatuses, { maxLength: 3, selector: ({ note }) => note }),
});

describe('makeGroups, whatever is chosen', () => {
  it('loses and doubles no entry', () => {
    fc.assert(fc.property(anyInput, anyChoices, (given, choices) => {
      const shown = { agenda: agenda(given.items, given.interviews), choices: { ...choices, filter: '' } };
      const groups = makeGroups(input(shown));
      const keys = keysIn(shown);
      const inLater = given.items.filter(({ state }) => state === 'later').map(({ application }) => application);
      const waiting = given.interviews.filter(({ phase, application }) => phase === 'waiting' && !inLater.includes(application));
      const quiet = given.interviews.filter(({ phase }) => phase === 'quiet');
      expect(keys).toHaveLength(given.items.length + waiting.length + quiet.length);
      expect(new Set(keys).size).toBe(keys.length);
      const topRows = (rows: Group['rows']) => rows.filter(({ level }) => level === 2).length;
      expect(groups.every(({ count, rows, folded }) => count > 0 && topRows(rows) === (folded ? 0 : count))).toBe(true);
    }));
  });

  it('leaves only entries that are there without a filter', () => {
    fc.assert(fc.property(anyInput, anyChoices, (given, choices) => {
      const all = new Set(keysIn({ agenda: agenda(given.items, given.interviews), choices: { ...choices, filter: '' } }));
      const left = keysIn({ agenda: agenda(given.items, given.interviews), choices });
      expect(left.every((key) => all.has(key))).toBe(true);
    }));
  });

  it('holds the same entries in both groupings', () => {
    fc.assert(fc.property(anyInput, anyChoices, (given, choices) => {
      const [byTime, byApplication] = GROUPINGS.map((grouping) => (
        keysIn({ agenda: agenda(given.items, given.interviews), choices: { ...choices, grouping } })
      ));
      expect(byTime).toEqual(byApplication);
    }));
  });
});
