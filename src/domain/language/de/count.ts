import { pluralsIn } from '../plural';

const plural = pluralsIn('de');

/** Counted days and weeks: „3 Tage überfällig“, and in the dative, with `of`: „in 3 Tagen“, „vor“, „seit“, „nach“, „mit“. */
export const counted = {
  days: (number: number) => plural(number, { one: '# Tag', other: '# Tage' }),
  ofDays: (number: number) => plural(number, { one: '# Tag', other: '# Tagen' }),
  workingDays: (number: number) => plural(number, { one: '# Arbeitstag', other: '# Arbeitstage' }),
  ofWorkingDays: (number: number) => plural(number, { one: '# Arbeitstag', other: '# Arbeitstagen' }),
  /** In any case: „3 Wochen“, „in 3 Wochen“. */
  weeks: (number: number) => plural(number, { one: '# Woche', other: '# Wochen' }),
};
