import type { App as MockApp, TFile } from 'obsidian-test-mocks/obsidian';

/** Changes the vault from outside, as another program or device does. */
export function makeOutsideChanges({ vault, fileManager }: MockApp) {
  const fileAt = (path: string): TFile => {
    const file = vault.getFileByPath(path);
    if (file === null) throw new Error(`There is no ${path}.`);
    return file;
  };
  const anyAt = (path: string) => {
    const file = vault.getAbstractFileByPath(path);
    if (file === null) throw new Error(`There is no ${path}.`);
    return file;
  };
  return {
    paths: () => vault.getMarkdownFiles().map(({ path }) => path).sort(),
    read: (path: string) => vault.read(fileAt(path)),
    write: async (path: string, text: string) => {
      const file = vault.getFileByPath(path);
      const folder = path.split('/').slice(0, -1).join('/');
      if (folder !== '' && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
      if (file === null) await vault.create(path, text);
      else await vault.modify(file, text);
    },
    rename: (path: string, to: string) => vault.rename(anyAt(path), to),
    delete: (path: string) => fileManager.trashFile(anyAt(path)),
  };
}
