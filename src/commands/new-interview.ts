import type { MakeCommand } from './needs';

export const newInterview: MakeCommand = (needs) => ({
  id: 'new-interview',
  name: 'New interview note',
  icon: 'plus',
  callback: () => needs.newInterview(),
});
