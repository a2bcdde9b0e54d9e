import type { Finding } from './finding';
import { wordsIn, type Word } from './words';

/** A thank-you, and what of it the template gives everyone. */
export interface ThankYou {
  /** The name of the person it is to; null: to nobody by name. */
  readonly person: string | null;
  readonly body: string;
  /** What the template alone makes of it for that person: words that are not the writer's own. */
  readonly given: string;
}

/** With fewer words of one's own there is nothing to compare (the name and a word or two). */
const FEWEST = 5;

/** From here on two letters say the same: see docs/decisions/0007. */
const ALIKE = 0.6;

/** So many words in a row that the template has too are the template's. */
const RUN = 3;

/** How many words of what they share are quoted. */
const QUOTED = 12;

/** Other thank-yous of the application whose own words are nearly those of this letter (source B). */
export function checkAlike(letter: ThankYou, others: readonly ThankYou[]): readonly Finding[] {
  const own = ownRuns(letter);
  return others.flatMap((other): Finding[] => {
    const theirs = ownRuns(other);
    if (likeness(own, theirs) < ALIKE) return [];
    const shared = longestShared(own, theirs);
    const words = shared.slice(0, QUOTED).map(({ text }) => text).join(' ');
    const message = `Nearly the same words as to ${other.person ?? 'somebody else'}: “${words}${shared.length > QUOTED ? ' …' : ''}”.`;
    const [first, last] = [shared[0], shared.at(-1)];
    return [{ check: 'too-alike', message, at: first === undefined || last === undefined ? null : { from: first.from, to: last.to } }];
  });
}

/** The writer's own words, in runs between those of the template. */
function ownRuns({ body, given }: ThankYou): readonly (readonly Word[])[] {
  const words = wordsIn(body);
  const known = new Set(chains(wordsIn(given), RUN).map(joined));
  const isGiven = new Set(chains(words, RUN).flatMap((chain, at) => (known.has(joined(chain)) ? [at, at + 1, at + 2] : [])));
  const runs: Word[][] = [[]];
  words.forEach((word, at) => {
    if (!isGiven.has(at)) runs.at(-1)?.push(word);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  });
  return runs;
}

/** How much of the one that has fewer words stands in the other: pairs of neighbouring words, 0 to 1. */
function likeness(a: readonly (readonly Word[])[], b: readonly (readonly Word[])[]): number {
  if (a.flat().length < FEWEST || b.flat().length < FEWEST) return 0;
  const [pairsA, pairsB] = [a, b].map((runs) => new Set(runs.flatMap((run) => chains(run, 2)).map(joined))) as [Set<string>, Set<string>];
  const fewer = Math.min(pairsA.size, pairsB.size);
  return fewer === 0 ? 0 : [...pairsA].filter((pair) => pairsB.has(pair)).length / fewer;
}

/** The longest row of words of the first that stands in the second. */
function longestShared(a: readonly (readonly Word[])[], b: readonly (readonly Word[])[]): readonly Word[] {
  let best: readonly Word[] = [];
  for (const run of a) {
    for (const other of b) {
      const found = longestIn(run, other);
      if (found.length > best.length) best = found;
    }
  }
  return best;
}

function longestIn(run: readonly Word[], other: readonly Word[]): readonly Word[] {
  let best = { end: 0, length: 0 };
  let before: number[] = [];
  run.forEach((word, at) => {
    const lengths = other.map((theirs, place) => (word.folded === theirs.folded ? (before[place - 1] ?? 0) + 1 : 0));
    const longest = Math.max(0, ...lengths);
    if (longest > best.length) best = { end: at + 1, length: longest };
    before = lengths;
  });
  return run.slice(best.end - best.length, best.end);
}

/** All rows of so many neighbouring words. */
function chains(words: readonly Word[], length: number): readonly (readonly Word[])[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length));
}

function joined(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(' ');
}
