import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  editorText, expectNote, expectNotice, openNote, openSidebar, read, row, rows, runCommand, selection,
  settle, unfold, write,
} from './on-page';
import { PHONE, useBrowser } from './support';

const ACME = 'Interviews/Acme – second round.md';
const MOSAIC = 'Interviews/Mosaic – interview.md';
const GILT = 'Interviews/Gilt – interview.md';
const LARCH = 'Interviews/Larch – interview.md';

const browser = useBrowser();
let page: Page;

async function launch(): Promise<void> {
  page = await browser.launch();
  await openSidebar(page);
}

describe('a letter', () => {
  it('the thank-you for everyone who is due has its first blank selected, and one undo removes it', async () => {
    await launch();
    await openNote(page, ACME);
    const before = await editorText(page);
    await runCommand(page, 'Insert thank-you note');
    await page.locator('.suggestion-item', { hasText: 'Everyone due' }).click();
    await expect.poll(() => editorText(page)).toContain('### Thank-you – Raj Patel, 23 November 2026');
    const text = await editorText(page);
    expect(text).toContain('### Thank-you – Priya Nair, 23 November 2026');
    expect(text).not.toContain('### Thank-you – Jane Doe');
    expect(text).toContain('moving the ledger without downtime');
    expect(await selection(page)).toMatch(/^==[^=]+==$/);
    await page.keyboard.press('Control+z');
    expect(await editorText(page)).toBe(before);
  });

  it('a letter is inserted from its row only once', async () => {
    await launch();
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('l');
    await expect.poll(() => editorText(page)).toContain('### Thank-you – Raj Patel');
    const once = await editorText(page);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('l');
    await expectNotice(page, 'is already in this note');
    expect(await editorText(page)).toBe(once);
  });

  it('a letter that is inserted on a phone closes the sidebar in front of it', async () => {
    page = await browser.launch(PHONE);
    await openSidebar(page);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('l');
    await expect.poll(() => row(page, 'Thank Raj Patel').isVisible()).toBe(false);
    expect(await selection(page)).toMatch(/^==[^=]+==$/);
  });

  it('a letter is saved into the note, and nothing else of the note changes', async () => {
    await launch();
    const before = await read(page, ACME);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('l');
    await expectNote(page, ACME, (text) => text.startsWith(before.trimEnd()) && text.includes('Thank-you – Raj Patel'));
  });

  it('a letter that asks for feedback is offered after the outcome is set to a rejection', async () => {
    await launch();
    await openNote(page, GILT);
    await runCommand(page, 'Set outcome…');
    await page.getByLabel('Status').selectOption('rejected');
    await page.getByRole('button', { name: 'Set outcome' }).click();
    await expectNote(page, GILT, (text) => text.includes('status: rejected\n') && text.includes('status_date: 2026-11-23\n'));
    await settle(page);
    await expect.poll(() => rows(page, 'Check in with Hannah Weiss').count()).toBe(0);
    await expect.poll(() => rows(page, 'Thank Hannah Weiss after the rejection').count()).toBe(1);
    await runCommand(page, 'Insert feedback request');
    await expect.poll(() => editorText(page)).toContain('### Feedback request – Hannah Weiss, 23 November 2026');
  });

  it('a letter to a company that rejected the person is inserted from its row', async () => {
    await launch();
    await row(page, 'Ask Mosaic for feedback').focus();
    await page.keyboard.press('l');
    await expect.poll(() => editorText(page)).toContain('### Feedback request – Yuki Tanaka');
    await expectNote(page, MOSAIC, (text) => text.includes('Feedback request'));
  });

  it('a letter to a person who asked not to be contacted is inserted only after a warning', async () => {
    await launch();
    await openNote(page, LARCH);
    await runCommand(page, 'Insert thank-you note');
    const warning = page.getByRole('dialog');
    expect(await warning.textContent()).toContain('asked not to be contacted');
    await page.keyboard.press('Escape');
    expect(await editorText(page)).not.toContain('### Thank-you');
    await runCommand(page, 'Insert thank-you note');
    await page.getByRole('dialog').getByRole('button', { name: /insert|write/i }).click();
    await expect.poll(() => editorText(page)).toContain('### Thank-you – Miriam Stone');
  });
});

