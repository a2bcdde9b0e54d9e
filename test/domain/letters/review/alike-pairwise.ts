import type { Finding } from '../../../../src/domain/letters/review/finding';
import type { ThankYou } from '../../../../src/domain/letters/review/too-alike';
import { wordsIn, type Word } from '../../../../src/domain/letters/review/words';

/** With fewer words of the writer's own there is nothing to compare. */
const MIN_OWN_WORDS = 5;

/** From here on two letters say the same (0 to 1): see docs/decisions/0007. */
const MIN_SIMILARITY = 0.6;

/** A row of this many words that the template has too is the template's. */
const GIVEN_WORDS = 3;

/** The most words that are quoted of what two letters share. */
const MAX_QUOTED = 12;

/** Compares the letter with each of the others, pair by pair: the plain meaning of the check. */
export function alikePairwise(letter: ThankYou, others: readonly ThankYou[]): readonly Finding[] {
  const own = ownSegments(letter);
  return others.flatMap((other): Finding[] => {
    const theirs = ownSegments(other);
    if (similarity(own, theirs) < MIN_SIMILARITY) return [];
    const shared = longestShared(own, theirs);
    const words = shared.slice(0, MAX_QUOTED).map(({ text }) => text).join(' ') + (shared.length > MAX_QUOTED ? ' …' : '');
    const message = `Nearly the same words as in the letter to ${other.person ?? 'someone else'}: “${words}”.`;
    const [first, last] = [shared[0], shared.at(-1)];
    return [{ check: 'too-alike', message, at: first === undefined || last === undefined ? null : { from: first.from, to: last.to } }];
  });
}

/** The writer's own words, in segments between those of the template. */
function ownSegments({ body, given }: ThankYou): readonly (readonly Word[])[] {
  const words = wordsIn(body);
  const known = new Set(ngrams(wordsIn(given), GIVEN_WORDS).map(joined));
  const isGiven = new Set(ngrams(words, GIVEN_WORDS).flatMap((row, at) => (known.has(joined(row)) ? [at, at + 1, at + 2] : [])));
  const segments: Word[][] = [[]];
  words.forEach((word, at) => {
    if (!isGiven.has(at)) segments.at(-1)?.push(word);
    else if (segments.at(-1)?.length !== 0) segments.push([]);
  });
  return segments;
}

/** How much of the shorter one is in the other: shared pairs of neighbouring words, 0 to 1. */
function similarity(a: readonly (readonly Word[])[], b: readonly (readonly Word[])[]): number {
  if (a.flat().length < MIN_OWN_WORDS || b.flat().length < MIN_OWN_WORDS) return 0;
  const [pairsA, pairsB] = [pairsIn(a), pairsIn(b)];
  const fewer = Math.min(pairsA.size, pairsB.size);
  return fewer === 0 ? 0 : [...pairsA].filter((pair) => pairsB.has(pair)).length / fewer;
}

function pairsIn(segments: readonly (readonly Word[])[]): ReadonlySet<string> {
  return new Set(segments.flatMap((segment) => ngrams(segment, 2)).map(joined));
}

/** The longest row of words of the first that the second has too. */
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
  segment.forEach((word, at) => {
    const lengths = other.map((theirs, place) => (word.folded === theirs.folded ? (before[place - 1] ?? 0) + 1 : 0));
    const longest = Math.max(0, ...lengths);
    if (longest > best.length) best = { end: at + 1, length: longest };
    before = lengths;
  });
  return segment.slice(best.end - best.length, best.end);
}

/** All rows of `length` neighbouring words. */
function ngrams(words: readonly Word[], length: number): readonly (readonly Word[])[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length));
}

function joined(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(' ');
}
