import { daysBetween } from '../dates/day';
import { momentAt } from '../dates/zoned';
import { foldName } from '../note/link';
import type { Application } from '../playbook/application';
import type { Viewer } from '../sidebar/when';
import { groupBy } from '../text/group';
import { checkInsOf, daysToOffer, hasOffer, waitsOf, type CheckInResult, type Wait } from './answers';

/** A number of spans in whole calendar days; its median lies between two days if their number is even. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly shortest: number;
  readonly longest: number;
}

/** The search in numbers. A spread is null if there is nothing to count. */
export interface SearchNumbers {
  readonly toOffer: Spread | null;
  /** Offers whose day, or whose first interview, is not known. */
  readonly undatedOffers: number;
  readonly answers: Spread | null;
  /** By company, those with the most answers first; null for interviews that name none. */
  readonly byCompany: readonly { readonly company: string | null; readonly spread: Spread }[];
  readonly promises: { readonly kept: number; readonly late: number; readonly silent: number };
  /** By how many days the late answers missed their promised date. */
  readonly lateness: Spread | null;
  readonly checkIns: Readonly<Record<CheckInResult, number>>;
}

export function numbersOf(applications: readonly Application[], { now, zone }: Viewer): SearchNumbers {
  const today = momentAt(now, zone).day;
  const waits = applications.flatMap((application) => waitsOf(application, now));
  const toOffer = applications.map((application) => daysToOffer(application, now)).filter((days) => days !== null);
  const results = applications.flatMap((application) => checkInsOf(application, today));
  const promised = waits.flatMap(({ promised: day, ...wait }) => (day === null ? [] : [{ ...wait, promised: day }]));
  const late = promised.flatMap(({ promised: day, answered }) => (answered !== null && answered > day ? [daysBetween(day, answered)] : []));
  const answered = promised.filter((wait) => wait.answered !== null).length;
  return {
    toOffer: spreadOf(toOffer),
    undatedOffers: applications.filter(hasOffer).length - toOffer.length,
    answers: spreadOf(lengthsOf(waits)),
    byCompany: companiesOf(waits),
    promises: {
      kept: answered - late.length, late: late.length,
      silent: promised.filter((wait) => wait.isSilent && wait.promised < today).length,
    },
    lateness: spreadOf(late),
    checkIns: {
      brought: numberOf(results, 'brought'), nothing: numberOf(results, 'nothing'), recent: numberOf(results, 'recent'),
    },
  };
}

/** The median and the range; null of nothing. @internal */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [shortest, longest] = [sorted[0], sorted.at(-1)];
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (shortest === undefined || longest === undefined || low === undefined || high === undefined) return null;
  return { count: sorted.length, median: (low + high) / 2, shortest, longest };
}

function lengthsOf(waits: readonly Wait[]): readonly number[] {
  return waits.flatMap(({ from, answered }) => (answered === null ? [] : [daysBetween(from, answered)]));
}

function companiesOf(waits: readonly Wait[]): SearchNumbers['byCompany'] {
  const groups = [...groupBy(waits, ({ company }) => (company === null ? null : foldName(company))).values()];
  return groups
    .flatMap((group) => {
      const spread = spreadOf(lengthsOf(group));
      return spread === null ? [] : [{ company: group[0]?.company ?? null, spread }];
    })
    .sort((a, b) => b.spread.count - a.spread.count || b.spread.median - a.spread.median);
}

function numberOf(results: readonly CheckInResult[], kind: CheckInResult): number {
  return results.filter((result) => result === kind).length;
}
