import { MarkdownView, type App, type Editor, type TFile, type WorkspaceLeaf } from 'obsidian';

/** A note's editor, and whether the note stood open in it before, so that the cursor is the person's own. */
export interface NoteEditor {
  readonly editor: Editor;
  readonly wasOpen: boolean;
}

/** Brings the note to the front, ready to be edited; null where Obsidian shows it in some other way. */
export async function openForEditing(app: App, file: TFile): Promise<NoteEditor | null> {
  const open = leafOf(app, file);
  const leaf = open ?? app.workspace.getLeaf(false);
  if (open === null) await leaf.openFile(file, { state: { mode: 'source' } });
  await app.workspace.revealLeaf(leaf);
  const wasEditing = open !== null && isEditing(leaf);
  await leaveReadingView(leaf);
  app.workspace.setActiveLeaf(leaf, { focus: true });
  return leaf.view instanceof MarkdownView ? { editor: leaf.view.editor, wasOpen: wasEditing } : null;
}

/** The tab that shows the note; the active one where several do. A tab not yet looked at has no view of its own. */
function leafOf(app: App, file: TFile): WorkspaceLeaf | null {
  const leaves = app.workspace.getLeavesOfType('markdown').filter((leaf) => pathOf(leaf) === file.path);
  const active = app.workspace.getActiveViewOfType(MarkdownView);
  return leaves.find(({ view }) => view === active) ?? leaves[0] ?? null;
}

function pathOf(leaf: WorkspaceLeaf): unknown {
  return leaf.view instanceof MarkdownView ? leaf.view.file?.path : leaf.getViewState().state?.file;
}

function isEditing({ view }: WorkspaceLeaf): boolean {
  return view instanceof MarkdownView && view.getMode() === 'source';
}

async function leaveReadingView(leaf: WorkspaceLeaf): Promise<void> {
  if (!(leaf.view instanceof MarkdownView) || isEditing(leaf)) return;
  const state = leaf.getViewState();
  await leaf.setViewState({ ...state, state: { ...state.state, mode: 'source' } });
}
