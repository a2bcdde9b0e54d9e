import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersIn } from './barriers';
import { editorText, expectNotice, openSidebar, read, runCommand } from './on-page';
import { PHONE, useBrowser, type LaunchOptions } from './support';

const browser = useBrowser();

async function openForm(options: LaunchOptions = {}): Promise<Page> {
  const page = await browser.launch(options);
  await openSidebar(page);
  await runCommand(page, 'New interview note');
  await page.locator('.modal').waitFor();
  return page;
}

function field(page: Page, name: string) {
  return page.getByLabel(name, { exact: true });
}

describe('the form for a new interview note', () => {
  it('makes the note from four fields by keyboard alone, and writes the thank-you at one press', async () => {
    const page = await openForm();
    await page.keyboard.type('Gale');
    await page.keyboard.press('Tab');
    await page.keyboard.type('SRE');
    await page.keyboard.press('Tab');
    await page.keyboard.type('today 8-8:30am');
    expect(await page.locator('.interview-follow-up-understood').first().textContent()).toBe('Monday 23 November 2026, 08:00–08:30 (today)');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Una Berg');
    await page.keyboard.press('Enter');
    await expectNotice(page, 'Interview note created');
    expect(await read(page, 'Gale – SRE.md')).toContain('date: 2026-11-23\ntime: "08:00"\nduration: 30\ninterviewers:\n  - Una Berg\n');
    await page.getByRole('button', { name: 'Write thank-you' }).click();
    await expect.poll(() => editorText(page)).toMatch(/(?:Dear|Hello|Hi) Una/);
  });

  it('suggests a company as the notes write it, and fills in its next round', async () => {
    const page = await openForm();
    await page.keyboard.type('acm');
    await page.locator('.suggestion-item', { hasText: '[[Acme]]' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await field(page, 'Company').inputValue()).toBe('[[Acme]]');
    expect(await field(page, 'Role').inputValue()).toBe('Backend engineer');
    expect(await field(page, 'Interviewers').first().inputValue()).not.toBe('');
    expect(await page.locator('.interview-follow-up-hint').textContent()).toContain('Filled in from the latest round of this application.');
    expect(await field(page, 'Round').isVisible()).toBe(true);
  });

  it('keeps its buttons in sight on a phone, has no barrier that axe finds, and names what is wrong', async () => {
    const page = await openForm({ ...PHONE, height: 600 });
    await page.getByText('More', { exact: true }).click();
    const create = page.getByRole('button', { name: 'Create note' });
    const box = await create.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
    await create.click();
    expect(await page.locator('.modal [role=alert]').allTextContents()).toContain('Enter the company or the role.');
    expect(await barriersIn(page, '.modal')).toEqual([]);
  });
});
