const TOO_LATE = 'Stop suggesting after (days)';

/** What the settings say of each rule: its name, when it applies, and what its numbers count. */
export const englishRules = {
  'prepare': {
    label: 'Prepare for the interview',
    about: 'Before each interview: the company, your questions, who to follow up with and how.',
    numbers: { from: 'Suggest from (days before)' },
  },
  'debrief': {
    label: 'Write your debrief',
    about: 'The same day: what went well, what didn’t, how they reacted, what they told you, pros and cons, and if it’s the right job.',
    numbers: { lapse: TOO_LATE },
  },
  'record-details': {
    label: 'Fill in missing details',
    about: 'The same day: the interviewers, an address for each, when they decide and how they prefer to be contacted.',
    numbers: { lapse: TOO_LATE },
  },
  'thank-you': {
    label: 'Thank-you',
    about: 'To each interviewer: the same day after a morning interview, by noon the next day after a later one.',
    numbers: { lapse: TOO_LATE },
  },
  'agency-feedback': {
    label: 'Tell the agency how it went',
    about: 'The same day, if an agency is involved: it follows up for you.',
    numbers: { lapse: TOO_LATE },
  },
  'brief-references': {
    label: 'Brief your references',
    about: 'Each reference, by the next working day: the job, the company, its responsibilities and targets.',
    numbers: { due: 'Due by (working days after the interview)' },
  },
  'connect': {
    label: 'Connect on LinkedIn',
    about: 'A day or two after each thank-you by email, with a personal line.',
    numbers: { from: 'Suggest from (days after the thank-you)', due: 'Due by (days after the thank-you)', lapse: TOO_LATE },
  },
  'check-in': {
    label: 'Check in',
    about: 'A gentle question about their decision: after the date they promised, otherwise on your schedule.',
    numbers: {
      from: 'Suggest from (working days after the promised date)',
      due: 'Due by (working days after the promised date)',
      again: 'Next one after (working days)',
    },
  },
  'close': {
    label: 'Close the application',
    about: 'If your last check-in brought no news: set the status to no response and move on, or skip this to keep it open.',
    numbers: { from: 'Suggest from (working days after the last check-in)', due: 'Due by (working days after that)' },
  },
  'tell-other-offer': {
    label: 'Tell them about another offer',
    about: 'While this application is open and you have another offer to answer: say so, and ask if they can decide before then.',
    numbers: { due: 'Due by (working days after the offer)' },
  },
  'answer-offer': {
    label: 'Answer the offer',
    about: 'By its deadline, or within a week if they named none.',
    numbers: { due: 'Due by (working days after an offer without a deadline)' },
  },
  'withdraw': {
    label: 'Withdraw',
    about: 'If you have accepted another offer: tell the others, so they can move on.',
    numbers: { due: 'Due by (working days after accepting)' },
  },
  'thank-supporters': {
    label: 'Thank your references',
    about: 'Once you have accepted: tell your references how it ended, and thank them.',
    numbers: { due: 'Due by (working days after accepting)', lapse: TOO_LATE },
  },
  'thank-after-rejection': {
    label: 'Thank them after the rejection',
    about: 'Thanks and good wishes keep the door open. In writing, the same reply asks for feedback.',
    numbers: { due: 'Due by (working days after the rejection)', lapse: TOO_LATE },
  },
  'request-feedback': {
    label: 'Ask for feedback',
    about: 'After a rejection, while the note has no feedback: what would they recommend you improve?',
    numbers: {
      from: 'Suggest from (working days after the rejection)', due: 'Due by (working days after the rejection)', lapse: TOO_LATE,
    },
  },
  'learn': {
    label: 'Learn from the feedback',
    about: 'Once you have feedback: what will you do differently next time?',
    numbers: { due: 'Due by (days after the last entry)' },
  },
  'keep-in-touch': {
    label: 'Keep in touch',
    about: 'Three months after a rejection, if you want to stay in contact (keep_in_touch: true).',
    numbers: {
      from: 'Suggest from (days after the rejection)', due: 'Due by (days after the rejection)',
      lapse: 'Stop suggesting after (days after the due day)',
    },
  },
  'keep-looking': {
    label: 'Keep looking',
    about: 'Each week without an interview before or after it, until you have an offer.',
    numbers: { quiet: 'Window (days)' },
  },
};
