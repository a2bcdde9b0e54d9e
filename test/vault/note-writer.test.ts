import type { App, Editor, MarkdownView } from 'obsidian';
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

const JOURNAL = { canonical: 'follow_ups', others: [] };
const append = (line: string) => (text: string) => propertyWriter.append(text, JOURNAL, line);

/** Opens the note in a view as Obsidian does: the editor holds the text with line feeds alone, and saves it with those of the file. */
async function openIn(app: App, text: string): Promise<Editor> {
  return (await viewIn(app, text)).editor;
}

async function viewIn(app: App, text: string): Promise<MarkdownView> {
  const leaf = app.workspace.getLeaf('tab');
  const view = MockMarkdownView.create2__(leaf as unknown as Parameters<typeof MockMarkdownView.create2__>[0]).asOriginalType7__();
  view.file = app.vault.getFileByPath(PATH);
  view.editor.setValue(text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n'));
  view.save = async () => {
    if (view.file === null) return;
    const saved = view.editor.getValue().replace(/\n/g, text.includes('\r\n') ? '\r\n' : '\n');
    await app.vault.modify(view.file, text.startsWith('\uFEFF') ? `\uFEFF${saved}` : saved);
  };
  await leaf.setViewState({ type: 'markdown' });
  await leaf.open(view);
  return view;
}

async function undo(written: WriteResult): Promise<boolean | string> {
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

  it.each([
    '---\ntype: interview\n---\n',
    '\uFEFF---\r\nfollow_ups: [\r\n  a, # first\r\n  b # second\r\n] # all\r\n---\r\n',
    '---\nfollow_ups: [a] # brackets\nrole: SRE\n---\n',
    '---\r\nfollow_ups: a\nrole: SRE\r\n---\n',
  ])('is undone to the very text in any order, where only changes of ours stand after it: %j', async (note) => {
    for (const order of [[0, 1, 2], [2, 0, 1], [1, 0, 2], [2, 1, 0]]) {
      const { writer, read } = vaultWith(note);
      const lines = ['2026-11-23 thank-you Raj', '2026-11-23 thank-you Priya', '2026-11-23 debrief'];
      const written: WriteResult[] = [];
      for (const line of lines) written.push(await writer.change(PATH, append(line)));
      for (const [nth, at] of order.entries()) {
        expect(await undo(written[at] ?? { kind: 'unchanged' })).toBe(true);
        const left = lines.filter((_, index) => !order.slice(0, nth + 1).includes(index));
        for (const line of lines) expect((await read()).includes(line)).toBe(left.includes(line));
      }
      expect(await read()).toBe(note);
    }
  });

  it('is not undone where a person has changed the note in between', async () => {
    const { writer, read, save } = vaultWith(NOTE);
    const first = await writer.change(PATH, append('2026-11-23 thank-you Raj'));
    await save(`${await read()}More`);
    await writer.change(PATH, append('2026-11-23 thank-you Priya'));
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
    expect(await undo(again)).toBe('Beta has been deleted, so there is nothing to undo.');
  });

  it('is not undone where the file cannot be written, and says why', async () => {
    const { app, writer } = vaultWith(NOTE);
    const written = await writer.change(PATH, reject);
    vi.spyOn(app.vault, 'process').mockRejectedValueOnce(new Error('EACCES: permission denied'));
    expect(await undo(written)).toBe('Acme could not be changed: EACCES: permission denied');
  });

  it('waits for the changes of its note that are under way, and its undo waits too', async () => {
    const { writer, read } = vaultWith('---\nfollow_ups:\n  - a\n---\n');
    const written = await Promise.all(['b', 'c', 'd', 'e'].map((line) => writer.change(PATH, append(line))));
    expect(await read()).toBe('---\nfollow_ups:\n  - a\n  - b\n  - c\n  - d\n  - e\n---\n');
    expect(await Promise.all([...written.slice(0, 2).map(undo), writer.change(PATH, append('f'))])).toMatchObject([true, true, { kind: 'changed' }]);
    expect(await read()).toBe('---\nfollow_ups:\n  - a\n  - d\n  - e\n  - f\n---\n');
  });

  it('that another program writes over is made again, and refused where that goes on', async () => {
    const { app, writer, read, save } = vaultWith(NOTE);
    const process = app.vault.process.bind(app.vault);
    const overwrite: typeof process = async (file, change) => {
      const text = await process(file, change);
      await save(`${NOTE}More\r\n`);
      return text;
    };
    const spy = vi.spyOn(app.vault, 'process').mockImplementationOnce(overwrite);
    expect((await writer.change(PATH, reject)).kind).toBe('changed');
    expect(await read()).toBe(`${REJECTED}More\r\n`);
    spy.mockImplementation(overwrite);
    const refused = await writer.change(PATH, append('a'));
    expect(refused).toEqual({ kind: 'refused', reason: 'Acme could not be changed: another program keeps writing to it.' });
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

  it('and was changed back by hand is changed in its editor, so that no save takes the change out again', async () => {
    const { app, writer, read } = vaultWith(NOTE.replace(/\r/g, ''));
    const view = await viewIn(app, await read());
    const edited = () => app.workspace.trigger('editor-change', view.editor, view);
    writer.followEditors();
    const before = view.editor.getValue();
    await writer.change(PATH, append('a'));
    view.editor.setValue(await read());
    edited();
    view.editor.setValue(before);
    edited();
    expect((await writer.change(PATH, append('b'))).kind).toBe('changed');
    await view.save();
    expect(await read()).toContain('  - b\n');
    expect(await read()).not.toContain('  - a\n');
  });

  it('and shows one change late while the next is made is changed in the file', async () => {
    const { app, writer, read } = vaultWith(NOTE.replace(/\r/g, ''));
    const view = await viewIn(app, await read());
    writer.followEditors();
    await writer.change(PATH, append('a'));
    const first = await read();
    await writer.change(PATH, append('b'));
    view.editor.setValue(first);
    app.workspace.trigger('editor-change', view.editor, view);
    await writer.change(PATH, append('c'));
    expect(view.editor.getValue()).toBe(first);
    expect(await read()).toContain('  - a\n  - b\n  - c\n');
  });

  it('and cannot be saved keeps its unsaved text alone, and says why', async () => {
    const { app, writer, read } = vaultWith(NOTE);
    const view = await viewIn(app, `${NOTE}Unsaved`);
    view.save = () => Promise.reject(new Error('ENOSPC: no space left'));
    expect(await writer.change(PATH, reject)).toEqual({ kind: 'refused', reason: 'Acme could not be changed: ENOSPC: no space left' });
    expect(view.editor.getValue()).toBe(`${NOTE.replace(/\r/g, '')}Unsaved`);
    expect(await read()).toBe(NOTE);
  });

  it.each(['', '\uFEFF'])('with unsaved text is undone in the file that the editor has saved with other line ends: %j', async (mark) => {
    const { app, writer, read } = vaultWith(mark + NOTE);
    const editor = await openIn(app, mark + NOTE);
    editor.setValue(`${editor.getValue()}Unsaved\n`);
    const written = await writer.change(PATH, reject);
    expect(await read()).toBe(`${mark}${REJECTED}Unsaved\r\n`);
    expect(await undo(written)).toBe(true);
    expect(await read()).toBe(`${mark}${NOTE}Unsaved\r\n`);
  });

  it('with unsaved text is changed in its editor, by the smallest range, and saved', async () => {
    const { app, writer, read } = vaultWith(NOTE);
    const editor = await openIn(app, `${NOTE}Unsaved`);
    const replaceRange = vi.spyOn(editor, 'replaceRange');
    const written = await writer.change(PATH, reject);
    expect(editor.getValue()).toBe('---\nstatus: rejected\n---\nText\nUnsaved');
    expect(replaceRange).toHaveBeenCalledExactlyOnceWith('rejected', { line: 1, ch: 8 }, { line: 1, ch: 15 });
    expect(await read()).toBe(`${REJECTED}Unsaved`);
    expect(await undo(written)).toBe(true);
    expect(await read()).toBe(`${NOTE}Unsaved`);
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
