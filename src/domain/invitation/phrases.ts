import { once } from '../text/memoized';

/** Matches any of the alternatives as whole words, in any case. @param alternatives parts of a regular expression */
export function phrases(alternatives: readonly string[]): () => RegExp {
  return once(() => new RegExp(String.raw`(?:^|[^\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'iu'));
}

/** Matches a text that ends in any of the alternatives, with a small word or two behind them: what stands before a date. */
export function endings(alternatives: readonly string[], smallWords: string): () => RegExp {
  return once(() => (
    new RegExp(String.raw`(?:^|[^\p{L}\p{N}])(?:${alternatives.join('|')})\s*:?\s*(?:(?:${smallWords})\s*){0,2},?\s*$`, 'iu')
  ));
}
