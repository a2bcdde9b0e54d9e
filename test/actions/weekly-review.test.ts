import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stage } from '../commands/stage';
import { interviewNote } from '../vault/notes';
import { listenToNotices, type Told } from './notices';

const PATH = 'Weekly reviews/Weekly review 2026-W47.md';

let stage: Stage;
let told: Told;

async function load(notes: Readonly<Record<string, string>>, settings: unknown = null): Promise<void> {
  stage = await Stage.load(notes, settings);
}

const exists = (path: string) => stage.notes.app.vault.getAbstractFileByPath(path) !== null;

beforeEach(() => { told = listenToNotices(); });
afterEach(() => stage.unload());

describe('the command “Write weekly review”', () => {
  it('makes the note about last week and its folder, opens it, and takes both back', async () => {
    await load({ 'Acme.md': interviewNote() });
    await stage.run('write-weekly-review');
    expect(stage.editor().getValue()).toContain('## Held\n\n- Fri 20 Nov, 10:30: Interview – [[Acme|Acme · Backend engineer]]\n');
    expect(told.texts().at(-1)).toContain('“Weekly review 2026-W47” created');
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(exists('Weekly reviews')).toBe(false);
  });

  it('opens the note that is there already, and changes nothing in it', async () => {
    await load({ 'Acme.md': interviewNote(), [PATH]: 'Mine' });
    await stage.run('write-weekly-review');
    expect(stage.editor().getValue()).toBe('Mine');
    expect(told.texts().at(-1)).toBe('“Weekly review 2026-W47” already exists, and was opened as it is.');
  });

  it('opens the note that was written while the interface had another language', async () => {
    await load({ 'Acme.md': interviewNote(), 'Weekly reviews/Wochenrückblick 2026-W47.md': 'Meins' });
    await stage.run('write-weekly-review');
    expect(stage.editor().getValue()).toBe('Meins');
    expect(exists(PATH)).toBe(false);
  });

  it('puts the note into the folder of the settings, or at the top of the vault', async () => {
    await load({ 'Acme.md': interviewNote() }, { reviewFolder: '' });
    await stage.run('write-weekly-review');
    expect(exists('Weekly review 2026-W47.md')).toBe(true);
  });

  it('makes no note if there are no interviews', async () => {
    await load({ 'Plain.md': 'Milk' });
    await stage.run('write-weekly-review');
    expect(told.texts().at(-1)).toBe('No interview notes yet, so there is nothing to review.');
    expect(exists('Weekly reviews')).toBe(false);
  });
});
