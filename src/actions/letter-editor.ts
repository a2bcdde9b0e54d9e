import { MarkdownView, type App, type Editor, type TFile, type WorkspaceLeaf } from 'obsidian';
import type { TextRange } from '../domain/text/text-change';
import { letterAround, type LetterInNote } from '../domain/letters/letters-in-note';
import { placeLetter, type PlacedLetter } from '../domain/letters/place';
import { smallestChange } from '../domain/text/text-change';
import { closeSidebarsOnPhone } from './opening';

/** A note's editor, and whether it was open before: only then has the person placed the cursor. */
export interface NoteEditor {
  readonly editor: Editor;
  readonly wasOpen: boolean;
}

/** Brings the note to the front, ready to be edited; null if Obsidian shows something else than an editor. */
export async function openForEditing(app: App, file: TFile): Promise<NoteEditor | null> {
  const open = leafOf(app, file);
  const leaf = open ?? app.workspace.getLeaf(false);
  if (open === null) await leaf.openFile(file, { state: { mode: 'source' } });
  await app.workspace.revealLeaf(leaf);
  const wasEditing = open !== null && isEditing(leaf);
  await leaveReadingView(leaf);
  closeSidebarsOnPhone(app);
  app.workspace.setActiveLeaf(leaf, { focus: true });
  return leaf.view instanceof MarkdownView ? { editor: leaf.view.editor, wasOpen: wasEditing } : null;
}

/** The tab that shows the note; the active one if several do. A tab not yet looked at has no view of its own. */
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

/**
 * Puts the letters one below the other into the note, at the cursor or at the end, in one change, so
 * that one undo takes all of it out. The first blank is selected, to be typed over.
 * @param existing the letters in the note: none of them is split
 */
export function insertLetters(editor: Editor, letters: readonly string[], atCursor: boolean, existing: readonly LetterInNote[]): void {
  const before = editor.getValue();
  let at = atCursor ? pointFor(editor.posToOffset(editor.getCursor()), existing) : null;
  let text = before;
  let first: PlacedLetter | null = null;
  for (const letter of letters) {
    const placed = placeLetter(text, letter, at);
    at = placed.to;
    text = placed.text;
    first ??= placed;
  }
  const { from, to, insert } = smallestChange(before, text);
  editor.transaction({ changes: [{ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert }] });
  if (first !== null) selectRange(editor, first.blank ?? { from: first.to, to: first.to });
}

/** If the cursor is in a letter, the place after that letter. */
function pointFor(cursor: number, existing: readonly LetterInNote[]): number {
  return letterAround(cursor, existing)?.end ?? cursor;
}

export function selectRange(editor: Editor, { from, to }: TextRange): void {
  const range = { from: editor.offsetToPos(from), to: editor.offsetToPos(to) };
  editor.setSelection(range.from, range.to);
  editor.scrollIntoView(range, true);
}
