import type { TFile, Vault } from 'obsidian';
import { setIcon } from './overlays/functions';
import { hostWords } from './words';

/** The ribbon, the list of files and the status bar. */
export class Chrome {
  readonly workspaceEl: HTMLElement;
  private readonly ribbon: HTMLElement;
  private readonly files: HTMLElement;
  private readonly statusBar: HTMLElement;

  constructor(container: HTMLElement) {
    const main = container.createDiv({ cls: 'horizontal-main-container' });
    this.workspaceEl = main.createDiv({ cls: 'workspace' });
    this.ribbon = this.workspaceEl.createDiv({
      cls: 'workspace-ribbon side-dock-ribbon mod-left', attr: { 'role': 'toolbar', 'aria-label': hostWords().ribbon },
    });
    const left = this.workspaceEl.createEl('nav', { cls: 'workspace-split mod-left-split', attr: { 'aria-label': hostWords().files } });
    this.files = left.createDiv({ cls: 'nav-files-container' });
    this.statusBar = container.createEl('footer', { cls: 'status-bar' });
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => void): HTMLElement {
    const el = this.ribbon.createEl('button', {
      cls: 'clickable-icon side-dock-ribbon-action', attr: { 'type': 'button', 'aria-label': title },
    });
    setIcon(el, icon);
    el.addEventListener('click', callback);
    return el;
  }

  addStatusBarItem(): HTMLElement {
    return this.statusBar.createDiv({ cls: 'status-bar-item' });
  }

  /** Lists the vault's notes by folder. */
  listFiles(vault: Vault, open: (file: TFile) => void): void {
    this.files.empty();
    let folder = '';
    for (const file of vault.getMarkdownFiles().sort((a, b) => rank(a) < rank(b) ? -1 : 1)) {
      const parent = file.path.split('/').slice(0, -1).join('/');
      if (parent !== folder) this.files.createDiv({ cls: 'nav-folder-title', text: parent });
      folder = parent;
      const button = this.files.createEl('button', { cls: 'nav-file-title', text: file.basename, attr: { type: 'button' } });
      button.addEventListener('click', () => open(file));
    }
  }
}

/** Notes at the top first, then folder by folder. */
function rank({ path }: TFile): string {
  return path.includes('/') ? `1${path}` : `0${path}`;
}
