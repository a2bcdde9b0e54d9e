import { availableFor } from './active-note';
import type { MakeCommand } from './needs';

/** The letter meant is the one with the cursor in it, else the note's only one. */
export const copyLetter: MakeCommand = ({ sender }) => ({
  id: 'copy-letter',
  name: 'Copy letter',
  icon: 'copy',
  ...availableFor(() => sender.atCursor(), (letter) => void sender.copy(letter)),
});

export const openLetterInMail: MakeCommand = ({ sender }) => ({
  id: 'open-letter-in-mail',
  name: 'Open letter in mail program',
  icon: 'send',
  ...availableFor(
    () => {
      const letter = sender.atCursor();
      return letter?.template.channel === 'email' ? letter : null;
    },
    (letter) => void sender.mail(letter),
  ),
});

export const markLetterAsSent: MakeCommand = ({ sender }) => ({
  id: 'mark-letter-as-sent',
  name: 'Mark letter as sent',
  icon: 'mail-check',
  ...availableFor(() => sender.atCursor(), (letter) => void sender.markSent(letter)),
});
