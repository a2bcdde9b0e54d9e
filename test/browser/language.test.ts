import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSidebar, runCommand, settle } from './on-page';
import { useBrowser } from './support';

const browser = useBrowser();

/** The titles of the tabs that are open, and what the ribbon's button is called. */
async function titlesOf(page: Page): Promise<readonly (string | null)[]> {
  return [
    ...await page.locator('.workspace-tab-header').allTextContents(),
    await page.locator('.side-dock-ribbon-action').first().getAttribute('aria-label'),
  ];
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.evaluate(() => window.playground.settings.open());
  await page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
  await settle(page);
}

describe('the language of the interface', () => {
  it('is chosen in the settings, and everything that is open speaks it at once', async () => {
    const page = await browser.launch();
    await openSidebar(page);
    await runCommand(page, 'Open board');
    await page.locator('.interview-follow-up-card').first().waitFor();
    const english = await page.locator('.interview-follow-up-view').innerText();
    await choose(page, 'Language', 'Deutsch');
    await expect.poll(() => titlesOf(page)).toEqual(expect.arrayContaining(['Nächste Schritte', 'Nächste Schritte öffnen']));
    await expect.poll(() => page.locator('.interview-follow-up-view').innerText()).toMatch(/\d\. Nov\./);
    await choose(page, 'Sprache', 'Wie in Obsidian');
    await expect.poll(() => page.locator('.interview-follow-up-view').innerText()).toBe(english);
    expect(await titlesOf(page)).toEqual(expect.arrayContaining(['Follow-ups', 'Open follow-ups']));
  });

  it('is British or American English, as the settings say', async () => {
    const page = await browser.launch();
    await openSidebar(page);
    const sidebar = page.locator('.interview-follow-up-view');
    await choose(page, 'Language', 'English (American)');
    await expect.poll(() => sidebar.innerText()).toMatch(/by 2:00 PM/);
    await choose(page, 'Language', 'English (British)');
    await expect.poll(() => sidebar.innerText()).toMatch(/by 14:00/);
  });

  it.each([['de', 'Nächste Schritte öffnen'], ['en', 'Open follow-ups'], ['fr', 'Open follow-ups']])('is that of Obsidian, else English: %s', async (lang, name) => {
    const page = await browser.launch({ lang });
    expect(await page.locator('.side-dock-ribbon-action').first().getAttribute('aria-label')).toBe(name);
  });
});
