import type { Command } from 'obsidian';
import { words } from '../domain/language/interface';
import type { CommandDeps, UnnamedCommand } from './deps';
import { followUpCommands } from './follow-ups';
import { letterCommands } from './letters';
import { listCommands } from './lists';
import { vaultCommands } from './vault';

/** All commands of the palette, in its order. */
export function commands(deps: CommandDeps): readonly Command[] {
  const { names } = words('commands');
  return unnamed(deps).map((command) => ({ ...command, name: names[command.id] }));
}

function unnamed(deps: CommandDeps): readonly UnnamedCommand[] {
  return [
    { id: 'open', icon: 'calendar-check', callback: () => void deps.openFollowUps() },
    { id: 'open-board', icon: 'kanban', callback: () => void deps.openBoard() },
    ...letterCommands(deps),
    ...followUpCommands(deps),
    ...listCommands(deps),
    ...vaultCommands(deps),
  ];
}
