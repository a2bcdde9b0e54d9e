import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNotice, openSidebar, row, rows } from './on-page';
import { useBrowser } from './support';

const DATA = '.obsidian/plugins/interview-follow-up/data.json';
const NOTE = '---\ntype: interview\ncompany: Acme\nrole: SRE\ndate: 2026-11-20T10:30\ninterviewers: Jane Doe <jane@acme.example>\n---\n';

const browser = useBrowser();

async function openWith(settings: string): Promise<Page> {
  const page = await browser.launch({ files: { 'Acme.md': NOTE, [DATA]: settings } });
  await openSidebar(page);
  return page;
}

function stored(page: Page): Promise<string | null> {
  return page.evaluate(() => window.playground.settings.disk.text);
}

async function turnDebriefOff(page: Page): Promise<void> {
  await row(page, 'Write your debrief').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Turn off the rule “Write your debrief”' }).click();
}

describe('the settings file', () => {
  it.each(['', '{"tag": "jo', '"nonsense"', '[1, 2]'])('%j keeps its text while the plugin works with the defaults, until the person replaces it', async (text) => {
    const page = await openWith(text);
    await expectNotice(page, 'data.json could not be read');
    await expect.poll(() => rows(page, 'Thank Jane Doe').count()).toBe(1);
    await turnDebriefOff(page);
    await expectNotice(page, 'Not changed, because what is stored could not be read: data.json.');
    expect(await stored(page)).toBe(text);
    expect(await rows(page, 'Write your debrief').count()).toBe(1);
    await page.getByRole('button', { name: 'Replace' }).click();
    await expect.poll(() => rows(page, 'Write your debrief').count()).toBe(0);
    await expect.poll(() => stored(page)).toContain('"debrief"');
  });

  it('keeps the values of a newer version when other settings change, and the settings tab offers to replace them', async () => {
    const page = await openWith('{"version": 99, "cadence": "lunar", "weekend": {"from": 5}, "rulesOff": ["sing"], "tag": "job"}');
    await expectNotice(page, 'weekend, cadence, rulesOff');
    await turnDebriefOff(page);
    await expectNotice(page, 'Not changed, because what is stored could not be read: rulesOff.');
    await page.evaluate(() => window.playground.settings.open());
    await page.getByRole('textbox', { name: 'Your name' }).fill('Alex Kim');
    await expect.poll(async () => JSON.parse(await stored(page) ?? '') as unknown).toMatchObject({
      version: 99, cadence: 'lunar', weekend: { from: 5 }, rulesOff: ['sing'], tag: 'job', myName: 'Alex Kim',
    });
    // Notices lie over the dialog.
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.locator('.notice').first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    await expect.poll(async () => JSON.parse(await stored(page) ?? '') as unknown).toMatchObject({
      version: 99, cadence: 'balanced', weekend: null, rulesOff: [], tag: 'job', myName: 'Alex Kim',
    });
    expect(await page.getByText('Settings that could not be read').count()).toBe(0);
  });

  it('says that a save failed, and the next save stores what is in use', async () => {
    const page = await openWith('{}');
    await page.evaluate(() => { window.playground.settings.disk.failure = 'ENOSPC: no space left on device'; });
    await turnDebriefOff(page);
    await expectNotice(page, 'Your settings could not be saved: ENOSPC');
    await page.evaluate(() => { window.playground.settings.disk.failure = null; });
    await page.evaluate(() => window.playground.settings.open());
    await page.getByRole('textbox', { name: 'Your name' }).fill('Alex');
    await expect.poll(() => stored(page)).toContain('"debrief"');
  });

  it('ends with the last of several changes on a slow disk', async () => {
    const page = await openWith('{}');
    await page.evaluate(() => { window.playground.settings.disk.delay = 60; });
    await page.evaluate(() => window.playground.settings.open());
    await page.getByRole('textbox', { name: 'Your name' }).pressSequentially('Alex Kim');
    await expect.poll(() => stored(page)).toContain('"Alex Kim"');
  });

  it('keeps the settings in use when another device leaves an empty file', async () => {
    const page = await openWith('{"rulesOff": ["debrief"]}');
    await page.evaluate(async () => {
      window.playground.settings.disk.text = '';
      await window.playground.plugin?.onExternalSettingsChange?.();
    });
    await expectNotice(page, 'data.json could not be read');
    expect(await rows(page, 'Write your debrief').count()).toBe(0);
    await page.evaluate(() => window.playground.settings.open());
    await page.getByRole('textbox', { name: 'Your name' }).pressSequentially('Alex');
    expect(await page.locator('.notice', { hasText: 'Not changed' }).count()).toBe(1);
    expect(await stored(page)).toBe('');
  });
});
