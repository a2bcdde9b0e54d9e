import { dayAndMonth } from '../dates/words';
import { compareText } from '../text/compare';
import type { Interview } from './interview';
import { foldName } from './link';

/**
 * Gives the interviews of one note the words that tell them apart: the round, else the day, else the
 * place in the list. Of several rounds of one name the first keeps it, so that what is written about
 * it is found when another is added; the later ones have their day with it.
 */
export function tellApart(interviews: readonly Interview[]): readonly Interview[] {
  const words = new Map<number, string>();
  const taken = new Set<string>();
  for (const { entry, round } of [...interviews].sort(byDay)) {
    if (entry === null) continue;
    const day = entry.date === null ? null : dayAndMonth(entry.date);
    const place = `interview ${entry.index + 1}`;
    const choices = round === null ? [day ?? place, place] : [roundWords(round), `${roundWords(round)} (${day ?? place})`, `${roundWords(round)} (${place})`];
    const chosen = choices.find((choice) => !taken.has(foldName(choice))) ?? place;
    taken.add(foldName(chosen));
    words.set(entry.index, chosen);
  }
  return interviews.map((interview) => (interview.entry === null ? interview : { ...interview, entry: { ...interview.entry, words: words.get(interview.entry.index) ?? '' } }));
}

/** Those without a day come last, in the order of the list. */
function byDay({ entry: a }: Interview, { entry: b }: Interview): number {
  const [dayA, dayB] = [a?.date ?? '9', b?.date ?? '9'];
  return compareText(dayA, dayB) || (a?.index ?? 0) - (b?.index ?? 0);
}

/** A round as it is said: a number alone would be none. */
function roundWords(round: string): string {
  return /^\d+$/.test(round) ? `round ${round}` : round;
}
