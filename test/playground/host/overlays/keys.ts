import type { KeymapEventHandler, KeymapEventListener, Modifier } from 'obsidian';
import { Scope } from 'obsidian-test-mocks/obsidian';
import { inEachWindow } from '../other-window';
import { original } from './patching';

/** An open overlay, which gets keys before anything below it. Returns whether the key was for it. */
export type KeyListener = (event: KeyboardEvent) => boolean;

interface Binding {
  readonly modifiers: readonly Modifier[] | null;
  readonly key: string | null;
  readonly listener: KeymapEventListener;
}

/** The overlays that are open, the topmost last. */
const layers: { readonly listener: KeyListener; readonly passes: boolean }[] = [];
/** What the mock's scope does not keep: what its handlers do. */
const bindings = new WeakMap<object, Binding>();

/** Gives keys to the topmost overlay, and scopes the functions that were registered with them. */
export function installKeys(): void {
  const register = original(Scope.prototype, 'register');
  Scope.prototype.register = function (
    this: Scope, modifiers: Modifier[] | null, key: string | null, listener: KeymapEventListener,
  ): KeymapEventHandler {
    const handler = register(this, modifiers, key, listener) as KeymapEventHandler;
    bindings.set(handler, { modifiers, key, listener });
    return handler;
  };
  inEachWindow((realm) => realm.addEventListener('keydown', (event) => {
    if (event.isComposing || !isTaken(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }, true));
}

/**
 * Gives the listener all keys until the returned function is called, or another listener comes on top.
 * @param passes whether keys that it does not take are for the overlay below: a list leaves Tab to its dialog
 */
export function pushKeys(listener: KeyListener, passes = false): () => void {
  const layer = { listener, passes };
  layers.push(layer);
  return () => {
    const index = layers.indexOf(layer);
    if (index >= 0) layers.splice(index, 1);
  };
}

function isTaken(event: KeyboardEvent): boolean {
  for (const { listener, passes } of [...layers].reverse()) {
    if (listener(event)) return true;
    if (!passes) return false;
  }
  return false;
}

/** Whether one of the scope's handlers took the key; as in Obsidian, the one that returns false. */
export function runScope(scope: Scope, event: KeyboardEvent): boolean {
  // Private in the mock's types, and meant for the keymap, which this replaces.
  const handlers = Reflect.get(scope, 'handlers') as readonly object[];
  for (const handler of [...handlers].reverse()) {
    const binding = bindings.get(handler);
    if (binding === undefined || !matches(binding, event)) continue;
    const taken: unknown = binding.listener(event, { modifiers: '', key: event.key, vkey: event.code });
    if (taken === false) return true;
  }
  return false;
}

function matches({ modifiers, key }: Binding, event: KeyboardEvent): boolean {
  if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) return false;
  if (modifiers === null) return true;
  const has = (...names: Modifier[]) => names.some((name) => modifiers.includes(name));
  return event.ctrlKey === has('Ctrl', 'Mod') && event.metaKey === has('Meta')
    && event.altKey === has('Alt') && event.shiftKey === has('Shift');
}
