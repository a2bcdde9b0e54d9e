import { activeItems, availableFor, withItem } from './active-note';
import type { MakeCommand } from './needs';

export const markAsDone: MakeCommand = (needs) => ({
  id: 'mark-as-done',
  name: 'Mark follow-up as done',
  icon: 'check',
  ...availableFor(
    () => activeItems(needs),
    (items) => withItem(needs, items, 'Which one is done?', (item) => void needs.actions.markDone(item)),
  ),
});
