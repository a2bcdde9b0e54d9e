import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The sidebar's rows with that title, in all groups. */
export function rows(page: Page, title: string | RegExp): Locator {
  return page.locator('.interview-follow-up-row').filter({ has: page.locator('.interview-follow-up-title', { hasText: title }) });
}

/** The first row with that title, in all groups or in the one that is named. */
export function row(page: Page, title: string | RegExp, inGroup?: string): Locator {
  if (inGroup === undefined) return rows(page, title).first();
  return group(page, inGroup).locator('.interview-follow-up-row').filter({ hasText: title }).first();
}

export function group(page: Page, title: string): Locator {
  return page.locator('.interview-follow-up-group').filter({ has: page.locator('.interview-follow-up-group-title', { hasText: title }) });
}

export async function unfold(page: Page, title: string): Promise<void> {
  const found = group(page, title);
  if (await found.getAttribute('aria-expanded') === 'false') await found.locator('.interview-follow-up-heading').click();
}

/** Opens the follow-ups from the ribbon, or on a phone, which has none, by the command. */
export async function openSidebar(page: Page): Promise<void> {
  const inRibbon = page.getByRole('button', { name: 'Open follow-ups' }).first();
  if (await inRibbon.isVisible()) await inRibbon.click();
  else await runCommand(page, 'Open follow-ups');
  await page.locator('.interview-follow-up-row').first().waitFor();
}

/** Runs a command by its name in the palette. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill(name);
  await page.locator('.suggestion-item').first().waitFor();
  await page.keyboard.press('Enter');
}

/** Runs the plugin's command with that id: its name depends on the language. */
export async function runById(page: Page, id: string): Promise<void> {
  await page.evaluate((name) => {
    const found = window.playground.commands.get(`interview-follow-up:${name}`);
    if (found?.checkCallback !== undefined) found.checkCallback(false);
    else void found?.callback?.();
  }, id);
  await settle(page);
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

/** Changes a note from outside, and waits until the page has read it. */
export async function write(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(async ([note, content]) => window.playground.vault.write(note, content), [path, text] as const);
  await settle(page);
}

export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => window.playground.settle());
}

/** The text in the editor in front. */
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

/** Waits for a notice with that text. */
export async function expectNotice(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.locator('.notice').allTextContents()).toContainEqual(expect.stringContaining(text));
}

/** Waits until the note's text passes the check. */
export async function expectNote(page: Page, path: string, check: (text: string) => boolean): Promise<void> {
  await expect.poll(async () => check(await read(page, path))).toBe(true);
}

/** Presses the keys one after the other; `{Tab}` is a key by its name, any other character a key of its own. Returns how many. */
export async function press(page: Page, keys: string): Promise<number> {
  const presses = keys.match(/\{[A-Za-z+]+\}|[\s\S]/g) ?? [];
  for (const key of presses) await page.keyboard.press(/^\{.*\}$/.test(key) ? key.slice(1, -1) : key);
  return presses.length;
}
