import { lowered } from '../../text/letter-case';
import { listed } from '../list';
import { count } from './count';
import { englishRules } from './rules';

/** Days off that share a name: their words, and the name; null if they have none. */
interface DaysOff {
  readonly days: readonly string[];
  readonly name: string | null;
}

const THE_EMPLOYER = 'The employer';

/** What an interview on site adds to the thank-you. */
export const A_CARD_TOO = ' After an interview on site, a handwritten card also makes an impression.';

/** Follow-ups, and why they are due. A company is null if the note does not name it. */
export const englishPlaybook = () => ({
  rules: englishRules,
  cadences: {
    'balanced': 'Email after 5 working days (balanced)',
    'three-day': 'Email after 3 days',
    'five-day-call': 'Call after 5 working days',
    'two-week': 'Email after 2 weeks',
  },
  anAgency: 'an agency',

  offerToAnswer: (company: string | null, days: number, deadline: string | null) => (
    deadline === null
      ? `${company ?? THE_EMPLOYER} made you an offer and named no deadline. Answer within ${count(days, 'working day')}.`
      : `${company ?? THE_EMPLOYER} made you an offer and expects an answer by ${deadline}.`
  ),
  supporter: (company: string | null, person: string) => (
    `You accepted the offer from ${company ?? 'the employer'}. ${person} vouched for you and will be glad to hear it.`
  ),
  rejected: (company: string | null, day: string | null) => (
    `${company ?? THE_EMPLOYER} said no${on(day)}. A short thank-you keeps the door open.`
  ),
  noFeedback: (company: string | null, day: string | null) => (
    `${company ?? THE_EMPLOYER} said no${on(day)}, and there’s no feedback in the note. Ask what you could improve.`
  ),
  feedback: (company: string | null) => (
    `Feedback from ${company ?? 'the employer'} is in the note. Decide what you will do differently next time.`
  ),
  /** @param days since the rejection; null: three months */
  staysInTouch: (company: string | null, days: number | null) => (
    `You want to keep in touch with ${company ?? 'the employer'}. `
      + `${days === null ? 'Some three months' : `About ${count(days, 'day')}`} after the rejection is a good time to write.`
  ),
  toPrepare: (day: string, time: string | null, days: number) => (
    `The interview ${time === null ? `is on ${day}` : `starts on ${day} at ${time}`}. Start preparing ${count(days, 'day')} before.`
  ),
  debrief: 'Write down what went well, what didn’t, how they reacted and what they told you. Do it the same day: memories fade fast.',
  stillMissing: (parts: readonly string[]) => `Still missing in the note: ${parts.join('; ')}.`,
  missing: {
    interviewers: 'who interviewed you',
    addresses: (people: readonly string[]) => `an address for ${people.join(', ')}`,
    decision: 'when they will decide',
    contact: 'how they prefer to be contacted',
  },
  /** @param half of the day; null if the time is not known */
  toThank: (person: string | null, day: string, half: 'morning' | 'afternoon' | null, isOnSite: boolean) => (
    `Thank ${person ?? 'your interviewer'} ${half === 'morning' ? 'the same day' : 'by 12:00 the next day'}: `
      + `the interview was ${half === null ? `on ${day}` : `in the ${half} of ${day}`}.`
      + (isOnSite ? A_CARD_TOO : '')
  ),
  toAgency: (speaker: string | null, company: string | null) => (
    `${speaker ?? 'The agency'} speaks to ${company ?? 'the employer'} for you and should hear from you first, the same day.`
  ),
  toBrief: (person: string, day: string) => (
    `${person} may be called after the interview of ${day}: tell them about the job before that.`
  ),
  toConnect: (person: string, day: string, from: number, due: number) => (
    `You thanked ${person} by email on ${day}; send a LinkedIn invitation ${later(from, due)}.`
  ),
  quietWeeks: (days: number) => (
    `No interview in the last ${days === 1 ? 'day and none in the next' : `${count(days, 'day')} and none in the next ${days}`}: `
      + 'keep applying until you have an offer.'
  ),
  lastCheckIn: (days: number, day: string) => (
    `No news ${count(days, 'working day')} after your last check-in, on ${day}. `
      + 'Set the status to no response, or skip this to keep the application open.'
  ),
  /** @param other who made the other offer @param deadline for its answer */
  otherOffer: (other: string | null, deadline: string | null, company: string | null) => (
    `${other ?? 'Another employer'} made you an offer${deadline === null ? '' : ` and expects an answer by ${deadline}`}. `
      + `${company ?? THE_EMPLOYER} should know while they decide.`
  ),
  /** @param accepted whose offer was accepted @param isSilent they asked not to be contacted */
  toWithdraw: (accepted: string | null, company: string | null, isSilent: boolean) => (
    `You accepted ${accepted === null ? 'another offer' : `the offer from ${accepted}`}. `
      + `Tell ${company ?? 'the employer'} soon and kindly, so they can move on.`
      + (isSilent ? ' They asked not to be contacted, but they need to know this: one short email is fine.' : '')
  ),
  ownDate: (day: string) => `You set the next check-in for ${day} yourself.`,
  passed: (days: number, day: string, wasSkipped: boolean) => (
    `${count(days, 'working day')} ${days === 1 ? 'has' : 'have'} passed since `
      + `${wasSkipped ? 'you skipped a check-in' : 'your check-in'} on ${day}.`
  ),
  promised: (day: string, from: number, due: number) => (
    `They promised an answer by ${day}. Ask ${from < due ? `${from}–` : ''}${count(due, 'working day')} after that.`
  ),
  noPromise: (days: number, unit: 'day' | 'working day', day: string) => (
    `They named no date. You check in ${count(days, unit)} after an interview; this one was on ${day}.`
  ),
  /** What moved a date. @param off by name @param due null: nothing is off */
  exceptionalDays: (off: readonly DaysOff[], due: string, worked: readonly string[]) => {
    const parts = off.map(({ days, name }) => {
      const isOne = days.length === 1;
      return `${listed(days, 'and')} ${isOne ? 'is' : 'are'} ${name ?? (isOne ? 'a day off' : 'days off')}`;
    });
    return [
      ...parts.length === 0 ? [] : [`${listed(parts, 'and')}, so ${due}.`], ...worked.map((day) => `You work on ${day}.`),
    ].join(' ');
  },

  waiting: {
    quiet: (days: number) => `nothing has happened for ${count(days, 'day')}`,
    acceptedElsewhere: 'you accepted another offer',
    calledOff: 'this round was called off',
    undated: 'the interview has no date yet',
    interview: (day: string, time: string | null) => `the interview is on ${day}${time === null ? '' : ` at ${time}`}`,
    nothingLeft: 'nothing left to do',
    silent: 'they asked not to be contacted',
    nextRound: (day: string | null) => (day === null ? 'the next round is being arranged' : `the next round is on ${day}`),
    noDate: 'no interview date in the note',
    promiseUnreadable: 'the date they promised cannot be read',
    promised: (day: string) => `they promised an answer by ${day}`,
    noStep: 'no further step is planned',
    next: (label: string) => `next: ${lowered(label)}`,
    replaced: 'replaced by a later round',
  },
});

function on(day: string | null): string {
  return day === null ? '' : ` on ${day}`;
}

function later(from: number, due: number): string {
  if (from === 1 && due === 2) return 'a day or two later';
  return from < due ? `${from} to ${count(due, 'day')} later` : `${count(from, 'day')} later`;
}
