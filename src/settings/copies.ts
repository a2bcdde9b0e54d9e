import type { Plugin } from 'obsidian';
import { isConflictCopy } from '../domain/overview/copies';

/** A copy that a sync app has made of `data.json`. */
export interface SettingsCopy {
  readonly name: string;
  /** What it contains; null if it cannot be read. */
  readonly data: unknown;
}

/** The copies in the folder of the plugin's `data.json`. */
export async function settingsCopies({ app, manifest: { dir } }: Pick<Plugin, 'app' | 'manifest'>): Promise<readonly SettingsCopy[]> {
  const { adapter } = app.vault;
  const { files } = dir === undefined ? { files: [] } : await adapter.list(dir);
  const copies = files.filter((path) => /\/data[^/]*\.json$/.test(path) && isConflictCopy(path.slice(0, -'.json'.length)));
  return Promise.all(copies.map(async (path) => ({
    name: path.split('/').at(-1) ?? path,
    data: await adapter.read(path).then((text) => JSON.parse(text) as unknown).catch(() => null),
  })));
}
