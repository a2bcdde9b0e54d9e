import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { editorText, expectNote, openNote, openSidebar, read, row, rows, runCommand, selection, settle } from './on-page';
import { Stage, type Launched } from './support';

const ACME = 'Interviews/Acme – second round.md';
const MOSAIC = 'Interviews/Mosaic – interview.md';
const GILT = 'Interviews/Gilt – interview.md';
const LARCH = 'Interviews/Larch – interview.md';

let stage: Stage;
let launched: Launched;
let page: Page;

beforeAll(async () => { stage = await Stage.start(); });
afterAll(async () => { await stage.close(); });
afterEach(async () => {
  expect(launched.errors).toEqual([]);
  await page.context().close();
});

async function launch(): Promise<void> {
  launched = await stage.launch();
  page = launched.page;
  await openSidebar(page);
}

describe('a letter', () => {
  it('is written for each interviewer who is due, with the first blank to type over, and one undo takes it out', async () => {
    await launch();
    await openNote(page, ACME);
    const before = await editorText(page);
    await runCommand(page, 'Insert thank-you note');
    await page.locator('.suggestion-item', { hasText: 'All who are due' }).click();
    await expect.poll(() => editorText(page)).toContain('### Thank-you to Raj Patel, 23 November 2026');
    const text = await editorText(page);
    expect(text).toContain('### Thank-you to Priya Nair, 23 November 2026');
    expect(text).not.toContain('### Thank-you to Jane Doe');
    expect(text).toContain('moving the ledger without downtime');
    expect(await selection(page)).toMatch(/^==[^=]+==$/);
    await page.keyboard.press('Control+z');
    expect(await editorText(page)).toBe(before);
  });

  it('comes from its row, and stands there once', async () => {
    await launch();
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('l');
    await expect.poll(() => editorText(page)).toContain('### Thank-you to Raj Patel');
    const once = await editorText(page);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('l');
    await expect.poll(() => page.locator('.notice').allTextContents()).toContainEqual(expect.stringContaining('stands in the note already'));
    expect(await editorText(page)).toBe(once);
  });

  it('is saved into the note, and nothing else of it changes', async () => {
    await launch();
    const before = await read(page, ACME);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('l');
    await expectNote(page, ACME, (text) => text.startsWith(before.trimEnd()) && text.includes('Thank-you to Raj Patel'));
  });

  it('after a refusal asks for feedback, once the outcome is set', async () => {
    await launch();
    await openNote(page, GILT);
    await runCommand(page, 'Set outcome');
    await page.getByLabel('Where it stands').selectOption('rejected');
    await page.getByRole('button', { name: 'Set outcome' }).click();
    await expectNote(page, GILT, (text) => text.includes('status: rejected\n') && text.includes('status_date: 2026-11-23\n'));
    await settle(page);
    await expect.poll(() => rows(page, 'Check in with Hannah Weiss').count()).toBe(0);
    await expect.poll(() => rows(page, 'Thank Hannah Weiss all the same').count()).toBe(1);
    await runCommand(page, 'Insert feedback request');
    await expect.poll(() => editorText(page)).toContain('### Feedback request to Hannah Weiss, 23 November 2026');
  });

  it('to a firm that refused is reached from its row', async () => {
    await launch();
    await row(page, 'Ask Mosaic for feedback').focus();
    await page.keyboard.press('l');
    await expect.poll(() => editorText(page)).toContain('### Feedback request to Yuki Tanaka');
    await expectNote(page, MOSAIC, (text) => text.includes('Feedback request'));
  });

  it('to one who asked not to be contacted is written only after a warning', async () => {
    await launch();
    await openNote(page, LARCH);
    await runCommand(page, 'Insert thank-you note');
    const warning = page.getByRole('dialog');
    expect(await warning.textContent()).toContain('asked not to be contacted');
    await page.keyboard.press('Escape');
    expect(await editorText(page)).not.toContain('### Thank-you');
    await runCommand(page, 'Insert thank-you note');
    await page.getByRole('dialog').getByRole('button', { name: /insert|write/i }).click();
    await expect.poll(() => editorText(page)).toContain('### Thank-you to Miriam Stone');
  });
});
