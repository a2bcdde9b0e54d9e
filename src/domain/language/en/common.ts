import { count } from '../../text/count';

/** Words that several parts share: buttons, statuses, channels, counts. */
export const englishCommon = () => ({
  andMore: (number: number) => `and ${number} more`,
  back: 'Back',
  cancel: 'Cancel',
  checkNotes: 'Check my notes',
  close: 'Close',
  copy: 'Copy',
  followUps: 'Follow-ups',
  insert: 'Insert',
  insertLetter: 'Insert letter',
  markDone: 'Mark as done',
  more: 'More',
  newFromInvitation: 'New interview from invitation…',
  newNote: 'New interview note',
  notNow: 'Not now',
  openFollowUps: 'Open follow-ups',
  openNote: 'Open note',
  openSettings: 'Open settings',
  save: 'Save',
  setOutcome: 'Set outcome…',
  skip: 'Skip',
  snooze: 'Snooze',
  told: 'They told me…',
  undo: 'Undo',

  date: 'Date',
  time: 'Time',
  company: 'Company',
  role: 'Role',
  round: 'Round',
  roundAbout: 'A number or a name.',
  interviewers: 'Interviewers',
  status: 'Status',
  format: 'Format',
  /** Of several interviews in a note, which one: by its day, its place or its round. */
  interviewOn: (day: string) => day,
  nthInterview: (n: number) => `interview ${n}`,
  numberedRound: (n: string) => `round ${n}`,
  notKnownYet: 'Not known yet',

  /** One word each, so that a key chooses it. */
  channels: { email: 'Email', phone: 'Phone', linkedin: 'LinkedIn', letter: 'Letter' },
  /** In the middle of a sentence. */
  byChannel: { email: 'by email', phone: 'by phone', linkedin: 'on LinkedIn', letter: 'by letter' },
  /** How they want to be contacted. */
  contactBy: { email: 'By email', phone: 'By phone', linkedin: 'On LinkedIn', letter: 'By letter', none: 'Not at all' },
  formats: { onsite: 'On site', video: 'Video', phone: 'Phone' },
  statuses: {
    'scheduled': 'Scheduled',
    'waiting': 'Waiting for an answer',
    'offer': 'They made an offer',
    'accepted': 'You accepted their offer',
    'declined': 'You declined their offer',
    'rejected': 'They said no',
    'withdrawn': 'You withdrew',
    'no-response': 'No response',
  },

  days: (number: number) => count(number, 'day'),
  weeks: (number: number) => count(number, 'week'),
  workingDays: (number: number) => count(number, 'working day'),
});
