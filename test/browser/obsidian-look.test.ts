import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openNote, openSidebar, runCommand } from './on-page';
import { useBrowser } from './support';

const browser = useBrowser();
let page: Page;

async function launch(): Promise<void> {
  page = await browser.launch();
  await openSidebar(page);
}

/** What would be shown twice, or beside its own words: a native title with a label, and fields with a label. */
function needlessTooltips(): Promise<string[]> {
  return page.evaluate(() => [...activeDocument.querySelectorAll(
    '[aria-label][title], .modal :is(input, select, textarea)[aria-label]:not([aria-hidden]), .interview-follow-up-view input[aria-label]',
  )].map((el) => el.outerHTML.slice(0, 120)));
}

describe('in Obsidian’s own look', () => {
  it('every label is a tooltip, and no field of a form has one', async () => {
    await launch();
    await page.keyboard.press('/');
    expect(await needlessTooltips()).toEqual([]);
    await openNote(page, 'Interviews/Gilt – interview.md');
    for (const command of ['New interview note', 'Set outcome…', 'They told me…']) {
      await runCommand(page, command);
      await page.locator('.modal').waitFor();
      expect(await needlessTooltips(), command).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.modal').waitFor({ state: 'detached' });
    }
  });

  it('the status bar’s item says to a screen reader how much is due', async () => {
    await launch();
    const item = page.locator('.status-bar .interview-follow-up-status');
    const text = await item.textContent() ?? '';
    expect(text).toMatch(/^\d+ due$/);
    expect(await page.getByRole('button', { name: `${text}. Open follow-ups` }).count()).toBe(1);
  });

  it('a path in “Check my notes” looks like a link', async () => {
    await launch();
    await runCommand(page, 'Check my notes');
    const link = page.locator('.modal details[open] .interview-follow-up-link').first();
    const style = await link.evaluate((el) => {
      const { backgroundColor, boxShadow, paddingLeft } = getComputedStyle(el);
      return { backgroundColor, boxShadow, paddingLeft };
    });
    expect(style).toEqual({ backgroundColor: 'rgba(0, 0, 0, 0)', boxShadow: 'none', paddingLeft: '0px' });
  });
});
