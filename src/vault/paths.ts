import type { App } from 'obsidian';

/** Makes the folder and those it is in. Returns the paths of those that were missing, the innermost first. */
export async function makeFolder({ vault }: App, folder: string): Promise<readonly string[]> {
  const parts = folder.split('/');
  const missing: string[] = [];
  for (let depth = parts.length; folder !== '' && depth > 0; depth -= 1) {
    const path = parts.slice(0, depth).join('/');
    if (await vault.adapter.exists(path)) break;
    missing.push(path);
  }
  if (missing.length > 0) await vault.createFolder(folder);
  return missing;
}
