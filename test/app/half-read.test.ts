import type { CliHandler } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToNotices, type Told } from '../actions/notices';
import { Stage } from '../commands/stage';
import { interviewNote } from '../vault/notes';

const HOUR = 3_600_000;
const LATE = 'Bramble.md';

let stage: Stage;
let told: Told;
/** Lets Obsidian parse the note that it has not parsed at the start. */
let parse: () => Promise<void>;

beforeEach(async () => {
  told = listenToNotices();
  let known: () => void = () => undefined;
  stage = await Stage.load({ 'Acme.md': interviewNote(), [LATE]: interviewNote({ company: 'Bramble' }) }, null, (notes) => {
    known = notes.forgetMetadata(LATE);
  });
  parse = async () => {
    known();
    stage.notes.resolved();
    await stage.settle();
  };
});
afterEach(() => stage.unload());

const reminders = () => told.texts().filter((text) => /overdue/.test(text));

describe('while Obsidian has yet to parse a note', () => {
  it('the API is not ready, and a write waits for the note that it is about', async () => {
    const { api } = stage.plugin;
    expect(api?.isReady).toBe(false);
    const result = api?.markDone({ note: LATE, action: 'thank-you' });
    await stage.settle();
    await parse();
    expect(await result).toEqual({ ok: true, message: 'Marked as done' });
    expect(api?.isReady).toBe(true);
  });

  it('the command line does not answer, and then has all notes in its answer', async () => {
    const handler = stage.kept<ReadonlyMap<string, CliHandler>>('cliHandlers__').get('interview-follow-up');
    const answered = vi.fn<(text: string) => void>();
    void Promise.resolve(handler?.({})).then((text) => answered(text ?? ''));
    await stage.settle();
    expect(answered).not.toHaveBeenCalled();
    await parse();
    expect(answered).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Bramble'));
  });

  it('no reminder is looked for, and then all notes are counted', async () => {
    const remembered = () => stage.notes.app.loadLocalStorage('interview-follow-up-reminders') as unknown;
    expect(remembered()).toBeNull();
    await parse();
    expect(remembered()).not.toBeNull();
    await vi.advanceTimersByTimeAsync(23 * HOUR);
    expect(reminders()).toEqual([expect.stringMatching(/^6 follow-ups overdue/)]);
  });

  it('no base is made of the names in half of the notes', async () => {
    await stage.run('create-base');
    expect(told.texts().at(-1)).toContain('still');
    expect(stage.notes.app.vault.getAbstractFileByPath('Applications.base')).toBeNull();
  });
});
