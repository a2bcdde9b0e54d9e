import { once } from './memoized';

/** The words of the lines, separated by spaces; split at the first call. */
export function wordSet(...lines: readonly string[]): () => ReadonlySet<string> {
  return once(() => new Set(lines.flatMap((line) => line.split(' '))));
}
