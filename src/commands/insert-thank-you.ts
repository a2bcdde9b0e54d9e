import { isHeld } from '../domain/playbook/application';
import { activeInterview, activeItems, availableFor } from './active-note';
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
    ({ note }) => void needs.letters.insert('thank-you', note),
  ),
});

/** One for each person: nobody gets the letter of another. */
export const insertDueThanks: MakeCommand = (needs) => ({
  id: 'insert-due-thank-yous',
  name: 'Insert all due thank-you notes',
  icon: 'mails',
  ...availableFor(
    () => activeItems(needs)?.find(({ action, state }) => action === 'thank-you' && state !== 'later')?.note ?? null,
    (note) => void needs.letters.insertDueThanks(note),
  ),
});
