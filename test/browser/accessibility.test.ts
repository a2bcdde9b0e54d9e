import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersIn } from './barriers';
import { openSidebar, row, runCommand, openNote, unfold } from './on-page';
import { PHONE, useBrowser, type LaunchOptions } from './support';

const LOOKS: readonly (readonly [string, LaunchOptions])[] = [
  ['in a light theme', { theme: 'light' }],
  ['in a dark theme', { theme: 'dark' }],
  ['in a light theme on a phone', { ...PHONE, theme: 'light' }],
  ['in a dark theme on a phone', { ...PHONE, theme: 'dark' }],
];

const browser = useBrowser();

async function open(options: LaunchOptions): Promise<Page> {
  const page = await browser.launch(options);
  await openSidebar(page);
  await page.locator('.interview-follow-up-row').first().waitFor();
  return page;
}

describe.each(LOOKS)('%s', (look, options) => {
  it(`the sidebar has no barrier that axe finds, ${look}`, async () => {
    const page = await open(options);
    for (const title of ['Later', 'Waiting', 'Needs fixing']) await unfold(page, title);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('w');
    expect(await barriersIn(page, '.workspace-leaf-content[data-type="interview-follow-up"]')).toEqual([]);
  });

  it(`a note with a letter and its bar has no barrier that axe finds, ${look}`, async () => {
    const page = await open(options);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('l');
    const bar = page.getByRole('group', { name: 'Thank-you – Raj Patel' }).first();
    await bar.waitFor();
    // It would be shown as a tooltip.
    expect(await bar.getAttribute('aria-label')).toBeNull();
    const note = '.workspace-leaf-content[data-type="markdown"]';
    expect(await barriersIn(page, note)).toEqual([]);
    await bar.getByRole('button', { name: 'Sent', exact: true }).click();
    await page.getByRole('button', { name: 'Not sent after all' }).first().waitFor();
    expect(await barriersIn(page, note)).toEqual([]);
  });

  it(`the forms have no barrier that axe finds, ${look}`, async () => {
    const page = await open(options);
    await openNote(page, 'Interviews/Gilt – interview.md');
    for (const command of ['New interview note', 'Set outcome…', 'Show the sidebar’s keys']) {
      await runCommand(page, command);
      await page.locator('.modal').waitFor();
      expect(await barriersIn(page, '.modal')).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});
