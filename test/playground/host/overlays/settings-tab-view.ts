import type { SettingDefinitionItem, SettingPage, SettingTab } from 'obsidian';
import { SettingTab as MockTab } from 'obsidian-test-mocks/obsidian';
import { hostWords } from '../words';
import { pageAt, searchDefinitions } from './definition-search';
import { DefinitionList } from './definitions';
import { focusables } from './dom';
import { callKept } from './patching';
import { drawTitlebar } from './setting-groups';

/** The tabs that are shown. */
const views = new WeakMap<object, TabView>();

/** Has a tab's `update()` draw it again, and `refreshDomState()` ask its predicates again. */
export function installTabs(): void {
  MockTab.prototype.update = function (this: MockTab) {
    this.settingItems = this.getSettingDefinitions();
    views.get(this)?.redraw();
  };
  MockTab.prototype.refreshDomState = function (this: MockTab) {
    views.get(this)?.refresh();
  };
  MockTab.prototype.hide = function (this: MockTab) {
    this.containerEl.empty();
  };
}

/** A settings tab in the dialog, on the page that was opened in it. */
export class TabView {
  /** The names of the pages that were opened, one inside the other. */
  private way: readonly string[] = [];
  private query = '';
  private list: DefinitionList | null = null;
  private page: SettingPage | null = null;

  constructor(parent: HTMLElement, private readonly tab: SettingTab) {
    tab.containerEl.addClass('vertical-tab-content');
    parent.append(tab.containerEl);
    tab.update();
    // Tabs without definitions draw themselves, in the way that is deprecated now.
    if (tab.settingItems.length === 0) callKept(tab, 'display');
    else this.draw();
    views.set(tab, this);
  }

  /** Shows the settings that have the words in them; empty: all, page by page. */
  search(query: string): void {
    if (query.trim() === this.query) return;
    this.query = query.trim();
    if (this.tab.settingItems.length === 0) return;
    this.draw();
    this.tab.containerEl.scrollTop = 0;
  }

  /** Draws all again, and leaves focus, caret and scroll where they are. */
  redraw(): void {
    const { containerEl } = this.tab;
    const { activeElement } = containerEl.doc;
    const index = focusables(containerEl).findIndex((el) => el === activeElement);
    const caret = isTextField(activeElement) ? activeElement.selectionStart : null;
    const { scrollTop } = containerEl;
    this.draw();
    containerEl.scrollTop = scrollTop;
    const again = index < 0 ? undefined : focusables(containerEl)[index];
    again?.focus({ preventScroll: true });
    if (caret !== null && isTextField(again)) again.setSelectionRange(caret, caret);
  }

  refresh(): void {
    this.list?.refresh();
  }

  close(): void {
    views.delete(this.tab);
    this.clear();
    this.tab.hide();
    this.tab.containerEl.remove();
  }

  private draw(): void {
    this.clear();
    const { settingItems } = this.tab;
    const page = this.way.length === 0 ? null : pageAt(settingItems, this.way);
    if (this.query !== '') this.drawFound();
    else if (page === null) this.drawItems(settingItems);
    else if (page.page !== undefined) this.drawPage(page.page());
    else {
      drawTitlebar(this.tab.containerEl.createDiv({ cls: 'setting-page-titlebar' }), page.name, () => this.back());
      this.drawItems(page.items ?? []);
    }
  }

  private clear(): void {
    this.list?.remove();
    this.list = null;
    this.page?.hide();
    this.page = null;
    if (this.tab.settingItems.length > 0) this.tab.containerEl.empty();
  }

  private drawItems(items: readonly SettingDefinitionItem[]): void {
    const el = this.tab.containerEl.createDiv({ cls: 'setting-definitions' });
    this.list = new DefinitionList(el, this.tab, ({ name }) => this.go(name));
    this.list.draw(items);
  }

  private drawFound(): void {
    const found = searchDefinitions(this.tab.settingItems, this.query);
    this.drawItems(found);
    if (found.length === 0) {
      this.tab.containerEl.createDiv({ cls: 'setting-empty-state', text: hostWords().noSettings, attr: { role: 'status' } });
    }
  }

  private drawPage(page: SettingPage): void {
    this.page = page;
    drawTitlebar(page.titlebarEl, page.title, () => this.back());
    this.tab.containerEl.append(page.rootEl);
    page.display();
  }

  private go(name: string): void {
    this.way = this.query === '' ? [...this.way, name] : this.wayTo(name, this.tab.settingItems) ?? [];
    this.query = '';
    this.draw();
    this.tab.containerEl.scrollTop = 0;
    this.tab.containerEl.querySelector<HTMLElement>('.setting-page-back')?.focus();
  }

  private back(): void {
    const from = this.way.at(-1);
    this.way = this.way.slice(0, -1);
    this.draw();
    const entry = focusables(this.tab.containerEl)
      .find((el) => el.matches('.setting-item-page') && el.querySelector('.setting-item-name')?.textContent === from);
    entry?.focus();
  }

  /** Where a page that was found by searching is. */
  private wayTo(name: string, items: readonly SettingDefinitionItem[]): readonly string[] | null {
    for (const item of items) {
      if (!('type' in item)) continue;
      if (item.type === 'page' && item.name === name) return [name];
      const inside = this.wayTo(name, item.items ?? []);
      if (inside !== null) return item.type === 'page' ? [item.name, ...inside] : inside;
    }
    return null;
  }
}

function isTextField(el: Element | null | undefined): el is HTMLInputElement | HTMLTextAreaElement {
  return el?.instanceOf(HTMLInputElement) === true || el?.instanceOf(HTMLTextAreaElement) === true;
}
