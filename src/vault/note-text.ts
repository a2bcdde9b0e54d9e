import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';

/** The views in which the note can be edited. Reading view has nothing unsaved, and its editor may lag behind. */
export function editableViews(app: App, file: TFile): readonly MarkdownView[] {
  return app.workspace.getLeavesOfType('markdown').flatMap(({ view }) =>
    (view instanceof MarkdownView && view.file?.path === file.path && view.getMode() === 'source' ? [view] : []));
}

export function editorsOf(app: App, file: TFile): readonly Editor[] {
  return editableViews(app, file).map(({ editor }) => editor);
}

/** The note as the person sees it: what its editor shows, saved or not, else what the file has. */
export async function currentText(app: App, file: TFile): Promise<string> {
  return editorsOf(app, file)[0]?.getValue() ?? await app.vault.cachedRead(file);
}

/** The note as its file has it; empty if the file is gone by now, or cannot be read. */
export async function savedText({ vault }: App, path: string): Promise<string> {
  const file = vault.getFileByPath(path);
  try {
    return file === null ? '' : await vault.cachedRead(file);
  } catch {
    return '';
  }
}
