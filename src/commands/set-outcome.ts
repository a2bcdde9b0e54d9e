import { activeInterview, availableFor } from './active-note';
import type { MakeCommand } from './needs';

export const setOutcome: MakeCommand = (needs) => ({
  id: 'set-outcome',
  name: 'Set outcome',
  icon: 'flag',
  ...availableFor(() => activeInterview(needs), ({ note }) => needs.setOutcome(note)),
});
