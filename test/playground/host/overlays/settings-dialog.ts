import type { SettingTab } from 'obsidian';
import { Modal, SearchComponent } from 'obsidian-test-mocks/obsidian';
import { OtherWindow } from '../other-window';
import { hostWords } from '../words';
import { idOf } from './dom';
import { TabView } from './settings-tab-view';

/** A plugin's tab in the settings. */
export interface TabEntry {
  readonly id: string;
  readonly name: string;
  readonly tab: SettingTab;
}

type MockApp = Parameters<typeof Modal.create__>[0];

/** The dialog that is open: opening it again only changes its tab. */
let current: SettingsDialog | null = null;

/**
 * Opens the settings, on the tab with the id or on the first.
 * @param inOwnWindow whether in a window of their own, as Obsidian does on a desktop
 */
export function openSettings(tabs: () => readonly TabEntry[], id?: string, inOwnWindow = false): void {
  current ??= new SettingsDialog(tabs(), inOwnWindow ? new OtherWindow(hostWords().settings) : null);
  current.show(id);
}

class SettingsDialog {
  // The app is only kept for subclasses, and this is not one.
  private readonly modal = Modal.create__({} as MockApp);
  private readonly items = new Map<string, HTMLElement>();
  private readonly contentEl: HTMLElement;
  private view: TabView | null = null;
  private search: SearchComponent;

  constructor(private readonly tabs: readonly TabEntry[], private readonly own: OtherWindow | null) {
    const { containerEl, modalEl, contentEl } = this.modal;
    own?.doc.body.append(containerEl);
    this.modal.setTitle(hostWords().settings);
    modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    contentEl.addClass('vertical-tabs-container');
    const header = contentEl.createDiv({ cls: 'vertical-tab-header' });
    this.search = this.addSearch(header);
    this.addTabs(header);
    this.contentEl = contentEl.createDiv({ cls: 'vertical-tab-content-container', attr: { role: 'tabpanel' } });
    this.modal.setCloseCallback(() => this.closed());
    this.modal.open();
  }

  show(id = this.tabs[0]?.id): void {
    const entry = this.tabs.find((tab) => tab.id === id);
    this.view?.close();
    this.view = null;
    for (const [name, item] of this.items) this.mark(item, name === id);
    if (entry === undefined) return;
    this.view = new TabView(this.contentEl, entry.tab);
    this.view.search(this.search.inputEl.value);
  }

  private addSearch(header: HTMLElement): SearchComponent {
    const search = SearchComponent.create__(header.createDiv({ cls: 'vertical-tab-header-search' }));
    search.inputEl.setAttr('aria-label', hostWords().searchSettings);
    return search.setPlaceholder(`${hostWords().searchSettings}…`).onChange((query) => this.view?.search(query));
  }

  private addTabs(header: HTMLElement): void {
    const group = header.createDiv({ cls: 'vertical-tab-header-group' });
    const title = group.createDiv({ cls: 'vertical-tab-header-group-title', text: hostWords().communityPlugins });
    const list = group.createDiv({
      cls: 'vertical-tab-header-group-items',
      attr: { 'role': 'tablist', 'aria-labelledby': idOf(title), 'aria-orientation': 'vertical' },
    });
    for (const { id, name } of this.tabs) this.addTab(list, id, name);
  }

  private addTab(list: HTMLElement, id: string, name: string): void {
    const item = list.createDiv({ cls: 'vertical-tab-nav-item tappable', attr: { role: 'tab', tabindex: '0' } });
    item.createDiv({ cls: 'vertical-tab-nav-item-title', text: name });
    item.addEventListener('click', () => this.show(id));
    item.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      this.show(id);
    });
    this.items.set(id, item);
  }

  private mark(item: HTMLElement, isActive: boolean): void {
    item.toggleClass('is-active', isActive);
    item.setAttr('aria-selected', String(isActive));
    if (isActive) this.contentEl.setAttr('aria-labelledby', idOf(item));
  }

  private closed(): void {
    this.view?.close();
    current = null;
    // The dialog is still being closed.
    if (this.own !== null) queueMicrotask(() => this.own?.close());
  }
}
