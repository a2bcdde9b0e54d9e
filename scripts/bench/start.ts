import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';

/** The built `main.js`, which the benchmark's caller names. */
const PROGRAM = process.env['BENCH_PLUGIN'] ?? 'main.js';

type PluginClass = new (app: unknown, manifest: unknown) => { onload(): Promise<void> };

/** Makes the plugin's code ready, as Obsidian does when it loads it (ms). */
export function evaluate(): number {
  return timed().took;
}

/** What the plugin itself does before its `onload` is over (ms). */
export async function onload(): Promise<number> {
  const { Plugin } = timed();
  const start = performance.now();
  await new Plugin(INERT, { id: 'interview-follow-up', version: '1.0.0' }).onload();
  return performance.now() - start;
}

function timed(): { readonly Plugin: PluginClass; readonly took: number } {
  Object.assign(window, {
    window, document: INERT, activeDocument: INERT, activeWindow: window, localStorage: INERT,
    addEventListener: () => undefined, removeEventListener: () => undefined,
  });
  // A later Node has a navigator of its own, which cannot be assigned.
  Object.defineProperty(window, 'navigator', { configurable: true, value: { language: 'en-GB' } });
  const code = readFileSync(PROGRAM, 'utf8');
  const module: { exports: { default?: PluginClass } } = { exports: {} };
  const start = performance.now();
  const load = compileFunction(code, ['require', 'module', 'exports']) as (...given: readonly unknown[]) => void;
  load((name: string) => (name === 'obsidian' ? OBSIDIAN : INERT), module, module.exports);
  const took = performance.now() - start;
  if (module.exports.default === undefined) throw new Error(`${PROGRAM} exports no plugin.`);
  return { Plugin: module.exports.default, took };
}

/** Answers whatever is asked of it with itself, at once: what Obsidian and the page do is not the plugin's own. */
const INERT: unknown = new Proxy(function inert() { /* Says nothing. */ }, {
  get(_, name) {
    if (name === 'then') return undefined;
    if (name === Symbol.toPrimitive) return () => '';
    return name === Symbol.iterator ? [][Symbol.iterator].bind([]) : INERT;
  },
  apply: () => INERT,
  construct: () => ({}),
  set: () => true,
});

class Component {
  load(): void {
    this.onload();
  }

  onload(): void {
    // Nothing by itself.
  }

  addChild<T extends Component>(child: T): T {
    child.load();
    return child;
  }
}

/** Methods that a class has not are inert. */
Object.setPrototypeOf(Component.prototype, new Proxy({}, { get: () => INERT }));

class BarePlugin extends Component {
  constructor(readonly app: unknown, readonly manifest: unknown) {
    super();
  }

  loadData(): Promise<null> {
    return Promise.resolve(null);
  }
}

const OWN: Record<string, unknown> = { Component, Plugin: BarePlugin, Platform: { isMobile: false }, getLanguage: () => 'en' };

/** What begins with a capital letter is a class. */
const OBSIDIAN = new Proxy(OWN, {
  get: (own, name: string) => own[name] ??= /^[A-Z]/.test(name) ? class extends Component {} : INERT,
});
