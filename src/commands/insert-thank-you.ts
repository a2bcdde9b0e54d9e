import { isHeld } from '../domain/playbook/application';
import { activeInterview, availableFor } from './active-note';
import type { MakeCommand } from './needs';

export const insertThankYou: MakeCommand = (needs) => ({
  id: 'insert-thank-you',
  name: 'Insert thank-you note',
  icon: 'mail-plus',
  ...availableFor(
    () => {
      const interview = activeInterview(needs);
      return interview !== null && isHeld(interview, needs.clock.now()) ? interview : null;
    },
    ({ note }) => void needs.letters.insert('thank-you', note, null),
  ),
});
