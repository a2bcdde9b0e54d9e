import type { Command } from 'obsidian';
import { insertListAtCursor } from '../actions/insert-list';
import type { CommandDeps } from './deps';

/** The commands that show follow-ups in notes and bases. */
export function listCommands(deps: CommandDeps): readonly Command[] {
  return [
    { id: 'insert-list', name: 'Insert follow-ups list', icon: 'list-plus', editorCallback: insertListAtCursor },
    {
      id: 'insert-list-today',
      name: 'Insert follow-ups into today’s note',
      icon: 'calendar-plus',
      callback: () => void deps.insertListIntoToday(),
    },
    { id: 'create-base', name: 'Create base of applications', icon: 'layout-list', callback: () => void deps.createBase() },
  ];
}
