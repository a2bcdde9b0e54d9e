import { lowered } from '../../text/letter-case';
import { count } from './count';

/** The people and the company that a follow-up is about. */
interface Names {
  readonly person: string | null;
  readonly to: string | null;
  readonly company: string | null;
  /** The person or the company to get in touch with. */
  readonly contact: string | null;
  /** Which check-in it is, from 1. */
  readonly n: number;
}

/** The sidebar, its rows and their menus. */
export const englishSidebar = () => ({
  titles: {
    'prepare': (): string => 'Prepare for the interview',
    'debrief': (): string => 'Write your debrief',
    'record-details': (): string => 'Fill in missing details',
    'thank-you': ({ person }: Names) => (person === null ? 'Send your thank-you' : `Thank ${person}`),
    'agency-feedback': ({ to }: Names) => `Tell ${to ?? 'the agency'} how it went`,
    'brief-references': ({ person }: Names) => `Brief ${person ?? 'your references'}`,
    'connect': ({ person }: Names) => (person === null ? 'Connect on LinkedIn' : `Connect with ${person}`),
    'check-in': ({ contact, n }: Names) => {
      const whom = contact === null ? '' : ` with ${contact}`;
      return n < 2 ? `Check in${whom}` : `${['', 'First', 'Second', 'Third'][n] ?? `${n}th`} check-in${whom}`;
    },
    'close': (): string => 'Close the application?',
    'tell-other-offer': ({ contact }: Names) => `Tell ${contact ?? 'them'} about your other offer`,
    'answer-offer': ({ company }: Names) => (company === null ? 'Answer the offer' : `Answer the offer from ${company}`),
    'withdraw': ({ company }: Names) => (company === null ? 'Withdraw your application' : `Withdraw from ${company}`),
    'thank-supporters': ({ person }: Names) => (person === null ? 'Thank your references' : `Thank ${person} for being your reference`),
    'thank-after-rejection': ({ contact }: Names) => `Thank ${contact ?? 'them'} after the rejection`,
    'request-feedback': ({ company, to }: Names) => `Ask ${company ?? to ?? 'them'} for feedback`,
    'learn': (): string => 'Learn from the feedback',
    'keep-in-touch': ({ contact }: Names) => (contact === null ? 'Keep in touch' : `Keep in touch with ${contact}`),
    'keep-looking': (): string => 'Keep looking',
  },
  withdrawals: (many: number) => `Withdraw from ${many} applications`,
  thankYous: (many: number) => `Thank ${many} interviewers`,
  done: {
    'prepare': 'Prepared',
    'debrief': 'Wrote your debrief',
    'record-details': 'Filled in missing details',
    'thank-you': 'Sent your thank-you',
    'agency-feedback': 'Told the agency how it went',
    'brief-references': 'Briefed your references',
    'connect': 'Connected on LinkedIn',
    'check-in': 'Checked in',
    'close': 'Kept open',
    'tell-other-offer': 'Told them about your other offer',
    'answer-offer': 'Answered the offer',
    'withdraw': 'Withdrew',
    'thank-supporters': 'Thanked your references',
    'thank-after-rejection': 'Thanked them after the rejection',
    'request-feedback': 'Asked for feedback',
    'learn': 'Learned from the feedback',
    'keep-in-touch': 'Kept in touch',
    'keep-looking': 'Kept looking',
  },
  skipped: (label: string) => `Skipped “${label}”`,
  doneFor: (done: string, person: string) => `${done}: ${person}`,

  groups: {
    overdue: 'Overdue',
    today: 'Today',
    open: 'Ready to do',
    later: 'Later',
    waiting: 'Waiting',
    search: 'Your job search',
    quiet: 'Quiet for a long time',
    problems: 'Needs fixing',
    done: 'Done today',
  },
  more: { applications: 'More applications', companies: 'More companies' },
  companyUnknown: 'Company unknown',
  viaAgency: (agency: string) => `Via ${agency}`,
  throughAgency: (agency: string) => ` (via ${agency})`,
  forYourself: 'For yourself',
  /** After the channel, if there is one: `By email, to Sam Hill`. */
  to: (person: string) => `to ${person}`,
  showMore: (left: number) => `Show more (${left} left)`,
  /** What a row is, for screen readers. */
  isWaiting: (title: string) => `${title}: waiting`,
  isQuiet: (title: string) => `${title}: quiet for a long time`,
  isProblem: (title: string) => `${title}: problem`,
  cannotBeShown: (reason: string) => `It cannot be shown: ${reason}`,
  letter: 'letter',
  section: 'section',
  callScript: 'call script',

  late: (days: number) => `${count(days, 'day')} late`,
  dueAt: (time: string) => `due ${time}`,
  by: (when: string) => `by ${when}`,
  from: (when: string) => `from ${when}`,
  until: (when: string) => `until ${when}`,
  /** A day and a time. */
  at: (day: string, time: string) => `${day}, ${time}`,
  /** The same in full. */
  fullyAt: (day: string, time: string) => `${day}, ${time}`,
  atPlace: (time: string, place: string) => `${time} ${place}`,
  inPlace: (day: string, time: string, place: string) => `${day}, ${time} in ${place}`,
  timeHere: (there: string, time: string) => `${there}, ${time} here`,
  dayHere: (there: string, day: string, time: string) => `${there}, ${day} ${time} here`,

  fullFrom: (moment: string) => `From ${moment}`,
  fullDue: (moment: string) => `Due ${moment}`,
  fullUntil: (moment: string) => `Until ${moment}`,
  snoozed: (moment: string) => `Snoozed. Originally due ${moment}`,
  holiday: (day: string, name: string) => `Public holiday ${day}: ${name}`,
  nothingYet: (reason: string) => `Nothing to do yet: ${reason}.`,
  noNextStep: 'No date for the next step yet',
  nextStep: (moment: string) => `Next step possible from ${moment}`,
  quietWhy: (reason: string) => `${reason}. Close the application, or take it up again with a date or a line in the journal.`,

  setProperty: (property: string) => `Set ${property}…`,
  setPropertyTo: (property: string, value: string) => `Set ${property} to ${value}`,
  changeLine: 'Change the line…',
  changeLineTo: (value: string) => `Change the line to ${value}`,

  tomorrow: 'Tomorrow',
  in3Days: 'In 3 days',
  nextWeek: 'Next week',
  namedDay: (name: string, day: string) => `${name}, ${day}`,
  noDateMoved: (counts: string) => `${counts} No date has moved.`,
  datesMoved: (counts: string, moved: number, first: string) => (
    moved === 1 ? `${counts} 1 date has moved: ${first}.` : `${counts} ${moved} dates have moved, such as ${first}.`
  ),
  moved: (title: string, from: string, to: string) => `${title}: ${from} → ${to}`,

  changed: (number: number) => `${count(number, 'follow-up')} have changed`,
  due: (number: number) => (number === 0 ? 'Nothing due' : `${number} due`),
  found: (number: number) => (number === 0 ? 'Nothing found' : `${number} found`),
  gone: (title: string) => `${title}: no longer listed`,
  newIn: (title: string, group: string) => `${title}: new in ${group}`,
  nowIn: (title: string, group: string) => `${title}: now in ${group}`,

  messageActions: {
    'new-note': 'New interview note',
    'from-invitation': 'New interview from invitation…',
    'choose-notes': 'Choose interview notes',
    'take-notes': 'Read these notes',
    'check-notes': 'See what was found',
    'start-today': 'Start from today',
    'use-region': 'Use its public holidays',
    'choose-region': 'Choose your country',
    'dismiss': 'Got it',
    'clear-filter': 'Clear filter',
  },
  welcome: 'Your notes are ready',
  counting: (notes: number) => (notes === 1 ? '1 note counts as an interview.' : `${notes} notes count as interviews.`),
  muchOverdue: (overdue: number) => `${overdue} things are overdue. You can leave the past behind and start from today.`,
  noHolidays: 'Public holidays don’t count as days off until you choose a country.',
  nothingChanged: 'Nothing was changed, and nothing leaves your vault.',
  useRegion: (country: string) => `Use public holidays: ${country}`,
  /** @param where in the words of the settings; null: in several places. @param names what their properties are called */
  moreNotes: (notes: number, where: string | null, names: readonly string[]) => {
    const look = notes === 1 ? '1 more note looks like an interview' : `${notes} more notes look like interviews`;
    if (where === null) return `${look}, in several places. “See what was found” tells you what makes them count.`;
    return `${look}, ${where}.${readLike(names)}`;
  },
  allRead: 'Everything in them could be read.',
  unread: (problems: number) => `${problems === 1 ? 'One detail' : `${problems} details`} couldn’t be read. Everything else works.`,
  noNotes: 'No interview notes yet',
  noNotesAbout: 'Keep one note per interview. A few properties at the top are enough:',
  likelyNotes: (notes: number, where: string | null, names: readonly string[]) => {
    const look = `${notes === 1 ? '1 note looks' : `${notes} notes look`} like applications or interviews`;
    if (where === null) return `${look}, in several places. Choose in settings which ones count.`;
    return `${look}, ${where}.${readLike(names)} Your notes won’t be changed.`;
  },
  noMatch: 'Nothing found',
  noMatchAbout: (filter: string) => `No follow-up matches “${filter}”.`,
  nothingDue: 'Nothing to do right now',
  nothingComing: 'Nothing coming up. Enjoy the break.',
  next: (title: string, when: string) => `Next: ${lowered(title)}, ${when}.`,
});

function readLike(names: readonly string[]): string {
  return names.length === 0 ? '' : ` Their properties would be read like this: ${names.join(', ')}.`;
}
