import { setIcon } from 'obsidian';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_CHOICES } from '../../src/domain/sidebar/choices';
import { makeGroups } from '../../src/domain/sidebar/sidebar';
import { agenda, followUp, input, interviewStatus } from '../domain/sidebar/follow-ups';
import { FAULT, failingAt } from '../../scripts/fuzz/failing';
import { FakeHost } from './fake-host';
import { openView } from './open-view';

vi.mock('obsidian', async (original) => {
  const mocks = await original<typeof import('obsidian')>();
  return { ...mocks, setIcon: vi.fn(mocks.setIcon) };
});

afterEach(() => {
  vi.restoreAllMocks();
  activeDocument.body.empty();
});

const COMPANIES = ['Acme', 'Beta', 'Corvo'];
const items = COMPANIES.map((company) => followUp({ note: `${company}.md`, company }));
const waiting = interviewStatus({ note: 'Dune.md' });

test('a follow-up that cannot be put into words becomes a problem of its note, and hides no other', () => {
  let faults = 0;
  const choices = { ...DEFAULT_CHOICES, folds: { problems: false } };
  fc.assert(fc.property(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 60 }), fc.boolean(), (which, nth, isLetter) => {
    const shown = items.map((item, at) => (at === which && !isLetter ? brokenAt(item, nth) : item));
    const draftOf = ({ note }: { note: string | null }) => {
      if (isLetter && note === items[which]?.note) throw new TypeError(FAULT);
      return null;
    };
    const rows = makeGroups(input({ agenda: agenda(shown, [waiting]), draftOf, choices })).flatMap((group) => group.rows);
    expect(rows.map(({ note }) => note)).toEqual(expect.arrayContaining(['Acme.md', 'Beta.md', 'Corvo.md', 'Dune.md']));
    const problems = rows.filter(({ subject }) => subject.kind === 'problem');
    expect(problems.every(({ note }) => note === items[which]?.note)).toBe(true);
    faults += problems.length;
  }), { numRuns: 200 });
  expect(faults).toBeGreaterThan(50);
});

/** An item that throws at every look from the nth on, so that it cannot be shown at all. */
function brokenAt(item: (typeof items)[number], nth: number): (typeof items)[number] {
  const keys = Object.keys(item).filter((key) => !['note', 'id', 'application', 'state'].includes(key));
  const broken = { ...item };
  Object.defineProperty(broken, keys[nth % keys.length] ?? 'why', { enumerable: true, get: () => { throw new TypeError(FAULT); } });
  return broken;
}

test('a row that cannot be drawn says so, and all others are drawn', async () => {
  const host = new FakeHost(agenda(items, [waiting]));
  let fails = false;
  vi.mocked(setIcon).mockImplementation(() => { if (fails) throw new TypeError(FAULT); });
  const shown = await openView(host);
  fails = true;
  host.change({ agenda: agenda([...items.slice(0, 2), followUp({ note: 'Eve.md', company: 'Eve' })], [waiting]) });
  expect(shown.el.textContent).toContain(`this row can’t be shown. ${FAULT}`);
  expect(shown.titles().length).toBeGreaterThanOrEqual(3);
});

test('a fault that passes leaves no trace in the next groups', () => {
  const [item] = items;
  const groups = makeGroups(input({ agenda: agenda(item === undefined ? [] : [failingAt(item, 1, ['note', 'id', 'state'])]) }));
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(1);
});
