import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { editorText, expectNote, openNote, openSidebar, read, row, rows, selection, settle, write } from './on-page';
import { PHONE, useBrowser } from './support';

const NOTE = '---\ntype: interview\ncompany: Acme\nrole: SRE\ndate: 2026-11-20T10:30\ninterviewers: Jane Doe <jane@acme.example>\n---\n\nText.\n';
const FILES = { 'Acme.md': NOTE, 'Other.md': 'Nothing.\n' };

const browser = useBrowser();

async function openAcme(): Promise<Page> {
  const page = await browser.launch({ files: FILES });
  await openSidebar(page);
  await openNote(page, 'Acme.md');
  return page;
}

/** Types at the end of the note that is open. */
async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

describe('a note that is open', () => {
  it('with unsaved text loses the row that is done at once, and keeps what was typed', async () => {
    const page = await openAcme();
    await typeAtEnd(page, 'Typed.');
    await row(page, 'Thank Jane Doe').focus();
    await page.keyboard.press('d');
    await expect.poll(() => rows(page, 'Thank Jane Doe').count(), { timeout: 1000 }).toBe(0);
    expect(await read(page, 'Acme.md')).toBe(
      `${NOTE.replace('acme.example>\n', 'acme.example>\nfollow_ups:\n  - 2026-11-23 thank-you Jane Doe via email\n')}Typed.`,
    );
  });

  it('with unsaved text keeps it and what another device writes at the same time', async () => {
    const page = await openAcme();
    await typeAtEnd(page, 'Typed.');
    await write(page, 'Acme.md', NOTE.replace('role: SRE', 'role: Platform engineer'));
    const both = `${NOTE.replace('role: SRE', 'role: Platform engineer')}Typed.`;
    await expectNote(page, 'Acme.md', (text) => text === both);
    expect(await editorText(page)).toBe(both);
  });

  it('is not marked as done when another device fills in its debrief, and is when the person does', async () => {
    const page = await openAcme();
    await row(page, 'Write your debrief').focus();
    await page.keyboard.press('l');
    await expect.poll(() => selection(page)).toMatch(/^==/);
    await openNote(page, 'Other.md');
    await openNote(page, 'Acme.md');
    const filled = (await editorText(page)).replace(/==[^=]+==/g, 'An answer');
    await write(page, 'Acme.md', filled);
    await expect.poll(() => editorText(page)).toBe(filled);
    await openNote(page, 'Other.md');
    await settle(page);
    expect(await read(page, 'Acme.md')).not.toContain('follow_ups');
    await openNote(page, 'Acme.md');
    await typeAtEnd(page, 'My own words.');
    await openNote(page, 'Other.md');
    await expectNote(page, 'Acme.md', (text) => text.includes('- 2026-11-23 debrief\n'));
  });
});

describe('the phone’s system', () => {
  it('opens another program only in the moment of a press, as a phone does', async () => {
    const page = await browser.launch({ ...PHONE, files: FILES });
    await page.evaluate(() => {
      const results: boolean[] = [];
      Reflect.set(window, 'results', results);
      const button = document.body.createEl('button', { text: 'Press' });
      button.addEventListener('click', () => void (async () => {
        results.push(window.open('about:blank') !== null);
        const file = window.playground.app.vault.getFileByPath('Acme.md');
        if (file !== null) await window.playground.app.vault.read(file);
        results.push(window.open('about:blank') !== null);
        results.push(await navigator.clipboard.writeText('x').then(() => true, () => false));
      })());
      button.setCssStyles({ position: 'fixed', top: '0', left: '0', zIndex: '9999' });
    });
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Press' }).click();
    await (await popup).close();
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'results') as boolean[])).toEqual([true, false, false]);
  });
});
