import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../src/domain/playbook/follow-up';
import { bundle } from '../../../src/domain/sidebar/groups';
import { KeptLists } from '../../../src/domain/sidebar/kept-lists';
import { agenda, followUp, interviewStatus } from './follow-ups';

const itemOf = (company: string, state: FollowUp['state'], given: Partial<FollowUp> = {}): FollowUp =>
  followUp({ note: `${company}.md`, company, role: 'Dev', state, ...given });
const waitFor = (company: string) => interviewStatus({ note: `${company}.md`, company, role: 'Dev' });
const NOTHING_ELSE = { problems: [], done: [], isShown: null, kept: new KeptLists() };
const bundlesOf = (items: readonly FollowUp[], waiting: readonly string[] = []) =>
  bundle({ agenda: agenda(items, waiting.map(waitFor)), ...NOTHING_ELSE }, 'application');

describe('bundle by application', () => {
  it('puts the application with the most urgent thing first, in whatever order the things come', () => {
    const items = [itemOf('Later', 'later'), itemOf('Open', 'open'), itemOf('Late', 'overdue'), itemOf('Today', 'today')];
    const titles = ['Late · Dev', 'Today · Dev', 'Open · Dev', 'Later · Dev', 'Waiting · Dev'];
    expect(bundlesOf(items, ['Waiting']).map(({ title }) => title)).toEqual(titles);
    expect(bundlesOf([...items].reverse(), ['Waiting']).map(({ title }) => title)).toEqual(titles);
  });

  it('goes by the most urgent thing of an application with several', () => {
    const mixed = [itemOf('Acme', 'later'), itemOf('Acme', 'overdue', { action: 'debrief' })];
    expect(bundlesOf([itemOf('Bolt', 'today'), ...mixed]).map(({ title }) => title)).toEqual(['Acme · Dev', 'Bolt · Dev']);
  });

  it('keeps the order of the entries between applications of the same urgency', () => {
    expect(bundlesOf([itemOf('Zeta', 'open'), itemOf('Acme', 'open')]).map(({ title }) => title))
      .toEqual(['Zeta · Dev', 'Acme · Dev']);
  });

  it('folds at first an application with nothing but things for later, and no application that waits', () => {
    const items = [itemOf('Later', 'later'), itemOf('Mixed', 'later'), itemOf('Mixed', 'open', { action: 'debrief' })];
    expect(bundlesOf(items, ['Waiting'])
      .map(({ title, foldedAtFirst }) => [title, foldedAtFirst]))
      .toEqual([['Mixed · Dev', false], ['Later · Dev', true], ['Waiting · Dev', false]]);
  });

  it('takes the name of the note if none of its entries says what it is about', () => {
    expect(bundlesOf([followUp({ note: 'Jobs/Acme talk.md', company: null, role: null })]).map(({ title, titled }) => [title, titled]))
      .toEqual([['Acme talk', true]]);
  });
});

describe('bundle by time', () => {
  it('titles only the search by what it is about', () => {
    const search = followUp({ note: null, action: 'keep-looking', company: null, role: null, state: 'open' });
    const titled = (by: 'time' | 'application') => bundle({ agenda: agenda([search]), ...NOTHING_ELSE }, by).map((one) => [one.key, one.titled]);
    expect(titled('application')).toEqual([['search', true]]);
    expect(titled('time')).toEqual([['open', false]]);
  });
});
