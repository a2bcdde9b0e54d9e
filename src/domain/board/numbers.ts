import { daysBetween, type Day } from '../dates/day';
import { momentAt, type Instant } from '../dates/zoned';
import { foldName } from '../note/link';
import type { Application } from '../playbook/application';
import { countBefore, ListsByKey, SortedList, SortedLists } from '../playbook/sorted-list';
import type { Viewer } from '../sidebar/when';
import { compareText } from '../text/compare';
import { checkInsOf, daysToOffer, hasOffer, waitsOf, type Wait } from './answers';

/** Several spans in whole calendar days. The median of an even number of spans can be half a day. */
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
  readonly byCompany: readonly CompanyAnswers[];
  readonly promises: { readonly kept: number; readonly late: number; readonly silent: number };
  /** By how many days the late answers missed their promised date. */
  readonly lateness: Spread | null;
  readonly checkIns: { readonly brought: number; readonly nothing: number; readonly recent: number };
}

interface CompanyAnswers {
  readonly company: string | null;
  readonly spread: Spread;
}

/** Something to count in an application. Its place among those of its kind makes it unique. */
interface Counted {
  readonly application: string;
  readonly place: number;
  /** What it is sorted by: days between two days, or from a fixed day on; 0 if nothing depends on it. */
  readonly days: number;
}

interface CountedWait extends Counted {
  readonly company: string | null;
  readonly isAnswered: boolean;
}

type Kind = 'toOffer' | 'offers' | 'answers' | 'kept' | 'late' | 'silent' | 'brought' | 'unanswered';

/** What one application contributes to the numbers. */
export interface ApplicationNumbers extends Readonly<Record<Kind, readonly Counted[]>> {
  readonly waits: readonly CountedWait[];
}

export function countsOf(application: Application, now: Instant): ApplicationNumbers {
  const waits = waitsOf(application, now);
  const checkIns = checkInsOf(application);
  const days = daysToOffer(application, now);
  const counted = (all: readonly number[]) => all.map((one, place): Counted => ({ application: application.key, place, days: one }));
  const answers = waits.map(({ from, answered }) => (answered === null ? null : daysBetween(from, answered)));
  return {
    toOffer: counted(days === null ? [] : [days]), offers: counted(hasOffer(application) ? [0] : []),
    answers: counted(answers.filter((length) => length !== null)),
    ...promisesOf(waits, counted),
    brought: counted(checkIns.filter(({ brought }) => brought).map(() => 0)),
    unanswered: counted(checkIns.filter(({ brought }) => !brought)
      .map(({ recentUntil }) => (recentUntil === null ? -Infinity : dayNumber(recentUntil)))),
    waits: waits.map(({ company }, place) => (
      { application: application.key, place, company, days: answers[place] ?? 0, isAnswered: answers[place] !== null }
    )),
  };
}

function promisesOf(waits: readonly Wait[], counted: (all: readonly number[]) => readonly Counted[]) {
  const promised = waits.flatMap(({ promised: day, ...wait }) => (day === null ? [] : [{ ...wait, promised: day }]));
  const missed = promised.flatMap(({ promised: day, answered }) => (answered === null ? [] : [daysBetween(day, answered)]));
  return {
    kept: counted(missed.filter((days) => days <= 0)), late: counted(missed.filter((days) => days > 0)),
    silent: counted(promised.filter(({ isSilent }) => isSilent).map(({ promised: day }) => dayNumber(day))),
  };
}

const FIXED_DAY = '1970-01-01' as Day;

function dayNumber(day: Day): number {
  return daysBetween(FIXED_DAY, day);
}

function compareCounted(a: Counted, b: Counted): number {
  return compareNumbers(a.days, b.days) || comparePlaces(a, b);
}

/** Two infinite ones are alike. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function comparePlaces(a: Counted, b: Counted): number {
  return compareText(a.application, b.application) || a.place - b.place;
}

function companyKey({ company }: CountedWait): string | null {
  return company === null ? null : foldName(company);
}

/** The answers of a company, with the first of all its waits. */
interface Company extends CompanyAnswers {
  readonly first: CountedWait;
}

function compareCompanies(a: Company, b: Company): number {
  return b.spread.count - a.spread.count || b.spread.median - a.spread.median || comparePlaces(a.first, b.first);
}

/** What the numbers are made of, in order, so that a change of one application updates only a little. */
export class KeptNumbers {
  readonly #counted = new SortedLists<Kind, Counted>({
    toOffer: compareCounted, offers: compareCounted, answers: compareCounted, kept: compareCounted, late: compareCounted,
    silent: compareCounted, brought: compareCounted, unanswered: compareCounted,
  });
  readonly #waits = new ListsByKey<string | null, CountedWait>(companyKey, comparePlaces);
  readonly #companies = new SortedList(compareCompanies);
  readonly #known = new Map<string | null, Company>();

  replace(leaving: readonly ApplicationNumbers[], coming: readonly ApplicationNumbers[]): void {
    this.#counted.replace(leaving, coming);
    const changed = [...this.#waits.replace(leaving.flatMap(({ waits }) => waits), coming.flatMap(({ waits }) => waits))];
    const before = changed.flatMap((key) => this.#known.get(key) ?? []);
    const after = changed.flatMap((key) => this.#companyOf(key));
    this.#companies.replace(before, after);
  }

  at({ now, zone }: Viewer): SearchNumbers {
    const today = dayNumber(momentAt(now, zone).day);
    const { toOffer, offers, answers, kept, late, silent, brought, unanswered } = this.#counted.toArrays();
    const nothing = countBefore(unanswered, ({ days }) => days < today);
    return {
      toOffer: spreadOfSorted(toOffer), undatedOffers: offers.length - toOffer.length,
      answers: spreadOfSorted(answers), byCompany: this.#companies.toArray(),
      promises: { kept: kept.length, late: late.length, silent: countBefore(silent, ({ days }) => days < today) },
      lateness: spreadOfSorted(late),
      checkIns: { brought: brought.length, nothing, recent: unanswered.length - nothing },
    };
  }

  /** None if it has given no answer. */
  #companyOf(key: string | null): readonly Company[] {
    const waits = this.#waits.of(key);
    const [first] = waits;
    const spread = spreadOf(waits.filter(({ isAnswered }) => isAnswered).map(({ days }) => days));
    this.#known.delete(key);
    if (first === undefined || spread === null) return [];
    const company = { company: first.company, spread, first };
    this.#known.set(key, company);
    return [company];
  }
}

/** The median and the range; null of nothing. @internal */
export function spreadOf(values: readonly number[]): Spread | null {
  return spreadOfSorted(values.map((days) => ({ days })).sort((a, b) => a.days - b.days));
}

function spreadOfSorted(sorted: readonly Pick<Counted, 'days'>[]): Spread | null {
  const [shortest, longest] = [sorted[0], sorted.at(-1)];
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (shortest === undefined || longest === undefined || low === undefined || high === undefined) return null;
  return { count: sorted.length, median: (low.days + high.days) / 2, shortest: shortest.days, longest: longest.days };
}
