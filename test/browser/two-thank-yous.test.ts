/*
 * From the room to two sent thank-yous, pressing only what a person would. What is typed into the blanks is not
 * counted; a key and a click are a press each. Before the letter had its bar, one letter took sixteen presses and
 * three trips to the palette.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { editorText, expectNote, openSidebar, press, read, row, rows, selection } from './on-page';
import { PHONE, useBrowser, type LaunchOptions } from './support';

const ACME = [
  '---', 'type: interview', 'company: Acme', 'role: SRE', 'date: 2026-11-23T09:00', 'duration: 60', 'interviewers:',
  '  - Jane Doe <jane@acme.example>', '  - Raj Patel <raj@acme.example>', '---', '', 'Mine alone.', '',
].join('\n');

const BAR = '.interview-follow-up-letter';

const browser = useBrowser();

async function launch(options: LaunchOptions = {}): Promise<Page> {
  const page = await browser.launch({ at: '2026-11-23T10:30', files: { 'Acme.md': ACME }, ...options });
  await page.evaluate(() => {
    const opened: string[] = [];
    Reflect.set(window, 'openedOutside', opened);
    window.open = (url) => {
      opened.push(String(url));
      return null;
    };
  });
  await openSidebar(page);
  return page;
}

function opened(page: Page): Promise<string[]> {
  return page.evaluate(() => (Reflect.get(window, 'openedOutside') as string[]).map(decodeURIComponent));
}

function bar(page: Page, person: string) {
  return page.getByRole('group', { name: `Thank-you – ${person}` });
}

function stateOf(page: Page, person: string): Promise<string | null> {
  return bar(page, person).locator(`${BAR}-state`).textContent();
}

/** Fills in the blanks one after the other, with Tab between them. Returns the number of presses. */
async function fillIn(page: Page, words: readonly string[]): Promise<number> {
  let presses = 0;
  await expect.poll(() => selection(page)).toMatch(/^==/);
  for (const [at, word] of words.entries()) {
    if (at > 0) presses += await press(page, '{Tab}');
    expect(await selection(page)).toMatch(/^==[^=]+==$/);
    await page.keyboard.type(word);
  }
  return presses;
}

const WORDS = ['the new ledger', 'ten years of ledgers', 'I forgot to say that I like trains.', 'Alex Kim'];

describe('from the room to two sent thank-yous', () => {
  it('takes seven presses a letter by keyboard, and two more to come back to the rows', async () => {
    const page = await launch();
    await row(page, 'Thank Jane Doe').focus();
    let presses = await press(page, 'l') + await fillIn(page, WORDS);
    await expect.poll(() => stateOf(page, 'Jane Doe')).toBe('Draft ready');
    presses += await press(page, '{Tab}{Enter}');
    await expect.poll(() => opened(page)).toHaveLength(1);
    presses += await press(page, '{Enter}');
    await expect.poll(() => stateOf(page, 'Jane Doe')).toBe('Sent 23 Nov');
    expect(presses).toBe(7);

    let back = await press(page, '{Control+p}');
    await page.keyboard.type('open follow');
    await page.locator('.suggestion-item').first().waitFor();
    back += await press(page, '{Enter}');
    await expect.poll(() => rows(page, 'Thank Jane Doe').count()).toBe(0);
    await row(page, 'Thank Raj Patel').focus();
    expect(back).toBe(2);

    let second = await press(page, 'l') + await fillIn(page, WORDS);
    await expect.poll(() => stateOf(page, 'Raj Patel')).toBe('Draft ready');
    second += await press(page, '{Tab}{Enter}{Enter}');
    await expect.poll(() => stateOf(page, 'Raj Patel')).toBe('Sent 23 Nov');
    expect(second).toBe(7);

    const mails = await opened(page);
    expect(mails.map((mail) => mail.slice(0, mail.indexOf('?')))).toEqual(['mailto:jane@acme.example', 'mailto:raj@acme.example']);
    for (const mail of mails) {
      expect(mail).toContain('the new ledger');
      expect(mail).not.toMatch(/==|Mine alone|end of letter/);
    }
    await expectNote(page, 'Acme.md', (text) => /thank-you Jane Doe via email\n {2}- 2026-11-23 thank-you Raj Patel via email\n/.test(text));
    expect(await read(page, 'Acme.md')).toContain('\nMine alone.\n');
  });

  it('takes six presses a letter with the mouse for the bar', async () => {
    const page = await launch();
    await row(page, 'Thank Raj Patel').focus();
    let presses = await press(page, 'l') + await fillIn(page, WORDS);
    const buttons = bar(page, 'Raj Patel').getByRole('button');
    expect(await buttons.allTextContents()).toEqual(['Next', 'Copy', 'Copy subject', 'Open in mail', 'Sent']);
    for (const name of ['Open in mail', 'Sent']) {
      await bar(page, 'Raj Patel').getByRole('button', { name }).click();
      presses += 1;
    }
    await expect.poll(() => opened(page)).toHaveLength(1);
    await expect.poll(() => stateOf(page, 'Raj Patel')).toBe('Sent 23 Nov');
    await expectNote(page, 'Acme.md', (text) => text.includes('thank-you Raj Patel via email'));
    expect(presses).toBe(6);
  });
});

