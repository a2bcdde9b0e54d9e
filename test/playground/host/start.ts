import * as codeMirrorState from '@codemirror/state';
import * as codeMirrorView from '@codemirror/view';
import { MarkdownView, type App, type PluginManifest, type TFile } from 'obsidian';
import * as mocks from 'obsidian-test-mocks/obsidian';
import { drawBar } from './bar';
import { BaseFileView, BASE_TYPE } from './bases/base-view';
import { BasesRegistry } from './bases/registry';
import { Chrome } from './chrome';
import type { PlayClock } from './clock';
import { countAll, type Counts } from './counts';
import { installDisk } from './disk';
import { installMarkdownView } from './markdown-view';
import { LaggingCache } from './metadata-cache';
import { fetchExample, fetchFolder, mirrorToFolder, SETTINGS, WORKSPACE, type StoredVault } from './notes-on-disk';
import { askForFreshPress } from './fresh-press';
import { MIRROR } from './open-note';
import { makeOutsideChanges } from './outside-changes';
import { installOverlays, openPalette, openSettings } from './overlays/index';
import { obsidianModule, Plugins, type PluginClass } from './plugins';
import { SettingsOnDisk } from './settings-on-disk';
import { ViewRegistry } from './view-registry';
import { HostWorkspace, type Layout } from './workspace';

/** A window up to this width (px) is a phone's. */
export const PHONE_WIDTH = 500;

/** The plugin's view, in the side pane from the start. */
const FOLLOW_UPS = 'interview-follow-up';

export interface StartOptions {
  readonly clock: PlayClock;
  readonly phone: boolean;
  /** Whether the notes are those of a folder on this machine. */
  readonly fromFolder: boolean;
  /** Whether Obsidian's cache lacks notes at the start, as after an update or on a new device. */
  readonly coldCache: boolean;
}

/** What `plugin.js` sets as `window.builtPlugin`. */
interface BuiltPlugin {
  readonly manifest: PluginManifest;
  readonly load: (module: { exports: { default?: PluginClass } }, require: (name: string) => unknown) => void;
}

/** Builds the page and starts the plugin on it. @returns the `window.playground` */
export function startHost({ clock, phone, fromFolder, coldCache }: StartOptions) {
  Object.assign(mocks.Platform, {
    isMobile: phone, isPhone: phone, isMobileApp: phone, isDesktop: !phone, isDesktopApp: !phone, isWin: false, isLinux: !phone,
  });
  if (phone) askForFreshPress();
  installOverlays();
  installMarkdownView();
  const mock = mocks.App.createConfigured__({});
  const app = mock.asOriginalType__();
  installDisk(mock);
  const page = activeDocument.body.createDiv({ cls: 'app-container' });
  const views = new ViewRegistry();
  const cache = new LaggingCache(mock);
  const settings = new SettingsOnDisk();
  const bases = new BasesRegistry();
  views.register(BASE_TYPE, (leaf) => new BaseFileView(leaf, mock, bases).asOriginalType3__());

  const drawClock = drawBar(page, {
    now: () => clock.now(), nextDay: () => clock.nextDay(), reset: () => location.reload(),
    palette: () => showPalette(),
    reading: () => void toggleReading(app), settings: () => showSettings(),
    dock: () => workspace.right.setOpen(workspace.right.collapsed),
  });
  const chrome = new Chrome(page);
  const workspace = new HostWorkspace(mock, chrome.workspaceEl, views);
  const plugins = new Plugins(app, views, chrome, bases, settings, classOf(built()), built().manifest);
  const showSettings = (id?: string, inOwnWindow = false) => openSettings(() => plugins.tabs, id, inOwnWindow);
  const showPalette = () => openPalette(() => [...plugins.commands.values()], () => activeEditorOf(app));

  Reflect.set(app, 'setting', { open: () => undefined, openTabById: (id: string) => showSettings(id) });
  listenForKeys(showPalette, showSettings);

  // As in Obsidian: plugins first, then the notes, then what was open.
  const ready = (async () => {
    const stored = fromFolder ? await fetchFolder() : await fetchExample();
    settings.text = stored.settings;
    await plugins.enable();
    fill(mock, stored);
    cache.load(coldCache);
    if (fromFolder) settings.mirror = mirrorToFolder(app, stored);
    listFiles(app, chrome);
    const { workspace: layout = null } = stored;
    if (layout === null) await beginAnew(app, workspace, !phone);
    else await workspace.restore(JSON.parse(layout) as Layout);
    mock.workspace.setLayoutReady__();
  })();

  return {
    app, ready, workspace, bases, clock: clockControls(clock, drawClock),
    vault: makeOutsideChanges(mock),
    mirror: MIRROR,
    get plugin() { return plugins.current; },
    commands: plugins.commands,
    cli: plugins.cli,
    openAddress: (address: string) => plugins.openAddress(address),
    settings: {
      get stored() { return settings.text === null ? null : JSON.parse(settings.text) as unknown; },
      set: (data: unknown) => { settings.text = JSON.stringify(data); },
      disk: settings, open: showSettings,
    },
    disablePlugin: () => plugins.disable(),
    enablePlugin: () => plugins.enable(true),
    onDisk: () => onDisk(mock, settings.text, workspace.layout()),
    editorTexts: (path: string) => editorTexts(app, path),
    counts: (): Counts => countAll(mock, clock, plugins),
    settle: async () => {
      await cache.settled();
      await frames();
    },
  };
}

