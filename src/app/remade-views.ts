import type { Workspace } from 'obsidian';

/** Makes the views of these types anew where they are, title and all. What they keep as their state, they keep. */
export async function remakeViews(workspace: Workspace, types: readonly string[]): Promise<void> {
  for (const leaf of types.flatMap((type) => workspace.getLeavesOfType(type))) {
    const state = leaf.getViewState();
    await leaf.setViewState({ type: 'empty' });
    await leaf.setViewState(state);
  }
}
