import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersIn } from './barriers';
import { editorText, expectNote, expectNotice, read, rows, runCommand, settle } from './on-page';
import { useBrowser } from './support';

const JOBS = {
  'Jobs/Acme.md': '---\nFirma: Acme\nrole: SRE\ndate: 2026-11-20T10:30\ninterviewers: Jane Doe <jane@acme.example>\n---\n\nGood talk.\n',
  'Jobs/Beta.md': '---\nFirma: Beta\nrole: SRE\ndate: next week\n---\n',
  'Diary.md': '# Monday\n',
};

const browser = useBrowser();
let page: Page;

describe('the first run in a vault that has notes already', () => {
  it('the offer to read notes leads to the list, to what was read, and to the property that could not be read', async () => {
    page = await browser.launch({ files: JOBS });
    await page.getByRole('button', { name: 'Open follow-ups' }).first().click();
    const message = page.locator('.interview-follow-up-message');
    await expect.poll(() => message.textContent())
      .toContain('2 notes look like applications or interviews, in the folder “Jobs”: Acme, Beta.');
    await page.getByRole('button', { name: 'Read these notes' }).click();
    await settle(page);
    await expect.poll(() => rows(page, 'Thank Jane Doe').count()).toBe(1);
    await expect.poll(() => message.textContent()).toContain('2 notes count as interviews.');
    await page.getByRole('button', { name: 'See what was found' }).click();
    const modal = page.getByRole('dialog');
    await expect.poll(() => modal.textContent()).toContain('date is “next week”; expected a date such as 2026-11-20.');
    expect(await barriersIn(page, '.modal')).toEqual([]);
    await modal.getByRole('button', { name: 'Jobs/Beta.md' }).first().click();
    await expect.poll(() => editorText(page)).toContain('next week');
    await page.getByRole('button', { name: 'Got it' }).click();
    await expect.poll(() => message.isVisible()).toBe(false);
    expect(await read(page, 'Jobs/Acme.md')).toBe(JOBS['Jobs/Acme.md']);
  });

  it('the list shows each interview of an application with its own follow-ups', async () => {
    const note = [
      '---', 'type: application', 'company: Acme', 'role: SRE', 'interviews:',
      '  - 2026-11-19 10:00 | Screening | phone | Ann Lee <ann@acme.example>',
      '  - 2026-11-20 14:00 | Tech talk | [[Raj Patel]]', '---', '',
    ].join('\n');
    page = await browser.launch({ files: { 'Acme.md': note } });
    await page.getByRole('button', { name: 'Open follow-ups' }).first().click();
    await expect.poll(() => rows(page, 'Thank Raj Patel').count()).toBe(1);
    expect(await rows(page, 'Thank Raj Patel').textContent()).toContain('Acme · SRE · Tech talk');
    await rows(page, 'Thank Ann Lee').focus();
    await page.keyboard.press('l');
    await expect.poll(() => editorText(page)).toContain('### Thank-you – Ann Lee · Screening, 23 November 2026');
    await rows(page, 'Thank Ann Lee').focus();
    await page.keyboard.press('d');
    // A line from today would count for the second interview.
    await expectNote(page, 'Acme.md', (text) => text.includes('- 2026-11-19 thank-you Ann Lee via email'));
    await expect.poll(() => rows(page, 'Thank Ann Lee').count()).toBe(0);
    await expectNotice(page, 'a later day would count for the next interview');
    await runCommand(page, 'Check my notes');
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain('Interview 2: Acme · SRE · round: Tech talk');
    await page.keyboard.press('Escape');
  });
});
