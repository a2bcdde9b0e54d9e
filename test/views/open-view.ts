import { App, Menu, type MenuItem, SearchComponent, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { afterEach, vi } from 'vitest';
import { FollowUpsView } from '../../src/views/follow-ups-view';
import type { FakeHost } from './fake-host';

/** The view on a page, as a person has it before them. */
export class Shown {
  constructor(readonly view: FollowUpsView) {}

  get el(): HTMLElement {
    return this.view.contentEl;
  }

  /** The rows' titles from top to bottom. */
  titles(): string[] {
    return this.all('.interview-follow-up-title').map((el) => el.textContent);
  }

  groups(): string[] {
    return this.all('.interview-follow-up-group-title').map((el) => el.textContent);
  }

  row(title: string): HTMLElement {
    const found = this.all('.interview-follow-up-row').find((row) => row.querySelector('.interview-follow-up-title')?.textContent === title);
    if (found === undefined) throw new Error(`No row “${title}”: ${this.titles().join(', ')}`);
    return found;
  }

  group(title: string): HTMLElement {
    const found = this.all('.interview-follow-up-group').find((group) => group.querySelector('.interview-follow-up-group-title')?.textContent === title);
    if (found === undefined) throw new Error(`No group “${title}”: ${this.groups().join(', ')}`);
    return found;
  }

  button(within: HTMLElement, name: string): HTMLElement {
    const found = [...within.querySelectorAll<HTMLElement>('button')].find((button) => button.getAttribute('aria-label') === name || button.textContent === name);
    if (found === undefined) throw new Error(`No button “${name}”`);
    return found;
  }

  filter(): HTMLInputElement {
    const input = this.el.querySelector<HTMLInputElement>('input');
    if (input === null) throw new Error('No filter');
    return input;
  }

  type(words: string): void {
    this.filter().value = words;
    this.filter().dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** The text of the place that has the focus. */
  focused(): string | null {
    const { activeElement } = activeDocument;
    return activeElement?.querySelector('.interview-follow-up-title, .interview-follow-up-group-title')?.textContent ?? null;
  }

  announced(): string {
    return this.el.querySelector('[aria-live]')?.textContent ?? '';
  }

  message(): string {
    return this.el.querySelector('.interview-follow-up-message')?.textContent ?? '';
  }

  private all(selector: string): HTMLElement[] {
    return [...this.el.querySelectorAll<HTMLElement>(selector)];
  }
}

/** Opens the view on the page. */
export async function openView(host: FakeHost, state: unknown = {}): Promise<Shown> {
  vi.spyOn(SearchComponent.prototype, 'constructor4__').mockImplementation(hearTyping);
  const app = App.createConfigured__();
  const leaf = WorkspaceLeaf.create2__(app, 'leaf');
  const view = new FollowUpsView(leaf.asOriginalType3__(), host);
  activeDocument.body.appendChild(view.containerEl);
  view.load();
  await view.onOpen();
  await view.setState(state, { history: false });
  return new Shown(view);
}

/** Gives what opens the view, which is closed after each test of the file. */
export function useViews(): typeof openView {
  const open: Shown[] = [];
  afterEach(() => {
    for (const { view } of open.splice(0)) {
      view.unload();
      view.containerEl.remove();
    }
    vi.restoreAllMocks();
  });
  return async (host, state) => {
    const shown = await openView(host, state);
    open.push(shown);
    return shown;
  };
}

/** The stand-in for Obsidian's search box does not hear what is typed. */
function hearTyping(this: SearchComponent): void {
  this.inputEl.addEventListener('input', () => {
    this.setValue(this.inputEl.value);
  });
}

/** Presses a key where the focus is. */
export function press(key: string, modifiers: KeyboardEventInit = {}): void {
  activeDocument.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));
}

export function click(el: HTMLElement): void {
  el.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
}

/** Keeps the menus that are shown, so that a test can choose from them. */
export class Menus {
  private readonly shown: Menu[] = [];

  constructor() {
    const keep = (menu: Menu): Menu => {
      this.shown.push(menu);
      return menu;
    };
    vi.spyOn(Menu.prototype, 'showAtMouseEvent').mockImplementation(function (this: Menu) { return keep(this); });
    vi.spyOn(Menu.prototype, 'showAtPosition').mockImplementation(function (this: Menu) { return keep(this); });
  }

  /** What the latest menu offers. */
  titles(): string[] {
    return this.items().map(titleOf);
  }

  /** The keys that the latest menu shows, by the titles of its entries. */
  keys(): Record<string, string> {
    return Object.fromEntries(this.items().flatMap((item) => {
      const key = typeof item.title__ === 'string' ? null : item.title__.querySelector('kbd')?.textContent;
      return key ? [[titleOf(item), key]] : [];
    }));
  }

  choose(title: string): void {
    const item = this.items().find((one) => titleOf(one) === title);
    if (item === undefined) throw new Error(`No “${title}” in ${this.titles().join(', ')}`);
    void item.onClick__?.(new MouseEvent('click'));
  }

  private items(): readonly MenuItem[] {
    return this.shown.at(-1)?.menuItems__ ?? [];
  }
}

/** The title without the key behind it. */
function titleOf({ title__ }: MenuItem): string {
  if (typeof title__ === 'string') return title__;
  return [...title__.childNodes].filter(({ nodeName }) => nodeName !== 'KBD').map(({ textContent }) => textContent).join('');
}
