import type { FollowUpActions } from '../actions/follow-up-actions';
import type { LetterInserter } from '../actions/letter-inserter';
import type { LetterReview } from '../actions/letter-review';
import type { LetterSender } from '../actions/letter-sender';
import type { Opener } from '../actions/opening';
import type { LetterTemplate } from '../domain/letters/template';
import type { Action } from '../domain/note/actions';
import type { Problem } from '../domain/note/problem';
import type { FollowUp } from '../domain/playbook/follow-up';
import type { FoundNotes } from '../domain/sidebar/empty';
import type { Fix } from '../domain/sidebar/fixes';
import type { NewsSource } from '../domain/sidebar/news-source';
import type { AskForDate } from '../ui/date-modal';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';

/** All that the sidebar, and its rows elsewhere, need from the rest of the plugin. */
export interface SidebarHost {
  readonly index: Pick<InterviewIndex, 'ready' | 'complete' | 'size' | 'agenda' | 'interviewsOf'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly opener: Pick<Opener, 'openNote' | 'openProblem' | 'openSettings'>;
  readonly actions: Pick<FollowUpActions, 'markDone' | 'undoLine' | 'skip' | 'snooze' | 'close' | 'markAllDone' | 'skipAll' | 'snoozeAll'>;
  readonly letters: Pick<LetterInserter, 'insertFor' | 'insertDueThanks' | 'showFor'>;
  readonly sender: Pick<LetterSender, 'copyFor' | 'mailFor'>;
  readonly review: Pick<LetterReview, 'draftOf'>;
  readonly dialogs: SidebarDialogs;
  readonly firstRun: SidebarFirstRun;
  /** What cannot be read, in notes and templates. */
  problems(): readonly Problem[];
  /** The letters for the follow-up; none if it asks for properties. */
  lettersFor(item: FollowUp): readonly LetterTemplate[];
  /** Writes the value that solves the problem. */
  fixProblem(problem: Problem, fix: Fix): Promise<void>;
  switchRuleOff(action: Action): Promise<void>;
  /** Puts an address that opens the follow-up's note on the clipboard. */
  copyLink(item: FollowUp): Promise<void>;
  /** Shows all applications as cards, in a tab of their own. */
  openBoard(): void;
  /** Calls back after each change of what is shown, until the function returned is called. */
  onChange(callback: () => void): () => void;
  /** Calls back when the language of the interface changes, until the function returned is called. */
  onLanguage(callback: () => void): () => void;
}

interface SidebarDialogs {
  readonly askForDate: AskForDate;
  newInterview(): void;
  newFromInvitation(): void;
  importApplications(): void;
  checkNotes(): void;
  /** Shows what each key does. */
  showKeys(): void;
  /** Asks for the outcome of the interview in the note. */
  setOutcome(path: string): void;
  /** Asks what the employer said; with `details`, for what is missing in the interview's note. */
  recordNews(source: NewsSource & { readonly details: boolean }): void;
  /** Adds to the note what to ask before leaving the interview. */
  beforeYouLeave(source: NewsSource): void;
  /** Asks whether to close all quiet applications. */
  closeQuiet(): void;
}

interface SidebarFirstRun {
  /** Whether the person has closed the first page. */
  readonly isOver: boolean;
  /** Whether the vault had no interview notes until the person made the first one. */
  readonly startedEmpty: boolean;
  /** Notes that look like interviews and do not count as such; null if there are none. */
  found(): FoundNotes | null;
  /** Makes the found notes count as interviews. */
  readFound(): Promise<void>;
  /** Lists only what is due from today on. */
  startFromToday(): Promise<void>;
  /** Whether public holidays count, and the name of the country that the device suggests; null: it suggests none. */
  readonly holidays: { readonly counted: boolean; readonly suggested: string | null };
  /** Counts the public holidays of the country that the device suggests. */
  useSuggestedRegion(): Promise<void>;
  /** Hides the first page for good. */
  dismiss(): Promise<void>;
}
