import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../src/domain/sidebar/choices';
import { foldAll } from '../../../src/domain/sidebar/folds';
import { makeGroups } from '../../../src/domain/sidebar/sidebar';
import { agenda, followUp, input, interviewStatus } from './follow-ups';
import { late, later, looking, open, today } from './some-follow-ups';

describe('the sidebar by application', () => {
  const choices: Choices = { filter: '', grouping: 'application', folds: {} };

  it('groups entries by application, the most urgent application first', () => {
    const waiting = interviewStatus({ note: 'Corvo 1.md', company: 'Corvo', role: 'Data analyst' });
    const groups = makeGroups(input({ agenda: agenda([late, today, open, later, looking], [waiting]), choices }));
    expect(groups.map(({ title, count }) => [title, count])).toEqual([
      ['Acme · Backend engineer', 2], ['Corvo · Data analyst', 2], ['Dune', 1], ['Your job search', 1],
    ]);
  });

  it('gathers the applications beyond a bound in one group, which counts what is in them and can be folded', () => {
    const items = Array.from({ length: 6 }, (_, n) => followUp({ note: `${n}.md`, application: `a${n}`, state: n < 5 ? 'today' : 'later' }));
    const grouped = (folds: Choices['folds'], maxHeadings: number) => (
      makeGroups(input({ agenda: agenda([...items, looking]), choices: { ...choices, folds }, maxHeadings }))
        .map(({ key, count, rows }) => [key, count, rows.map(({ title }) => title).at(-1)?.startsWith('Show more') === true])
    );
    expect(grouped({}, 4).slice(3)).toEqual([['application\na3', 1, false], ['more', 2, true], ['search', 1, false]]);
    expect(grouped({ more: true }, 4)[4]).toEqual(['more', 2, false]);
    expect(grouped({}, 6).map(([key]) => key)).not.toContain('more');
  });

  it('gathers the applications for which there is no row, too', () => {
    const items = Array.from({ length: 7 }, (_, n) => followUp({ note: `${n}.md`, application: `a${Math.min(n, 5)}`, state: 'today' }));
    const groups = makeGroups(input({ agenda: agenda(items), choices, maxHeadings: 5, maxRows: 2 }));
    expect(groups.map(({ key, count }) => [key, count])).toEqual([['application\na0', 1], ['application\na1', 1], ['more', 5]]);
    expect(groups.at(-1)?.rows.map(({ title }) => title)).toEqual(['Show more (4 applications)']);
  });

  it('folds an application that has only things for later', () => {
    const groups = makeGroups(input({ agenda: agenda([late, later]), choices }));
    expect(groups.map(({ folded }) => folded)).toEqual([false, true]);
  });

  it('folds all applications, those to come too, until one of them is opened', () => {
    const shown = makeGroups(input({ agenda: agenda([late, looking]), choices }));
    const folds = foldAll({ ...choices.folds, 'application\nold': false, 'later': false }, shown, true);
    expect(folds).toEqual({ applications: true, later: false, search: true });
    const foldedOf = (now: Choices['folds']) => makeGroups(input({ agenda: agenda([late, today, looking]), choices: { ...choices, folds: now } }));
    expect(foldedOf(folds).map(({ folded }) => folded)).toEqual([true, true, true]);
    const [, { key } = { key: '' }] = foldedOf(folds);
    expect(foldedOf({ ...folds, [key]: false }).map(({ folded }) => folded)).toEqual([true, false, true]);
  });

  it('leaves applications as they are when the groups by time are folded', () => {
    const byTime = makeGroups(input({ agenda: agenda([late, later]) }));
    expect(foldAll({ applications: false, 'application\nacme': true }, byTime, true)).toEqual({
      'applications': false, 'application\nacme': true, 'overdue': true, 'later': true,
    });
  });

  it('says how to do something, because the heading names the application', () => {
    const groups = makeGroups(input({ agenda: agenda([late, followUp({ action: 'debrief', person: null, to: null, channel: null })]), choices }));
    expect(groups[0]?.rows.map(({ sub }) => sub)).toEqual(['By email', 'For yourself']);
  });

  it('makes one row of the thank-yous to one panel, which opens into one for each', () => {
    const raj = followUp({ person: 'Raj Patel' });
    const other = followUp({ note: 'Acme 2.md', person: 'Ann Bell', to: 'Ann Bell' });
    const [group] = makeGroups(input({ agenda: agenda([late, open, raj, other]), choices }));
    expect(group?.rows.map(({ title, sub, when, tone }) => [title, sub, when, tone])).toEqual([
      ['Thank 2 interviewers', 'Jane Doe, Raj Patel', '3 days late', 'late'],
      ['Connect with Jane Doe', 'On LinkedIn', 'by Wed 25 Nov', 'plain'],
      ['Thank Ann Bell', 'By email', '3 days late', 'late'],
    ]);
    const key = group?.rows[0]?.key ?? '';
    const [opened] = makeGroups(input({ agenda: agenda([late, raj]), choices: { ...choices, folds: { [key]: false } } }));
    expect(opened?.rows.map(({ title, level }) => [title, level])).toEqual([
      ['Thank 2 interviewers', 2], ['Thank Jane Doe', 3], ['Thank Raj Patel', 3],
    ]);
  });

  it('keeps the thank-yous of two interviews in one note apart', () => {
    const entry = (index: number) => ({ index, date: null, nth: 1, round: null, labels: { 'en': '', 'en-US': '', 'de': '' } });
    const items = [0, 1].map((index) => followUp({ id: `${index}`, entry: entry(index) }));
    expect(makeGroups(input({ agenda: agenda(items), choices }))[0]?.rows).toHaveLength(2);
  });

  it('puts rounds with the same application key into one group', () => {
    const rounds = [followUp({ application: 'acme' }), followUp({ note: 'Other.md', application: 'acme', company: 'Acme Ltd', role: null })];
    const groups = makeGroups(input({ agenda: agenda(rounds), choices }));
    expect(groups).toHaveLength(1);
  });
});
