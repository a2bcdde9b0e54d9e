import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { editorText, expectNote, expectNotice, group, openSidebar, row, rows, settle, unfold } from './on-page';
import { useBrowser } from './support';

const ACME = 'Interviews/Acme – second round.md';

const browser = useBrowser();

async function openList(): Promise<Page> {
  const page = await browser.launch();
  await openSidebar(page);
  return page;
}

describe('in the morning', () => {
  it('the list shows first what is overdue, then what is due today, then what can wait', async () => {
    const page = await openList();
    const headings = await page.locator('.interview-follow-up-group-title').allTextContents();
    expect(headings).toEqual(['Overdue', 'Today', 'Ready to do', 'Later', 'Waiting', 'Quiet for a long time', 'Needs fixing']);
    expect(await group(page, 'Overdue').locator('.interview-follow-up-title').allTextContents())
      .toEqual(['Thank Priya Nair', 'Thank Raj Patel', 'Tell Kim Lee how it went', 'Thank Marta Silva']);
    expect(await row(page, 'Thank Raj Patel').locator('.interview-follow-up-when').textContent()).toBe('3 days late');
    expect(await page.locator('.status-bar').textContent()).toMatch(/\d+ due/);
  });

  it('a click on a row opens its note', async () => {
    const page = await openList();
    await row(page, 'Thank Raj Patel').locator('.interview-follow-up-title').click();
    await expect.poll(() => editorText(page)).toContain('Whiteboard with Raj');
  });

  it('the key w on a row shows the reason and who advises it', async () => {
    const page = await openList();
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('w');
    const why = row(page, 'Thank Raj Patel').locator('.interview-follow-up-why');
    expect(await why.textContent()).toContain('the interview was in the morning of 20 November');
    expect(await why.textContent()).toContain('Now bag yourself the job');
    await page.keyboard.press('Escape');
    expect(await why.count()).toBe(0);
  });

  it('a row marked as done writes one line, and the next follow-up becomes due the day after', async () => {
    const page = await openList();
    await row(page, 'Thank Raj Patel').hover();
    await row(page, 'Thank Raj Patel').getByRole('button', { name: 'Mark as done' }).click();
    await expectNote(page, ACME, (text) => text.includes('  - 2026-11-23 thank-you Raj Patel via email\n'));
    await settle(page);
    expect(await rows(page, 'Thank Raj Patel').count()).toBe(0);
    expect(await page.locator('.notice').textContent()).toContain('Marked as done');
    await page.evaluate(() => window.playground.clock.nextDay());
    await expect.poll(() => rows(page, 'Connect with Raj Patel').count()).toBe(1);
  });

  it('a row whose note is gone says so, and makes no new note', async () => {
    const page = await openList();
    await row(page, 'Thank Raj Patel').click({ button: 'right' });
    await page.evaluate((note) => window.playground.vault.delete(note), ACME);
    await page.getByRole('menuitem', { name: 'Open note', exact: true }).click();
    await expectNotice(page, 'no longer exists');
    expect(await page.evaluate(() => window.playground.vault.paths())).not.toContain(ACME);
  });

  it('the list is grouped by application on request', async () => {
    const page = await openList();
    await page.getByRole('button', { name: 'Group by application' }).click();
    const headings = await page.locator('.interview-follow-up-group-title').allTextContents();
    expect(headings.some((heading) => heading.startsWith('Acme'))).toBe(true);
    expect(headings).not.toContain('Overdue');
  });

  it('an application is listed in Later with its first day, or in Waiting with the reason', async () => {
    const page = await openList();
    await unfold(page, 'Waiting');
    await unfold(page, 'Later');
    expect(await row(page, 'Velour', 'Later').textContent()).toContain('from Wed 9 Dec');
    expect(await group(page, 'Waiting').locator('.interview-follow-up-row').filter({ hasText: 'Velour' }).count()).toBe(0);
    expect(await row(page, 'Larch', 'Waiting').textContent()).toContain('asked not to be contacted');
  });

  it('a vault without interview notes says what to do first', async () => {
    const page = await browser.launch({ files: { 'Start.md': 'Nothing here yet.' } });
    await page.getByRole('button', { name: 'Open follow-ups' }).first().click();
    expect(await page.locator('.interview-follow-up-message').textContent()).toContain('No interview notes yet');
    await page.getByRole('button', { name: 'New interview note' }).last().click();
    await page.getByLabel('Company').fill('Acme');
    await page.getByLabel('Role').fill('Engineer');
    await page.getByLabel('When', { exact: true }).fill('tomorrow');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.playground.vault.paths())).toHaveLength(2);
    await settle(page);
    await expect.poll(() => rows(page, 'Prepare for the interview').count()).toBe(1);
  });
});
