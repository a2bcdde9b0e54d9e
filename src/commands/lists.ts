import { insertListAtCursor } from '../actions/insert-list';
import type { CommandDeps, UnnamedCommand } from './deps';

/** The commands that show follow-ups in notes and bases. */
export function listCommands(deps: CommandDeps): readonly UnnamedCommand[] {
  return [
    { id: 'insert-list', icon: 'list-plus', editorCallback: insertListAtCursor },
    {
      id: 'insert-list-today',
      icon: 'calendar-plus',
      callback: () => void deps.insertListIntoToday(),
    },
    { id: 'create-base', icon: 'layout-list', callback: () => void deps.createBase() },
  ];
}
