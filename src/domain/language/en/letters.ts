import { lowered } from '../../text/letter-case';
import type { Addressed } from '../addressed';
import { afterTheInterview } from './after-the-interview';
import { afterTheOutcome } from './after-the-outcome';
import { beforeTheInterview } from './before-the-interview';
import { blanks } from './blanks';
import { forOneself } from './for-oneself';
import { offers } from './offers';
import { whileWaiting } from './while-waiting';

/** What the letters say in English, spelt and dated as in Britain. */
export const englishLetters = () => ({
  templates: {
    ...beforeTheInterview(), ...afterTheInterview(), ...whileWaiting(), ...offers(), ...afterTheOutcome(), ...forOneself(),
  },
  blanks: blanks(),
  /** A blank for which nothing better is known. */
  anyBlank: 'to fill in',
  /** Before the subject, in bold. */
  subject: 'Subject',
  /** In the line below a letter. */
  end: 'end of letter',
  /** The value of a property that is true. */
  yes: 'yes',
  /** How a date is written if the template does not say. */
  dateFormat: 'D MMMM YYYY',
  /** The date in a heading. */
  headingDate: 'D MMMM YYYY',
  ordinal,
  /** @param hour and minute, two digits each */
  time: (hour: string, minute: string) => `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'am' : 'pm'}`,
  /** The title in the heading of a second or later letter of its kind. */
  numbered: (title: string, n: number) => `${['', '', 'Second', 'Third'][n] ?? ordinal(n)} ${lowered(title)}`,
  /** A role as sentences take it: they have “the” and “role” themselves. */
  roleWithin: (role: string) => role.replace(/^(?:the|an?)\s+(?=\S)/i, '').replace(/(\S)\s+(?:role|position|job)$/i, '$1'),
  salutation: ({ first }: Addressed) => `Dear ${first}`,
  /** The person in the middle of a sentence, politely. */
  formalName: ({ form, family, plain }: Addressed) => (form === null ? plain : `${form === 'ms' ? 'Ms' : 'Mr'} ${family}`),
});

function ordinal(number: number): string {
  const ending = number % 100 >= 11 && number % 100 <= 13 ? undefined : ['th', 'st', 'nd', 'rd'][number % 10];
  return `${number}${ending ?? 'th'}`;
}
