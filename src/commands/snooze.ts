import { chooseSnooze } from '../modals/snooze-choices';
import { activeItems, availableFor, withItem } from './active-note';
import type { MakeCommand } from './needs';

export const snooze: MakeCommand = (needs) => ({
  id: 'snooze',
  name: 'Snooze follow-up',
  icon: 'moon',
  ...availableFor(
    () => activeItems(needs),
    (items) => withItem(needs, items, 'Which one to snooze?', (item) => {
      chooseSnooze(needs.app, item, needs.clock.now(), (until) => void needs.actions.snooze(item, until));
    }),
  ),
});
