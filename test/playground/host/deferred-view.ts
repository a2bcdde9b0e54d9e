import type { View, ViewState } from 'obsidian';
import { View as MockView, type WorkspaceLeaf as MockLeaf } from 'obsidian-test-mocks/obsidian';

/** What a tab has for a view until somebody looks at it: only its state is known. It is of no plugin's class. */
class DeferredView extends MockView {
  constructor(leaf: MockLeaf, private readonly known: () => ViewState) {
    super(leaf);
  }

  override getViewType(): string {
    return this.known().type;
  }

  override getDisplayText(): string {
    return this.known().type;
  }

  override getState(): Record<string, unknown> {
    return this.known().state ?? {};
  }
}

export function deferredView(leaf: MockLeaf, state: () => ViewState): View {
  return new DeferredView(leaf, state) as unknown as View;
}
