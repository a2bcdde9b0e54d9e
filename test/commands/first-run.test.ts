import { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SidebarHost } from '../../src/views/sidebar-host';
import { listenToNotices, type Told } from '../actions/notices';
import { interviewNote } from '../vault/notes';
import { hostOf } from './host';
import { Stage } from './stage';

const JOBS = {
  'Jobs/Acme.md': '---\nFirma: Acme\nrole: SRE\ndate: 2026-11-20T10:30\ninterviewers: Jane Doe\n---\n',
  'Jobs/Beta.md': '---\nFirma: Beta\nrole: SRE\ndate: 2026-11-21\n---\n',
  'Diary.md': '---\nmood: fine\n---\n',
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

describe('the first run over notes that nobody has marked', () => {
  it('finds notes that look like interviews, reads them at once, and undoes that', async () => {
    await load(JOBS);
    expect(host.index.size).toBe(0);
    expect(host.firstRun.found()).toEqual({ count: 2, where: 'in the folder “Jobs”: Acme, Beta', names: ['“firma” as company'] });
    await host.firstRun.readFound();
    await stage.settle();
    expect(host.index.size).toBe(2);
    expect(host.index.agenda().interviews.map(({ company }) => company)).toEqual(['Acme', 'Beta']);
    expect(await stage.notes.read('Jobs/Acme.md')).toBe(JOBS['Jobs/Acme.md']);
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(host.index.size).toBe(0);
    expect(stage.stored).toMatchObject({ folder: '', tag: 'interview', propertyNames: {} });
  });

  it('names and counts every note that it then reads, whatever else is in the folder', async () => {
    await load({ ...JOBS, 'Jobs/List.md': 'A table', 'Templates/Job.md': '---\nFirma: "{{title}}"\nrole: SRE\n---\n' });
    const found = host.firstRun.found();
    await host.firstRun.readFound();
    await stage.settle();
    expect(host.index.agenda().interviews.map(({ note }) => note).sort()).toEqual(['Jobs/Acme.md', 'Jobs/Beta.md', 'Jobs/List.md']);
    expect(found).toMatchObject({ count: 3, where: 'in the folder “Jobs”: Acme, Beta, List' });
  });

  it('finds no notes in a vault about something else', async () => {
    await load({ 'Diary.md': JOBS['Diary.md'] });
    expect(host.firstRun.found()).toBeNull();
  });
});

describe('the first note of a vault that had none', () => {
  it('is the person’s own, who need not be told what was found', async () => {
    await load({ 'Diary.md': JOBS['Diary.md'] });
    expect(host.firstRun.startedEmpty).toBe(false);
    stage.notes.create('Acme.md', interviewNote());
    await stage.settle();
    expect([host.index.size, host.firstRun.startedEmpty]).toEqual([1, true]);
    await host.firstRun.useSuggestedRegion();
    expect(stage.stored).toMatchObject({ region: 'GB-ENG', welcomed: true });
  });

  it('is not one that was there before, or that other settings make one', async () => {
    await load({ 'Acme.md': interviewNote() });
    expect(host.firstRun.startedEmpty).toBe(false);
    stage.unload();
    await load(JOBS);
    await host.firstRun.readFound();
    await stage.settle();
    expect([host.index.size, host.firstRun.startedEmpty]).toEqual([2, false]);
  });
});

describe('the first page', () => {
  it('is shown until it is dismissed, and again if that is undone', async () => {
    await load({ 'Acme.md': interviewNote() });
    const heard = vi.fn();
    host.onChange(heard);
    expect(host.firstRun.isOver).toBe(false);
    await host.firstRun.dismiss();
    expect([host.firstRun.isOver, heard.mock.calls.length > 0]).toEqual([true, true]);
    expect(stage.stored).toMatchObject({ welcomed: true });
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(host.firstRun.isOver).toBe(false);
  });

  it('finds more notes that look like interviews beside those that count', async () => {
    await load({ ...JOBS, 'Acme.md': interviewNote() });
    expect(host.index.size).toBe(1);
    expect(host.firstRun.found()).toMatchObject({ count: 2, where: 'in the folder “Jobs”: Acme, Beta' });
  });

  it('starts from today, and from the earlier day again if that is undone', async () => {
    await load({ 'Acme.md': interviewNote() }, { startFrom: '2026-11-01' });
    await host.firstRun.startFromToday();
    expect(stage.stored).toMatchObject({ startFrom: '2026-11-23' });
    expect(told.texts().at(-1)).toBe('Starting from todayUndo');
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(stage.stored).toMatchObject({ startFrom: '2026-11-01' });
  });
});

describe('“Check my notes”', () => {
  it('shows what is read from each note, and opens a note at what could not be read', async () => {
    await load({
      'Acme.md': interviewNote({ decision_by: 'soon' }), 'Diary.md': 'x',
      'Job.md': '---\ntype: application\ncompany: Beta\ninterviews: [2026-11-20 | Screening]\n---\n',
    });
    const opened = vi.spyOn(WorkspaceLeaf.prototype, 'openFile').mockResolvedValue();
    await stage.run('check-notes');
    const { contentEl } = stage.modal;
    expect([...contentEl.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      '3 notes checked.', '2 notes count, with 2 interviews in total: 1 by type: interview, 1 by type: application.',
      'One detail couldn’t be read. Everything else works.',
    ]);
    expect([...contentEl.querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual(['Needs fixing (1)',
      'Interview notes (2)']);
    expect(contentEl.textContent).toContain('decision_by is “soon”; expected a date such as 2026-11-20.');
    expect(contentEl.textContent).toContain('Interview 1: Beta · round: Screening · Friday 20 November 2026');
    contentEl.querySelector('button')?.click();
    await stage.settle();
    expect(opened).toHaveBeenCalledWith(expect.objectContaining({ path: 'Acme.md' }), { eState: { line: 6 } });
    expect(stage.modals).toEqual([]);
  });

  it('says what makes a note an interview if no note is one', async () => {
    await load({ 'Diary.md': 'x' });
    await stage.run('check-notes');
    expect(stage.modal.contentEl.textContent).toContain('To make a note count, add the property type: interview, ');
  });

  it('shows the notes that look like interviews and do not count, also if others count', async () => {
    await load({ 'Acme.md': interviewNote(), 'Beta.md': '---\ncompany: Beta\nrole: SRE\n---\n',
      'Study.md': '---\ntags: interview\n---\n' });
    await stage.run('check-notes');
    const { contentEl } = stage.modal;
    expect(contentEl.textContent).toContain('2 notes look like interviews but do not count.');
    expect([...contentEl.querySelectorAll('summary')].map(({ textContent }) => textContent)).toContain('Not counted (2)');
    expect(contentEl.textContent).toContain('Beta.mdNothing marks it as an interview. Add the property type: interview');
    expect(contentEl.textContent).toContain('Study.mdIt has the tag #interview but nothing else of an interview');
  });

  it('writes the value that ends a problem, and undoes that', async () => {
    await load({ 'Acme.md': interviewNote({ decision_by: '03/04/2027' }) });
    await stage.run('check-notes');
    const choices = [...stage.modal.contentEl.querySelectorAll('button')].filter((button) => button.getAttribute('aria-label')?.startsWith('Set '));
    expect(choices.map(({ textContent }) => textContent)).toEqual(['3 April 2027', '4 March 2027']);
    choices[0]?.click();
    await stage.settle();
    expect(choices.map(({ disabled }) => disabled)).toEqual([true, true]);
    expect(await stage.notes.read('Acme.md')).toContain('decision_by: 2027-04-03\n');
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(await stage.notes.read('Acme.md')).toBe(interviewNote({ decision_by: '03/04/2027' }));
  });
});
