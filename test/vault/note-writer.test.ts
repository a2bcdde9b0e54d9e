import type { App, Editor } from 'obsidian';
import { App as MockApp, MarkdownView as MockMarkdownView } from 'obsidian-test-mocks/obsidian';
import { describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../src/domain/writing';
import { NoteWriter, propertyWriter, type WriteResult } from '../../src/vault/note-writer';

const PATH = 'Interviews/Acme.md';
const STATUS = { canonical: 'status', others: ['stage'] };
const NOTE = '---\r\nstatus: waiting\r\n---\r\nText\r\n';
const REJECTED = NOTE.replace('waiting', 'rejected');

const reject = (text: string): Edit => propertyWriter.set(text, STATUS, 'rejected');

function vaultWith(text: string): { app: App; writer: NoteWriter; read: () => Promise<string>; save: (text: string) => Promise<void> } {
  const app = MockApp.createConfigured__({ files: { [PATH]: text } }).asOriginalType__();
  const file = app.vault.getFileByPath(PATH);
  if (file === null) throw new Error('The note is missing.');
  return { app, writer: new NoteWriter(app), read: () => app.vault.read(file), save: (content) => app.vault.modify(file, content) };
}

/** Opens the note in a view as Obsidian does: the editor holds the text with line feeds alone. */
async function openIn(app: App, text: string): Promise<Editor> {
  const leaf = app.workspace.getLeaf('tab');
  const view = MockMarkdownView.create2__(leaf as unknown as Parameters<typeof MockMarkdownView.create2__>[0]).asOriginalType7__();
  view.file = app.vault.getFileByPath(PATH);
  view.editor.setValue(text.replace(/\r\n/g, '\n'));
  await leaf.setViewState({ type: 'markdown' });
  await leaf.open(view);
  return view.editor;
}

async function undo(written: WriteResult): Promise<boolean> {
  if (written.kind !== 'changed') throw new Error(`Nothing was changed: ${written.kind}`);
  return written.undo();
}

describe('a change to a note', () => {
  it('is written to the file, and undone to the very text', async () => {
    const { writer, read } = vaultWith(NOTE);
    const written = await writer.change(PATH, reject);
    expect(await read()).toBe(REJECTED);
    expect(await undo(written)).toBe(true);
    expect(await read()).toBe(NOTE);
    expect(await undo(written)).toBe(false);
  });

  it('is not undone where the note has changed since', async () => {
    const { writer, read, save } = vaultWith(NOTE);
    const written = await writer.change(PATH, reject);
    await save(`${REJECTED}More\r\n`);
    expect(await undo(written)).toBe(false);
    expect(await read()).toBe(`${REJECTED}More\r\n`);
  });

  it('is undone by its reverse where only later changes of ours stand after it', async () => {
    const note = '---\ntype: interview\n---\n';
    const { writer, read } = vaultWith(note);
    const journal = { canonical: 'follow_ups', others: [] };
    const add = (line: string) => writer.change(
      PATH, (text) => propertyWriter.append(text, journal, line), (text) => propertyWriter.remove(text, journal, line),
    );
    const first = await add('2026-11-23 thank-you Raj');
    const second = await add('2026-11-23 thank-you Priya');
    expect(await undo(first)).toBe(true);
    expect(await read()).toBe('---\ntype: interview\nfollow_ups:\n  - 2026-11-23 thank-you Priya\n---\n');
    expect(await undo(second)).toBe(true);
    expect(await read()).not.toContain('thank-you');
  });

  it('is not undone by its reverse where a person has changed the note in between', async () => {
    const { writer, read, save } = vaultWith(NOTE);
    const journal = { canonical: 'follow_ups', others: [] };
    const add = (line: string) => writer.change(
      PATH, (text) => propertyWriter.append(text, journal, line), (text) => propertyWriter.remove(text, journal, line),
    );
    const first = await add('2026-11-23 thank-you Raj');
    await save(`${await read()}More`);
    await add('2026-11-23 thank-you Priya');
    const before = await read();
    expect(await undo(first)).toBe(false);
    expect(await read()).toBe(before);
  });

  it('is undone under a new name, and not where the note is gone', async () => {
    const { app, writer } = vaultWith(NOTE);
    const written = await writer.change(PATH, reject);
    const file = app.vault.getFileByPath(PATH);
    if (file === null) throw new Error('The note is missing.');
    await app.vault.rename(file, 'Interviews/Beta.md');
    expect(await undo(written)).toBe(true);
    const again = await writer.change('Interviews/Beta.md', reject);
    await app.fileManager.trashFile(file);
    expect(await undo(again)).toBe(false);
  });

  it('is worked out again where the file changed between reading and writing', async () => {
    const { app, writer, read, save } = vaultWith(NOTE);
    const process = app.vault.process.bind(app.vault);
    vi.spyOn(app.vault, 'process').mockImplementation(async (file, change) => {
      await save(`${NOTE}More\r\n`);
      return process(file, change);
    });
    expect((await writer.change(PATH, reject)).kind).toBe('changed');
    expect(await read()).toBe(`${REJECTED}More\r\n`);
  });

  it('is no write where nothing changes or the edit refuses', async () => {
    const { app, writer } = vaultWith(REJECTED);
    const process = vi.spyOn(app.vault, 'process');
    expect(await writer.change(PATH, reject)).toEqual({ kind: 'unchanged' });
    expect(await writer.change(PATH, () => ({ kind: 'refused', reason: 'No.' }))).toEqual({ kind: 'refused', reason: 'No.' });
    expect(process).not.toHaveBeenCalled();
  });

  it('is refused in words where the note is missing, cannot be written, or has broken properties', async () => {
    const { app, writer } = vaultWith(NOTE);
    expect(await writer.change('Gone.md', reject)).toEqual({ kind: 'refused', reason: 'The note Gone.md no longer exists.' });
    vi.spyOn(app.vault, 'process').mockRejectedValueOnce(new Error('EACCES: permission denied'));
    expect(await writer.change(PATH, reject)).toEqual({ kind: 'refused', reason: 'Acme could not be changed: EACCES: permission denied' });
    vi.spyOn(app.vault, 'read').mockResolvedValueOnce('---\nstatus: "waiting\n---\n');
    expect(await writer.change(PATH, reject)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('cannot be read') as string });
  });

  it('made twice at once leaves one line', async () => {
    const { writer, read } = vaultWith('---\nfollow_ups:\n  - a\n---\n');
    const append = (text: string) => propertyWriter.append(text, { canonical: 'follow_ups', others: [] }, 'b');
    await Promise.all([writer.change(PATH, append), writer.change(PATH, append)]);
    expect(await read()).toBe('---\nfollow_ups:\n  - a\n  - b\n---\n');
  });
});

