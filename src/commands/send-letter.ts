import type { Command } from 'obsidian';
import type { OutgoingLetter } from '../actions/outgoing-letter';
import type { CommandNeeds, MakeCommand } from './needs';

export const copyLetter: MakeCommand = (needs) => ({
  id: 'copy-letter',
  name: 'Copy letter',
  icon: 'copy',
  ...forLetter(needs, () => true, (letter) => void needs.sender.copy(letter)),
});

export const openLetterInMail: MakeCommand = (needs) => ({
  id: 'open-letter-in-mail',
  name: 'Open letter in mail program',
  icon: 'send',
  ...forLetter(needs, ({ template }) => template.channel === 'email', (letter) => void needs.sender.mail(letter)),
});

export const markLetterAsSent: MakeCommand = (needs) => ({
  id: 'mark-letter-as-sent',
  name: 'Mark letter as sent',
  icon: 'mail-check',
  ...forLetter(needs, () => true, (letter) => void needs.sender.markSent(letter)),
});

/** Offers the command for the letter with the cursor in it, else for the note's only one. */
function forLetter(
  { sender }: CommandNeeds, fits: (letter: OutgoingLetter) => boolean, run: (letter: OutgoingLetter) => void,
): Required<Pick<Command, 'editorCheckCallback'>> {
  return {
    editorCheckCallback: (checking, editor, { file }) => {
      const letter = file === null ? null : sender.atCursor(editor, file.path);
      const offered = letter !== null && fits(letter);
      if (offered && !checking) run(letter);
      return offered;
    },
  };
}
