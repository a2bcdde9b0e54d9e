import type { App, Command } from 'obsidian';
import type { FollowUpActions } from '../actions/follow-up-actions';
import type { LetterInserter } from '../actions/letter-inserter';
import type { LetterReview } from '../actions/letter-review';
import type { LetterSender } from '../actions/letter-sender';
import type { Words } from '../domain/language/catalogue';
import type { AskForDate } from '../ui/date-modal';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';

/** A command without its name, which depends on the language of the interface. */
export interface UnnamedCommand extends Omit<Command, 'id' | 'name'> {
  readonly id: keyof Words<'commands'>['names'];
}

/** All that the commands need from the rest of the plugin. */
export interface CommandDeps {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'interviewsOf' | 'agenda'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly actions: Pick<FollowUpActions, 'markDone' | 'skip' | 'snooze'>;
  readonly letters: Pick<LetterInserter, 'insert' | 'insertDueThanks' | 'offer'>;
  readonly review: Pick<LetterReview, 'flagsIn'>;
  readonly sender: Pick<LetterSender, 'atCursor' | 'copy' | 'copySubject' | 'mail' | 'fillIn' | 'markSent'>;
  readonly dialogs: CommandDialogs;
  /** Copies the built-in templates into the templates folder. */
  copyTemplates(): Promise<void>;
  /** Writes interviews and follow-ups into the calendar file. */
  writeCalendar(): Promise<void>;
  /** Writes a note about last week, and opens it. */
  writeWeeklyReview(): Promise<void>;
  /** Adds a list of follow-ups to today’s note. */
  insertListIntoToday(): Promise<void>;
  /** Creates a base of the applications, and opens it. */
  createBase(): Promise<void>;
  openFollowUps(): Promise<void>;
  openBoard(): Promise<void>;
}

interface CommandDialogs {
  readonly askForDate: AskForDate;
  /** Shows what was found in the notes. */
  checkNotes(): void;
  /** Asks whose public holidays and weekend count. */
  chooseRegion(): void;
  /** Shows what each key does in the sidebar. */
  showKeys(): void;
  /** Asks for the details of a new interview, and makes its note. */
  newInterview(): void;
  /** Asks for an invitation. Makes a note of it, or changes the note that it is about. */
  newFromInvitation(): void;
  /** Asks for a table of applications, and makes their notes. */
  importApplications(): void;
  /** Asks for the outcome of the interview in the note. */
  setOutcome(path: string): void;
  /** Asks what the employer said about the note's current interview. */
  recordNews(of: { readonly note: string }): void;
  /** Adds to the note what to ask before leaving the interview that is still to come. */
  beforeYouLeave(of: { readonly note: string }): void;
  /** Asks whether to close all quiet applications. */
  closeQuiet(): void;
}
