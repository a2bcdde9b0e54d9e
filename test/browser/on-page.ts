import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** The sidebar's rows with that title. */
export function rows(page: Page, title: string | RegExp): Locator {
  return page.locator('.interview-follow-up-row').filter({ has: page.locator('.interview-follow-up-title', { hasText: title }) });
}

/** The row with that title, in that group where it can stand in several. */
export function row(page: Page, title: string | RegExp, inGroup?: string): Locator {
  const all = inGroup === undefined ? rows(page, title) : group(page, inGroup).locator('.interview-follow-up-row').filter({ hasText: title });
  return all.first();
}

export function group(page: Page, title: string): Locator {
  return page.locator('.interview-follow-up-group').filter({ has: page.locator('.interview-follow-up-group-title', { hasText: title }) });
}

export async function unfold(page: Page, title: string): Promise<void> {
  const found = group(page, title);
  if (await found.getAttribute('aria-expanded') === 'false') await found.locator('.interview-follow-up-heading').click();
}

/** Opens the follow-ups from the ribbon. */
export async function openSidebar(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open follow-ups' }).first().click();
  await page.locator('.interview-follow-up-row').first().waitFor();
}

/** Runs a command by its name in the palette. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(name);
  await page.locator('.suggestion-item').first().waitFor();
  await page.keyboard.press('Enter');
}

export async function openNote(page: Page, path: string): Promise<void> {
  await page.evaluate(async (note) => {
    const file = window.playground.app.vault.getFileByPath(note);
    if (file === null) throw new Error(`There is no ${note}.`);
    await window.playground.app.workspace.getLeaf(false).openFile(file);
  }, path);
}

export async function read(page: Page, path: string): Promise<string> {
  return page.evaluate((note) => window.playground.vault.read(note), path);
}

/** A change from outside, and the time for it to come through. */
export async function write(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(async ([note, content]) => window.playground.vault.write(note, content), [path, text] as const);
  await settle(page);
}

export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => window.playground.settle());
}

/** What stands in the editor in front. */
export async function editorText(page: Page): Promise<string> {
  return page.evaluate(() => window.playground.app.workspace.activeEditor?.editor?.getValue() ?? '');
}

export async function selection(page: Page): Promise<string> {
  return page.evaluate(() => window.playground.app.workspace.activeEditor?.editor?.getSelection() ?? '');
}

/** The titles of all rows that are shown, in order. */
export async function titles(page: Page): Promise<string[]> {
  return page.locator('.interview-follow-up-title').allTextContents();
}

/** Waits until the note's text is as meant. */
export async function expectNote(page: Page, path: string, check: (text: string) => boolean): Promise<void> {
  await expect.poll(async () => check(await read(page, path)), { timeout: 5000 }).toBe(true);
}
