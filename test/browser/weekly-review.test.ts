import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { editorText, expectNotice, openSidebar, row, runCommand } from './on-page';
import { PHONE, useBrowser } from './support';

const browser = useBrowser();

const PATH = 'Weekly reviews/Weekly review 2026-W47.md';

const exists = (page: Page, path: string) => page.evaluate((note) => window.playground.app.vault.getFileByPath(note) !== null, path);

describe('the weekly review', () => {
  it('is written and opened from the palette, is opened as it is the second time, and is taken back with its folder', async () => {
    const page = await browser.launch();
    await openSidebar(page);
    await runCommand(page, 'Write weekly review');
    await expectNotice(page, '“Weekly review 2026-W47” created');
    await expect.poll(() => editorText(page)).toContain('16 November to 22 November 2026');
    const text = await editorText(page);
    expect(text.match(/^## .*$/gm)).toEqual(['## Sent and done', '## Heard', '## Held', '## Waiting', '## Coming up']);
    expect(text).toContain('- [ ] By Mon 23 Nov');
    await runCommand(page, 'Write weekly review');
    await expectNotice(page, '“Weekly review 2026-W47” already exists, and was opened as it is.');
    await page.locator('.notice', { hasText: 'created' }).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => exists(page, PATH)).toBe(false);
  });

  it('leaves the note out of the sidebar, on a phone too, where the note is in front once it is written', async () => {
    const page = await browser.launch(PHONE);
    await openSidebar(page);
    await runCommand(page, 'Write weekly review');
    await expect.poll(() => editorText(page)).toContain('## Coming up');
    await expect.poll(() => row(page, 'Weekly review').count()).toBe(0);
    await page.locator('.cm-content', { hasText: 'Sent and done' }).waitFor();
  });
});
