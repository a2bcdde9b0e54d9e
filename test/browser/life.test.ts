import { describe, expect, it } from 'vitest';
import { openSidebar, row, rows } from './on-page';
import { useBrowser } from './support';

const browser = useBrowser();

describe('the plugin', () => {
  it('the plugin leaves nothing behind when it is switched off, and returns to its place when it is switched on', async () => {
    const page = await browser.launch();
    await page.evaluate(() => window.playground.disablePlugin());
    // The editor of the note that is open keeps a timer for a second.
    await expect.poll(() => page.evaluate(() => window.playground.counts()), { timeout: 3000 })
      .toMatchObject({ commands: 0, settingTabs: 0, elements: 0, timers: 0 });
    const without = await page.evaluate(() => window.playground.counts());
    await page.evaluate(() => window.playground.enablePlugin());
    await openSidebar(page);
    await page.evaluate(() => window.playground.disablePlugin());
    await expect.poll(() => page.evaluate(() => window.playground.counts()), { timeout: 3000 }).toEqual(without);
    await page.evaluate(() => window.playground.enablePlugin());
    await expect.poll(() => rows(page, 'Thank Raj Patel').count()).toBe(1);
  });

  it('a rule is switched off from a row, and on again with the undo', async () => {
    const page = await browser.launch();
    await openSidebar(page);
    await row(page, 'Write your debrief').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Turn off the rule “Write your debrief”' }).click();
    await expect.poll(() => rows(page, 'Write your debrief').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows(page, 'Write your debrief').count()).toBe(1);
  });

  it('the plugin takes over settings that another device has changed', async () => {
    const page = await browser.launch();
    await openSidebar(page);
    await page.evaluate(async () => {
      window.playground.settings.set({ rulesOff: ['thank-you'] });
      await window.playground.plugin?.onExternalSettingsChange?.();
    });
    await expect.poll(() => rows(page, 'Thank Raj Patel').count()).toBe(0);
  });

  it('the plugin is told when a person switches it on', async () => {
    const page = await browser.launch();
    const told = await page.evaluate(async () => {
      const { playground } = window;
      const prototype = Object.getPrototypeOf(playground.plugin) as { onUserEnable: () => void };
      let calls = 0;
      prototype.onUserEnable = () => { calls += 1; };
      playground.disablePlugin();
      await playground.enablePlugin();
      return calls;
    });
    expect(told).toBe(1);
  });
});
