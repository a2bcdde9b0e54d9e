import { activeInterview, availableFor } from './active-note';
import type { MakeCommand } from './needs';

/** There is feedback to ask for once the answer was no. */
export const insertFeedbackRequest: MakeCommand = (needs) => ({
  id: 'insert-feedback-request',
  name: 'Insert feedback request',
  icon: 'mail-question',
  ...availableFor(
    () => {
      const note = activeInterview(needs)?.note;
      return needs.index.agenda().interviews.find((outlook) => outlook.note === note && outlook.status === 'rejected') ?? null;
    },
    ({ note }) => void needs.letters.insert('feedback-request', note),
  ),
});
