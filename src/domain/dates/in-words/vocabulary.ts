import { once } from '../../text/memoized';
import { wordSet } from '../../text/word-set';
import { LANGUAGES } from '../calendar-names';

export type Unit = 'day' | 'week' | 'month';

/** How many units after today; before it if negative. */
export interface Offset {
  readonly unit: Unit;
  readonly count: number;
}

export interface Vocabulary {
  /** "tomorrow", "next week": by folded words. */
  readonly phrases: ReadonlyMap<string, Offset>;
  /** "in # weeks", "# weeks ago": with the sign of the count. */
  readonly amounts: ReadonlyMap<string, Offset>;
  /** "# weeks", without a side. */
  readonly lengths: ReadonlyMap<string, Unit>;
}

/** Numbers from 1 on, as people write them in words. */
const NUMBERS = [
  'one two three four five six seven eight nine ten', 'a', 'an',
  'ein zwei drei vier funf sechs sieben acht neun zehn', 'eine', 'einer', 'einem', 'einen',
  'un deux trois quatre cinq', 'une', 'uno dos tres cuatro cinco', 'una', 'um dois tres quatro cinco', 'uma duas',
  'un due tre quattro cinque', 'een twee drie vier vijf zes', 'jeden dwa trzy cztery piec',
];

const NUMBER_WORDS = once(() => new Map(NUMBERS.flatMap((words) => words.split(' ').map((word, at) => [word, String(at + 1)] as const))));

/** Words that a date can do without, in any of the languages. */
const FILLERS = wordSet('on by the of until am bis zum den dem der im le la du el de do da das il lo op w we');

/** Phrases that `Intl` does not have: folded, without fillers. */
const OTHER_PHRASES: readonly Entry[] = [
  ['day after tomorrow', { unit: 'day', count: 2 }],
  ['day before yesterday', { unit: 'day', count: -2 }],
  ['week', { unit: 'week', count: 0 }],
  ['month', { unit: 'month', count: 0 }],
  ['woche', { unit: 'week', count: 0 }],
  ['dieser woche', { unit: 'week', count: 0 }],
  ['nachster woche', { unit: 'week', count: 1 }],
  ['nachsten woche', { unit: 'week', count: 1 }],
  ['monats', { unit: 'month', count: 0 }],
  ['dieses monats', { unit: 'month', count: 0 }],
  ['nachsten monats', { unit: 'month', count: 1 }],
];

const UNITS: readonly Unit[] = ['day', 'week', 'month'];

let vocabulary: Vocabulary | null = null;

/** Taken from `Intl` at the first date in words. */
export function relativeVocabulary(): Vocabulary {
  vocabulary ??= {
    phrases: new Map([...OTHER_PHRASES, ...forEachUnit(phrasesIn)]),
    amounts: new Map(forEachUnit(amountsIn)),
    lengths: new Map(forEachUnit(lengthsIn).map(([words, { unit }]) => [words, unit])),
  };
  return vocabulary;
}

/** Without case, accents and commas, and with a plain apostrophe. */
export function foldWords(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
  return plain.replace(/[’‘´]/g, "'").replace(/[,\s]+/g, ' ').trim();
}

/** Folded words without those that a date can do without. */
export function withoutFillers(folded: string): string {
  return folded.split(' ').filter((word) => !FILLERS().has(word)).join(' ');
}

/** "in two weeks" as "in 2 weeks". With figures in the text, no word counts as a number: not the "a" in "il y a 3 jours". */
export function withFigures(folded: string): string {
  if (/\d/.test(folded)) return folded;
  return folded.split(' ').map((word) => NUMBER_WORDS().get(word) ?? word).join(' ');
}

type Entry = readonly [string, Offset];

/** English last, so that its words win if two languages share one. */
function forEachUnit(entriesIn: (language: string, unit: Unit) => readonly Entry[]): readonly Entry[] {
  return [...LANGUAGES].reverse().flatMap((language) => UNITS.flatMap((unit) => entriesIn(language, unit)));
}

function phrasesIn(language: string, unit: Unit): readonly Entry[] {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return [-2, -1, 0, 1, 2]
    .map((count) => [withoutFillers(foldWords(format.format(count, unit))), { unit, count }] as const)
    .filter(([words]) => !/\d/.test(words));
}

/** One, a few and many: the numbers for which some language has a form of its own. */
const COUNTS = [1, 2, 5];

function amountsIn(language: string, unit: Unit): readonly Entry[] {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  return COUNTS.flatMap((count) => [count, -count]).map((count) => (
    [asPattern(format.format(count, unit)), { unit, count: Math.sign(count) }] as const
  ));
}

function lengthsIn(language: string, unit: Unit): readonly Entry[] {
  const formats = (['long', 'short'] as const).map((unitDisplay) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }));
  return formats.flatMap((format) => COUNTS.map((count) => [asPattern(format.format(count)), { unit, count }] as const));
}

/** The words with `#` for their number. */
export function asPattern(words: string): string {
  return withoutFillers(foldWords(words)).replace(/\d+/, '#');
}