describe('a note that is open', () => {
  it('with nothing unsaved is changed in the file', async () => {
    const { app, writer, read } = vaultWith(NOTE);
    const replaceRange = vi.spyOn(await openIn(app, NOTE), 'replaceRange');
    await writer.change(PATH, reject);
    expect(await read()).toBe(REJECTED);
    expect(replaceRange).not.toHaveBeenCalled();
  });

  it('and has not yet caught up with one change is changed in the file again', async () => {
    const { app, writer, read } = vaultWith(NOTE);
    const editor = await openIn(app, NOTE);
    await writer.change(PATH, reject);
    await writer.change(PATH, (text) => propertyWriter.set(text, { canonical: 'round', others: [] }, 2));
    expect(await read()).toBe(REJECTED.replace('rejected\r\n', 'rejected\r\nround: 2\r\n'));
    expect(editor.getValue()).toBe(NOTE.replace(/\r/g, ''));
  });

  it('with unsaved text is changed in its editor, by the smallest range', async () => {
    const { app, writer, read } = vaultWith(NOTE);
    const editor = await openIn(app, `${NOTE}Unsaved`);
    const replaceRange = vi.spyOn(editor, 'replaceRange');
    const written = await writer.change(PATH, reject);
    expect(editor.getValue()).toBe('---\nstatus: rejected\n---\nText\nUnsaved');
    expect(replaceRange).toHaveBeenCalledExactlyOnceWith('rejected', { line: 1, ch: 8 }, { line: 1, ch: 15 });
    expect(await read()).toBe(NOTE);
    expect(await undo(written)).toBe(true);
    expect(editor.getValue()).toBe('---\nstatus: waiting\n---\nText\nUnsaved');
  });

  it('with unsaved text is undone in the file once that is saved, and not while more is typed', async () => {
    const { app, writer, read, save } = vaultWith(NOTE);
    const editor = await openIn(app, `${NOTE}Unsaved`);
    const written = await writer.change(PATH, reject);
    const text = editor.getValue();
    editor.setValue(`${text}, more`);
    expect(await undo(written)).toBe(false);
    editor.setValue(text);
    await save(text);
    expect(await undo(written)).toBe(true);
    expect(await read()).toBe('---\nstatus: waiting\n---\nText\nUnsaved');
  });

  it('in reading view, or as another note, is changed in the file', async () => {
    const { app, writer, read } = vaultWith(NOTE);
    await openIn(app, 'Another text');
    const [leaf] = app.workspace.getLeavesOfType('markdown');
    Object.assign(leaf?.view ?? {}, { mode: 'preview' });
    await writer.change(PATH, reject);
    expect(await read()).toBe(REJECTED);
  });
});
