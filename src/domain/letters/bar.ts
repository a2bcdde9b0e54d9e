import { isSent } from '../note/channels';
import { capitalized } from '../text/letter-case';
import type { FlaggedLetter } from './review/review';

export type BarCommand = 'next' | 'copy' | 'copy-subject' | 'mail' | 'sent' | 'not-sent';

export interface BarButton {
  readonly command: BarCommand;
  readonly label: string;
  readonly isDisabled: boolean;
}

/** Where a letter is in the text of a note, given as any offset within the letter. */
export interface LetterPlace {
  readonly path: string;
  readonly text: string;
  readonly offset: number;
}

/** The bar below a letter's heading: its state, and what can be done with it. */
export interface LetterBar {
  /** For screen readers: `Thank-you – Jane Doe`. */
  readonly label: string;
  readonly state: string;
  readonly isReady: boolean;
  readonly buttons: readonly BarButton[];
}

/**
 * The bar of a letter with that many blanks left. “Next” stays when no blank is left, so that the other buttons do not move under
 * the pointer.
 */
export function barOf(letter: FlaggedLetter, blanks: number): LetterBar {
  const { heading: { template: { title, channel }, person }, subject, sent, isReady } = letter;
  const { words } = letter;
  const [done, notDone] = isSent(channel) ? [words.sent, words.notSent] : [words.done, words.notDone];
  const choices: readonly (readonly [isThere: boolean, BarCommand, label: string])[] = [
    [sent === null, 'next', words.next],
    [channel !== null && sent === null, 'copy', words.copy],
    [subject !== null && sent === null, 'copy-subject', words.copySubject],
    [channel === 'email' && sent === null, 'mail', words.mail],
    [sent === null, 'sent', done],
    [sent !== null, 'not-sent', notDone],
  ];
  return {
    label: person === null ? title : `${title} – ${person}`,
    state: capitalized(letter.stateWith(blanks)), isReady: isReady && blanks === 0,
    buttons: choices.filter(([isThere]) => isThere)
      .map(([, command, label]) => ({ command, label, isDisabled: command === 'next' && blanks === 0 })),
  };
}
