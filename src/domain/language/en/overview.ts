import { capitalized } from '../../text/letter-case';
import { listed } from '../list';
import { count } from './count';

/** What was read from the notes, and what does not count. */
export const englishOverview = () => ({
  /** How the whole vault was read: a sentence each. */
  scanned: (notes: number) => `${count(notes, 'note')} checked.`,
  noneCount: 'None count as interviews.',
  counted: (notes: number, interviews: number, reasons: readonly string[]) => (
    `${notes === 1 ? '1 note counts' : `${notes} notes count`}, with ${count(interviews, 'interview')} in total: ${reasons.join(', ')}.`
  ),
  counts: (notes: number, why: string) => `${notes} ${why}`,
  notCounted: (notes: number) => (
    notes === 1 ? '1 note looks like an interview but does not count.' : `${notes} notes look like interviews but do not count.`
  ),
  allRead: 'Everything in them could be read.',
  unread: (details: number) => `${details === 1 ? 'One detail' : `${details} details`} couldn’t be read. Everything else works.`,
  endOfHolidays: (year: number) => (
    `The plugin knows public holidays until the end of ${year}. Update it, or add later ones as days off in settings.`
  ),

  /** Why a note counts. */
  why: {
    type: (name: string, value: string) => `by ${name}: ${value}`,
    tag: (tag: string) => `by the tag #${tag}`,
    folder: (folder: string) => `by the folder ${folder}`,
    list: 'by a list of interviews',
    unreadable: 'with properties that cannot be read',
  },

  /** What makes a note count, in the imperative. */
  ways: {
    type: (name: string, value: string) => `add the property ${name}: ${value}`,
    tag: (tag: string) => `add the tag #${tag}`,
    folder: (folder: string) => `move it to the folder ${folder}`,
    list: (name: string) => `list its interviews under ${name}: application`,
  },
  toCount: (ways: readonly string[]) => `To make a note count, ${listed(ways, 'or')}. You can change this in settings.`,

  /** Why a note does not count, and what makes it count. */
  misses: {
    'template': {
      why: 'It is a template: its properties have placeholders, or it is in a folder for templates.',
      remedy: 'If it is an interview, replace the placeholders or move it to another folder.',
    },
    'others': {
      why: 'Its properties name a candidate, so you are the interviewer.',
      remedy: 'If you are the one being interviewed, remove that name.',
    },
    'not-first': {
      why: 'Its properties do not start on the first line.',
      remedy: 'Move them to the top of the note, above everything else.',
    },
    'comment': {
      why: 'Its tag starts with #, which makes it a comment in properties.',
      remedy: 'Write the tag without #.',
    },
    'left-out': {
      why: 'It is in an excluded folder.',
      remedy: 'Move it to another folder, or change the excluded folders in settings.',
    },
  },
  tagAlone: (tag: string) => `It has the tag #${tag} but nothing else of an interview, and may be a study note.`,
  tagAloneRemedy: 'Add a company, a role, an interviewer or an interview_date.',
  unmarked: 'Nothing marks it as an interview.',
  unmarkedBroken: (reason: string) => `Nothing marks it as an interview. Its properties cannot be read: ${reason}`,
  unmarkedRemedy: (ways: readonly string[]) => `${capitalized(listed(ways, 'or'))}.`,

  /** What was read of an interview; some begin a line, and get a capital there. */
  noDetails: 'No details found',
  noInterviews: 'No interviews yet',
  cannotBeShown: (reason: string) => `Cannot be shown: ${reason}`,
  round: (round: string) => `round: ${round}`,
  start: (day: string, time: string | null) => `${day}, ${time ?? 'time unknown'}`,
  formats: { onsite: 'onsite', video: 'video', phone: 'phone' },
  withPeople: (people: string) => `With ${people}`,
  references: (people: string) => `References: ${people}`,
  anAgency: 'an agency',
  through: (agency: string) => `through ${agency}`,
  contact: (person: string) => `contact ${person}`,
  contactBy: {
    email: 'by email', phone: 'by phone', linkedin: 'by linkedin', letter: 'by letter', none: 'asked not to be contacted',
  },
  /** @param status as notes have it */
  status: (status: string, since: string | null) => `status ${status}${since === null ? '' : ` since ${since}`}`,
  decisionBy: (day: string) => `decision expected by ${day}`,
  followUpOn: (day: string) => `your own check-in date ${day}`,
  offerDeadline: (day: string) => `answer the offer by ${day}`,
  hasFeedback: 'has feedback',
  unknownHolidays: (region: string) => `Public holidays of ${region} are not known, only its weekend`,
  journalLines: (lines: number) => `${count(lines, 'line')} in the journal`,
});
