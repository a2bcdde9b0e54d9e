import type { MakeCommand } from './needs';

export const checkNotes: MakeCommand = (needs) => ({
  id: 'check-notes',
  name: 'Check my notes',
  icon: 'clipboard-check',
  callback: () => needs.checkNotes(),
});
