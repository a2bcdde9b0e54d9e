import { count } from './count';

/** Says how many were removed, and how many kept because they have changed. */
function removed(unit: string): (gone: number, kept: number) => string {
  return (gone, kept) => (
    `${count(gone, unit)} removed.${kept === 0 ? '' : ` ${count(kept, unit)} kept, because of changes since then.`}`
  );
}

/** Notices: what was done, or why it was not. */
export const englishActions = () => ({
  markedDone: 'Marked as done',
  markedSent: 'Marked as sent',
  markedNotSent: 'Marked as not sent',
  skipped: 'Skipped',
  snoozedUntil: (day: string) => `Snoozed until ${day}`,
  notSkipped: 'No longer skipped',
  notDone: 'No longer marked as done',
  allDone: (number: number) => `${count(number, 'follow-up')} marked as done`,
  allSkipped: (number: number) => `${count(number, 'follow-up')} skipped`,
  allSnoozed: (number: number, day: string) => `${count(number, 'follow-up')} snoozed until ${day}`,
  statusSet: (status: string) => `Status set to ${status}`,
  statusIsSet: (status: string) => `The status is already “${status}”. Nothing changed.`,
  statuses: {
    'scheduled': 'scheduled', 'waiting': 'waiting', 'offer': 'offer', 'accepted': 'accepted',
    'declined': 'declined', 'rejected': 'rejected', 'withdrawn': 'withdrawn', 'no-response': 'no response',
  },
  applicationClosed: 'Application closed',
  closed: (number: number) => `${count(number, 'application')} closed`,
  noNote: 'This item has no note to write to.',
  saysSo: 'The note already says so. Nothing changed.',
  allSaySo: 'The notes already say so. Nothing changed.',
  noLongerSays: 'The note no longer says so. Nothing changed.',
  nothingChanged: 'Nothing changed.',
  noSuchLine: 'The journal has no line of its own for this. Take it out by hand.',
  notWritable: (name: string) => `“${name}” can’t be written in the journal. Add an alias to the person’s note.`,
  noTimeApart: 'Two interviews in this note start at the same time, so the journal can’t tell them apart. '
    + 'Give each its own time, then try again.',
  /** The line has another day than the one meant. */
  doneEarlier: (done: string, day: string) => `${done} on ${day}: a later day would count for the next interview in the note`,
  doneLater: (done: string, day: string) => `${done} on ${day}: an earlier day would count for the interview before it in the note`,
  refused: (note: string, reason: string) => `${note}: ${reason}`,
  openSettings: 'Open Obsidian’s settings and choose this plugin.',

  undone: 'Undone',
  changedSince: 'The note has changed since then, so nothing was undone.',
  notUndone: (reason: string) => `Could not undo: ${reason}`,
  someUndone: (number: number, all: number) => `${number} of ${all} undone. The other notes have changed since then.`,
  notesUndone: (number: number, all: number) => `${number} of ${all} notes undone. The other has changed since then.`,
  undoneAnd: (more: string) => `Undone. ${more}`,
  removed: { note: removed('note'), template: removed('template'), calendarFile: removed('calendar file'), base: removed('base') },

  noSuchProblem: 'This problem is no longer in the note. Nothing changed.',
  propertySet: (property: string, value: string) => `Set ${property} to ${value}`,
  changedTo: (value: string) => `Changed to ${value}`,
  saysValue: (value: string) => `The note already says ${value}. Nothing changed.`,

  checklistAdded: 'Added what to ask before you leave',
  hasChecklist: 'This list is already in the note.',
  newsSaved: (created: string | null) => (created === null ? 'Saved what they said' : `Saved what they said, and created “${created}”`),
  roundNotCreated: (reason: string) => `The note for the next round could not be created: ${reason}`,
  /** In the name of a note. */
  roundNumber: (round: string) => `round ${round}`,
  nextRound: 'next round',
  noteCreated: 'Interview note created',
  writeThanks: (number: number) => (number === 1 ? 'Write thank-you' : `Write ${count(number, 'thank-you')}`),
  interviewMoved: 'Interview moved',
  calledOff: 'Interview called off',
  isCalledOff: 'The interview is already called off. Nothing changed.',

  allLetters: 'All letters…',
  whichLetter: 'Which letter?',
  otherLetters: 'Other letters',
  dueLater: 'Due later',
  dueNow: 'Due now',
  toInterviewer: (title: string) => `${title} to an interviewer`,
  letterDue: (title: string, person: string | null, when: string) => `${title}${person === null ? '' : ` – ${person}`}, ${when}`,
  writeAnyway: 'Write anyway?',
  askedForSilence: (company: string | null) => `${company ?? 'The employer'} asked not to be contacted. This plugin sends nothing.`,
  everyoneDue: 'Everyone due',
  toWhom: 'Who is it to?',
  notEditable: (note: string) => `${note} cannot be opened for editing.`,
  hasLetter: 'This letter is already in this note.',
  noInterview: (path: string) => `${path} has no interview to write about.`,
  noLetter: 'This follow-up has no letter. Fill in the note’s properties instead.',
  letterNotChecked: 'The letter can’t be checked',
  blanksLeft: (number: number) => `${count(number, 'blank')} left`,
  wouldGoOut: (blanks: readonly string[]) => `The mail would go out with these words: ${blanks.map((words) => `“${words}”`).join(', ')}.`,
  fillInFirst: (number: number) => `Fill in ${count(number, 'blank')} first`,
  openAnyway: 'Open anyway',
  sendLabels: { clipboard: 'Copy letter', mail: 'Open in mail' },
  letterCopied: (blanks: number) => `Letter copied.${blanks === 0 ? '' : ` ${count(blanks, 'blank')} left.`}`,
  subjectCopied: 'Subject copied.',
  notCopied: {
    letter: 'The letter could not be copied. Select it in the note and copy it by hand.',
    subject: 'The subject could not be copied. Select it in the note and copy it by hand.',
  },
  tooLongForMail: 'Too long for your mail app, so it’s copied. Paste it into the message.',
  noAddress: 'No email address on file.',
  haveYouSent: 'Have you sent it?',
  letterReady: (title: string) => `${title} is ready.`,
  copySubject: 'Copy subject',
  markSent: 'Mark as sent',
  notYet: 'Not yet',

  calendarIsFolder: (path: string) => (
    `“${path}” is a folder, or a file that Obsidian does not see. Change the calendar file in the settings.`
  ),
  wrongCalendarPath: (problem: string) => `${problem} Change the calendar file in the settings.`,
  foreignCalendar: 'This file was not written by this plugin, so it was left as it is. Change the calendar file in the settings.',
  fileNotWritten: (path: string, reason: string) => `“${path}” could not be written: ${reason}`,
  nothingForCalendar: 'No interviews or follow-ups for a calendar yet.',
  calendarWritten: (events: number, path: string) => (
    `${count(events, 'event')} written to “${path}”. Open it with your calendar, and again after each change.`
  ),
  calendarUpToDate: (path: string) => `“${path}” is up to date.`,
  calendarUpdated: (path: string, changed: number, cancelled: number) => (
    `“${path}” updated: ${count(changed, 'event')} new or changed${cancelled === 0 ? '' : `, ${cancelled} cancelled`}. `
      + 'Open it with your calendar again.'
  ),
  noTemplatesFolder: 'Choose a templates folder in settings first.',
  hasTemplates: (folder: string) => `All templates are already in “${folder}”. Nothing changed.`,
  templatesCopied: (number: number, folder: string) => `${count(number, 'template')} copied to “${folder}”. Change them as you like.`,
  templatesNotCopied: (reason: string) => `The templates could not be copied: ${reason}`,
  importCancelled: (removed: string) => `Import cancelled. ${removed}`,
  imported: (number: number) => `${count(number, 'note')} imported`,
  /** @param first why the first was not */
  notImported: (number: number, first: string) => (
    `${count(number, 'note')} could not be created. ${first}${number === 1 ? '' : ` (and ${count(number - 1, 'other')})`}`
  ),
  nameTaken: 'a note with this name already exists.',
  nothingToReview: 'No interview notes yet, so there is nothing to review.',
  reviewNotWritten: (reason: string) => `The weekly review could not be written: ${reason}`,
  reviewExists: (name: string) => `“${name}” already exists, and was opened as it is.`,
});
