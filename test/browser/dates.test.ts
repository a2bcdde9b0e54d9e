import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersIn } from './barriers';
import { expectNote, openNote, openSidebar, row, runCommand } from './on-page';
import { PHONE, useBrowser, type LaunchOptions } from './support';

const ACME = 'Interviews/Acme – second round.md';

const browser = useBrowser();

/** The form that asks until when to snooze a follow-up. */
async function askForSnooze(options: LaunchOptions = {}): Promise<Page> {
  const page = await browser.launch(options);
  await openSidebar(page);
  await row(page, 'Thank Raj Patel').focus();
  await page.keyboard.press('s');
  await page.locator('.menu-item', { hasText: 'Another day…' }).click();
  await page.locator('.modal').waitFor();
  return page;
}

function understood(page: Page): Promise<string | null> {
  return page.locator('.interview-follow-up-understood').textContent();
}

describe('the field for a date', () => {
  it('shows the day while one types words, and the form takes it by Enter', async () => {
    const page = await askForSnooze();
    await page.keyboard.type('in 3 working days');
    expect(await understood(page)).toBe('Thursday 26 November 2026 (in 3 days)');
    await page.keyboard.press('Enter');
    await expectNote(page, ACME, (text) => text.includes('2026-11-23 snooze thank-you Raj Patel until 2026-11-26'));
  });

  it('works by keyboard alone, to the other day that the words can mean', async () => {
    const page = await askForSnooze();
    await page.keyboard.type('nächsten Freitag');
    expect(await understood(page)).toBe('Friday 4 December 2026 (in 11 days)');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Choose from a calendar');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Or Friday 27 November');
    await page.keyboard.press('Enter');
    expect(await understood(page)).toBe('Friday 27 November 2026 (in 4 days)');
    expect(await focused(page)).toBe('Date');
    await page.keyboard.press('Enter');
    await expectNote(page, ACME, (text) => text.includes('until 2026-11-27'));
  });

  it('opens the system’s calendar by key and by mouse, at the day that is understood', async () => {
    const page = await askForSnooze();
    await page.evaluate(() => {
      HTMLInputElement.prototype.showPicker = function (this: HTMLInputElement) {
        this.ownerDocument.body.dataset.opened = `${this.ownerDocument.body.dataset.opened ?? ''}${this.value} `;
      };
    });
    await page.keyboard.type('10 Dec');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.interview-follow-up-calendar').click();
    expect(await page.evaluate(() => activeDocument.body.dataset.opened)).toBe('2026-12-10 2026-12-10 ');
    await page.locator('.modal input[type=date]').fill('2026-12-11');
    expect(await understood(page)).toBe('Friday 11 December 2026 (in 18 days)');
  });

  it('says on a phone what is wrong, and has no barrier that axe finds', async () => {
    const page = await browser.launch(PHONE);
    await openSidebar(page);
    await openNote(page, 'Interviews/Gilt – interview.md');
    await runCommand(page, 'Set outcome…');
    await page.getByLabel('Date', { exact: true }).fill('11/10');
    await page.getByRole('button', { name: 'Set outcome', exact: true }).click();
    expect(await page.locator('.modal [role=alert]').textContent()).toContain('“11/10” can mean 11 October 2026 or 10 November 2026.');
    expect(await barriersIn(page, '.modal')).toEqual([]);
    const [button, calendar] = await Promise.all([
      page.getByRole('button', { name: 'Sunday 11 October 2026' }).boundingBox(),
      page.locator('.modal input[type=date]').boundingBox(),
    ]);
    for (const box of [button, calendar]) expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });
});

/** The accessible name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const el = activeDocument.activeElement;
    const label = activeDocument.getElementById(el?.getAttribute('aria-labelledby') ?? '');
    return label?.textContent ?? el?.getAttribute('aria-label') ?? el?.textContent ?? '';
  });
}
