import type { App, OpenViewState, View, ViewState, WorkspaceLeaf } from 'obsidian';
import { WorkspaceLeaf as MockLeaf, type App as MockApp } from 'obsidian-test-mocks/obsidian';
import { BASE_TYPE } from './bases/base-view';
import { deferredView } from './deferred-view';
import type { Pane } from './pane';
import type { ViewRegistry } from './view-registry';
import { hostWords } from './words';

const EMPTY: ViewState = { type: 'empty' };

/** A leaf on the page, which treats its view as Obsidian's leaf does. */
export class HostLeaf {
  readonly leaf: WorkspaceLeaf;
  readonly el: HTMLElement;
  private state: ViewState = EMPTY;
  private view: View | null = null;
  private readonly deferred: View;
  private loading: Promise<void> | null = null;

  constructor(
    app: MockApp, readonly pane: Pane<HostLeaf>, private readonly views: ViewRegistry,
    private readonly activate: (leaf: HostLeaf) => void,
  ) {
    const mock = MockLeaf.create2__(app);
    this.leaf = mock.asOriginalType3__();
    this.el = createDiv({ cls: 'workspace-leaf' });
    this.deferred = deferredView(mock, () => this.state);
    Object.assign(mock, this.methods(app.asOriginalType__()), { isDeferred: true, view: this.deferred });
    this.el.addEventListener('pointerdown', () => this.activate(this));
    this.el.addEventListener('focusin', () => this.activate(this));
  }

  get type(): string {
    return this.state.type;
  }

  get title(): string {
    if (this.view !== null) return this.view.getDisplayText();
    const file = this.state.state?.['file'];
    if (typeof file === 'string') return file.replace(/^.*\/|\.md$/g, '');
    return this.type === 'empty' ? hostWords().newTab : this.type;
  }

  get current(): View | null {
    return this.view;
  }

  /** Takes over a state that was saved. As in Obsidian, the view is made when somebody looks at it. */
  restore(state: ViewState): void {
    this.state = state;
    this.pane.draw();
  }

  /** Makes the view if that was deferred until it is shown. */
  async load(): Promise<void> {
    if (this.view !== null || !this.views.knows(this.type)) return;
    this.loading ??= this.make().finally(() => { this.loading = null; });
    await this.loading;
  }

  async loadIfShown(): Promise<void> {
    if (this.pane.shows(this)) await this.load();
    this.pane.draw();
  }

  /** Closes the view and keeps its state, for when its plugin is switched on again. */
  async putAway(): Promise<void> {
    const { view } = this;
    if (view === null) return;
    this.state = { ...this.state, state: view.getState() };
    this.view = null;
    Reflect.set(this.leaf, 'view', this.deferred);
    Reflect.set(this.leaf, 'isDeferred', true);
    await this.close(view);
    this.el.empty();
    this.pane.draw();
  }

  detach(): void {
    void this.putAway();
    this.pane.remove(this);
  }

  async open(state: ViewState, ephemeral?: unknown): Promise<void> {
    if (state.type === this.type && this.view !== null) await this.view.setState(state.state ?? {}, { history: false });
    else {
      await this.putAway();
      this.state = state;
      if (this.pane.shows(this) || state.type === 'markdown') await this.load();
    }
    if (ephemeral !== undefined) this.view?.setEphemeralState(ephemeral);
    this.pane.draw();
  }

  private async make(): Promise<void> {
    const view = this.views.make(this.type, this.leaf);
    this.view = view;
    Reflect.set(this.leaf, 'view', view);
    Reflect.set(this.leaf, 'isDeferred', false);
    view.containerEl.addClass('workspace-leaf-content');
    view.containerEl.dataset['type'] = this.type;
    view.containerEl.children[0]?.addClass('view-content');
    this.el.append(view.containerEl);
    view.load();
    await Reflect.apply(Reflect.get(view, 'onOpen') as () => Promise<void>, view, []);
    if (this.state.state !== undefined) await view.setState(this.state.state, { history: false });
  }

  private async close(view: View): Promise<void> {
    await Reflect.apply(Reflect.get(view, 'onClose') as () => Promise<void>, view, []);
    view.unload();
    view.containerEl.remove();
  }

  /** Another note in the same tab is shown as the one before. */
  private modeNow(): unknown {
    return this.view?.getState()['mode'] ?? 'source';
  }

  private methods(app: App): Partial<WorkspaceLeaf> {
    return {
      getViewState: () => ({ ...this.state, state: this.view?.getState() ?? this.state.state ?? {} }),
      setViewState: async (state, ephemeral) => {
        await this.open(state, ephemeral);
        if (state.active === true) app.workspace.setActiveLeaf(this.leaf, { focus: true });
        app.workspace.trigger('layout-change');
      },
      openFile: async (file, openState: OpenViewState = {}) => {
        const type = file.extension === 'base' ? BASE_TYPE : 'markdown';
        await this.open({ type, state: { file: file.path, mode: modeOf(openState) ?? this.modeNow() } }, openState.eState);
        if (openState.active !== false) app.workspace.setActiveLeaf(this.leaf, { focus: true });
        app.workspace.trigger('file-open', file);
      },
      loadIfDeferred: () => this.load(),
      getDisplayText: () => this.title,
      getEphemeralState: () => this.view?.getEphemeralState() ?? {},
      setEphemeralState: (state: unknown) => this.view?.setEphemeralState(state),
      detach: () => this.detach(),
    };
  }
}

function modeOf({ state }: OpenViewState): unknown {
  return state?.['mode'];
}
