import type { OpenViewState, PaneType, TFile, View, ViewState, Workspace, WorkspaceLeaf } from 'obsidian';
import { MarkdownView as MockMarkdownView, type App as MockApp } from 'obsidian-test-mocks/obsidian';
import { HostLeaf } from './leaf';
import { Pane } from './pane';
import { showPreview } from './preview';
import type { ViewRegistry } from './view-registry';

/** The workspace's methods that the playground does not have. */
const MISSING = [
  'openPopoutLeaf', 'moveLeafToPopout', 'createLeafBySplit', 'createLeafInParent', 'splitActiveLeaf', 'duplicateLeaf',
  'changeLayout', 'getGroupLeaves', 'getUnpinnedLeaf', 'getLeftLeaf',
] as const satisfies readonly (keyof Workspace)[];

/** The tabs as Obsidian saves them, to begin with them again. */
export interface Layout {
  readonly root: readonly ViewState[];
  /** The tab in front, by its place. */
  readonly front: number;
  readonly right: readonly ViewState[];
  readonly rightOpen: boolean;
}

/** Notes in tabs, in one pane or in two beside each other, and a side pane at the right. */
export class HostWorkspace {
  readonly root: Pane<HostLeaf>;
  readonly right: Pane<HostLeaf>;
  /** The pane beside the first; null until something is split off. */
  private second: Pane<HostLeaf> | null = null;
  private active: HostLeaf | null = null;
  private recent: HostLeaf | null = null;

  constructor(private readonly app: MockApp, private readonly parent: HTMLElement, private readonly views: ViewRegistry) {
    const changed = () => app.workspace.trigger('layout-change');
    this.root = new Pane(parent, 'root', changed);
    this.right = new Pane(parent, 'right', changed);
    views.register('markdown', (leaf) => new MockMarkdownView(leaf as never).asOriginalType7__());
    views.onChange((type, known) => void this.viewsChanged(type, known));
    Object.assign(app.workspace, this.methods(), Object.fromEntries(MISSING.map((name) => [name, () => {
      throw new Error(`The playground’s workspace has no “${name}”.`);
    }])));
    Reflect.set(app.workspace, 'setActiveLeaf', (leaf: WorkspaceLeaf, options?: { focus?: boolean }) => {
      this.activate(leaf, options?.focus === true);
    });
    const noDock: Dock = { collapsed: true, collapse: () => undefined, expand: () => undefined, toggle: () => undefined };
    Object.assign(app.workspace, { leftSplit: noDock, rightSplit: dockOf(this.right) });
    const getters = { activeLeaf: () => this.active?.leaf ?? null, activeEditor: () => this.markdownIn(this.active) };
    for (const [name, get] of Object.entries(getters)) Object.defineProperty(app.workspace, name, { get, configurable: true });
    app.workspace.on('hover-link', (event) => showPreview(app.asOriginalType__(), event));
  }

  get leaves(): readonly HostLeaf[] {
    return [...this.rootLeaves, ...this.right.leaves];
  }

  private get rootLeaves(): readonly HostLeaf[] {
    return [...this.root.leaves, ...this.second?.leaves ?? []];
  }

  make(pane: Pane<HostLeaf>): HostLeaf {
    const leaf = new HostLeaf(this.app, pane, this.views, (activated) => this.setActive(activated));
    pane.add(leaf);
    return leaf;
  }

  /** Makes the tabs that were saved. Only those that a person can see get their views. */
  async restore({ root, front, right, rightOpen }: Layout): Promise<void> {
    for (const state of root) this.make(this.root).restore(state);
    for (const state of right) this.make(this.right).restore(state);
    const first = this.root.leaves[front];
    if (first !== undefined) {
      await this.root.show(first);
      this.setActive(first);
    }
    this.right.setOpen(rightOpen);
    await this.right.active?.loadIfShown();
  }

  layout(): Layout {
    const states = (leaves: readonly HostLeaf[]) => leaves.map(({ leaf }) => leaf.getViewState());
    const front = this.recent === null ? 0 : Math.max(0, this.rootLeaves.indexOf(this.recent));
    return { root: states(this.rootLeaves), front, right: states(this.right.leaves), rightOpen: !this.right.collapsed };
  }

  private setActive(leaf: HostLeaf): void {
    if (leaf.pane !== this.right) this.recent = leaf;
    if (this.active === leaf) return;
    this.active = leaf;
    this.app.workspace.trigger('active-leaf-change', leaf.leaf);
  }

  private hostOf(leaf: WorkspaceLeaf): HostLeaf {
    const found = this.leaves.find((host) => host.leaf === leaf);
    if (found === undefined) throw new Error('The leaf is not on the page any more.');
    return found;
  }

  private markdownIn(leaf: HostLeaf | null): View | null {
    return leaf?.current?.getViewType() === 'markdown' ? leaf.current : null;
  }

