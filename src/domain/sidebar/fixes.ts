import { toDay } from '../dates/day';
import { clockTime, fullDate } from '../dates/words';
import { words } from '../language/interface';
import type { Problem } from '../note/problem';

/** A value that solves a problem, and the words for choosing it. */
export interface Fix {
  readonly value: string;
  /** The value as a person says it: `3 December 2026`. */
  readonly words: string;
  /** What choosing it does: `Set date to 3 December 2026`. */
  readonly label: string;
}

/** The choices that solve a problem. */
export interface Fixes {
  /** Empty if they have to mend the note themselves. */
  readonly values: readonly Fix[];
  /** `Set status…`, for a menu of many values; null if they are few enough to show each. */
  readonly question: string | null;
}

export const NO_FIXES: Fixes = { values: [], question: null };

/** More buttons than this hide the rest of the list. */
const MAX_SHOWN = 4;

export function fixesFor({ property, choices = [], chosenIn, item }: Problem): Fixes {
  if (property === null) return NO_FIXES;
  const { setProperty, setPropertyTo, changeLine, changeLineTo } = words('sidebar');
  const name = chosenIn ?? property;
  const values = choices.map((value) => {
    const said = valueWords(value);
    return { value, words: said, label: item === undefined ? setPropertyTo(name, said) : changeLineTo(said) };
  });
  const question = item === undefined ? setProperty(name) : changeLine;
  return { values, question: values.length > MAX_SHOWN ? question : null };
}

/** `3 December 2026`, `3 December 2026, 14:00`; any other value as it is. */
function valueWords(value: string): string {
  const [date = '', time, ...more] = value.split('T');
  const day = toDay(date);
  if (day === null || more.length > 0) return value;
  return time === undefined ? fullDate(day) : words('sidebar').at(fullDate(day), clockTime(time));
}
