import { describe, expect, it } from 'vitest';
import { quietApplications } from '../../../src/domain/playbook/agenda-lists';
import type { Choices } from '../../../src/domain/sidebar/choices';
import { fixesFor, NO_FIXES } from '../../../src/domain/sidebar/fixes';
import { closableQuiet } from '../../../src/domain/sidebar/quiet';
import { dueCount, makeGroups, type Group } from '../../../src/domain/sidebar/sidebar';
import { agenda, end, followUp, input, interviewStatus, moment } from './follow-ups';

const withdrawals = ['Acme', 'Beta', 'Corvo'].map((company) => followUp({
  note: `${company}.md`, company, action: 'withdraw', person: null, to: null, due: end('2026-11-24'), state: 'open',
}));

const quiet = ['Acme', 'Beta'].map((company) => interviewStatus({
  note: `${company}.md`, company, phase: 'quiet', waitingUntil: null, waitingReason: 'nothing dated for 60 days',
}));

function choices(folds: Choices['folds'], filter = ''): Choices {
  return { filter, grouping: 'time', folds };
}

function titlesIn(group: Group | undefined): string[] {
  return group?.rows.map(({ title }) => title) ?? [];
}

describe('several withdrawals', () => {
  it('are one folded row that names the companies', () => {
    const [group] = makeGroups(input({ agenda: agenda(withdrawals) }));
    expect(group?.count).toBe(1);
    expect(group?.rows).toMatchObject([
      {
        title: 'Withdraw from 3 applications', sub: 'Acme, Beta, Corvo', when: 'by tomorrow',
        level: 2, folded: true, note: null, why: null,
      },
    ]);
  });

  it('open into a row for each, with the item that its letter is for', () => {
    const [group] = makeGroups(input({ agenda: agenda(withdrawals), choices: choices({ 'withdrawals\nopen': false }) }));
    expect(titlesIn(group)).toEqual(['Withdraw from 3 applications', 'Withdraw from Acme', 'Withdraw from Beta', 'Withdraw from Corvo']);
    expect(group?.rows.map(({ level }) => level)).toEqual([2, 3, 3, 3]);
    expect(group?.rows[1]).toMatchObject({ subject: { kind: 'follow-up', item: withdrawals[0] }, folded: null });
  });

  it('keep their place among the other rows', () => {
    const [first, ...others] = withdrawals;
    const connect = followUp({ action: 'connect', state: 'open' });
    const debrief = followUp({ action: 'debrief', state: 'open', person: null });
    const [group] = makeGroups(input({ agenda: agenda([connect, ...(first ? [first] : []), debrief, ...others]) }));
    expect(titlesIn(group)).toEqual(['Connect with Jane Doe', 'Withdraw from 3 applications', 'Write your debrief']);
  });

  it('still count one by one in the status bar', () => {
    expect(dueCount(agenda(withdrawals.map((item) => ({ ...item, state: 'today' as const }))))).toBe(3);
  });

  it('are found one by one by a filter', () => {
    const found = (filter: string) => titlesIn(makeGroups(input({ agenda: agenda(withdrawals), choices: choices({}, filter) }))[0]);
    expect(found('beta')).toEqual(['Withdraw from Beta']);
    expect(found('withdraw')).toHaveLength(4);
  });

  it('stay with their applications if the person groups by application', () => {
    const groups = makeGroups(input({ agenda: agenda(withdrawals), choices: { ...choices({}), grouping: 'application' } }));
    expect(groups.map(({ rows }) => rows[0]?.title)).toEqual(['Withdraw from Acme', 'Withdraw from Beta', 'Withdraw from Corvo']);
  });

  it('join only with those of the same group', () => {
    const groups = makeGroups(input({ agenda: agenda(withdrawals.map((item, at) => (at === 0 ? { ...item, state: 'overdue' } : item))) }));
    expect(groups.map((group) => titlesIn(group))).toEqual([['Withdraw from Acme'], ['Withdraw from 2 applications']]);
  });
});