describe('the bar of a letter', () => {
  it('counts the blanks as they are filled in, and lets Tab do what it always does outside them', async () => {
    const page = await launch();
    await row(page, 'Thank Jane Doe').focus();
    await press(page, 'l');
    await expect.poll(() => stateOf(page, 'Jane Doe')).toBe('4 blanks left');
    await page.keyboard.type('x');
    expect(await stateOf(page, 'Jane Doe')).toBe('3 blanks left');
    await press(page, '{Tab}');
    const second = await selection(page);
    await press(page, '{Tab}');
    expect(await selection(page)).not.toBe(second);
    await press(page, '{Shift+Tab}');
    expect(await selection(page)).toBe(second);
    await press(page, '{ArrowLeft}{ArrowLeft}');
    await bar(page, 'Jane Doe').getByRole('button', { name: 'Next' }).click();
    expect(await selection(page)).toBe(second);
    await press(page, '{Control+Home}{ArrowDown}');
    const before = await editorText(page);
    await press(page, '{Tab}');
    expect(await editorText(page)).toBe(before);
    expect(await selection(page)).toBe('');
  });

  it('is there before the first key: Tab goes on from a blank that is typed over at once', async () => {
    const page = await launch();
    await row(page, 'Thank Jane Doe').focus();
    await press(page, 'l');
    await expect.poll(() => stateOf(page, 'Jane Doe')).toBe('4 blanks left');
    const first = await selection(page);
    await press(page, '{Control+z}');
    await expect.poll(() => bar(page, 'Jane Doe').count()).toBe(0);
    const state = await page.evaluate(async ([blank]) => {
      const editor = window.playground.app.workspace.activeEditor?.editor;
      editor?.redo();
      const at = editor?.getValue().indexOf(blank) ?? 0;
      const place = (offset: number) => editor?.offsetToPos(offset) ?? { line: 0, ch: 0 };
      editor?.setSelection(place(at), place(at + blank.length));
      await Promise.resolve();
      editor?.replaceSelection('x');
      return document.querySelector('.interview-follow-up-letter-state')?.textContent ?? null;
    }, [first] as const);
    expect(state).toBe('3 blanks left');
    await press(page, '{Tab}');
    expect(await selection(page)).toMatch(/^==[^=]+==$/);
  });

  it('asks before blanks go out, and goes to the first of them', async () => {
    const page = await launch();
    await row(page, 'Thank Jane Doe').focus();
    await press(page, 'l');
    await expect.poll(() => selection(page)).toMatch(/^==/);
    const first = await selection(page);
    await press(page, '{Control+Home}');
    await bar(page, 'Jane Doe').getByRole('button', { name: 'Open in mail' }).click();
    await page.getByRole('button', { name: 'Fill in 4 blanks first' }).click();
    expect(await opened(page)).toEqual([]);
    await expect.poll(() => selection(page)).toBe(first);
    await bar(page, 'Jane Doe').getByRole('button', { name: 'Open in mail' }).click();
    await page.getByRole('button', { name: 'Open anyway' }).click();
    await expect.poll(() => opened(page)).toHaveLength(1);
  });

  it('says when the letter was sent, until the person says that it was not', async () => {
    const page = await launch();
    await row(page, 'Thank Jane Doe').focus();
    await press(page, 'l');
    await bar(page, 'Jane Doe').getByRole('button', { name: 'Sent' }).click();
    await expect.poll(() => stateOf(page, 'Jane Doe')).toBe('Sent 23 Nov');
    await expect.poll(() => rows(page, 'Thank Jane Doe').count()).toBe(0);
    await bar(page, 'Jane Doe').getByRole('button', { name: 'Not sent after all' }).click();
    await expect.poll(() => stateOf(page, 'Jane Doe')).toBe('4 blanks left');
    await expect.poll(() => rows(page, 'Thank Jane Doe').count()).toBe(1);
    expect(await editorText(page)).not.toContain('2026-11-23 thank-you');
  });

  it('wraps in a narrow pane', async () => {
    const page = await launch();
    await page.addStyleTag({ content: '.workspace-split.mod-root { max-width: 220px; }' });
    await row(page, 'Thank Jane Doe').focus();
    await press(page, 'l');
    await expect.poll(() => bar(page, 'Jane Doe').count()).toBeGreaterThan(0);
    for (const el of await page.locator(BAR).all()) expect(await el.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  });

  it('has buttons for fingers on a phone, and stays in sight in a letter longer than the screen', async () => {
    const page = await launch(PHONE);
    await row(page, 'Thank Jane Doe').focus();
    await press(page, 'l');
    await expect.poll(() => selection(page)).toMatch(/^==/);
    await page.keyboard.insertText('A long story. '.repeat(120));
    const buttons = page.locator('.interview-follow-up-pinned').getByRole('button');
    await expect.poll(() => buttons.allTextContents()).toEqual(['Next', 'Copy', 'Open in mail', 'Sent']);
    for (const button of await buttons.all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
});
