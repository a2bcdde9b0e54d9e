import { pluralsIn } from '../plural';

const plural = pluralsIn('en');

/** What the plugin says to the person about a letter: in its bar, in the row, and what the checks found. */
export const englishReview = () => ({
  next: 'Next',
  copy: 'Copy',
  copySubject: 'Copy subject',
  mail: 'Open in mail',
  sent: 'Sent',
  notSent: 'Not sent after all',
  done: 'Done',
  notDone: 'Not done after all',
  sentOn: (day: string) => `Sent ${day}`,
  doneOn: (day: string) => `Done ${day}`,
  dayFormat: 'D MMM',
  draft: (state: string) => `Draft: ${state}`,
  started: (state: string) => `Started: ${state}`,
  ready: 'Draft ready',
  filledIn: 'Filled in',
  blanks: (number: number) => plural(number, { one: '# blank left', other: '# blanks left' }),
  names: (number: number) => plural(number, { one: 'check a name', other: 'check # names' }),
  tooLong: 'too long',
  tooAlike: (number: number) => plural(number, { one: 'very similar to another letter', other: 'very similar to # other letters' }),
  notSoYet: 'check what it says',
  characters: (number: number, limit: number) => `${number} of ${limit} characters`,
  blankInSubject: (words: string) => `A blank is left in the subject: ${words}.`,
  blank: (words: string) => `A blank is left: ${words}.`,
  tooLongForLinkedIn: (number: number, limit: number) => `${number} characters; LinkedIn allows ${limit} in an invitation.`,
  tooLongForMail: 'Too long for your mail app. It will be copied instead, so that you can paste it into the email.',
  wrongGreeting: (found: string, person: string) => `The greeting says “${found}”; the letter is to ${person}.`,
  misspelt: (found: string, meant: string) => `“${found}” looks like ${meant}. Is it a typo?`,
  alike: (person: string | null, words: string) => `Nearly the same words as in the letter to ${person ?? 'someone else'}: “${words}”.`,
  stillToCome: (day: string | null) => (
    `The interview is still to come${day === null ? '' : `, on ${day}`}. The letter speaks of it as over.`
  ),
  calledOff: 'The interview does not take place. The letter speaks of it as over.',
  decided: (status: string) => `There is nothing to ask any more. The status of this application is “${status}”.`,
  tooEarly: (day: string) => `They hope to decide by ${day}. It is too early to ask.`,
  noOffer: 'No note about this application says that they made you an offer.',
  noRejection: 'No note about this application says that it was rejected.',
  noAcceptance: 'No note about this application says that you accepted an offer.',
  noOtherOffer: 'No other note has an offer that waits for your answer.',
});
