import type { MakeCommand } from './needs';

export const openFollowUps: MakeCommand = (needs) => ({
  id: 'open',
  name: 'Open follow-ups',
  icon: 'calendar-check',
  callback: () => void needs.openFollowUps(),
});
