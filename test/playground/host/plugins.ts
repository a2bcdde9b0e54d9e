import type {
  App, CliFlags, CliHandler, Command, ObsidianProtocolHandler, Plugin, PluginManifest, SettingTab, ViewCreator,
} from 'obsidian';
import { Plugin as MockPlugin } from 'obsidian-test-mocks/obsidian';
import type { BasesRegistry } from './bases/registry';
import type { Chrome } from './chrome';
import { addCodeBlock } from './code-blocks';
import { addExtension } from './editor-extensions';
import { getIcon, getIconIds, getLanguage, setIcon, setTooltip } from './overlays/functions';
import { addProcessor } from './post-processors';
import type { ViewRegistry } from './view-registry';

export type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** The plugin's `data.json` as text. Both may take their time, and fail. */
export interface SettingsFile {
  /** Resolves to null if there is none. */
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}

/** Adds to the page what plugins register, and removes it when they are switched off. */
export class Plugins {
  readonly commands = new Map<string, Command>();
  /** What plugins answer on Obsidian's command line, by the name of the command. */
  readonly cli = new Map<string, { readonly flags: CliFlags | null; readonly run: CliHandler }>();
  private readonly addresses = new Map<string, ObsidianProtocolHandler>();
  readonly tabs: { id: string; name: string; tab: SettingTab }[] = [];
  current: Plugin | null = null;

  constructor(
    private readonly app: App, private readonly views: ViewRegistry, private readonly chrome: Chrome,
    private readonly bases: BasesRegistry,
    private readonly file: SettingsFile, private readonly Class: PluginClass, private readonly manifest: PluginManifest,
  ) {
    Object.assign(MockPlugin.prototype, this.methods());
  }

  /** @param byPerson whether a person switches it on now; at the start of the app it just loads */
  async enable(byPerson = false): Promise<void> {
    if (this.current !== null) return;
    const plugin = new this.Class(this.app, this.manifest);
    this.current = plugin;
    await startPlugin(plugin);
    if (byPerson) plugin.onUserEnable();
  }

  disable(): void {
    this.current?.unload();
    this.current = null;
  }

  /** Opens an address that begins with `obsidian://`, as a link on a web page does. */
  openAddress(address: string): void {
    const { protocol, host, searchParams } = new URL(address);
    if (protocol !== 'obsidian:') throw new Error(`${address} is not an address of Obsidian.`);
    // Of a name that is repeated, the last one counts; a name without a value is true.
    const params = Object.fromEntries([...searchParams].map(([name, value]) => [name, value === '' ? 'true' : value]));
    this.addresses.get(host)?.({ ...params, action: host });
  }

  private methods(): Partial<Plugin> & ThisType<Plugin> {
    const { addresses, bases, chrome, cli, commands, file, manifest, tabs, views } = this;
    return {
      // As in Obsidian, a file that is cut off or empty is no JSON, and is an error.
      loadData: async () => {
        const text = await file.read();
        return text === null ? null : JSON.parse(text) as unknown;
      },
      saveData: (data: unknown) => file.write(JSON.stringify(data, null, 2)),
      addRibbonIcon(icon, title, callback) {
        const el = chrome.addRibbonIcon(icon, title, callback);
        this.register(() => el.remove());
        return el;
      },
      addStatusBarItem() {
        const el = chrome.addStatusBarItem();
        this.register(() => el.remove());
        return el;
      },
      registerView(type: string, creator: ViewCreator) {
        views.register(type, creator);
        this.register(() => views.unregister(type));
      },
      addCommand(command) {
        const full = { ...command, id: `${manifest.id}:${command.id}`, name: `${manifest.name}: ${command.name}` };
        commands.set(full.id, full);
        this.register(() => commands.delete(full.id));
        return full;
      },
      registerEditorExtension(extension) {
        this.register(addExtension(extension));
      },
      registerMarkdownPostProcessor(processor) {
        this.register(addProcessor(processor));
        return processor;
      },
      registerMarkdownCodeBlockProcessor(language, handler) {
        this.register(addCodeBlock(language, handler));
        return () => undefined;
      },
      registerBasesView(viewId, registration) {
        const isTaken = bases.register(viewId, registration);
        if (isTaken) this.register(() => bases.unregister(viewId));
        return isTaken;
      },
      registerObsidianProtocolHandler(action, handler) {
        addresses.set(action, handler);
        this.register(() => addresses.delete(action));
      },
      registerCliHandler(command, _description, flags, run) {
        if (cli.has(command)) throw new Error(`The command ${command} is registered already.`);
        cli.set(command, { flags, run });
        this.register(() => cli.delete(command));
      },
      addSettingTab(tab) {
        const entry = { id: manifest.id, name: manifest.name, tab };
        tabs.push(entry);
        this.register(() => tabs.splice(tabs.indexOf(entry), 1));
      },
    };
  }
}

/** Obsidian waits for a plugin's `onload`, and the mock's `load` does not. */
async function startPlugin(plugin: Plugin): Promise<void> {
  const onload = plugin.onload.bind(plugin);
  let loading: Promise<void> = Promise.resolve();
  Reflect.set(plugin, 'onload', () => { loading = Promise.resolve(onload()); });
  plugin.load();
  await loading;
}

/** The module that the plugin gets for `require('obsidian')`: the mocks, and the functions that draw on the page. */
export function obsidianModule(mocks: object): object {
  return { ...mocks, getIcon, getIconIds, getLanguage, setIcon, setTooltip };
}
