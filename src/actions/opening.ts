import { Keymap, Notice, Platform, type App, type PaneType, type TFile } from 'obsidian';
import { words } from '../domain/language/interface';
import type { Problem } from '../domain/note/problem';
import { foldCamelCase, PROPERTIES, propertyNames, type PropertyName } from '../domain/note/properties';
import type { ReadingSettings } from '../domain/note/settings';
import type { Settings } from '../domain/settings';

type Click = MouseEvent | KeyboardEvent;

type OpenerSettings = ReadingSettings & Partial<Pick<Settings, 'holidayFile'>>;

/** Opens notes where the modifier keys of a click say: in this tab, a new one, a split or a window. */
export class Opener {
  readonly #app: App;
  readonly #settings: () => OpenerSettings;

  constructor(app: App, settings: () => OpenerSettings) {
    this.#app = app;
    this.#settings = settings;
  }

  async openNote(path: string, event: Click): Promise<void> {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) new Notice(words('common').noteGone(path));
    else await openAt(this.#app, file, null, Keymap.isModEvent(event));
  }

  /** Opens the note at the property that cannot be read; for the calendar file of holidays, the settings that name it. */
  async openProblem({ note, property }: Problem, event: Click): Promise<void> {
    if (note === this.#settings().holidayFile) return this.openSettings();
    const { vault } = this.#app;
    const file = vault.getFileByPath(note);
    if (file === null) return;
    const lines = (await vault.cachedRead(file)).split('\n');
    const line = property === null ? 0 : lineOf(lines, property, this.#settings());
    await openAt(this.#app, file, line, Keymap.isModEvent(event));
  }

  /** Opens this plugin's settings. The API has no function for it; if the undocumented one is missing, a notice says where they are. */
  openSettings(): void {
    const setting: unknown = Reflect.get(this.#app, 'setting');
    if (!isSettings(setting)) {
      new Notice(words('actions').openSettings);
      return;
    }
    setting.open();
    setting.openTabById('interview-follow-up');
  }
}

/**
 * Opens the file itself, not a link to it: a path with `#`, `^` or `|` in it would lead elsewhere as a link, or to a new note.
 * @param line where to put the cursor; null leaves it where it was
 */
export async function openAt(app: App, file: TFile, line: number | null, where: PaneType | boolean = false): Promise<void> {
  await app.workspace.getLeaf(where).openFile(file, line === null ? {} : { eState: { line } });
  closeSidebarsOnPhone(app);
}

/** On a phone the sidebar covers the note that was opened from it. */
export function closeSidebarsOnPhone({ workspace }: App): void {
  if (!Platform.isPhone) return;
  workspace.leftSplit.collapse();
  workspace.rightSplit.collapse();
}

/** The line of the property, under any of its names; the first line of the note if it has none. */
function lineOf(lines: readonly string[], property: string, { propertyNames: own }: ReadingSettings): number {
  const isKnown = Object.hasOwn(PROPERTIES, property);
  const { canonical, first = [], others } = isKnown ? propertyNames(property as PropertyName, own) : { canonical: property, others: [] };
  const keys = lines.map((text) => foldCamelCase(text.split(':')[0] ?? ''));
  return [...first, canonical, ...others].map((name) => keys.indexOf(name)).find((at) => at >= 0) ?? 0;
}

interface ObsidianSettings {
  open(): void;
  openTabById(id: string): unknown;
}

function isSettings(value: unknown): value is ObsidianSettings {
  return typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function'
    && 'openTabById' in value && typeof value.openTabById === 'function';
}
