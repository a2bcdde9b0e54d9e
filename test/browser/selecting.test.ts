import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNotice, openSidebar, read, row, rows, settle } from './on-page';
import { PHONE, useBrowser } from './support';

const ACME = 'Interviews/Acme – second round.md';

const browser = useBrowser();

async function journalOf(page: Page): Promise<readonly string[]> {
  return (await read(page, ACME)).split('\n').filter((line) => line.includes('2026-11-23 thank-you'));
}

describe('several follow-ups at once', () => {
  it('two thank-yous are marked as done and undone by the keyboard alone', async () => {
    const page = await browser.launch({});
    await openSidebar(page);
    await row(page, 'Thank Priya Nair').focus();
    await page.keyboard.press('Shift+ArrowDown');
    expect(await page.getByRole('toolbar', { name: 'Selected follow-ups' }).textContent()).toBe('2 selected');
    await page.keyboard.press('d');
    await expectNotice(page, '2 follow-ups marked as done');
    await settle(page);
    expect(await journalOf(page)).toEqual(['  - 2026-11-23 thank-you Priya Nair via email', '  - 2026-11-23 thank-you Raj Patel via email']);
    await expect.poll(() => rows(page, /^Thank (Raj|Priya)/).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => journalOf(page)).toEqual([]);
    await expect.poll(() => rows(page, /^Thank (Raj|Priya)/).count()).toBe(2);
  });

  it('taps select on a phone once “Select” is chosen, and all are snoozed together', async () => {
    const page = await browser.launch(PHONE);
    await openSidebar(page);
    await row(page, 'Thank Raj Patel').getByRole('button', { name: 'More' }).tap();
    await page.locator('.menu-item', { hasText: 'Select' }).tap();
    await row(page, 'Thank Priya Nair').locator('.interview-follow-up-title').tap();
    await page.getByRole('button', { name: 'Snooze selected…' }).tap();
    await page.locator('.menu-item', { hasText: 'Tomorrow' }).tap();
    await expectNotice(page, '2 follow-ups snoozed until Tue 24 Nov');
    expect(await page.getByRole('toolbar', { name: 'Selected follow-ups' }).isVisible()).toBe(false);
  });
});
