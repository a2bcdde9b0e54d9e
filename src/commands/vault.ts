import { closableQuiet } from '../domain/sidebar/quiet';
import { availableFor } from './active-note';
import type { CommandDeps, UnnamedCommand } from './deps';

/** The commands that concern the whole vault, whichever note is open. */
export function vaultCommands(deps: CommandDeps): readonly UnnamedCommand[] {
  const { dialogs, index } = deps;
  return [
    { id: 'new-interview', icon: 'plus', callback: () => dialogs.newInterview() },
    {
      id: 'new-interview-from-invitation',
      icon: 'mail-open',
      callback: () => dialogs.newFromInvitation(),
    },
    { id: 'check-notes', icon: 'clipboard-check', callback: () => dialogs.checkNotes() },
    {
      id: 'close-quiet',
      icon: 'archive',
      ...availableFor(() => closableQuiet(index.agenda().interviews)[0] ?? null, () => dialogs.closeQuiet()),
    },
    { id: 'write-calendar-file', icon: 'calendar-plus', callback: () => void deps.writeCalendar() },
    { id: 'write-weekly-review', icon: 'calendar-range', callback: () => void deps.writeWeeklyReview() },
    { id: 'choose-region', icon: 'globe', callback: () => dialogs.chooseRegion() },
    { id: 'show-keys', icon: 'keyboard', callback: () => dialogs.showKeys() },
    { id: 'copy-templates', icon: 'files', callback: () => void deps.copyTemplates() },
    { id: 'import-applications', icon: 'table', callback: () => dialogs.importApplications() },
  ];
}
