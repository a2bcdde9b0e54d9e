import type { SearchNumbers, Spread } from './numbers';
import { tableOf, type FigureTable } from './table';
import { words } from '../language/interface';

/** A range of days with its middle, from 0 to 1 of the longest. */
export interface RangeRow {
  readonly name: string;
  readonly words: string;
  readonly from: number;
  readonly middle: number;
  readonly to: number;
}

/** A part of a whole, from 0 to 1. */
export interface SharePart {
  readonly kind: 'good' | 'late' | 'none';
  readonly words: string;
  readonly size: number;
}

type Picture =
  | { readonly kind: 'ranges'; readonly rows: readonly RangeRow[] }
  | { readonly kind: 'shares'; readonly parts: readonly SharePart[] };

/** One of the numbers, in words, as a picture and as a table. */
export interface Figure {
  readonly key: string;
  readonly title: string;
  /** What it says, a sentence each. */
  readonly facts: readonly string[];
  readonly picture: Picture;
  /** The picture in words, for people who cannot see it. A range of one span has no picture. */
  readonly label: string;
  readonly table: FigureTable;
}

/** Fewer values than this say little. */
const SMALL_SAMPLE = 5;

/** A picture has room for this number of companies. */
const MAX_COMPANIES = 8;

/** The numbers that there is something to say about. */
export function figuresOf(numbers: SearchNumbers): readonly Figure[] {
  return [toOffer(numbers), answers(numbers), promises(numbers), checkIns(numbers)].filter((figure) => figure !== null);
}

function toOffer({ toOffer: spread, undatedOffers }: SearchNumbers): Figure | null {
  if (spread === null) return null;
  const undated = undatedOffers === 0 ? [] : [words('board').undatedOffers(undatedOffers)];
  return rangeFigure('offer', words('board').firstToOffer, [{ name: words('board').everyone, spread }], undated);
}

function answers({ answers: spread, byCompany }: SearchNumbers): Figure | null {
  if (spread === null) return null;
  const { noCompany, howLong, everyone, howLongAbout } = words('board');
  const companies = byCompany.map((one) => ({ name: one.company ?? noCompany, spread: one.spread }));
  return rangeFigure('answers', howLong, [{ name: everyone, spread }, ...companies], [howLongAbout]);
}

interface Named {
  readonly name: string;
  readonly spread: Spread;
}

function rangeFigure(key: string, title: string, all: readonly [Named, ...Named[]], more: readonly string[]): Figure {
  const shown = all.slice(0, MAX_COMPANIES + 1);
  const widest = Math.max(1, ...shown.map(({ spread }) => spread.longest));
  const [{ spread: whole }] = all;
  const rows = whole.count === 1 ? [] : shown.map(({ name, spread }): RangeRow => ({
    name, words: spreadWords(spread), from: spread.shortest / widest, middle: spread.median / widest, to: spread.longest / widest,
  }));
  return {
    key, title, facts: [words('board').spreadFact(spreadWords(whole)), ...small(whole.count), ...more],
    picture: { kind: 'ranges', rows },
    label: words('board').ranges(rows.map((row) => words('board').named(row.name, row.words)).join('; ')),
    table: tableOf(words('board').rangeHead, all, (one) => [
      one.name, String(one.spread.count), words('board').median(one.spread.median), String(one.spread.shortest), String(one.spread.longest),
    ]),
  };
}

function promises({ promises: { kept, late, silent }, lateness }: SearchNumbers): Figure | null {
  return shareFigure('promises', words('board').promises, [
    { kind: 'good', number: kept, words: words('board').shares.kept }, { kind: 'late', number: late, words: words('board').shares.late },
    { kind: 'none', number: silent, words: words('board').shares.silent },
  ], lateness === null ? [] : [words('board').lateness(spreadWords(lateness))]);
}

function checkIns({ checkIns: { brought, nothing, recent } }: SearchNumbers): Figure | null {
  return shareFigure('check-ins', words('board').checkIns, [
    { kind: 'good', number: brought, words: words('board').shares.brought },
    { kind: 'none', number: nothing, words: words('board').shares.nothing },
  ], recent === 0 ? [] : [words('board').recent(recent)]);
}

interface Share {
  readonly kind: SharePart['kind'];
  readonly number: number;
  readonly words: (number: number) => string;
}

function shareFigure(key: string, title: string, shares: readonly Share[], more: readonly string[]): Figure | null {
  const whole = shares.reduce((sum, { number }) => sum + number, 0);
  if (whole === 0) return null;
  const parts = shares.map(({ kind, number, words }): SharePart => ({ kind, words: words(number), size: number / whole }));
  return {
    key, title, facts: [...small(whole), ...more], picture: { kind: 'shares', parts },
    label: parts.map(({ words }) => words).join(', '),
    table: tableOf(words('board').shareHead, shares, ({ number, words }) => [words(number), String(number)]),
  };
}

function spreadWords({ median, shortest, longest }: Spread): string {
  return words('board').spread(words('board').median(median), shortest, longest);
}

function small(number: number): readonly string[] {
  return number < SMALL_SAMPLE ? [words('board').smallSample(number)] : [];
}
