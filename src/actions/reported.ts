import type { App } from 'obsidian';
import { words } from '../domain/language/interface';
import { addedLines } from '../domain/text/added-lines';
import { currentText } from '../vault/note-text';
import { FollowUpActions, type FollowUpActionsDeps, type Write } from './follow-up-actions';
import { writeWithUndo, type Report } from './write-with-undo';

type Act = (actions: FollowUpActions) => Promise<void>;

/** The lines that a note would get, or why it would get none. */
type Preview = { readonly lines: readonly string[] } | { readonly problem: string };

/** Runs one action as the sidebar does, with its notice and undo. @returns what its notice says */
export async function reported(deps: FollowUpActionsDeps, act: Act): Promise<Report> {
  let report: Report | null = null;
  const write: Write = async (...change) => { report = await writeWithUndo(deps.writer, ...change); };
  await act(new FollowUpActions(deps, write));
  return report ?? { kind: 'unchanged', words: words('actions').nothingChanged };
}

/** Runs one action without writing anything. @returns what it would write */
export async function previewed(app: App, deps: FollowUpActionsDeps, act: Act): Promise<Preview> {
  let preview: Preview = { problem: words('actions').nothingChanged };
  const write: Write = async (path, edit, said) => {
    const file = app.vault.getFileByPath(path);
    const text = file === null ? null : await currentText(app, file);
    const made = text === null ? null : edit(text);
    if (text === null || made === null) preview = { problem: words('common').noteGone(path) };
    else if (made.kind === 'changed') preview = { lines: addedLines(text, made.text) };
    else preview = { problem: made.kind === 'refused' ? made.reason : said.unchanged };
  };
  await act(new FollowUpActions(deps, write));
  return preview;
}

