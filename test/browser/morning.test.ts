import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { editorText, expectNote, group, openSidebar, read, row, rows, settle, titles, unfold } from './on-page';
import { Stage, type Launched } from './support';

const ACME = 'Interviews/Acme – second round.md';

let stage: Stage;
let launched: Launched;

beforeAll(async () => { stage = await Stage.start(); });
afterAll(async () => { await stage.close(); });
afterEach(async () => {
  expect(launched.errors).toEqual([]);
});

async function morning(options: Parameters<Stage['launch']>[0] = {}): Promise<Page> {
  launched = await stage.launch(options);
  await openSidebar(launched.page);
  return launched.page;
}

describe('in the morning, a job seeker', () => {
  it('sees what is due: overdue first, then today, then what can wait', async () => {
    const page = await morning();
    const headings = await page.locator('.interview-follow-up-group-title').allTextContents();
    expect(headings).toEqual(['Overdue', 'Today', 'Can be done now', 'Later', 'Waiting', 'Notes with problems']);
    expect(await group(page, 'Overdue').locator('.interview-follow-up-title').allTextContents())
      .toEqual(['Thank Priya Nair', 'Thank Raj Patel', 'Tell Kim Lee how it went', 'Thank Marta Silva']);
    expect(await row(page, 'Thank Raj Patel').locator('.interview-follow-up-when').textContent()).toBe('3 days late');
    expect(await page.locator('.status-bar').textContent()).toMatch(/\d+ due/);
  });

  it('opens the note of a row', async () => {
    const page = await morning();
    await row(page, 'Thank Raj Patel').locator('.interview-follow-up-title').click();
    await expect.poll(() => editorText(page)).toContain('Whiteboard with Raj');
  });

  it('asks why, and reads the rule and where it comes from', async () => {
    const page = await morning();
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('w');
    const why = row(page, 'Thank Raj Patel').locator('.interview-follow-up-why');
    expect(await why.textContent()).toContain('the interview was in the morning of 20 November');
    expect(await why.textContent()).toContain('Bag yourself the job');
    await page.keyboard.press('Escape');
    expect(await why.count()).toBe(0);
  });

  it('marks a thank-you as sent, and LinkedIn becomes due', async () => {
    const page = await morning();
    await row(page, 'Thank Raj Patel').hover();
    await row(page, 'Thank Raj Patel').getByRole('button', { name: 'Mark as done' }).click();
    await expectNote(page, ACME, (text) => text.includes('  - 2026-11-23 thank-you Raj Patel via email\n'));
    await settle(page);
    expect(await rows(page, 'Thank Raj Patel').count()).toBe(0);
    expect(await page.locator('.notice').textContent()).toContain('Marked as done');
    await page.evaluate(() => window.playground.clock.nextDay());
    await expect.poll(() => rows(page, 'Connect with Raj Patel').count()).toBe(1);
  });

  it('takes it back with one press, and the note is as it was', async () => {
    const page = await morning();
    const before = await read(page, ACME);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('d');
    await expectNote(page, ACME, (text) => text !== before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectNote(page, ACME, (text) => text === before);
    await expect.poll(() => rows(page, 'Thank Raj Patel').count()).toBe(1);
  });

  it('takes the first of two things back, and by keyboard goes on where they were', async () => {
    const page = await morning();
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('d');
    await expect.poll(() => rows(page, 'Thank Raj Patel').count()).toBe(0);
    await row(page, 'Thank Priya Nair').focus();
    await page.keyboard.press('d');
    await expectNote(page, ACME, (text) => text.includes('thank-you Raj Patel') && text.includes('thank-you Priya Nair'));
    await settle(page);
    await page.getByRole('button', { name: 'Undo' }).first().focus();
    await page.keyboard.press('Enter');
    await expectNote(page, ACME, (text) => !text.includes('thank-you Raj Patel') && text.includes('thank-you Priya Nair'));
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.interview-follow-up-tree') !== null)).toBe(true);
  });

  it('is told when the note of a row is gone', async () => {
    const page = await morning();
    await row(page, 'Thank Raj Patel').click({ button: 'right' });
    await page.evaluate((note) => window.playground.vault.delete(note), ACME);
    await page.getByRole('menuitem', { name: 'Open note', exact: true }).click();
    await expect.poll(() => page.locator('.notice').allTextContents()).toContainEqual(expect.stringContaining('There is no note at'));
    expect(await page.evaluate(() => window.playground.vault.paths())).not.toContain(ACME);
  });

  it('snoozes by keyboard alone, and stays where they were', async () => {
    const page = await morning();
    await page.getByRole('button', { name: 'Open follow-ups' }).first().focus();
    await row(page, 'Tell Kim Lee how it went').focus();
    await page.keyboard.press('s');
    await page.locator('.menu').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectNote(page, 'Interviews/Corvo – phone call.md', (text) => /snooze agency-feedback until 2026-11-2\d/.test(text));
    await settle(page);
    expect(await group(page, 'Overdue').locator('.interview-follow-up-title').allTextContents()).not.toContain('Tell Kim Lee how it went');
    expect(await page.evaluate(() => document.activeElement?.closest('.interview-follow-up-tree') !== null)).toBe(true);
  });

  it('filters by a word, and gets everything back with Esc', async () => {
    const page = await morning();
    const before = await titles(page);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('corvo');
    await expect.poll(async () => (await titles(page)).length).toBeLessThan(before.length);
    expect(await rows(page, 'Thank Raj Patel').count()).toBe(0);
    // First back to the rows, then back to all of them.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => titles(page)).toEqual(before);
  });

  it('groups by application', async () => {
    const page = await morning();
    await page.getByRole('button', { name: 'Group by application' }).click();
    const headings = await page.locator('.interview-follow-up-group-title').allTextContents();
    expect(headings.some((heading) => heading.startsWith('Acme'))).toBe(true);
    expect(headings).not.toContain('Overdue');
  });

  it('sees what is waited for, and until when', async () => {
    const page = await morning();
    await unfold(page, 'Waiting');
    expect(await row(page, 'Velour', 'Waiting').textContent()).toMatch(/until Wed 9 Dec.*they promised an answer by Tue 8 Dec/);
    expect(await row(page, 'Larch', 'Waiting').textContent()).toContain('asked not to be contacted');
  });

  it('is told what to do first where there are no interview notes yet', async () => {
    launched = await stage.launch({ files: { 'Start.md': 'Nothing here yet.' } });
    const { page } = launched;
    await page.getByRole('button', { name: 'Open follow-ups' }).first().click();
    expect(await page.locator('.interview-follow-up-message').textContent()).toContain('No interview notes yet');
    await page.getByRole('button', { name: 'New interview note' }).last().click();
    await page.getByLabel('Company').fill('Acme');
    await page.getByLabel('Role').fill('Engineer');
    await page.getByLabel('Date', { exact: true }).fill('2026-11-24');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.playground.vault.paths())).toHaveLength(2);
    await settle(page);
    await expect.poll(() => rows(page, 'Prepare for the interview').count()).toBe(1);
  });
});
