import { activeInterview, availableFor } from './active-note';
import type { MakeCommand } from './needs';

export const insertLetter: MakeCommand = (needs) => ({
  id: 'insert-letter',
  name: 'Insert letter…',
  icon: 'mail-plus',
  ...availableFor(() => activeInterview(needs), ({ note }) => void needs.letters.offer(note)),
});
