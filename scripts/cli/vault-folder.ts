import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from './arguments';
import { readText } from './note-text';
import { programWords } from './words';

/**
 * The paths of all notes below the folder, with `/`, sorted. Hidden folders, and anything but regular files, are left out. As in
 * Obsidian, linked folders are followed: each once, and none that leads back up. Throws a UsageError if there is no such folder.
 */
export async function notePaths(vault: string): Promise<string[]> {
  const isFolder = await stat(vault).then((found) => found.isDirectory(), () => false);
  if (!isFolder) throw new UsageError(programWords().notFolder(vault));
  const root = await realpath(vault);
  const walk = new FolderWalk(vault, foldersAbove(root));
  await walk.enter('', root);
  await walk.followLinks();
  return walk.paths.sort();
}

/** The note's text as it is in the file. Throws if the file cannot be read. */
export function readNoteText(vault: string, path: string): string {
  return readText(join(vault, path));
}

/** The text of a file among a vault's settings; null if there is none that can be read. */
export async function readConfigText(vault: string, path: string): Promise<string | null> {
  const file = join(vault, '.obsidian', path);
  const isFile = await stat(file).then((found) => found.isFile(), () => false);
  return isFile ? await readFile(file, 'utf8').catch(() => null) : null;
}

class FolderWalk {
  readonly paths: string[] = [];
  readonly #vault: string;
  /** The real paths of folders that are not entered (again). */
  readonly #closed: Set<string>;
  /** The paths of linked folders in the vault. They are entered after all real folders. */
  readonly #links: string[] = [];

  constructor(vault: string, closed: readonly string[]) {
    this.#vault = vault;
    this.#closed = new Set(closed);
  }

  /**
   * @param folder the path in the vault; empty for the vault itself
   * @param real where the folder is on the disk
   */
  async enter(folder: string, real: string): Promise<void> {
    if (this.#closed.has(real)) return;
    this.#closed.add(real);
    for (const entry of await this.#entriesOf(folder)) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isNote = entry.name.toLowerCase().endsWith('.md');
      if (entry.isDirectory()) await this.enter(path, join(real, entry.name));
      else if (entry.isFile() && isNote) this.paths.push(path);
      else if (entry.isSymbolicLink()) await this.#meetLink(path, isNote);
    }
  }

  async followLinks(): Promise<void> {
    for (let path = this.#links.shift(); path !== undefined; path = this.#links.shift()) {
      await this.enter(path, await realpath(join(this.#vault, path)));
    }
  }

  /** The vault itself must be readable. An unreadable folder inside it is left out. */
  async #entriesOf(folder: string) {
    const entries = readdir(join(this.#vault, folder), { withFileTypes: true });
    return folder === '' ? await entries : await entries.catch(() => []);
  }

  async #meetLink(path: string, isNote: boolean): Promise<void> {
    const target = await stat(join(this.#vault, path)).catch(() => null);
    if (target?.isDirectory()) this.#links.push(path);
    else if (target?.isFile() && isNote) this.paths.push(path);
  }
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
}
