import type { App } from 'obsidian';
import { TEMPLATE_PLUGINS, templateFolderIn } from '../domain/overview/template-folders';

/** The folders that Obsidian's own Templates plugin and Templater have their templates in. */
export async function readTemplateFolders({ vault }: App): Promise<readonly string[]> {
  const folders = await Promise.all(TEMPLATE_PLUGINS.map(async ({ file, name }) => {
    try {
      const path = `${vault.configDir}/${file}`;
      return await vault.adapter.exists(path) ? templateFolderIn(await vault.adapter.read(path), name) : null;
    } catch {
      return null;
    }
  }));
  return folders.filter((folder) => folder !== null);
}
