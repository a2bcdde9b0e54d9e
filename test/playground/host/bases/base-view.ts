import type { BasesView, BasesViewRegistration, TFile, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { BasesEntry, BasesQueryResult, BasesViewConfig, ItemView, QueryController, type App as MockApp } from 'obsidian-test-mocks/obsidian';
import { parse, stringify } from 'yaml';
import { isRecord } from '../is-record';
import { filesIn, valueOf } from './query';
import type { BasesRegistry } from './registry';

/** One of the views in the file of a base. */
type StoredView = Record<string, unknown>;

/** The type of leaf that shows a base. */
export const BASE_TYPE = 'bases';

/** A base: the views in its file as tabs, the options of the one in front, and that view, or a table. */
export class BaseFileView extends ItemView {
  private file: TFile | null = null;
  private base: Record<string, unknown> = {};
  private front = 0;
  private drawn: BasesView | null = null;

  constructor(leaf: WorkspaceLeaf, private readonly mock: MockApp, private readonly registry: BasesRegistry) {
    super(leaf as never);
  }

  override getViewType(): string {
    return BASE_TYPE;
  }

  override getDisplayText(): string {
    return this.file?.name ?? 'Base';
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null };
  }

  override async onOpen(): Promise<void> {
    const { metadataCache, vault } = this.mock;
    const update = () => this.update();
    this.register(this.registry.onChange(() => this.draw()));
    for (const reference of [metadataCache.on('changed', update), metadataCache.on('deleted', update), vault.on('rename', update)]) {
      this.registerEvent(reference);
    }
    await Promise.resolve();
  }

  override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
    const path = isRecord(state) ? String(state['file']) : '';
    this.file = this.mock.asOriginalType__().vault.getFileByPath(path);
    const parsed: unknown = this.file === null ? null : parse(await this.mock.asOriginalType__().vault.read(this.file));
    this.base = isRecord(parsed) ? parsed : {};
    this.draw();
  }

  override async onClose(): Promise<void> {
    this.closeView();
    await Promise.resolve();
  }

  private get views(): readonly StoredView[] {
    const { views } = this.base;
    return Array.isArray(views) ? views.filter(isRecord) : [];
  }

  private draw(): void {
    this.closeView();
    const stored = this.views[this.front];
    if (stored === undefined) return;
    const toolbar = this.contentEl.createDiv({ cls: 'bases-header' });
    for (const [at, { name }] of this.views.entries()) {
      const tab = toolbar.createEl('button', { text: String(name), attr: { 'type': 'button', 'aria-pressed': String(at === this.front) } });
      tab.addEventListener('click', () => { this.front = at; this.draw(); });
    }
    const registration = this.registry.viewOf(String(stored['type']));
    const container = this.contentEl.createDiv({ cls: 'bases-view', attr: { 'data-view-type': String(stored['type']) } });
    if (registration === undefined) this.drawTable(container, stored);
    else this.drawView(container, toolbar, registration, stored);
  }

  private drawView(container: HTMLElement, toolbar: HTMLElement, registration: BasesViewRegistration, stored: StoredView): void {
    const config = BasesViewConfig.create__('', String(stored['type']), String(stored['name']));
    for (const [key, value] of Object.entries(stored)) config.set(key, value);
    const controller = QueryController.create2__(this.mock, null, toolbar, this.file as never);
    const view = registration.factory(controller.asOriginalType2__(), container);
    Object.assign(view, { app: this.mock.asOriginalType__(), config });
    this.drawn = view;
    this.drawOptions(toolbar, registration, config, stored);
    view.load();
    this.update();
  }

  private drawOptions(toolbar: HTMLElement, { options }: BasesViewRegistration, config: BasesViewConfig, stored: StoredView): void {
    for (const option of options?.(config.asOriginalType__()) ?? []) {
      if (option.type !== 'dropdown' || !('options' in option)) throw new Error('The playground’s Bases know only options with a dropdown.');
      const label = toolbar.createEl('label', { text: option.displayName });
      const select = label.createEl('select', { cls: 'dropdown' });
      for (const [value, text] of Object.entries(option.options)) select.createEl('option', { text, value });
      const chosen = config.get(option.key) ?? option.default;
      select.value = typeof chosen === 'string' ? chosen : '';
      select.addEventListener('change', () => {
        config.set(option.key, select.value);
        stored[option.key] = select.value;
        this.update();
        void this.save();
      });
    }
  }

  private async save(): Promise<void> {
    if (this.file !== null) await this.mock.asOriginalType__().vault.modify(this.file, stringify(this.base));
  }

  private files(): TFile[] {
    return filesIn(this.mock.asOriginalType__(), this.base['filters'], this.views[this.front]?.['filters']);
  }

  private update(): void {
    const view = this.drawn;
    if (view === null) return;
    const entries = this.files().map((file) => BasesEntry.create__(null, file as never));
    const result = BasesQueryResult.create__(this.mock, view.config as never, [], []);
    result.setData__(entries);
    view.data = result.asOriginalType__();
    view.onDataUpdated();
  }

  private drawTable(container: HTMLElement, { order }: StoredView): void {
    const columns = Array.isArray(order) ? order.map(String) : ['file.name'];
    const table = container.createEl('table', { cls: 'bases-table' });
    const head = table.createEl('thead').createEl('tr');
    for (const column of columns) head.createEl('th', { text: column.replace(/^\w+\./, '') });
    const app = this.mock.asOriginalType__();
    for (const file of this.files()) {
      const row = table.createEl('tr');
      for (const column of columns) row.createEl('td', { text: textOf(column === 'file.name' ? file.basename : valueOf(app, file, column.replace(/^note\./, ''))) });
    }
  }

  private closeView(): void {
    this.drawn?.unload();
    this.drawn = null;
    this.contentEl.empty();
  }
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
