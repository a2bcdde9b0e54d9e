import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/dates/day';
import { startOf, type Instant } from '../../../src/domain/dates/zoned';
import type { Interview } from '../../../src/domain/note/interview';
import { compareItems, listsOf } from '../../../src/domain/playbook/agenda-lists';
import type { Agenda } from '../../../src/domain/playbook/follow-up';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { differences } from '../../../src/domain/playbook/sorted-list';
import { GROUPINGS } from '../../../src/domain/sidebar/choices';
import { KeptLists } from '../../../src/domain/sidebar/kept-lists';
import { makeGroups } from '../../../src/domain/sidebar/sidebar';
import { input } from '../sidebar/follow-ups';
import { anyInterviews, MIDDLE, ZONE } from './arbitraries';
import { ChangingVault } from './changing-vault';

const START = startOf(addDays(MIDDLE, -45), ZONE).instant;
const anyInstant = fc.integer({ min: 0, max: 120 * 24 * 60 }).map((minutes) => START + minutes * 60_000);

interface Change {
  readonly note: number;
  readonly gone: boolean;
  readonly now: Instant;
}

const anyChange: fc.Arbitrary<Change> = fc.record({ note: fc.nat({ max: 5 }), gone: fc.boolean(), now: anyInstant });

const anyView = fc.record({
  choices: fc.record({
    filter: fc.constantFrom('', '', 'acme', 'jane 1'), grouping: fc.constantFrom(...GROUPINGS, 'company' as const, 'action' as const),
    folds: fc.dictionary(fc.constantFrom('overdue', 'later', 'waiting', 'quiet', 'done', 'withdrawals\nopen', 'withdrawals\nlater'), fc.boolean()),
  }),
  zone: fc.constantFrom(ZONE, 'Pacific/Kiritimati', 'America/Los_Angeles'), maxRows: fc.constantFrom(0, 3, 300),
});

/** Changes the notes of one vault into those of another, one by one. Returns each agenda on the way with one that is made anew. */
function agendasOf(first: readonly Interview[], second: readonly Interview[], changes: readonly Change[]) {
  const vault = new ChangingVault(first);
  return changes.map(({ note, gone, now }) => {
    vault.put(`${note}.md`, gone ? [] : second);
    return { now, kept: vault.book.agendaAt(now), anew: makeAgenda(vault.all(), DEFAULT_RULES, now, ZONE) };
  });
}

/** The same agenda, of which no list is known. */
function plain({ items, interviews, nextChange }: Agenda): Agenda {
  return { items, interviews, nextChange };
}

describe('the lists of an agenda', () => {
  it('are after any changes those that the agenda as a whole is sorted into', () => {
    fc.assert(fc.property(anyInterviews, anyInterviews, fc.array(anyChange, { maxLength: 6 }), (first, second, changes) => {
      for (const { kept } of agendasOf(first, second, changes)) expect(listsOf(kept)).toEqual(listsOf(plain(kept)));
    }), { numRuns: 100 });
  });

  it('are shown after any changes, however they are looked at, as those of an agenda that is made anew', () => {
    fc.assert(fc.property(anyInterviews, anyInterviews, fc.array(anyChange, { maxLength: 6 }), anyView, (first, second, changes, view) => {
      const { zone, ...others } = view;
      for (const { now, kept, anew } of agendasOf(first, second, changes)) {
        const [groups, expected] = [kept, plain(anew)].map((agenda) => makeGroups(input({ agenda, viewer: { now, zone }, ...others })));
        expect(withoutReasons(groups)).toEqual(withoutReasons(expected));
      }
    }), { numRuns: 100 });
  });

  it('give the same groups, whatever of the ones before is kept while notes, clock, filter, grouping and folds change', () => {
    const steps = fc.array(fc.tuple(anyChange, anyView), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(anyInterviews, anyInterviews, steps, (first, second, views) => {
      const kept = new KeptLists();
      for (const [at, { now, kept: agenda, anew }] of agendasOf(first, second, views.map(([change]) => change)).entries()) {
        const { zone = ZONE, ...others } = views[at]?.[1] ?? {};
        const viewer = { now, zone };
        const groups = makeGroups(input({ agenda, viewer, kept, ...others }));
        expect(withoutReasons(groups)).toEqual(withoutReasons(makeGroups(input({ agenda: plain(anew), viewer, ...others }))));
      }
    }), { numRuns: 100 });
  });

  it('differ between two agendas in what only one of them has', () => {
    fc.assert(fc.property(anyInterviews, anyInterviews, fc.array(anyChange, { maxLength: 6 }), (first, second, changes) => {
      const agendas = agendasOf(first, second, changes).map(({ kept }) => kept.items);
      for (const [at, after] of agendas.slice(1).entries()) {
        const before = agendas[at] ?? [];
        const { gone, come } = differences(before, after, compareItems);
        expect(new Set(gone)).toEqual(new Set(before.filter((item) => !after.includes(item))));
        expect(new Set(come)).toEqual(new Set(after.filter((item) => !before.includes(item))));
      }
    }), { numRuns: 50 });
  });
});

/** Everything that is told of the rows; functions are never equal. */
function withoutReasons(groups: ReturnType<typeof makeGroups> = []) {
  return groups.map(({ rows, ...group }) => ({ ...group, rows: rows.map(({ why, ...row }) => ({ ...row, why: why?.() ?? null })) }));
}
