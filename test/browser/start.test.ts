import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { editorText, openSidebar, row, titles } from './on-page';
import { Stage, type Launched } from './support';

let stage: Stage;
let launched: Launched;

beforeAll(async () => { stage = await Stage.start(); });
afterAll(async () => { await stage.close(); });
afterEach(async () => {
  expect(launched.errors).toEqual([]);
});

describe('the page that a newcomer opens', () => {
  it('shows the follow-ups in the side pane, and beside them the note to start from', async () => {
    launched = await stage.launch();
    const { page } = launched;
    await expect.poll(() => row(page, 'Thank Raj Patel').isVisible()).toBe(true);
    expect((await titles(page)).length).toBeGreaterThan(10);
    expect(await editorText(page)).toContain('# Start here');
    expect(await page.locator('.mod-root .cm-content').isVisible()).toBe(true);
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Start here', 'Follow-ups']);
  });

  it('starts on a phone with the note, and with the follow-ups behind one tap', async () => {
    launched = await stage.launch({ width: 390, height: 800, touch: true });
    const { page } = launched;
    expect(await row(page, 'Thank Raj Patel').count()).toBe(0);
    expect(await page.locator('.mod-root .cm-content').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Side pane' }).tap();
    await expect.poll(() => row(page, 'Thank Raj Patel').isVisible()).toBe(true);
  });

  it('keeps one pane of follow-ups, however often they are opened', async () => {
    launched = await stage.launch();
    const { page } = launched;
    await openSidebar(page);
    await openSidebar(page);
    expect(await page.getByRole('tab', { name: 'Follow-ups' }).count()).toBe(1);
  });
});