describe('quiet applications', () => {
  it('are one folded group with a row for each application, in both groupings', () => {
    for (const grouping of ['time', 'application'] as const) {
      const groups = makeGroups(input({ agenda: agenda([], quiet), choices: { ...choices({}), grouping } }));
      expect(groups).toMatchObject([{ key: 'quiet', title: 'Quiet for a long time', folded: true, rows: [] }]);
      expect(groups[0]?.count).toBe(2);
    }
  });

  it('say why they count as quiet', () => {
    const [group] = makeGroups(input({ agenda: agenda([], quiet), choices: choices({ quiet: false }) }));
    expect(group?.rows[0]).toMatchObject({
      title: 'Acme · SRE', sub: 'nothing dated for 60 days', when: '',
      label: 'Acme · SRE: quiet for a long time\nNothing dated for 60 days',
    });
    expect(group?.rows[0]?.why?.().sentence).toContain('Close the application, or take it up again');
  });

  it('have one row for several rounds, whose note is that of the latest', () => {
    const dates = ['2026-06-01', '2026-08-01', '2026-07-01'];
    const rounds = dates.map((date) => interviewStatus({ note: `${date}.md`, phase: 'quiet', start: moment(date) }));
    expect(quietApplications(rounds).map(({ note }) => note)).toEqual(['2026-08-01.md']);
  });

  it('take a round that is scheduled without a date as the latest, and any other without a date as the first', () => {
    const dated = interviewStatus({ note: 'dated.md', phase: 'quiet', start: moment('2026-06-01') });
    const noted = (status: 'scheduled' | 'waiting') => interviewStatus({ note: 'undated.md', phase: 'quiet', start: null, status });
    expect(quietApplications([noted('scheduled'), dated]).map(({ note }) => note)).toEqual(['undated.md']);
    expect(quietApplications([dated, noted('waiting')]).map(({ note }) => note)).toEqual(['dated.md']);
  });

  it('are not closed together if their note holds an application that is alive', () => {
    const alive = interviewStatus({ note: 'Acme.md', company: 'Dune' });
    expect(closableQuiet([...quiet, alive]).map(({ note }) => note)).toEqual(['Beta.md']);
  });

  it('are closed once if several share a note', () => {
    expect(closableQuiet(quiet.map((one) => ({ ...one, note: 'Fair.md' })))).toHaveLength(1);
  });
});

describe('the groups Later and Waiting', () => {
  it('sorts Later by the day that its rows show', () => {
    const days = ['2026-12-10', '2026-12-01', '2026-12-05'];
    const later = days.map((from) => followUp({ note: `${from}.md`, from: moment(from), state: 'later' }));
    const [group] = makeGroups(input({ agenda: agenda(later), choices: choices({ later: false }) }));
    expect(group?.rows.map(({ when }) => when)).toEqual(['from Tue 1 Dec', 'from Sat 5 Dec', 'from Thu 10 Dec']);
  });

  it('sorts Later by the days where the interviews take place', () => {
    const east = followUp({ note: 'East.md', zone: 'Pacific/Kiritimati', from: moment('2026-12-01', 'Pacific/Kiritimati'), state: 'later' });
    const west = followUp({
      note: 'West.md', zone: 'America/Los_Angeles', from: moment('2026-11-30T09:00', 'America/Los_Angeles'), state: 'later',
    });
    const [group] = makeGroups(input({ agenda: agenda([east, west]), choices: choices({ later: false }) }));
    expect(group?.rows.map(({ when }) => when)).toEqual([expect.stringContaining('Mon 30 Nov'), expect.stringContaining('Tue 1 Dec')]);
  });

  it('lists an application with a row in Later only there', () => {
    const later = followUp({ note: 'Dune.md', company: 'Dune', role: 'SRE', state: 'later' });
    expect(makeGroups(input({ agenda: agenda([later], [interviewStatus()]) })).map(({ key }) => key)).toEqual(['later']);
    const other = followUp({ note: 'Ember.md', company: 'Ember', role: 'SRE', state: 'later' });
    expect(makeGroups(input({ agenda: agenda([other], [interviewStatus()]) })).map(({ key }) => key)).toEqual(['later', 'waiting']);
  });
});

describe('fixesFor', () => {
  const problem = { note: 'Acme.md', property: 'date', message: 'Two days are possible.' };

  it('returns the values that a problem offers, with words for each', () => {
    expect(fixesFor({ ...problem, choices: ['2026-12-03', '2026-03-12'] })).toEqual({
      values: [
        { value: '2026-12-03', words: '3 December 2026', label: 'Set date to 3 December 2026' },
        { value: '2026-03-12', words: '12 March 2026', label: 'Set date to 12 March 2026' },
      ],
      question: null,
    });
  });

  it('names the property that a choice is written to, if it is another', () => {
    const { values } = fixesFor({ ...problem, property: 'time', choices: ['Europe/London'], chosenIn: 'timezone' });
    expect(values.map(({ label }) => label)).toEqual(['Set timezone to Europe/London']);
  });

  it('asks with one button for one of more than 4 values', () => {
    const choices = ['waiting', 'offer', 'rejected', 'accepted', 'declined'];
    expect(fixesFor({ ...problem, property: 'status', choices }).question).toBe('Set status…');
    expect(fixesFor({ ...problem, property: 'status', choices: choices.slice(1) }).question).toBeNull();
  });

  it('returns nothing for a problem without choices, or about the note as a whole', () => {
    expect(fixesFor(problem)).toEqual(NO_FIXES);
    expect(fixesFor({ ...problem, property: null, choices: ['x'] })).toEqual(NO_FIXES);
  });
});
