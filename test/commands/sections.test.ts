import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorInfoField, type MarkdownFileInfo } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FollowUp } from '../../src/domain/playbook/follow-up';
import type { SidebarHost } from '../../src/views/sidebar-host';
import { listenToNotices, type Told } from '../actions/notices';
import { interviewNote } from '../vault/notes';
import { hostOf } from './host';
import { Stage } from './stage';

const NOTES = {
  'Acme.md': interviewNote({}, '\nWent well.\n'),
  'Dune.md': interviewNote({ company: 'Dune', date: '2026-11-25T10:00' }),
  'Other.md': 'Nothing.',
};

let stage: Stage;
let told: Told;
let host: SidebarHost;

beforeEach(async () => {
  told = listenToNotices();
  stage = await Stage.load(NOTES);
  host = hostOf(stage);
});

afterEach(() => stage.unload());

function item(action: string, note: string): FollowUp {
  const found = host.index.agenda().items.find((one) => one.action === action && one.note === note);
  if (found === undefined) throw new Error(`No ${action} in ${note}`);
  return found;
}

/** As if it had been typed, and saved. @param userEvent what CodeMirror calls such a change */
async function type(path: string, change: (text: string) => string, userEvent = 'input.type'): Promise<void> {
  const editor = stage.editor();
  const before = editor.getValue();
  editor.setValue(change(before));
  await stage.notes.write(path, editor.getValue());
  const file = stage.notes.app.vault.getFileByPath(path);
  const extensions = [stage.kept<Extension>('editorExtensions__'), editorInfoField.init(() => ({ file } as MarkdownFileInfo))];
  const view = new EditorView({ doc: before, extensions });
  view.dispatch({ changes: { from: 0, to: before.length, insert: editor.getValue() }, userEvent });
  view.destroy();
}

const fill = (text: string) => text.replace(/==[^=]+==/g, 'What I think');

describe('a section for oneself', () => {
  it('is inserted from its row with the questions to answer', async () => {
    await host.letters.insertFor(item('debrief', 'Acme.md'));
    const editor = stage.editor();
    expect(editor.getValue()).toContain('### Debrief, 23 November 2026\n\n*The minimum, while it’s fresh:*\n\n**Questions they asked:** ==each in a few words==');
    expect(editor.getSelection()).toBe('==each in a few words==');
    expect(editor.getValue()).not.toContain('end of letter');
  });

  it('marks its follow-up as done once it is filled in and the person turns to another note', async () => {
    await host.letters.insertFor(item('debrief', 'Acme.md'));
    await type('Acme.md', fill);
    expect(await stage.notes.read('Acme.md')).not.toContain('follow_ups');
    await stage.open('Other.md');
    await stage.settle();
    expect(await stage.notes.read('Acme.md')).toContain('follow_ups:\n  - 2026-11-23 debrief\n');
    expect(told.texts().at(-1)).toContain('Marked as done');
  });

  it('is left as it is, and the error logged, if its note cannot be read', async () => {
    await host.letters.insertFor(item('debrief', 'Acme.md'));
    await type('Acme.md', fill);
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { vault } = stage.notes.app;
    const find = vault.getFileByPath.bind(vault);
    const fail = vi.fn(find).mockImplementationOnce(() => {
      throw new Error('The disk is gone.');
    });
    const finding = vi.spyOn(vault, 'getFileByPath').mockImplementation((path) => (path === 'Acme.md' ? fail : find)(path));
    await stage.open('Other.md');
    await stage.settle();
    finding.mockRestore();
    expect(logged.mock.calls[0]?.[0]).toContain('the sections of Acme.md could not be read');
    expect(await stage.notes.read('Acme.md')).not.toContain('follow_ups');
  });

  it('marks nothing while a blank is left in it', async () => {
    await host.letters.insertFor(item('prepare', 'Dune.md'));
    await type('Dune.md', (text) => fill(text).replace('What I think', '==still to do=='));
    await stage.open('Other.md');
    await stage.settle();
    expect(await stage.notes.read('Dune.md')).not.toContain('follow_ups');
  });

  it('does not mark its follow-up as done again after an undo', async () => {
    await host.letters.insertFor(item('debrief', 'Acme.md'));
    await type('Acme.md', fill);
    await stage.open('Other.md');
    await stage.settle();
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(await stage.notes.read('Acme.md')).not.toContain('debrief\n');
    await stage.open('Acme.md');
    await type('Acme.md', (text) => `${text}\n## Something else\n`);
    await stage.open('Other.md');
    await stage.settle();
    expect(await stage.notes.read('Acme.md')).not.toContain('follow_ups');
  });

  it('does not mark its follow-up as done if another device has filled it in', async () => {
    await host.letters.insertFor(item('debrief', 'Acme.md'));
    await type('Acme.md', fill, 'set');
    await stage.open('Other.md');
    await stage.settle();
    expect(await stage.notes.read('Acme.md')).not.toContain('follow_ups');
  });
});
