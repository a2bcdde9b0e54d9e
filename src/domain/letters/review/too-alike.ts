import type { Words } from '../../language/catalogue';
import { compareText } from '../../text/compare';
import type { Finding } from './finding';
import { wordsIn, type Word } from './words';

/** A thank-you, and what the template gives to everyone. */
export interface ThankYou {
  /** The name of the person it is to; null: to no one by name. */
  readonly person: string | null;
  readonly body: string;
  /** What the template alone writes to that person: words that are not the writer's own. */
  readonly given: string;
}

/** In words. Of a longer thank-you, only the beginning is compared. */
const MAX_WORDS = 1500;

/** With fewer words of the writer's own there is nothing to compare. */
const MIN_OWN_WORDS = 5;

/** From this similarity on (0 to 1), two letters say the same: see docs/decisions/0007. */
const MIN_SIMILARITY = 0.6;

/** A run of this many words that is also in the template counts as the template's. */
const GIVEN_WORDS = 3;

/** The most words that are quoted of what two letters share. */
const MAX_QUOTED = 12;

/** The writer's own words in a letter. */
interface OwnWords extends Pick<ThankYou, 'person'> {
  /** Between the words of the template. */
  readonly segments: readonly (readonly Word[])[];
  /** All pairs of neighbouring words; none if there is nothing to compare. */
  readonly pairs: ReadonlySet<string>;
}

/**
 * Finds thank-yous of an application whose own words are nearly those of another (source B), in time linear in their number, as
 * long as they are not alike. Two letters are alike only if one of the rarest pairs of words of the shorter one is in the other:
 * few letters share such a pair.
 */
export class AlikeIndex {
  /** How many letters have been compared so far. */
  comparisons = 0;
  readonly #letters: readonly OwnWords[];
  readonly #byPair = new Map<string, number[]>();
  readonly #byRarePair = new Map<string, number[]>();

  constructor(letters: readonly ThankYou[]) {
    this.#letters = letters.map(takeApart);
    for (const [at, { pairs }] of this.#letters.entries()) for (const pair of pairs) add(this.#byPair, pair, at);
    for (const [at, { pairs }] of this.#letters.entries()) for (const pair of this.#rarest(pairs)) add(this.#byRarePair, pair, at);
  }

  /** @param isOther whether the letter at that place is to be compared: not the letter itself */
  alikeTo(letter: ThankYou, told: Words<'review'>, isOther: (at: number) => boolean = () => true): readonly Finding[] {
    const own = takeApart(letter);
    return this.#mayBeAlike(own).filter(isOther).sort((a, b) => a - b).flatMap((at) => {
      const other = this.#letters[at];
      this.comparisons += 1;
      return other !== undefined && similarity(own, other) >= MIN_SIMILARITY ? [alike(own, other, told)] : [];
    });
  }

  #mayBeAlike({ pairs }: OwnWords): number[] {
    const found = new Set<number>();
    for (const pair of this.#rarest(pairs)) for (const at of this.#byPair.get(pair) ?? []) found.add(at);
    for (const pair of pairs) for (const at of this.#byRarePair.get(pair) ?? []) found.add(at);
    return [...found];
  }

  /** Enough of the rarest pairs that a letter with none of them shares too few pairs to be alike. */
  #rarest(pairs: ReadonlySet<string>): readonly string[] {
    const howMany = Math.ceil(pairs.size * (1 - MIN_SIMILARITY)) + 1;
    const lettersWith = (pair: string) => this.#byPair.get(pair)?.length ?? 0;
    return [...pairs].sort((a, b) => lettersWith(a) - lettersWith(b) || compareText(a, b)).slice(0, howMany);
  }
}

function add(index: Map<string, number[]>, pair: string, at: number): void {
  const known = index.get(pair);
  if (known === undefined) index.set(pair, [at]);
  else known.push(at);
}

function takeApart(letter: ThankYou): OwnWords {
  const segments = ownSegments(letter);
  const isEnough = segments.flat().length >= MIN_OWN_WORDS;
  return { person: letter.person, segments, pairs: new Set(isEnough ? segments.flatMap((segment) => rows(segment, 2)) : []) };
}

function alike(own: OwnWords, other: OwnWords, told: Words<'review'>): Finding {
  const shared = longestShared(own.segments, other.segments);
  const words = shared.slice(0, MAX_QUOTED).map(({ text }) => text).join(' ') + (shared.length > MAX_QUOTED ? ' …' : '');
  const message = told.alike(other.person, words);
  const [first, last] = [shared[0], shared.at(-1)];
  return { check: 'too-alike', message, at: first === undefined || last === undefined ? null : { from: first.from, to: last.to } };
}

/** The writer's own words, in segments between those of the template. */
function ownSegments({ body, given }: ThankYou): readonly (readonly Word[])[] {
  const words = wordsIn(body).slice(0, MAX_WORDS);
  const known = new Set(rows(wordsIn(given), GIVEN_WORDS));
  const isGiven = new Set(rows(words, GIVEN_WORDS).flatMap((row, at) => (known.has(row) ? placesFrom(at, GIVEN_WORDS) : [])));
  const segments: Word[][] = [[]];
  words.forEach((word, at) => {
    if (!isGiven.has(at)) segments.at(-1)?.push(word);
    else if (segments.at(-1)?.length !== 0) segments.push([]);
  });
  return segments;
}

function placesFrom(at: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => at + index);
}

/** How much of the shorter one is in the other: shared pairs of neighbouring words, 0 to 1. */
function similarity(a: OwnWords, b: OwnWords): number {
  const [fewer, more] = a.pairs.size <= b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs];
  return fewer.size === 0 ? 0 : [...fewer].filter((pair) => more.has(pair)).length / fewer.size;
}

/** The longest run of words that both letters have. */
function longestShared(a: readonly (readonly Word[])[], b: readonly (readonly Word[])[]): readonly Word[] {
  let best: readonly Word[] = [];
  for (const segment of a) {
    for (const other of b) {
      const found = longestIn(segment, other);
      if (found.length > best.length) best = found;
    }
  }
  return best;
}

function longestIn(segment: readonly Word[], other: readonly Word[]): readonly Word[] {
  let best = { end: 0, length: 0 };
  let before: number[] = [];
  for (const [at, { folded }] of segment.entries()) {
    const lengths: number[] = [];
    for (const [place, theirs] of other.entries()) {
      const length = folded === theirs.folded ? (before[place - 1] ?? 0) + 1 : 0;
      lengths.push(length);
      if (length > best.length) best = { end: at + 1, length };
    }
    before = lengths;
  }
  return segment.slice(best.end - best.length, best.end);
}

/** All runs of `length` words, folded. */
function rows(words: readonly Word[], length: number): readonly string[] {
  const folded = words.map((word) => word.folded);
  return folded.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => folded.slice(at, at + length).join(' '));
}
