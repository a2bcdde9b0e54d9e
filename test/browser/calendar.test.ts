import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readAll } from '../domain/calendar/calendars';
import { openSidebar, row, runCommand } from './on-page';
import { useBrowser } from './support';

const browser = useBrowser();

const fileOn = (page: Page) => page.evaluate(async () => {
  const { vault } = window.playground.app;
  const file = vault.getFileByPath('Follow-ups.ics');
  return file === null ? null : await vault.read(file);
});

describe('the calendar file', () => {
  it('is written, brought up to date after a follow-up is done, and taken back', async () => {
    const page = await browser.launch();
    await openSidebar(page);
    await runCommand(page, 'Write calendar file');
    await page.getByText('written to “Follow-ups.ics”').waitFor();
    const first = await fileOn(page);
    const titles = readAll(first ?? '').map(({ summary }) => summary);
    expect(titles).toContain('Thank Raj Patel · Acme');
    await row(page, 'Thank Raj Patel').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Mark as done' }).first().click();
    await page.getByText('Marked as done').waitFor();
    await expect.poll(() => row(page, 'Thank Raj Patel', 'Overdue').count()).toBe(0);
    await runCommand(page, 'Write calendar file');
    await page.getByText('“Follow-ups.ics” updated: ').waitFor();
    const cancelled = readAll(await fileOn(page) ?? '').filter(({ status }) => status === 'CANCELLED');
    expect(cancelled.map(({ summary, sequence }) => [summary, sequence])).toEqual([['Thank Raj Patel · Acme', 1]]);
    await page.locator('.notice', { hasText: 'updated: ' }).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => fileOn(page)).toBe(first);
  });
});
