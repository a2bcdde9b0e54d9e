/** What a key does in the tree of rows. */
export type KeyCommand =
  | 'up' | 'down' | 'select-up' | 'select-down' | 'first' | 'last' | 'fold' | 'unfold'
  | 'open' | 'done' | 'snooze' | 'letter' | 'told' | 'why' | 'menu' | 'filter' | 'keys' | 'leave';

const KEYS: Readonly<Record<string, KeyCommand>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  ArrowLeft: 'fold',
  ArrowRight: 'unfold',
  Enter: 'open',
  ' ': 'done',
  d: 'done',
  s: 'snooze',
  l: 'letter',
  t: 'told',
  w: 'why',
  m: 'menu',
  '/': 'filter',
  '?': 'keys',
  Escape: 'leave',
};

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * Returns the command of a key, or null. With Ctrl, Cmd or Alt, only Enter has one; Obsidian gets the other keys. Shift with an
 * arrow selects. In a right-to-left layout the left and right arrows change places.
 */
export function commandOf(event: Key, rightToLeft: boolean): KeyCommand | null {
  if (event.isComposing) return null;
  const command = KEYS[event.key] ?? KEYS[event.key.toLowerCase()] ?? null;
  if ((event.ctrlKey || event.metaKey || event.altKey) && command !== 'open') return null;
  if (event.shiftKey && command === 'up') return 'select-up';
  if (event.shiftKey && command === 'down') return 'select-down';
  if (rightToLeft && command === 'fold') return 'unfold';
  if (rightToLeft && command === 'unfold') return 'fold';
  return command;
}
