import { once } from '../../text/memoized';
import { addDays, addMonths, type Day } from '../day';
import { oneDay, type DayReading, type DaySearch } from './search';
import { asPattern, relativeVocabulary, withFigures, type Offset } from './vocabulary';

/** Reads "tomorrow", "in 2 weeks", "3 days ago", "3 working days"; null for anything else. */
export function readRelative(words: string, search: DaySearch): DayReading | null {
  const phrase = relativeVocabulary().phrases.get(words);
  if (phrase?.unit === 'day') return oneDay(addDays(search.today, phrase.count));
  const { text, isWorking } = splitWorking(withFigures(words.replace(/(?:\ba )?\bfortnight\b/, '2 weeks')));
  const offset = readOffset(text, search);
  if (offset === null || (isWorking && offset.unit !== 'day')) return null;
  return oneDay(isWorking ? countWorkingDays(offset.count, search) : shift(search.today, offset));
}

/** A larger number is a slip. */
const MAX_COUNT = 999;

function readOffset(words: string, { direction }: DaySearch): Offset | null {
  const number = Number(/\d+/.exec(words)?.[0] ?? Number.NaN);
  if (!(number <= MAX_COUNT)) return null;
  const { amounts, lengths } = relativeVocabulary();
  const pattern = asPattern(words);
  const amount = amounts.get(pattern);
  if (amount !== undefined) return { unit: amount.unit, count: amount.count * number };
  const unit = lengths.get(pattern);
  return unit === undefined ? null : { unit, count: direction === 'back' ? -number : number };
}

const WORKING = once(() => new RegExp([
  String.raw`\b(?:working|business) |\bwork ?(?=days?\b)|\b(?:werk|arbeits)(?=tag|dag)`,
  String.raw` (?:ouvr(?:e|able)s?|laborables?|habiles|uteis|lavorativi|robocz(?:e|ych))\b`,
].join('|')));

/** "3 working days" as "3 days". */
function splitWorking(words: string): { readonly text: string; readonly isWorking: boolean } {
  const text = words.replace(WORKING(), '');
  return { text, isWorking: text !== words };
}

function countWorkingDays(count: number, { today, workingDays }: DaySearch): Day {
  return count < 0 ? workingDays.before(today, -count) : workingDays.after(today, count);
}

function shift(day: Day, { unit, count }: Offset): Day {
  if (unit === 'month') return addMonths(day, count);
  return addDays(day, unit === 'week' ? 7 * count : count);
}
