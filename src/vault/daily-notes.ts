import { moment, normalizePath, type App } from 'obsidian';
import { isMapping } from '../domain/text/is-mapping';

/** The note of a day, which may not exist yet. */
export interface DailyNote {
  readonly path: string;
  /** What a new one begins with. */
  readonly text: string;
}

const DEFAULT_FORMAT = 'YYYY-MM-DD';

/**
 * The note that Obsidian’s Daily notes plugin has for the moment. Its settings are read from the files that Obsidian
 * keeps them in, because no function of the API gives them.
 * @param now in milliseconds
 * @returns null if the plugin is off, or if its settings cannot be read
 */
export async function dailyNote(app: App, now: number): Promise<DailyNote | null> {
  const options = await readOptions(app);
  if (options === null) return null;
  const { folder, format, template } = options;
  const day = moment.unix(now / 1000);
  const name = day.format(format === '' ? DEFAULT_FORMAT : format);
  const path = normalizePath(`${folder}/${name}.md`);
  return { path, text: fillIn(await readTemplate(app, template), day, name.split('/').at(-1) ?? name) };
}

interface Options {
  readonly folder: string;
  readonly format: string;
  /** The path of the template; empty for none. */
  readonly template: string;
}

async function readOptions(app: App): Promise<Options | null> {
  const plugins = await readConfig(app, 'core-plugins.json');
  // Older versions of Obsidian list the plugins that are on.
  const isOn = Array.isArray(plugins) ? plugins.includes('daily-notes') : isMapping(plugins) && plugins['daily-notes'] === true;
  if (!isOn) return null;
  const stored = await readConfig(app, 'daily-notes.json');
  const text = (name: string) => (isMapping(stored) && typeof stored[name] === 'string' ? stored[name].trim() : '');
  return stored === UNREADABLE ? null : { folder: text('folder'), format: text('format'), template: text('template') };
}

const UNREADABLE = Symbol('unreadable');

/** What is in a file of Obsidian’s own settings; null if there is no such file. */
async function readConfig({ vault }: App, name: string): Promise<unknown> {
  const path = `${vault.configDir}/${name}`;
  try {
    return await vault.adapter.exists(path) ? JSON.parse(await vault.adapter.read(path)) as unknown : null;
  } catch {
    return UNREADABLE;
  }
}

async function readTemplate({ vault }: App, template: string): Promise<string> {
  if (template === '') return '';
  const file = vault.getFileByPath(normalizePath(template.endsWith('.md') ? template : `${template}.md`));
  return file === null ? '' : vault.read(file);
}

/** The placeholders of Obsidian’s own templates. */
function fillIn(template: string, day: ReturnType<typeof moment.unix>, title: string): string {
  return template.replace(/\{\{(title|date|time)(?::([^{}]*))?\}\}/gi, (_, name: string, format?: string) => {
    if (name.toLowerCase() === 'title') return title;
    return day.format(format ?? (name.toLowerCase() === 'date' ? DEFAULT_FORMAT : 'HH:mm'));
  });
}
