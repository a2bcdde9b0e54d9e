import type { App } from 'obsidian';
import { blanksIn, type Blank } from '../domain/letters/blanks';
import { count } from '../domain/text/count';
import { confirm } from '../ui/confirm';
import type { OutgoingLetter } from './outgoing-letter';

/** Asks before a mail opens with blanks in it: once it is sent, nothing takes that back. */
export function askToFillIn(app: App, blanks: readonly Blank[], fillIn: () => void, open: () => void): void {
  const text = `The mail would go out with these words: ${blanks.map(({ words }) => `“${words}”`).join(', ')}.`;
  const number = count(blanks.length, 'blank');
  const other = { label: 'Open anyway', run: open };
  confirm(app, { title: `${number} left`, text, confirm: `Fill in ${number} first`, other }, fillIn);
}

/** The blanks left in the letter and its subject. */
export function blanksOf({ body, subject }: OutgoingLetter): readonly Blank[] {
  return blanksIn(`${subject ?? ''}\n${body}`);
}

/** What is said of them after the letter was copied: ` 4 blanks left.` */
export function blanksLeft(letter: OutgoingLetter): string {
  const blanks = blanksOf(letter);
  return blanks.length === 0 ? '' : ` ${count(blanks.length, 'blank')} left.`;
}
