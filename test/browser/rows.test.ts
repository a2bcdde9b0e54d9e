import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { editorText, expectNote, openSidebar, read, row, rows, selection, settle, unfold } from './on-page';
import { PHONE, useBrowser, type LaunchOptions } from './support';

const ACME = 'Interviews/Acme – second round.md';

const browser = useBrowser();

async function openList(options: LaunchOptions = {}): Promise<Page> {
  const page = await browser.launch(options);
  await openSidebar(page);
  return page;
}

/** The words in rows and headings of which a part is not shown. */
async function cutWords(page: Page): Promise<readonly string[]> {
  return page.locator('.interview-follow-up-tree').evaluate((tree) => (
    [...tree.querySelectorAll<HTMLElement>('[class*="-title"], [class*="-when"], [class*="-draft-words"], [data-part="main"]')]
      .filter((el) => el.clientWidth > 0 && (el.scrollWidth > el.clientWidth + 1 || el.scrollHeight > el.clientHeight + 4))
      .map((el) => el.textContent)
  ));
}

describe('a row', () => {
  it('has the pen first, and leads to its letter once it is written', async () => {
    const page = await openList();
    await row(page, 'Thank Raj Patel').hover();
    await row(page, 'Thank Raj Patel').getByRole('button', { name: 'Write letter' }).click();
    await expect.poll(() => editorText(page)).toContain('### Thank-you – Raj Patel');
    await expectNote(page, ACME, (text) => text.includes('### Thank-you – Raj Patel'));
    await settle(page);
    await expect.poll(() => row(page, 'Thank Raj Patel').textContent()).toContain('Draft');
    await page.keyboard.press('Control+Home');
    await row(page, 'Thank Raj Patel').locator('.interview-follow-up-title').click();
    await expect.poll(() => selection(page)).toMatch(/^==[^=]+==$/);
  });

  it('comes back if it was not done after all', async () => {
    const page = await openList();
    const before = await read(page, ACME);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('d');
    await expectNote(page, ACME, (text) => text !== before);
    await settle(page);
    await unfold(page, 'Done today');
    await row(page, 'Sent your thank-you: Raj Patel').hover();
    await row(page, 'Sent your thank-you: Raj Patel').getByRole('button', { name: 'Not done after all' }).click();
    await expectNote(page, ACME, (text) => text === before);
    await settle(page);
    await expect.poll(() => rows(page, 'Thank Raj Patel').count()).toBe(1);
  });

  it('has a menu that fits on a phone as a whole', async () => {
    const page = await openList({ ...PHONE, height: 844 });
    await row(page, 'Thank Raj Patel').getByRole('button', { name: 'More' }).tap();
    const { hidden, top } = await page.locator('.menu').evaluate((menu) => (
      { hidden: menu.scrollHeight - menu.clientHeight, top: menu.getBoundingClientRect().top }
    ));
    expect(hidden).toBeLessThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
  });

  it.each([340, 220, 170])('has the answers to a problem below the problem in a pane of %d px', async (pane) => {
    const page = await openList({ files: { 'Acme.md': '---\ntype: interview\ncompany: Acme\ndate: 11/12/2026\n---\n' } });
    await page.addStyleTag({ content: `.workspace-split.mod-right-split { width: ${pane}px; }` });
    await unfold(page, 'Needs fixing');
    const [problem, answers] = await row(page, 'Acme', 'Needs fixing').evaluate((el) => (
      ['sub', 'fixes'].map((part) => el.querySelector(`.interview-follow-up-${part}`)?.getBoundingClientRect())
    ));
    expect(answers?.top).toBeGreaterThan(problem?.bottom ?? Infinity);
  });

  it('has no gap on a phone where it has no time', async () => {
    const page = await openList(PHONE);
    for (const title of ['Thank Raj Patel', 'Write your debrief']) {
      await row(page, title).focus();
      await page.keyboard.press('d');
      await settle(page);
    }
    await unfold(page, 'Done today');
    const gapIn = async (title: string) => row(page, title).evaluate((el) => {
      const at = (part: string) => el.querySelector(`.interview-follow-up-${part}`)?.getBoundingClientRect();
      return (at('sub')?.top ?? Infinity) - (at('when') ?? at('title') ?? new DOMRect()).bottom;
    });
    expect(await gapIn('Wrote your debrief')).toBeLessThan(await gapIn('Sent your thank-you: Raj Patel') + 6);
  });

  it.each([[340, 1], [220, 1], [340, 2]])('is not cut in a pane of %d px with text %d times as large', async (pane, times) => {
    const page = await openList();
    const sizes = ['smaller', 'small', 'medium'].map((name, at) => `--font-ui-${name}: ${(12 + at) * times}px;`).join(' ');
    await page.addStyleTag({ content: `body { ${sizes} } .workspace-split.mod-right-split { width: ${pane}px; }` });
    for (const title of ['Later', 'Waiting', 'Needs fixing']) await unfold(page, title);
    expect(await cutWords(page)).toEqual([]);
  });
});
