import { folderPath } from '../text/folder-path';
import { isMapping } from '../text/is-mapping';

/** The settings files of template plugins, below the vault's configuration folder, and the name of the setting for the folder. */
export const TEMPLATE_PLUGINS = [
  { file: 'templates.json', name: 'folder' },
  { file: 'plugins/templater-obsidian/data.json', name: 'templates_folder' },
] as const;

/** The folder that a plugin's settings name as the one for templates; null if they cannot be read or name none. */
export function templateFolderIn(text: string, name: string): string | null {
  const folder = readJson(text)?.[name];
  return (typeof folder === 'string' && folderPath(folder)) || null;
}

function readJson(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isMapping(data) ? data : null;
  } catch {
    return null;
  }
}