  /** The views of a plugin leave empty tabs when it is switched off, and return to them when it is switched on. */
  private async viewsChanged(type: string, known: boolean): Promise<void> {
    for (const leaf of this.leaves.filter((candidate) => candidate.type === type)) {
      if (!known) await leaf.putAway();
      else if (leaf.pane.shows(leaf)) await leaf.load();
      leaf.pane.draw();
    }
  }

  private leafFor(where?: PaneType | boolean): HostLeaf {
    if (where === 'split') return this.make(this.beside());
    const fresh = where !== undefined && where !== false;
    const current = this.recent !== null && this.rootLeaves.includes(this.recent) ? this.recent : this.root.active;
    return fresh || current === null ? this.make(this.root) : current;
  }

  private beside(): Pane<HostLeaf> {
    if (this.second === null) {
      this.second = new Pane(this.parent, 'root', () => this.app.workspace.trigger('layout-change'));
      this.root.el.after(this.second.el);
    }
    return this.second;
  }

  private async reveal(leaf: HostLeaf): Promise<void> {
    leaf.pane.setOpen(true);
    await leaf.pane.show(leaf);
  }

  private activate(leaf: WorkspaceLeaf, focus: boolean): void {
    const host = this.hostOf(leaf);
    void host.pane.show(host);
    this.setActive(host);
    if (focus) focusIn(host);
  }

  private activeFile(): TFile | null {
    const front = this.markdownIn(this.active) ?? this.markdownIn(this.recent) ?? this.markdownIn(this.root.active);
    return front === null ? null : (Reflect.get(front, 'file') as TFile | null);
  }

  private async openLink(link: string, from: string, where?: PaneType | boolean, state: OpenViewState = {}): Promise<void> {
    const path = link.split(/[#^|]/)[0] ?? '';
    const found = this.app.metadataCache.asOriginalType2__().getFirstLinkpathDest(path, from);
    // As in Obsidian, a link that leads nowhere makes a note.
    const file = found ?? (await this.app.vault.create(path.endsWith('.md') ? path : `${path}.md`, '')).asOriginalType2__();
    const leaf = this.leafFor(where);
    await leaf.leaf.openFile(file, state);
  }

  private methods(): Partial<Workspace> {
    return {
      getLeaf: (where?: PaneType | boolean) => this.leafFor(where).leaf,
      getRightLeaf: () => this.make(this.right).leaf,
      getMostRecentLeaf: () => this.recent?.leaf ?? this.root.active?.leaf ?? null,
      getLeafById: (id) => this.leaves.find(({ leaf }) => Reflect.get(leaf, 'id__') === id)?.leaf ?? null,
      getLeavesOfType: (type) => this.leaves.filter((leaf) => leaf.type === type).map(({ leaf }) => leaf),
      getActiveViewOfType: ((kind: abstract new (...args: never[]) => View) => {
        const view = this.active?.current ?? null;
        return view instanceof kind ? view : null;
      }) as Workspace['getActiveViewOfType'],
      getActiveFile: () => this.activeFile(),
      getLastOpenFiles: () => [],
      iterateAllLeaves: (callback) => this.leaves.forEach(({ leaf }) => void callback(leaf)),
      iterateRootLeaves: (callback) => this.rootLeaves.forEach(({ leaf }) => void callback(leaf)),
      detachLeavesOfType: (type) => this.leaves.filter((leaf) => leaf.type === type).forEach(({ leaf }) => leaf.detach()),
      ensureSideLeaf: async (type, _side, { active = false, reveal = true, state } = {}) => {
        const known = this.right.leaves.find((leaf) => leaf.type === type);
        const leaf = known ?? this.make(this.right);
        if (known === undefined) await leaf.open({ type, ...(state === undefined ? {} : { state: state as Record<string, unknown> }) });
        if (reveal) await this.reveal(leaf);
        if (active) this.activate(leaf.leaf, true);
        return leaf.leaf;
      },
      revealLeaf: async (leaf) => this.reveal(this.hostOf(leaf)),
      openLinkText: (link, from, where, state) => this.openLink(link, from, where, state),
      requestSaveLayout: Object.assign(() => Promise.resolve(), {
        cancel: () => undefined, run: () => undefined,
      }) as unknown as Workspace['requestSaveLayout'],
    };
  }
}

type Dock = Pick<Workspace['rightSplit'], 'collapsed' | 'collapse' | 'expand' | 'toggle'>;

function dockOf(pane: Pane<HostLeaf>): Dock {
  return {
    get collapsed() { return pane.collapsed; },
    collapse: () => { pane.setOpen(false); },
    expand: () => { pane.setOpen(true); },
    toggle: () => { pane.setOpen(pane.collapsed); },
  };
}

/** As in Obsidian, the editor of a note gets the focus, and in any other view the first element that takes it. */
function focusIn({ current, el }: HostLeaf): void {
  const target = current?.getViewType() === 'markdown' ? '.cm-content' : '[tabindex="0"]';
  el.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
}
