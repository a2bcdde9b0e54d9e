import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersIn } from './barriers';
import { expectNote, expectNotice, openSidebar, read, runCommand, settle, write } from './on-page';
import { PHONE, useBrowser, type LaunchOptions } from './support';

const GILT = 'Interviews/Gilt – interview.md';
const BOARD = '.interview-follow-up-board';

/** The whole board is in sight: a page that scrolls in the middle of it would drag another card. */
const LARGE = { width: 1800, height: 2800 } as const satisfies LaunchOptions;

const browser = useBrowser();

async function openBoard(options: LaunchOptions = {}): Promise<Page> {
  const page = await browser.launch(options);
  await runCommand(page, 'Open board');
  await page.locator('.interview-follow-up-card').first().waitFor();
  return page;
}

const column = (page: Page, stage: string): Locator => page.locator(`${BOARD} [data-stage="${stage}"]`);
const cardIn = (page: Page, stage: string, title: string): Locator => column(page, stage).locator('.interview-follow-up-card', { hasText: title });

/** Saves the form in front as it is. */
async function save(page: Page): Promise<void> {
  await page.locator('.modal button[type="submit"], .modal .mod-cta').last().click();
  await settle(page);
}

describe('the board', () => {
  it('moves a card that is dragged to Offer, asks by when to answer, and undoes it', async () => {
    const page = await openBoard(LARGE);
    const before = await read(page, GILT);
    await cardIn(page, 'waiting', 'Gilt').dragTo(column(page, 'offer'));
    await page.getByLabel('Answer by').fill('2026-12-01');
    await save(page);
    await expectNote(page, GILT, (text) => text.includes('status: offer') && text.includes('offer_deadline: 2026-12-01'));
    await settle(page);
    await expect.poll(() => cardIn(page, 'offer', 'Gilt').count()).toBe(1);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expectNote(page, GILT, (text) => text === before);
    await settle(page);
    await expect.poll(() => cardIn(page, 'waiting', 'Gilt').count()).toBe(1);
  });

  it('is done by keys alone: the focus goes with the card', async () => {
    const page = await openBoard();
    await cardIn(page, 'offer', 'Kestrel').locator('.interview-follow-up-card-main').focus();
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await page.locator('.modal select').first().inputValue()).toBe('waiting');
    await save(page);
    await expectNotice(page, 'Status set to waiting');
    await expect.poll(() => cardIn(page, 'waiting', 'Kestrel').count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('Kestrel');
    await page.keyboard.press('m');
    await page.locator('.menu').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('Kestrel');
  });

  it('refuses a move that means nothing, and says why', async () => {
    const page = await openBoard(LARGE);
    await cardIn(page, 'to-come', 'Dune Energy').dragTo(column(page, 'waiting'));
    await expectNotice(page, 'still to come');
    expect(await page.locator('.modal').count()).toBe(0);
  });

  it('rests in a hidden tab, and is up to date when it is shown again', async () => {
    const page = await openBoard();
    await page.locator('.workspace-tab-header', { hasText: 'Start here' }).click();
    const before = await read(page, GILT);
    await write(page, GILT, before.replace(/^status: .*$/m, 'status: offer'));
    expect(await cardIn(page, 'waiting', 'Gilt').count()).toBe(1);
    await page.locator('.workspace-tab-header', { hasText: 'Board' }).click();
    await expect.poll(() => cardIn(page, 'offer', 'Gilt').count()).toBe(1);
  });

  it('is opened from the sidebar’s menu, once', async () => {
    const page = await browser.launch();
    await openSidebar(page);
    for (let times = 0; times < 2; times += 1) {
      await page.getByRole('button', { name: 'More options' }).click();
      await page.locator('.menu-item', { hasText: 'Open board' }).click();
    }
    await expect.poll(() => page.locator(BOARD).count()).toBe(1);
  });

  it.each([['light', {}], ['dark', { theme: 'dark' }], ['a phone', PHONE]] as const)('has no barriers for screen readers and keys in %s', async (_, options) => {
    const page = await openBoard(options);
    for (const table of await page.locator(`${BOARD} summary`).all()) await table.click();
    await column(page, 'closed').locator('h3 button').click();
    expect(await barriersIn(page, BOARD)).toEqual([]);
  });

  it('moves a card by its menu on a phone, and nothing is wider than the screen', async () => {
    const page = await openBoard(PHONE);
    await cardIn(page, 'waiting', 'Gilt').getByRole('button', { name: 'Actions for Gilt' }).tap();
    await page.locator('.menu-item', { hasText: 'you withdrew' }).tap();
    await save(page);
    await expectNote(page, GILT, (text) => text.includes('status: withdrawn'));
    const { wide, narrow } = await page.locator(BOARD).evaluate((el) => ({ wide: el.scrollWidth, narrow: el.clientWidth }));
    expect(wide).toBeLessThanOrEqual(narrow);
  });
});