describe('letters, from the row to the journal', () => {
  /** What the page was asked to open outside, and to put on the clipboard. */
  async function listen(): Promise<{ opened: () => Promise<string[]>; copied: () => Promise<string> }> {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => {
      const opened: string[] = [];
      Reflect.set(window, 'openedOutside', opened);
      window.open = (url) => {
        opened.push(String(url));
        return null;
      };
    });
    return {
      opened: () => page.evaluate(() => Reflect.get(window, 'openedOutside') as string[]),
      copied: () => page.evaluate(() => navigator.clipboard.readText()),
    };
  }

  async function menu(title: string, entry: string): Promise<void> {
    await row(page, title).click({ button: 'right' });
    await page.locator('.menu-item', { hasText: entry }).first().click();
  }

  function draftOf(title: string): Promise<string | null> {
    return row(page, title).locator('.interview-follow-up-draft').textContent();
  }

  /** Fills the blanks one by one with the keyboard. */
  async function fillBlanks(words: readonly string[]): Promise<void> {
    for (const [at, word] of words.entries()) {
      if (at > 0) await runCommand(page, 'Next blank');
      expect(await selection(page)).toMatch(/^==[^=]+==$/);
      await page.keyboard.type(word);
    }
  }

  it('a thank-you to one of three people is filled in, checked, opened in the mail program and marked as sent', async () => {
    const note = [
      '---', 'type: interview', 'company: Acme', 'role: Engineer', 'date: 2026-11-20T10:30',
      'interviewers: [Jane Doe <jane@acme.example>, Raj Patel <raj@acme.example>, Ann Lee <ann@acme.example>]',
      '---', '', 'Mine alone.', '',
    ].join('\n');
    page = await browser.launch({ files: { 'Acme.md': note } });
    await openSidebar(page);
    const { opened } = await listen();
    await openNote(page, 'Acme.md');
    await runCommand(page, 'Insert all due thank-you notes');
    await expect.poll(() => editorText(page)).toContain('### Thank-you – Ann Lee, 23 November 2026');
    expect((await editorText(page)).match(/^### .*$/gm)).toHaveLength(3);
    await fillBlanks(['the new ledger', 'Ten years of ledgers', 'I forgot to say that I like trains.', 'Alex Kim']);
    await expect.poll(() => page.locator('.interview-follow-up-letter-state').first().textContent()).toBe('Draft ready');
    await expect.poll(() => draftOf('Thank Jane Doe'), { timeout: 6000 }).toBe('Draft ready');
    expect(await draftOf('Thank Raj Patel')).toBe('Draft: 4 blanks left');
    await menu('Thank Jane Doe', 'Open in mail');
    await expect.poll(opened).toHaveLength(1);
    const mail = decodeURIComponent((await opened())[0] ?? '');
    expect(mail).toMatch(/^mailto:jane@acme\.example\?subject=Thank you/);
    expect(mail).toContain('I enjoyed our conversation about the new ledger.');
    expect(mail).not.toMatch(/Mine alone|Raj|end of letter/);
    await page.locator('.notice button', { hasText: 'Mark as sent' }).click();
    await expectNote(page, 'Acme.md', (text) => text.includes('  - 2026-11-23 thank-you Jane Doe via email\n'));
    await expect.poll(() => rows(page, 'Thank Jane Doe').count()).toBe(0);
  });

  it('a misspelt name is underlined with a suggestion, and a command goes to it', async () => {
    await launch();
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('l');
    await expect.poll(() => selection(page)).toMatch(/^==/);
    await page.keyboard.type('what Pryia Nair said');
    await expect.poll(() => page.locator('.interview-follow-up-flag').allTextContents()).toEqual(['Pryia Nair']);
    expect(await page.locator('.interview-follow-up-flag').getAttribute('title')).toBe('“Pryia Nair” looks like Priya Nair. Is it a typo?');
    await runCommand(page, 'Check letters in this note');
    await expect.poll(() => page.locator('.notice').allTextContents()).not.toHaveLength(0);
  });

  it('a check-in after the promised date asks for news, and is copied', async () => {
    await launch();
    const { copied } = await listen();
    await menu('Check in with Hannah Weiss', 'Copy letter');
    await expect.poll(copied).toMatch(/^Hello Hannah,\n\nThank you again for the interview on \d+ November/);
    expect(await copied()).toContain('you hoped to decide around');
    await page.locator('.notice button', { hasText: 'Mark as sent' }).click();
    await expectNote(page, GILT, (text) => text.includes('  - 2026-11-23 check-in via email\n'));
  });

  it('the script of a call shows the phone number and leaves room for the answer', async () => {
    await launch();
    await openNote(page, 'Interviews/Corvo – phone call.md');
    await runCommand(page, 'Insert letter…');
    await page.locator('.suggestion-item', { hasText: 'Check-in call – Kim Lee' }).click();
    await expect.poll(() => editorText(page)).toContain('**Call** +44 20 7946 0155');
    expect(await editorText(page)).toContain('**What they said:** ==in their words==');
  });

  it('the briefing of a reference is inserted from its row', async () => {
    await launch();
    await row(page, 'Brief Tom Brandt').focus();
    await page.keyboard.press('l');
    await expect.poll(() => editorText(page)).toContain('### Reference briefing – Tom Brandt, 23 November 2026');
    expect(await selection(page)).toBe('==the main responsibilities==');
    await row(page, 'Brief Tom Brandt').focus();
    await page.keyboard.press('d');
    await expectNote(page, ACME, (text) => text.includes('brief-references Tom Brandt via email'));
  });

  it('a custom template replaces the built-in one at once, and is a problem with its line if it is broken', async () => {
    await launch();
    const own = 'Letter templates/thank-you.md';
    await runCommand(page, 'Copy letter templates to your vault');
    await expectNotice(page, '25 templates copied');
    await write(page, own, (await read(page, own)).replace(/(?:Hello|Dear) \{\{person.first\}\},/g, 'Ahoy {{person.first}},'));
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('l');
    await expect.poll(() => editorText(page)).toContain('Ahoy Raj,');
    await write(page, own, (await read(page, own)).replace('Ahoy {{person.first}}', 'Ahoy {{person.first'));
    await unfold(page, 'Needs fixing');
    await expect.poll(() => rows(page, 'thank-you').allTextContents())
      .toContainEqual(expect.stringMatching(/Line 9: \{\{ is never closed/));
  });

  it('what is due stands under a heading of its own in the list of letters, unless the person searches', async () => {
    await launch();
    await openNote(page, ACME);
    await runCommand(page, 'Insert letter…');
    const headings = page.locator('.interview-follow-up-list-heading');
    await expect.poll(() => headings.allTextContents()).toEqual(['Due now', 'Due later', 'Other letters']);
    await page.locator('.prompt-input').fill('thank');
    await expect.poll(() => headings.count()).toBe(0);
    await page.keyboard.press('Escape');
  });
});
