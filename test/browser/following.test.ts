import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openNote, openSidebar, read, row, rows, titles, unfold, write } from './on-page';
import { useBrowser } from './support';

const ACME = 'Interviews/Acme – second round.md';
const TERN = 'Interviews/Tern – interview.md';
const DUNE = 'Interviews/Dune Energy – first round.md';

const browser = useBrowser();
let page: Page;

async function launch(at?: string): Promise<void> {
  page = await browser.launch(at === undefined ? {} : { at });
  await openSidebar(page);
}

describe('changes from outside the list', () => {
  it('the list follows a property that a person edits in the note', async () => {
    await launch();
    await openNote(page, DUNE);
    await page.evaluate(() => {
      const editor = window.playground.app.workspace.activeEditor?.editor;
      const line = editor?.getValue().split('\n').findIndex((text) => text.startsWith('date:')) ?? -1;
      editor?.setSelection({ line, ch: 0 }, { line, ch: editor.getLine(line).length });
      editor?.focus();
    });
    await page.keyboard.type('date: 2026-11-23T08:00');
    await expect.poll(() => rows(page, 'Thank Noor Haddad').count(), { timeout: 6000 }).toBe(1);
    expect(await row(page, /Prepare.*Dune Energy/, 'Today').count()).toBe(0);
  });

  it('the list follows a change from another device', async () => {
    await launch();
    const text = await read(page, ACME);
    await write(page, ACME, text.replace('  - 2026-11-20 debrief\n', '  - 2026-11-20 debrief\n  - 2026-11-21 thank-you\n'));
    await expect.poll(() => rows(page, 'Thank Raj Patel').count()).toBe(0);
    expect(await rows(page, 'Thank Priya Nair').count()).toBe(0);
  });

  it('the list follows a change to the note of a person', async () => {
    await launch();
    await write(page, 'People/Raj Patel.md', '---\naliases: [Raj P.]\ntitle: Engineer\n---\n');
    await expect.poll(() => row(page, 'Fill in missing details', 'Overdue').count()).toBe(1);
  });

  it('the list changes at midnight', async () => {
    await launch('2026-11-23T23:58');
    expect(await row(page, 'Brief Tom Brandt').locator('.interview-follow-up-when').textContent()).toBe('today');
    await page.evaluate(() => window.playground.clock.advance(3 * 60_000));
    await expect.poll(() => row(page, 'Brief Tom Brandt').locator('.interview-follow-up-when').textContent()).toBe('1 day late');
  });

  it('the list is up to date after a week’s sleep', async () => {
    await launch();
    expect(await rows(page, 'Thank Raj Patel').count()).toBe(1);
    await page.evaluate(() => window.playground.clock.wake(7 * 24 * 60 * 60_000));
    await expect.poll(() => rows(page, 'Thank Raj Patel').count()).toBe(0);
    await unfold(page, 'Later');
    expect(await titles(page)).toContain('Check in with Iris Wolf');
  });

  it('the list shows a note that cannot be read as a problem until it is mended', async () => {
    await launch();
    await unfold(page, 'Needs fixing');
    expect(await row(page, 'Tern', 'Needs fixing').textContent()).toContain('cannot be read');
    await row(page, 'Tern', 'Needs fixing').click();
    await expect.poll(() => page.evaluate(() => window.playground.app.workspace.getActiveFile()?.path)).toBe(TERN);
    const text = await read(page, TERN);
    await write(page, TERN, text.replace('[Lena Vogt, "Marc Dubois', 'Lena Vogt, Marc Dubois'));
    await expect.poll(() => row(page, 'Tern', 'Needs fixing').count()).toBe(0);
    await unfold(page, 'Later');
    await expect.poll(() => row(page, 'Tern', 'Later').textContent()).toContain('Prepare for the interview');
  });
});
