import { describe, expect, it } from 'vitest';
import { editorText, row, titles } from './on-page';
import { PHONE, useBrowser } from './support';

const browser = useBrowser();

describe('the page that a newcomer opens', () => {
  it('the page shows the follow-ups in the side pane, and beside them the note to start from', async () => {
    const page = await browser.launch();
    await expect.poll(() => row(page, 'Thank Raj Patel').isVisible()).toBe(true);
    expect((await titles(page)).length).toBeGreaterThan(10);
    expect(await editorText(page)).toContain('# Start here');
    expect(await page.locator('.mod-root .cm-content').isVisible()).toBe(true);
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Start here', 'Follow-ups']);
  });

  it('the page starts on a phone with the note, and with the follow-ups behind one tap', async () => {
    const page = await browser.launch(PHONE);
    expect(await row(page, 'Thank Raj Patel').count()).toBe(0);
    expect(await page.locator('.mod-root .cm-content').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Side pane' }).tap();
    await expect.poll(() => row(page, 'Thank Raj Patel').isVisible()).toBe(true);
  });
});