function built(): BuiltPlugin {
  const found: unknown = Reflect.get(window, 'builtPlugin');
  if (typeof found !== 'object' || found === null) throw new Error('plugin.js has not been loaded.');
  return found as BuiltPlugin;
}

function classOf({ load }: BuiltPlugin): PluginClass {
  const module: { exports: { default?: PluginClass } } = { exports: {} };
  load(module, (name) => {
    if (name === 'obsidian') return obsidianModule(mocks);
    if (name === '@codemirror/state') return codeMirrorState;
    if (name === '@codemirror/view') return codeMirrorView;
    throw new Error(`The playground has no module “${name}”.`);
  });
  if (module.exports.default === undefined) throw new Error('main.js exports no plugin.');
  return module.exports.default;
}

function fill(mock: mocks.App, { files }: StoredVault): void {
  for (const [path, text] of Object.entries(files)) {
    const folder = path.split('/').slice(0, -1).join('/');
    if (folder !== '' && mock.vault.getFolderByPath(folder) === null) mock.vault.createFolderSync__(folder);
    mock.vault.createSync__(path, text);
  }
}

function listFiles(app: App, chrome: Chrome): void {
  const draw = () => chrome.listFiles(app.vault, (file: TFile) => void app.workspace.getLeaf(false).openFile(file));
  app.vault.on('create', draw);
  app.vault.on('delete', draw);
  app.vault.on('rename', draw);
  draw();
}

/** The follow-ups at the side, and the note to start from. */
async function beginAnew(app: App, workspace: HostWorkspace, rightOpen: boolean): Promise<void> {
  await workspace.restore({ root: [], front: 0, right: [{ type: FOLLOW_UPS }], rightOpen });
  const first = app.vault.getFileByPath('Start here.md') ?? app.vault.getFileByPath('Hier anfangen.md') ?? app.vault.getMarkdownFiles()[0];
  if (first !== undefined) await app.workspace.getLeaf(false).openFile(first);
}

/** Shows the note in front as it reads, or in the editor again. */
async function toggleReading({ workspace }: App): Promise<void> {
  const leaf = workspace.getMostRecentLeaf();
  const { type, state } = leaf?.getViewState() ?? { type: '' };
  const mode = state?.['mode'] === 'preview' ? 'source' : 'preview';
  if (type === 'markdown') await leaf?.setViewState({ type, state: { ...state, mode } });
}

/** Commands for an editor are not there in reading view. */
function activeEditorOf({ workspace }: App) {
  const view = workspace.activeEditor;
  const isReading = view instanceof MarkdownView && view.getMode() === 'preview';
  return view?.editor === undefined || isReading ? null : { editor: view.editor, view };
}

/** The files of the vault, those of the settings and the layout included, by path. */
async function onDisk({ vault }: mocks.App, settings: string | null, layout: Layout): Promise<Record<string, string>> {
  const notes = await Promise.all(vault.getFiles().map(async (file) => [file.path, await vault.read(file)] as const));
  return { ...Object.fromEntries(notes), ...(settings === null ? {} : { [SETTINGS]: settings }), [WORKSPACE]: JSON.stringify(layout) };
}

/** What the editors of the note show, the one in front first. */
function editorTexts({ workspace }: App, path: string): readonly string[] {
  const views = workspace.getLeavesOfType('markdown').map(({ view }) => view).filter((view) => view instanceof MarkdownView);
  const front = workspace.activeEditor;
  return views.filter((view) => view.file?.path === path && view.getMode() === 'source').sort((a, b) => Number(b === front) - Number(a === front))
    .map(({ editor }) => editor.getValue());
}

function listenForKeys(showPalette: () => void, showSettings: () => void): void {
  activeDocument.addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    if (event.key.toLowerCase() === 'p') showPalette();
    else if (event.key === ',') showSettings();
    else return;
    event.preventDefault();
  });
}

function clockControls(clock: PlayClock, draw: () => void) {
  const thenDraw = (change: () => void) => { change(); draw(); };
  return {
    now: () => clock.now(),
    advance: (milliseconds: number) => thenDraw(() => clock.advance(milliseconds)),
    nextDay: () => thenDraw(() => clock.nextDay()),
    wake: (milliseconds: number) => thenDraw(() => clock.wake(milliseconds)),
  };
}

function frames(): Promise<void> {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve())));
  });
}
