import { activeItems, availableFor, withItem } from './active-note';
import type { MakeCommand } from './needs';

export const skip: MakeCommand = (needs) => ({
  id: 'skip',
  name: 'Skip follow-up',
  icon: 'skip-forward',
  ...availableFor(
    () => activeItems(needs),
    (items) => withItem(needs, items, 'Which one to skip?', (item) => void needs.actions.skip(item)),
  ),
});
