import { count } from './count';

/** Invitations and messages: the form, and what was read. */
export const englishInvitation = () => ({
  /** The pages of the form. */
  title: 'New interview from invitation',
  device: 'A calendar file (.ics) or an email (.eml). You can drop it here, too.',
  which: 'Which invitation?',
  paste: 'Or paste the email',
  example: 'We would like to invite you to an interview on Thursday 26 November at 2pm…',
  nothing: 'Choose a file, or paste the email here.',
  checkFirst: 'Check before creating the note',
  create: 'Create note',
  failed: (reason: string) => `The note could not be created: ${reason}`,
  said: 'What the invitation says',
  mayBeWrong: 'This may be wrong. Please check.',
  nextRound: (round: number, role: string | null, company: string | null, note: string) => {
    const of = [role, company].filter((part) => part !== null).join(' at ');
    return `Round ${round} of ${of === '' ? `“${note}”` : of}. The previous round is in “${note}”.`;
  },
  moveTitle: 'Move the interview?',
  move: 'Move interview',
  changed: (note: string) => `The invitation in “${note}” changed.`,
  changedFrom: (note: string, day: string, time: string) => `The invitation in “${note}” changed. It was on ${day} at ${time}.`,
  moveByHand: (note: string) => `“${note}” lists several interviews. Change this one by hand.`,
  callOffTitle: 'Call off the interview?',
  callOff: 'Call off',
  wasCancelled: (note: string) => (
    `The interview in “${note}” was cancelled. The note keeps its date and says that the interview was called off.`
  ),
  wasCancelledOn: (note: string, day: string, time: string) => (
    `The interview in “${note}” on ${day} at ${time} was cancelled. The note keeps its date and says that the interview was called off.`
  ),
  callOffByHand: (note: string) => `“${note}” lists several interviews. Call this one off by hand.`,

  /** The form's fields, but for those that all forms have. */
  labels: {
    duration: 'Duration (minutes)',
    timezone: 'Time zone',
    place: 'Place',
    contact_person: 'Contact person',
    agency: 'Agency',
    folder: 'Folder',
  },
  about: {
    timezone: 'If different from yours, such as Europe/London.',
    place: 'A link, a number or an address.',
    interviewers: 'One per line.',
    contact_person: 'Who to follow up with.',
    agency: 'If a recruiter is involved.',
    folder: 'Leave empty for Obsidian’s default folder.',
  },
  wrong: {
    company: 'Enter the company or the role.',
    time: 'Enter a time such as 10:30.',
    date: 'Enter the date too, or leave the time empty.',
    duration: 'Enter a number of minutes, such as 45.',
    timezone: 'Enter the name of a time zone, such as Europe/London.',
    folder: 'Enter a folder in your vault, such as Jobs/Interviews.',
  },

  /** Why there is nothing to make a note of. */
  empty: 'The file is empty.',
  notText: 'This is not a text file; expected an .ics file, an .eml message or the text of an email.',
  msgFile: 'This is an Outlook message (.msg). Save it as .eml, or paste its text.',
  pdf: 'This is a PDF; expected an .ics file, an .eml message or the text of an email.',
  reply: 'This is a reply to an invitation, not an invitation.',
  noEvent: 'The calendar file has no event that can be read.',
  forMany: 'This email went to many people, so it is not an invitation.',
  rejection: 'This email is a rejection.',
  cancels: 'This email cancels an interview.',
  noInterview: 'The text does not mention an interview.',

  /** What is not plain about it. */
  large: (megabytes: number) => `The file is very large; only its first ${megabytes} MB were read.`,
  unknownZone: (zone: string, isKnown: boolean) => (
    `“${zone}” is not a known time zone, so the time is ${isKnown ? 'shown in' : 'read in'} yours.`
  ),
  ofSeveral: (events: number, isAhead: boolean, isInterview: boolean) => (
    `The file has ${count(events, 'event')}; this is the ${isAhead ? 'next' : 'last'} ${isInterview ? 'interview' : 'one'}.`
  ),
  noEventDate: 'The event has no date that can be read.',
  repeats: 'The event repeats; this is the next one.',
  repeatsNoMore: 'The event repeats, but no future date was found; this is the first one.',
  manyPeople: (number: number, listed: number) => `${number} people are invited; the first ${listed} are listed.`,
  declined: (name: string) => `${name} has declined.`,
  cancelsIn: (note: string) => `This cancels the interview in “${note}”.`,
  cancelsUnknown: 'This cancels an interview, but you have no note for its invitation.',
  alreadyIn: (note: string) => `You already have a note for this invitation: “${note}”.`,
  changesUnknown: 'This changes an invitation, but you have no note for it.',
  moves: 'The text moves an interview to another time.',
  noDate: 'The text gives no date.',
  noDay: (words: string) => `The text gives no exact day: ${words}.`,
  noTime: (words: string) => `The text gives no exact time: ${words}.`,
  unclearDay: (words: string, days: readonly string[]) => `“${words}” can mean ${days.join(' or ')}.`,
  otherWeekday: (said: string, weekday: string) => `The text says ${said}, but that date is a ${weekday}.`,
  severalTimes: 'Several times are proposed, so no date is filled in.',
  /** @param words as the text has them */
  proposed: (words: string) => `Proposed: ${words}.`,
  /** @param time with its zone, if the text names one */
  proposedDay: (day: string, time: string | null) => `Proposed: ${day}${time === null ? '' : `, ${time}`}.`,
});
