import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNote, expectNotice, openNote, read, runCommand, settle } from './on-page';
import { PHONE, useBrowser, type LaunchOptions } from './support';

const ACME = 'Interviews/Acme – second round.md';

const browser = useBrowser();

type Mode = 'source' | 'preview';

/** Shows a note, in the editor with blocks drawn, or in reading view. */
async function show(page: Page, path: string, mode: Mode, text: string | null = null): Promise<void> {
  await page.evaluate(async ([note, how, content]) => {
    const { app } = window.playground;
    const file = app.vault.getFileByPath(note) ?? await app.vault.create(note, content ?? '');
    await app.workspace.getLeaf(false).openFile(file);
    await app.workspace.getMostRecentLeaf()?.setViewState({ type: 'markdown', state: { file: note, mode: how } });
  }, [path, mode, text] as const);
  await settle(page);
}

async function launch(mode: Mode, text: string, options: LaunchOptions = {}): Promise<Page> {
  const page = await browser.launch(options);
  await show(page, 'Today.md', mode, text);
  return page;
}

const blocks = (page: Page) => page.locator('.block-language-follow-ups:visible');
const rowIn = (page: Page, title: string, block = 0) => blocks(page).nth(block).locator('.interview-follow-up-row', { hasText: title }).first();

/** In both blocks: what is scrolled away is drawn once it is in sight. */
async function expectRows(page: Page, count: number): Promise<void> {
  for (const block of [0, 1]) {
    await blocks(page).nth(block).scrollIntoViewIfNeeded();
    await expect.poll(() => rowIn(page, 'Thank Raj Patel', block).count()).toBe(count);
  }
}

describe('a list in a note', () => {
  it.each(['source', 'preview'] as const)('is live in %s mode: what is done in one block leaves both, and can be undone', async (mode) => {
    const page = await launch(mode, '# Today\n\n```follow-ups\nstates: overdue, today, open\n```\n\nAcme\n\n```follow-ups\ncompany: Acme\n```\n');
    await expect.poll(() => blocks(page).count()).toBe(2);
    const before = await read(page, ACME);
    await rowIn(page, 'Thank Raj Patel', 0).focus();
    await page.keyboard.press('d');
    await expectNote(page, ACME, (text) => text !== before);
    await settle(page);
    await expectRows(page, 0);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expectNote(page, ACME, (text) => text === before);
    await settle(page);
    await expectRows(page, 1);
    expect(await read(page, 'Today.md')).toContain('company: Acme\n```');
  });

  it('leaves no listener and no element behind when its note is closed, or the plugin is turned off', async () => {
    const page = await launch('preview', 'Milk\n');
    const comeAndGo = async () => {
      await page.evaluate(async () => window.playground.vault.write('Today.md', 'Milk\n\n```follow-ups\n```\n'));
      await expect.poll(() => blocks(page).locator('.interview-follow-up-row').count()).toBeGreaterThan(3);
      await page.evaluate(async () => window.playground.vault.write('Today.md', 'Milk\n'));
      await expect.poll(() => blocks(page).count()).toBe(0);
      await page.evaluate(() => window.playground.settle());
    };
    // On a busy machine the first list can come while the plugin still starts.
    await comeAndGo();
    const { timers, ...before } = await page.evaluate(() => window.playground.counts());
    await comeAndGo();
    await expect.poll(() => page.evaluate(() => window.playground.counts())).toMatchObject(before);
    await expect.poll(async () => (await page.evaluate(() => window.playground.counts())).timers).toBeLessThanOrEqual(timers);
    await page.evaluate(async () => window.playground.vault.write('Today.md', '```follow-ups\ncompany: Acme\n```\n'));
    await expect.poll(() => blocks(page).count()).toBe(1);
    await page.evaluate(() => window.playground.disablePlugin());
    await expect.poll(() => page.evaluate(() => window.playground.counts())).toMatchObject({ elements: 0, timers: 0 });
    expect(await page.locator('.markdown-reading-view').innerText()).toContain('company: Acme');
    await page.evaluate(() => window.playground.enablePlugin());
    await expect.poll(() => rowIn(page, 'Thank Raj Patel').count()).toBe(1);
  });

  it('on paper has its rows and nothing to press', async () => {
    const page = await launch('preview', '```follow-ups\n```\n', PHONE);
    const button = rowIn(page, 'Thank Raj Patel').locator('button').first();
    await expect.poll(() => button.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await button.isVisible()).toBe(false);
    expect(await rowIn(page, 'Thank Raj Patel').isVisible()).toBe(true);
    expect(await blocks(page).locator('button:visible').count()).toBe(0);
    await page.emulateMedia({ media: null });
  });

  it('has buttons large enough for a finger on a phone, and nothing that is cut', async () => {
    const page = await launch('preview', '```follow-ups\n```\n', PHONE);
    const sizes = await blocks(page).locator('button:visible').evaluateAll((all) => (
      all.map((el) => Math.min(el.getBoundingClientRect().width, el.getBoundingClientRect().height))
    ));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await page.locator('.markdown-preview-view').evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
  });

  it('is in an interview note about its application', async () => {
    const page = await browser.launch();
    await openNote(page, ACME);
    await page.evaluate(() => window.playground.app.workspace.activeEditor?.editor?.setCursor(0));
    await page.evaluate(() => {
      const editor = window.playground.app.workspace.activeEditor?.editor;
      editor?.setCursor(editor.lastLine());
    });
    await runCommand(page, 'Insert follow-ups list');
    await page.evaluate(() => window.playground.app.workspace.activeEditor?.editor?.setCursor(0));
    await expect.poll(() => rowIn(page, 'Thank Raj Patel').count()).toBe(1);
    const subjects = await blocks(page).locator('[data-part="main"]').allTextContents();
    expect(new Set(subjects)).toEqual(new Set(['Acme']));
  });
});

describe('a base', () => {
  it('lists follow-ups by due, company or action, and what is done leaves it', async () => {
    const page = await browser.launch();
    await runCommand(page, 'Create base of applications');
    await expectNotice(page, '“Applications.base” created');
    const base = page.locator('.bases-view');
    await expect.poll(() => base.locator('.interview-follow-up-group-title').allTextContents()).toContain('Overdue');
    await page.locator('.bases-header select').selectOption('company');
    await expect.poll(() => base.locator('.interview-follow-up-group-title').allTextContents()).toContain('Acme');
    expect(await read(page, 'Applications.base')).toContain('followUpsBy: company');
    await page.locator('.bases-header select').selectOption('action');
    await expect.poll(() => base.locator('.interview-follow-up-group-title').allTextContents()).toContain('Thank-you');
    await base.locator('.interview-follow-up-row', { hasText: 'Thank Raj Patel' }).focus();
    await page.keyboard.press('d');
    await expectNote(page, ACME, (text) => text.includes('thank-you'));
    await settle(page);
    await expect.poll(() => base.locator('.interview-follow-up-row', { hasText: 'Thank Raj Patel' }).count()).toBe(0);
  });

  it('is not made if Bases is off, and nothing breaks', async () => {
    const page = await browser.launch();
    await page.evaluate(() => window.playground.disablePlugin());
    await page.evaluate(async () => {
      window.playground.bases.isOn = false;
      await window.playground.enablePlugin();
    });
    await runCommand(page, 'Create base of applications');
    await expectNotice(page, 'Bases is off.');
    expect(await page.evaluate(() => window.playground.app.vault.getFileByPath('Applications.base'))).toBeNull();
  });
});
