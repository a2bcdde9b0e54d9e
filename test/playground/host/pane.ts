export type Side = 'root' | 'right';

/** Its class, and for screen readers its landmark's role. */
const SIDES: Readonly<Record<Side, { cls: string; role: string }>> = {
  root: { cls: 'mod-root', role: 'main' },
  right: { cls: 'mod-right-split', role: 'complementary' },
};

/** A tab in a pane. */
export interface Tab {
  readonly el: HTMLElement;
  readonly title: string;
  /** Makes the view if that was deferred. */
  load(): Promise<void>;
  detach(): void;
}

/** A row of tabs, and the content of the one in front. */
export class Pane<T extends Tab = Tab> {
  readonly el: HTMLElement;
  readonly leaves: T[] = [];
  private readonly headers: HTMLElement;
  private readonly container: HTMLElement;
  private front: T | null = null;
  private isOpen = true;

  constructor(parent: HTMLElement, readonly side: Side, private readonly changed: () => void) {
    const { cls, role } = SIDES[side];
    this.el = parent.createDiv({ cls: ['workspace-split', 'mod-vertical', cls], attr: { role } });
    const tabs = this.el.createDiv({ cls: 'workspace-tabs' });
    this.headers = tabs.createDiv({ cls: 'workspace-tab-header-container', attr: { role: 'tablist' } });
    this.container = tabs.createDiv({ cls: 'workspace-tab-container' });
  }

  get active(): T | null {
    return this.front;
  }

  get collapsed(): boolean {
    return !this.isOpen;
  }

  setOpen(open: boolean): void {
    this.isOpen = open;
    this.el.toggleClass('is-open', open);
    this.el.toggleClass('is-collapsed', !open);
    if (open && this.front !== null) void this.show(this.front);
    else this.changed();
  }

  add(leaf: T): void {
    this.leaves.push(leaf);
    this.container.append(leaf.el);
    this.front ??= leaf;
    this.draw();
  }

  remove(leaf: T): void {
    const at = this.leaves.indexOf(leaf);
    if (at < 0) return;
    this.leaves.splice(at, 1);
    leaf.el.remove();
    if (this.front === leaf) this.front = this.leaves[Math.min(at, this.leaves.length - 1)] ?? null;
    this.draw();
    this.changed();
  }

  /** Brings the leaf to the front, and makes its view if that was deferred. */
  async show(leaf: T): Promise<void> {
    this.front = leaf;
    this.draw();
    await leaf.load();
    this.draw();
    this.changed();
  }

  /** Whether a person can see the leaf. */
  shows(leaf: T): boolean {
    return this.isOpen && this.front === leaf;
  }

  draw(): void {
    this.headers.empty();
    for (const leaf of this.leaves) this.drawHeader(leaf);
    for (const leaf of this.leaves) leaf.el.toggle(leaf === this.front);
  }

  private drawHeader(leaf: T): void {
    const selected = leaf === this.front;
    const header = this.headers.createDiv({
      cls: `workspace-tab-header${selected ? ' is-active' : ''}`, text: leaf.title,
      attr: { 'role': 'tab', 'tabindex': selected ? '0' : '-1', 'aria-selected': String(selected) },
    });
    header.addEventListener('click', () => void this.show(leaf));
    header.addEventListener('auxclick', (event) => {
      if (event.button === 1) leaf.detach();
    });
  }
}
