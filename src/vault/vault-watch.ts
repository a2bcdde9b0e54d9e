import { TFile, TFolder, Vault, type App, type Component, type TAbstractFile } from 'obsidian';

/** What an index has to know of the changes in a vault. */
export interface VaultEvents {
  /** The note came, went, or was parsed anew by Obsidian. */
  readonly touched: (path: string) => void;
  /** The folder is gone with all that was in it. */
  readonly folderGone: (path: string) => void;
  /** Obsidian has parsed everything it had to. */
  readonly resolved: () => void;
}

/** Reports what happens to the vault's notes for as long as the component is loaded. */
export function watchVault(component: Component, { vault, metadataCache }: App, events: VaultEvents): void {
  component.registerEvent(metadataCache.on('changed', (file) => events.touched(file.path)));
  component.registerEvent(metadataCache.on('deleted', (file) => events.touched(file.path)));
  component.registerEvent(metadataCache.on('resolved', events.resolved));
  component.registerEvent(vault.on('create', (file) => reportNote(file, events)));
  component.registerEvent(vault.on('delete', (file) => reportGone(file, file.path, events)));
  component.registerEvent(vault.on('rename', (file, oldPath) => {
    reportGone(file, oldPath, events);
    reportNote(file, events);
  }));
}

export function isNote(file: TAbstractFile | null): file is TFile {
  return file instanceof TFile && file.extension === 'md';
}

function reportNote(file: TAbstractFile, events: VaultEvents): void {
  if (isNote(file)) events.touched(file.path);
  // A renamed folder takes its notes along; the metadata cache reports none of them.
  else if (file instanceof TFolder) Vault.recurseChildren(file, (child) => isNote(child) && events.touched(child.path));
}

function reportGone(file: TAbstractFile, path: string, events: VaultEvents): void {
  if (file instanceof TFolder) events.folderGone(path);
  else if (path.endsWith('.md')) events.touched(path);
}
