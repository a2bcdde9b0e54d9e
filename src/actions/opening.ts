import { Keymap, Notice, Platform, type App } from 'obsidian';
import type { Problem } from '../domain/note/problem';
import { foldCamelCase, PROPERTIES, propertyNames, type PropertyName } from '../domain/note/properties';
import type { ReadingSettings } from '../domain/note/settings';

/** Obsidian would make a note for a link that leads nowhere; a row's note may just have been deleted. */
export async function openNote(app: App, path: string, event: MouseEvent | KeyboardEvent): Promise<void> {
  if (app.vault.getFileByPath(path) === null) {
    new Notice(`There is no note at ${path} any more.`);
    return;
  }
  await app.workspace.openLinkText(path, '', Keymap.isModEvent(event));
  uncoverNotes(app);
}

/** On a phone the sidebar lies over the notes: a note that is opened from there would stay out of sight. */
export function uncoverNotes({ workspace }: App): void {
  if (!Platform.isPhone) return;
  workspace.leftSplit.collapse();
  workspace.rightSplit.collapse();
}

/** Opens the note at the property that cannot be read. */
export async function openProblem(app: App, { note, property }: Problem, settings: ReadingSettings, event: MouseEvent | KeyboardEvent): Promise<void> {
  const file = app.vault.getFileByPath(note);
  if (file === null) return;
  const lines = (await app.vault.cachedRead(file)).split('\n');
  const line = property === null ? 0 : lineOf(lines, property, settings);
  await app.workspace.openLinkText(note, '', Keymap.isModEvent(event), { eState: { line } });
  uncoverNotes(app);
}

/** The line on which the property stands, under any of its names; the first where it stands nowhere. */
function lineOf(lines: readonly string[], property: string, { propertyNames: own }: ReadingSettings): number {
  const { canonical, others } = Object.hasOwn(PROPERTIES, property) ? propertyNames(property as PropertyName, own) : { canonical: property, others: [] };
  const keys = lines.map((text) => foldCamelCase(text.split(':')[0] ?? ''));
  return [canonical, ...others].map((name) => keys.indexOf(name)).find((at) => at >= 0) ?? 0;
}

/** Obsidian opens a plugin's settings itself, though its API does not say so; where it does not, the person is told the way. */
export function openSettings(app: App): void {
  const setting: unknown = Reflect.get(app, 'setting');
  if (!isSettings(setting)) {
    new Notice('Open Obsidian’s settings and choose this plugin.');
    return;
  }
  setting.open();
  setting.openTabById('interview-follow-up');
}

interface ObsidianSettings {
  open(): void;
  openTabById(id: string): unknown;
}

function isSettings(value: unknown): value is ObsidianSettings {
  return typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function'
    && 'openTabById' in value && typeof value.openTabById === 'function';
}
