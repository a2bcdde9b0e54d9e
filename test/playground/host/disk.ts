import type { App as MockApp, Vault } from 'obsidian-test-mocks/obsidian';

/** Obsidian refuses these on each system, and the others on some. */
const NOT_IN_NAMES = /[\\:*?"<>|]/;

/** Makes the vault as strict as Obsidian's on a disk that takes `jobs` and `Jobs` for one folder, as on macOS and Windows. */
export function installDisk({ vault }: MockApp): void {
  slowReads(vault);
  strictCreation(vault);
  const exists = vault.adapter.exists.bind(vault.adapter);
  Reflect.set(vault.adapter, 'exists', async (path: string) => vault.getAbstractFileByPathInsensitive__(path) !== null || exists(path));
}

/** Has reading a file take a turn of the event loop, as a disk does. */
function slowReads(vault: Vault): void {
  for (const method of ['read', 'cachedRead'] as const) {
    const read = vault[method].bind(vault);
    Reflect.set(vault, method, async (file: Parameters<typeof read>[0]) => {
      await turn();
      return read(file);
    });
  }
}

function strictCreation(vault: Vault): void {
  const create = vault.create.bind(vault);
  Reflect.set(vault, 'create', async (path: string, text: string) => {
    const folder = path.split('/').slice(0, -1).join('/') || '/';
    if (vault.getAbstractFileByPathInsensitive__(path) !== null) throw new Error('File already exists.');
    if (NOT_IN_NAMES.test(path)) throw new Error('File name cannot contain any of the following characters: * " \\ / < > : | ?');
    if (vault.getFolderByPath(folder) === null) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return create(path.normalize('NFC'), text);
  });
  const createFolder = vault.createFolder.bind(vault);
  Reflect.set(vault, 'createFolder', async (path: string) => {
    if (vault.getAbstractFileByPathInsensitive__(path) !== null) throw new Error('Folder already exists.');
    return createFolder(path);
  });
}

/** A timer would wait for at least four milliseconds. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
