import { importApplications } from './import-applications';
import { insertFeedbackRequest } from './insert-feedback-request';
import { insertThankYou } from './insert-thank-you';
import { markAsDone } from './mark-as-done';
import type { MakeCommand } from './needs';
import { newInterview } from './new-interview';
import { openFollowUps } from './open-follow-ups';
import { setOutcome } from './set-outcome';
import { skip } from './skip';
import { snooze } from './snooze';

/** What the palette offers. */
export const COMMANDS: readonly MakeCommand[] = [
  openFollowUps,
  insertThankYou,
  insertFeedbackRequest,
  markAsDone,
  snooze,
  skip,
  setOutcome,
  newInterview,
  importApplications,
];
