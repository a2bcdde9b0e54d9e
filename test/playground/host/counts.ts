import type { App as MockApp } from 'obsidian-test-mocks/obsidian';
import type { PlayClock } from './clock';
import type { Plugins } from './plugins';

/** What a plugin could leave behind when it is switched off. */
export interface Counts {
  /** Callbacks on the vault, the metadata cache and the workspace. */
  readonly events: number;
  /** Listeners on the window and the document. */
  readonly listeners: number;
  readonly timers: number;
  readonly commands: number;
  readonly settingTabs: number;
  /** Elements with a class of the plugin's. */
  readonly elements: number;
}

let listeners = 0;

/** Counts the listeners on the window and the document from now on. */
export function watchListeners(): void {
  for (const target of [window, document]) {
    const known = new Map<string, Set<unknown>>();
    const add = target.addEventListener.bind(target);
    const remove = target.removeEventListener.bind(target);
    const bucket = (type: string) => {
      const found = known.get(type) ?? new Set();
      known.set(type, found);
      return found;
    };
    Reflect.set(target, 'addEventListener', (type: string, listener: EventListener, options?: AddEventListenerOptions | boolean) => {
      if (!bucket(type).has(listener) && !isOnce(options)) listeners += 1;
      if (!isOnce(options)) bucket(type).add(listener);
      add(type, listener, options);
    });
    Reflect.set(target, 'removeEventListener', (type: string, listener: EventListener, options?: EventListenerOptions | boolean) => {
      if (bucket(type).delete(listener)) listeners -= 1;
      remove(type, listener, options);
    });
  }
}

function isOnce(options: AddEventListenerOptions | boolean | undefined): boolean {
  return typeof options === 'object' && options.once === true;
}

export function countAll(app: MockApp, clock: PlayClock, plugins: Plugins): Counts {
  const events = [app.vault, app.metadataCache, app.workspace]
    .flatMap((source) => Object.values(Reflect.get(source, '_') as Record<string, unknown[]>))
    .flat();
  return {
    events: events.length, listeners, timers: clock.timers,
    commands: plugins.commands.size, settingTabs: plugins.tabs.length,
    elements: document.querySelectorAll('[class*="interview-follow-up"]').length,
  };
}
