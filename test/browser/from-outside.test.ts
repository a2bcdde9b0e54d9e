import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNote, expectNotice, openSidebar, read, row } from './on-page';
import { useBrowser } from './support';

const browser = useBrowser();

const follow = (page: Page, address: string) => page.evaluate((one) => window.playground.openAddress(one), address);

/** The first thank-you that is listed, as the command line names it. */
const thankYou = (page: Page) => page.evaluate(async () => {
  const printed = await window.playground.cli.get('interview-follow-up:due')?.run({ format: 'json', action: 'thank-you' });
  const { items } = JSON.parse(printed ?? '') as { items: { note: string; person: string }[] };
  return items[0] ?? { note: '', person: '' };
});

describe('a link from outside', () => {
  it('asks before it writes, with the focus on Cancel, and writes what it showed', async () => {
    const page = await browser.launch();
    await openSidebar(page);
    const { note, person } = await thankYou(page);
    const address = `obsidian://interview-follow-up?do=done&note=${encodeURIComponent(note)}&follow-up=thank-you&person=${encodeURIComponent(person)}`;
    const before = await read(page, note);
    await follow(page, address);
    const dialog = page.getByRole('dialog', { name: 'Mark as done?' });
    await dialog.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    const line = (await dialog.locator('pre').textContent() ?? '').split('\n').at(-1) ?? '';
    expect(line).toContain(`thank-you ${person}`);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await read(page, note)).toBe(before);
    await follow(page, address);
    await dialog.getByRole('button', { name: 'Mark as done' }).click();
    await expectNote(page, note, (text) => text.includes(line));
    await expectNotice(page, 'Marked as done');
    await expect.poll(() => row(page, `Thank ${person}`, 'Overdue').count()).toBe(0);
  });

  it('fills in a new note, which only the person creates', async () => {
    const page = await browser.launch();
    await follow(page, 'obsidian://interview-follow-up?do=new&company=Elm&role=Analyst&when=fri%2010%3A30');
    await page.getByText('A link filled in this form.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await page.getByRole('button', { name: 'Create note' }).click();
    await expect.poll(() => page.evaluate(() => window.playground.app.vault.getMarkdownFiles().some(({ basename }) => basename.startsWith('Elm')))).toBe(true);
  });

  it('says calmly what is wrong, once, and takes up no room with anything long', async () => {
    const page = await browser.launch();
    for (let times = 0; times < 3; times += 1) await follow(page, `obsidian://interview-follow-up?do=done&note=${'A'.repeat(5000)}`);
    await expectNotice(page, 'and is too long; expected up to 300 characters.');
    expect(await page.locator('.notice').count()).toBe(1);
  });
});

describe('reminders', () => {
  it('give one quiet notice on the next day, which takes no focus', async () => {
    const page = await browser.launch();
    await openSidebar(page);
    await page.locator('.cm-content').first().click();
    const focused = await page.evaluate(() => document.activeElement?.className);
    await page.evaluate(() => window.playground.clock.nextDay());
    await expectNotice(page, 'While you were away, these fell due:');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe(focused);
    expect(await page.locator('.notice', { hasText: 'overdue' }).count()).toBe(1);
    await page.evaluate(() => { window.playground.disablePlugin(); });
    await page.evaluate(() => window.playground.enablePlugin());
    await page.evaluate(() => window.playground.settle());
    expect(await page.locator('.notice', { hasText: 'overdue' }).count()).toBe(1);
  });
});
