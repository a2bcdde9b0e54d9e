import { editDistance } from '../letters/review/words';
import { foldName } from '../note/link';

/** The known word that was probably meant; null if none is near. */
export function nearest(found: string, known: readonly string[]): string | null {
  const word = foldName(found);
  const max = word.length < 5 ? 1 : 2;
  const ranked = known.map((other) => ({ other, away: distance(word, foldName(other), max) })).filter(({ away }) => away <= max);
  return ranked.sort((a, b) => a.away - b.away)[0]?.other ?? null;
}

/** A word that is part of the other is near too: `Acme` in `Acme Robotics`. */
function distance(word: string, other: string, max: number): number {
  const isPart = word.length > 2 && other.length > 2 && (other.includes(word) || word.includes(other));
  return isPart ? Math.min(max, editDistance(word, other, max)) : editDistance(word, other, max);
}
