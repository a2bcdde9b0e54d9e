import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openSidebar, row, runCommand, openNote, unfold } from './on-page';
import { Stage, type LaunchOptions, type Launched } from './support';

const LOOKS: readonly (readonly [string, LaunchOptions])[] = [
  ['in a light theme', { theme: 'light' }],
  ['in a dark theme', { theme: 'dark' }],
  ['on a phone', { theme: 'light', width: 390, height: 800, touch: true }],
  ['on a phone in the dark', { theme: 'dark', width: 390, height: 800, touch: true }],
];

let stage: Stage;
let launched: Launched;

beforeAll(async () => { stage = await Stage.start(); });
afterAll(async () => { await stage.close(); });

/** What axe finds in the plugin's own elements. */
async function findings(page: Page, within: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

async function open(options: LaunchOptions): Promise<Page> {
  launched = await stage.launch(options);
  const { page } = launched;
  if ((options.width ?? 1200) < 500) await page.evaluate(() => { window.playground.commands.get('interview-follow-up:open')?.callback?.(); });
  else await openSidebar(page);
  await page.locator('.interview-follow-up-row').first().waitFor();
  return page;
}

describe.each(LOOKS)('%s', (_, options) => {
  it('the sidebar has nothing that stands in anybody’s way', async () => {
    const page = await open(options);
    for (const title of ['Later', 'Waiting', 'Notes with problems']) await unfold(page, title);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('w');
    expect(await findings(page, '.workspace-leaf-content[data-type="interview-follow-up"]')).toEqual([]);
    expect(launched.errors).toEqual([]);
  });

  it('nor have the forms', async () => {
    const page = await open(options);
    await openNote(page, 'Interviews/Gilt – interview.md');
    for (const command of ['New interview note', 'Set outcome']) {
      await runCommand(page, command);
      await page.locator('.modal').waitFor();
      expect(await findings(page, '.modal')).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});
