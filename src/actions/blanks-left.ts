import type { App } from 'obsidian';
import { words } from '../domain/language/interface';
import { blanksIn, type Blank } from '../domain/letters/blanks';
import { confirm } from '../ui/confirm';
import type { OutgoingLetter } from './outgoing-letter';

/** Asks before a mail opens with blanks in it: once it is sent, nothing takes that back. */
export function askToFillIn(app: App, blanks: readonly Blank[], fillIn: () => void, open: () => void): void {
  const { blanksLeft: title, wouldGoOut, fillInFirst, openAnyway } = words('actions');
  const text = wouldGoOut(blanks.map((blank) => blank.words));
  const other = { label: openAnyway, run: open };
  confirm(app, { title: title(blanks.length), text, confirm: fillInFirst(blanks.length), other }, fillIn);
}

/** The blanks left in the letter and its subject. */
export function blanksOf({ body, subject }: OutgoingLetter): readonly Blank[] {
  return blanksIn(`${subject ?? ''}\n${body}`);
}

