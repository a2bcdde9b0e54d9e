import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LETTER_NAMES } from '../../src/domain/letters/built-in';
import type { SidebarHost } from '../../src/views/sidebar-host';
import { listenToNotices, type Told } from '../actions/notices';
import { interviewNote } from '../vault/notes';
import { hostOf } from './host';
import { Stage } from './stage';

const OWN = '---\nsubject: Thanks, {{person.first}}\n---\nDear {{person.first}},\n\nit was good to talk about {{topic}}.\n';
const NOTES = {
  'Acme.md': interviewNote({}, '\nWent well.\n'),
  'Letter templates/Thank-you.md': OWN,
  'Letter templates/Ask about the team.md': '---\nchannel: email\n---\nWho else is on the team, {{person.first}}?\n',
};

let stage: Stage;
let told: Told;
let host: SidebarHost;

async function load(notes: Readonly<Record<string, string>>, settings: unknown = null): Promise<void> {
  stage = await Stage.load(notes, settings);
  host = hostOf(stage);
}

beforeEach(() => { told = listenToNotices(); });
afterEach(() => stage.unload());

describe('a person’s own template', () => {
  it('replaces the built-in one, and a change to it counts at once', async () => {
    await load(NOTES);
    const editor = await stage.open('Acme.md');
    await stage.run('insert-thank-you');
    expect(editor.getValue()).toContain('**Subject:** Thanks, Jane\n\nDear Jane,\n\nit was good to talk about ==topic you talked about==.');
    editor.setValue(NOTES['Acme.md']);
    await stage.notes.write('Letter templates/Thank-you.md', OWN.replace('good', 'great'));
    await stage.run('insert-thank-you');
    expect(editor.getValue()).toContain('it was great to talk');
  });

  it('is offered with the others if no built-in one has its name', async () => {
    await load(NOTES);
    const editor = await stage.open('Acme.md');
    await stage.run('insert-letter');
    expect(stage.choices()).toContain('Ask about the team');
    await stage.choose('Ask about the team');
    expect(editor.getValue()).toContain('### Ask about the team – Jane Doe, 23 November 2026\n\nWho else is on the team, Jane?');
  });

  it('is a problem with its line while it is broken, and the built-in one is used', async () => {
    await load({ ...NOTES, 'Letter templates/Thank-you.md': OWN.replace('{{topic}}', '{{topic') });
    expect(host.problems()).toEqual([{
      note: 'Letter templates/Thank-you.md', property: null,
      message: 'Line 6: {{ is never closed; expected }} after it. Until then the built-in one is used.',
    }]);
    const editor = await stage.open('Acme.md');
    await stage.run('insert-thank-you');
    expect(editor.getValue()).toContain('for taking the time');
    await stage.notes.write('Letter templates/Thank-you.md', OWN);
    await stage.settle();
    expect(host.problems()).toEqual([]);
  });

  it('is a problem if its properties cannot be read', async () => {
    await load({ ...NOTES, 'Letter templates/Thank-you.md': OWN.replace('Thanks, ', '"Thanks') });
    const message = expect.stringMatching(/^The properties cannot be read/) as string;
    expect(host.problems()).toMatchObject([{ note: 'Letter templates/Thank-you.md', message }]);
  });

  it('is read from the folder that the settings name, and from nowhere if they name none', async () => {
    await load(NOTES, { templatesFolder: '' });
    const editor = await stage.open('Acme.md');
    await stage.run('insert-thank-you');
    expect(editor.getValue()).toContain('for taking the time');
  });

  it('stops counting when its note is deleted or its folder is renamed', async () => {
    await load(NOTES);
    await stage.notes.rename('Letter templates', 'Old templates');
    await stage.settle();
    const editor = await stage.open('Acme.md');
    await stage.run('insert-thank-you');
    expect(editor.getValue()).toContain('for taking the time');
  });
});

describe('the command “Copy letter templates to your vault”', () => {
  it('copies what is not in the folder yet, with one undo that keeps changed copies', async () => {
    await load(NOTES);
    await stage.run('copy-templates');
    const { vault } = stage.notes.app;
    const templates = () => vault.getMarkdownFiles().filter(({ path }) => path.startsWith('Letter templates/'));
    const inFolder = () => templates().map(({ name }) => name);
    expect(inFolder()).toHaveLength(LETTER_NAMES.length + 2);
    expect(await stage.notes.read('Letter templates/Thank-you.md')).toBe(OWN);
    expect(await stage.notes.read('Letter templates/check-in-call.md')).toMatch(/^---\nchannel: phone\naction: check-in\nlanguage: en\n---\n\*\*Call\*\*/);
    expect(host.problems()).toEqual([]);
    await stage.notes.write('Letter templates/withdraw.md', 'Mine');
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(inFolder().sort()).toEqual(['Ask about the team.md', 'Thank-you.md', 'withdraw.md']);
    expect(told.texts().at(-1)).toBe(`${LETTER_NAMES.length - 1} templates removed. 1 template kept, because of changes since then.`);
  });

  it('makes the folder if it is missing, and says so if all templates are there already', async () => {
    await load({ 'Acme.md': NOTES['Acme.md'] });
    await stage.run('copy-templates');
    expect(told.texts().at(-1)).toContain(`${LETTER_NAMES.length} templates copied to “Letter templates”.`);
    await stage.run('copy-templates');
    expect(told.texts().at(-1)).toBe('All templates are already in “Letter templates”. Nothing changed.');
  });

  it('copies German templates into a folder of their own, and they then replace the German ones alone', async () => {
    await load({ 'Acme.md': NOTES['Acme.md'] }, { letterLanguage: 'de' });
    await stage.run('copy-templates');
    expect(told.texts().at(-1)).toContain(`${LETTER_NAMES.length} templates copied to “Letter templates/de”.`);
    expect(await stage.notes.read('Letter templates/de/check-in-call.md')).toMatch(/^---\nchannel: phone\naction: check-in\nlanguage: de\n---\n\*\*Anrufen:\*\*/);
    await stage.notes.write('Letter templates/de/thank-you.md', '---\nlanguage: Deutsch\n---\nMeine Worte an {{person.formal}}.');
    await stage.settle();
    const editor = await stage.open('Acme.md');
    await stage.run('insert-thank-you');
    expect(editor.getValue()).toContain('Meine Worte an ');
    expect(host.problems()).toEqual([]);
  });

  it('asks for a folder if the settings name none', async () => {
    await load({ 'Acme.md': NOTES['Acme.md'] }, { templatesFolder: '' });
    await stage.run('copy-templates');
    expect(told.texts().at(-1)).toBe('Choose a templates folder in settings first.');
  });
});
