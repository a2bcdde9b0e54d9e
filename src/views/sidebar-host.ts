import type { HoverParent } from 'obsidian';
import type { DoneDetails } from '../actions/follow-up-actions';
import type { DraftLetter } from '../domain/agenda/row';
import type { FoundNotes } from '../domain/agenda/empty';
import type { Day } from '../domain/dates/day';
import type { Instant, Zone } from '../domain/dates/zoned';
import type { LetterTemplate } from '../domain/letters/template';
import type { Action } from '../domain/note/actions';
import type { Problem } from '../domain/note/problem';
import type { Agenda, FollowUp } from '../domain/playbook/follow-up';

type Async = void | Promise<void>;

/** All that the sidebar needs of the rest of the plugin. */
export interface SidebarHost {
  /** Whether the notes have been read at least once. */
  isReady(): boolean;
  /** How many notes are interviews. */
  noteCount(): number;
  /** Notes that look like interviews and are not taken for any; null where there is none. */
  foundNotes(): FoundNotes | null;
  /** Whether a person has seen what is read from their notes. */
  isWelcomed(): boolean;
  agenda(): Agenda;
  problems(): readonly Problem[];
  /** Calls back after each change of the above, until the function returned is called. */
  onChange(callback: () => void): () => void;
  now(): Instant;
  /** The device's zone. */
  zone(): Zone;

  /** Opens the note where the event's modifiers say: this tab, a new one, a split, a window. */
  openNote(path: string, event: MouseEvent | KeyboardEvent): Async;
  /** Opens the note at what cannot be read. */
  openProblem(problem: Problem, event: MouseEvent | KeyboardEvent): Async;
  /** Shows the note's preview beside the element, if the person has that on. */
  hoverLink(event: MouseEvent, target: HTMLElement, path: string, parent: HoverParent): void;

  markDone(item: FollowUp, details?: DoneDetails): Async;
  skip(item: FollowUp): Async;
  snooze(item: FollowUp, until: Day): Async;
  /** Asks for the outcome of the interview in the note. */
  setOutcome(path: string): Async;
  /** The words there are for the item; none for what goes into properties. */
  lettersFor(item: FollowUp): readonly LetterTemplate[];
  /** The letter that stands in the item's note and waits to go out; null where none does. */
  draftOf(item: FollowUp): DraftLetter | null;
  insertLetter(item: FollowUp): Async;
  copyLetter(item: FollowUp): Async;
  mailLetter(item: FollowUp): Async;
  switchRuleOff(action: Action): Async;
  newInterview(): Async;
  /** Takes the notes in that were found. */
  takeFoundNotes(): Async;
  /** Shows what is read from the notes. */
  checkNotes(): Async;
  /** Puts the first page away for good. */
  putWelcomeAway(): Async;
  /** Opens the settings where they say which notes are interviews. */
  openSettings(): void;
}
