import { pluralsIn } from '../plural';

const plural = pluralsIn('de');

/** `3 Tage`, as a subject or an object: „3 Tage überfällig“. */
export const days = (number: number) => plural(number, { one: '# Tag', other: '# Tage' });

/** `3 Tagen`, in the dative: „in 3 Tagen“, „vor 3 Tagen“, „seit 3 Tagen“, „nach 3 Tagen“. */
export const ofDays = (number: number) => plural(number, { one: '# Tag', other: '# Tagen' });

/** `3 Arbeitstage` */
export const workingDays = (number: number) => plural(number, { one: '# Arbeitstag', other: '# Arbeitstage' });

/** `3 Arbeitstagen`, in the dative. */
export const ofWorkingDays = (number: number) => plural(number, { one: '# Arbeitstag', other: '# Arbeitstagen' });

/** `3 Wochen`, in any case but „einer Woche“. */
export const weeks = (number: number) => plural(number, { one: '# Woche', other: '# Wochen' });
