import { checkNotes } from './check-notes';
import { checkLetter } from './check-letter';
import { copyTemplates } from './copy-templates';
import { importApplications } from './import-applications';
import { insertFeedbackRequest } from './insert-feedback-request';
import { insertLetter } from './insert-letter';
import { insertDueThanks, insertThankYou } from './insert-thank-you';
import { markAsDone } from './mark-as-done';
import type { MakeCommand } from './needs';
import { newInterview } from './new-interview';
import { nextBlank } from './next-blank';
import { openFollowUps } from './open-follow-ups';
import { copyLetter, markLetterAsSent, openLetterInMail } from './send-letter';
import { setOutcome } from './set-outcome';
import { skip } from './skip';
import { snooze } from './snooze';

/** What the palette offers. */
export const COMMANDS: readonly MakeCommand[] = [
  openFollowUps,
  insertLetter,
  insertThankYou,
  insertDueThanks,
  insertFeedbackRequest,
  nextBlank,
  checkLetter,
  copyLetter,
  openLetterInMail,
  markLetterAsSent,
  markAsDone,
  snooze,
  skip,
  setOutcome,
  newInterview,
  checkNotes,
  copyTemplates,
  importApplications,
];
