import type { HostLeaf } from './leaf';

export type Side = 'left' | 'root' | 'right';

/** A row of tabs with what is open in them. */
export class Pane {
  readonly el: HTMLElement;
  readonly leaves: HostLeaf[] = [];
  private readonly headers: HTMLElement;
  private readonly container: HTMLElement;
  private front: HostLeaf | null = null;
  private isOpen = true;

  constructor(parent: HTMLElement, readonly side: Side, private readonly changed: () => void) {
    const name = side === 'root' ? 'mod-root' : `mod-${side}-split`;
    this.el = parent.createDiv({ cls: `workspace-split mod-vertical ${name}`, attr: side === 'root' ? { role: 'main' } : {} });
    const tabs = this.el.createDiv({ cls: 'workspace-tabs' });
    this.headers = tabs.createDiv({ cls: 'workspace-tab-header-container', attr: { 'role': 'tablist', 'aria-label': side === 'root' ? 'Notes' : 'Side panes' } });
    this.container = tabs.createDiv({ cls: 'workspace-tab-container' });
  }

  get active(): HostLeaf | null {
    return this.front;
  }

  get collapsed(): boolean {
    return !this.isOpen;
  }

  setOpen(open: boolean): void {
    this.isOpen = open;
    this.el.toggleClass('is-open', open);
    this.el.toggleClass('is-collapsed', !open);
    this.changed();
  }

  add(leaf: HostLeaf): void {
    this.leaves.push(leaf);
    this.container.append(leaf.el);
    this.front ??= leaf;
    this.draw();
  }

  remove(leaf: HostLeaf): void {
    const at = this.leaves.indexOf(leaf);
    if (at < 0) return;
    this.leaves.splice(at, 1);
    leaf.el.remove();
    if (this.front === leaf) this.front = this.leaves[Math.min(at, this.leaves.length - 1)] ?? null;
    this.draw();
    this.changed();
  }

  /** Brings the leaf to the front; a view in the background is made only now. */
  async show(leaf: HostLeaf): Promise<void> {
    this.front = leaf;
    this.draw();
    await leaf.load();
    this.draw();
    this.changed();
  }

  /** Whether a person can see the leaf. */
  shows(leaf: HostLeaf): boolean {
    return this.isOpen && this.front === leaf;
  }

  draw(): void {
    this.headers.empty();
    for (const leaf of this.leaves) this.drawHeader(leaf);
    for (const leaf of this.leaves) leaf.el.toggle(leaf === this.front);
  }

  private drawHeader(leaf: HostLeaf): void {
    const selected = leaf === this.front;
    const header = this.headers.createDiv({
      cls: `workspace-tab-header${selected ? ' is-active' : ''}`, text: leaf.title,
      attr: { 'role': 'tab', 'tabindex': selected ? '0' : '-1', 'aria-selected': String(selected) },
    });
    header.addEventListener('click', () => void this.show(leaf));
    header.addEventListener('auxclick', (event) => {
      if (event.button === 1) leaf.leaf.detach();
    });
  }
}
