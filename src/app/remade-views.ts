import type { Workspace } from 'obsidian';

/** Replaces each view of these types with a new one in the same tab, so that its title is drawn again too. Its state is kept. */
export async function remakeViews(workspace: Workspace, types: readonly string[]): Promise<void> {
  for (const leaf of types.flatMap((type) => workspace.getLeavesOfType(type))) {
    const state = leaf.getViewState();
    await leaf.setViewState({ type: 'empty' });
    await leaf.setViewState(state);
  }
}
