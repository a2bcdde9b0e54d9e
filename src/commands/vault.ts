import type { Command } from 'obsidian';
import { HOLIDAY_FILE_WORDS as WORDS } from '../domain/holiday-file/words';
import { closableQuiet } from '../domain/sidebar/quiet';
import { availableFor } from './active-note';
import type { CommandDeps } from './deps';

/** What is done with the vault as a whole, whichever note is open. */
export function vaultCommands(deps: CommandDeps): readonly Command[] {
  const { dialogs, index } = deps;
  return [
    { id: 'new-interview', name: 'New interview note', icon: 'plus', callback: () => dialogs.newInterview() },
    {
      id: 'new-interview-from-invitation',
      name: 'New interview from invitation…',
      icon: 'mail-open',
      callback: () => dialogs.newFromInvitation(),
    },
    { id: 'check-notes', name: 'Check my notes', icon: 'clipboard-check', callback: () => dialogs.checkNotes() },
    {
      id: 'close-quiet',
      name: 'Close quiet applications',
      icon: 'archive',
      ...availableFor(() => closableQuiet(index.agenda().interviews)[0] ?? null, () => dialogs.closeQuiet()),
    },
    { id: 'write-calendar-file', name: 'Write calendar file', icon: 'calendar-plus', callback: () => void deps.writeCalendar() },
    { id: 'write-weekly-review', name: 'Write weekly review', icon: 'calendar-range', callback: () => void deps.writeWeeklyReview() },
    { id: 'choose-region', name: WORDS.command, icon: 'globe', callback: () => dialogs.chooseRegion() },
    { id: 'show-keys', name: 'Show the sidebar’s keys', icon: 'keyboard', callback: () => dialogs.showKeys() },
    { id: 'copy-templates', name: 'Copy letter templates to your vault', icon: 'files', callback: () => void deps.copyTemplates() },
    { id: 'import-applications', name: 'Import applications from CSV', icon: 'table', callback: () => dialogs.importApplications() },
  ];
}
