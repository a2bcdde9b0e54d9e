import type { FuzzyMatch, SearchMatches, SearchResult } from 'obsidian';

const BOUNDARY = /[\s/_:,.()-]/;

/** Finds the query's words as Obsidian does: as whole words if it can, otherwise letter by letter. Higher scores are better. */
function fuzzyMatch(query: string, text: string): SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const lower = text.toLowerCase();
  const matches: [number, number][] = [];
  let score = 0;
  for (const word of words) {
    const found = wordIn(word, lower) ?? lettersIn(word, lower);
    if (found === null) return null;
    matches.push(...found);
    score -= found.length - 1 + (isAtBoundary(lower, found[0]?.[0] ?? 0) ? 0 : 1);
  }
  return { score: score - text.length / 1000, matches: merged(matches) };
}

/** The items that match, the best first, or all in their own order if the query is empty. */
export function fuzzySearch<T>(query: string, items: readonly T[], textOf: (item: T) => string): FuzzyMatch<T>[] {
  const found = items.flatMap((item): FuzzyMatch<T>[] => {
    const match = fuzzyMatch(query, textOf(item));
    return match === null ? [] : [{ item, match }];
  });
  return query.trim() === '' ? found : found.sort((a, b) => b.match.score - a.match.score);
}

/** Writes the text, the matches highlighted. */
export function renderMatches(el: HTMLElement, text: string, matches: SearchMatches): void {
  let at = 0;
  for (const [from, to] of matches) {
    el.appendText(text.slice(at, from));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
    at = to;
  }
  el.appendText(text.slice(at));
}

function wordIn(word: string, text: string): [number, number][] | null {
  const first = text.indexOf(word);
  if (first < 0) return null;
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) {
    if (isAtBoundary(text, at)) return [[at, at + word.length]];
  }
  return [[first, first + word.length]];
}

function lettersIn(word: string, text: string): [number, number][] | null {
  const found: [number, number][] = [];
  let at = -1;
  for (const letter of word) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return null;
    found.push([at, at + letter.length]);
  }
  return merged(found);
}

function isAtBoundary(text: string, at: number): boolean {
  return at === 0 || BOUNDARY.test(text.charAt(at - 1));
}

/** Sorts the matches, and joins those that touch. */
function merged(matches: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...matches].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
