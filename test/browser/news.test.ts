import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersIn } from './barriers';
import { editorText, expectNote, expectNotice, openSidebar, press, read, row, rows, settle, unfold } from './on-page';
import { PHONE, useBrowser, type LaunchOptions } from './support';

/** A note to which nothing has been said yet, so that each case starts alike. */
const NOTE = [
  '---', 'type: interview', 'company: Acme', 'role: SRE', 'date: 2026-11-20T10:30', 'interviewers: Jane Doe <jane@acme.example>', '---', '',
].join('\n');
const FILES = { 'Acme.md': NOTE, 'Dune.md': NOTE.replace('Acme\n', 'Dune\n').replace('11-20', '11-25') };

const browser = useBrowser();

async function openList(options: LaunchOptions = {}): Promise<Page> {
  const page = await browser.launch({ files: FILES, ...options });
  await openSidebar(page);
  await row(page, 'Thank Jane Doe').focus();
  return page;
}

describe('what they told me, by keyboard alone', () => {
  it.each([
    ['they decide by Friday', 't1fri{Enter}', 6, ['decision_by: 2026-11-27', '2026-11-23 heard decision by 2026-11-27']],
    ['do not call us', 't2n{Enter}', 4, ['contact_by: none', '2026-11-23 heard not to contact them']],
    [
      'a rejection by phone with feedback', 't6Depth{Tab}{Tab}{Tab}p{Enter}', 12,
      ['status: rejected', 'status_date: 2026-11-23', 'feedback: Depth', '2026-11-23 heard a rejection with feedback via phone'],
    ],
    ['an offer', 't5{Enter}', 3, ['status: offer', 'status_date: 2026-11-23', '2026-11-23 heard an offer']],
    ['call again on Tuesday', 't7tue{Enter}', 6, ['follow_up_on: 2026-11-24', '2026-11-23 heard to contact them again on 2026-11-24']],
  ])('“%s” is in the note after a few presses, and one undo takes it out', async (_, keys, presses, lines) => {
    const page = await openList();
    expect(await press(page, keys)).toBe(presses);
    await expectNote(page, 'Acme.md', (text) => lines.every((line) => text.includes(`${line}\n`)));
    await expectNotice(page, 'Saved what they said');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectNote(page, 'Acme.md', (text) => text === NOTE);
  });

  it('Esc leaves everything as it is, and the focus returns to the row', async () => {
    const page = await openList();
    await press(page, 't5{Escape}');
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
    expect(await read(page, 'Acme.md')).toBe(NOTE);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.interview-follow-up-tree') !== null)).toBe(true);
  });

  it('a further round makes its note, and the list prepares for it', async () => {
    const page = await openList();
    await press(page, 't4');
    await page.getByLabel('Date of the round').fill('2026-11-24');
    await press(page, '{Enter}');
    await expect.poll(() => page.evaluate(() => window.playground.vault.paths())).toContain('Acme – SRE – next round.md');
    await settle(page);
    await expect.poll(() => row(page, 'Prepare for the interview').textContent()).toContain('Acme · SRE');
  });
});

describe('“Fill in missing details”', () => {
  it('is opened by its button, asks for what is missing, and leaves the list once it is there', async () => {
    const page = await openList();
    await row(page, 'Fill in missing details').hover();
    await row(page, 'Fill in missing details').getByRole('button', { name: 'Fill in missing details' }).click();
    await page.getByLabel('Decision expected by').fill('2026-12-04');
    await page.getByLabel('Preferred contact').selectOption('email');
    await page.getByRole('button', { name: 'Save' }).click();
    await expectNote(page, 'Acme.md', (text) => text.includes('  - 2026-11-23 record-details\n'));
    await settle(page);
    await unfold(page, 'Done today');
    await expect.poll(() => row(page, 'Filled in missing details', 'Done today').count()).toBe(1);
    expect(await rows(page, 'Fill in missing details').count()).toBe(0);
  });
});

describe('“Before you leave”', () => {
  it('adds what to ask to the note of an interview to come, and opens it', async () => {
    const page = await openList();
    await row(page, 'Prepare for the interview').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Before you leave' }).click();
    await expectNote(page, 'Dune.md', (text) => text.includes('\n## Before you leave\n\n- [ ] When do you expect to decide?\n'));
    await expect.poll(() => editorText(page)).toContain('- [ ] When do you expect to decide?');
  });
});

describe.each([
  ['in a light theme', { theme: 'light' }], ['in a dark theme', { theme: 'dark' }],
  ['in a light theme on a phone', { ...PHONE, theme: 'light' }], ['in a dark theme on a phone', { ...PHONE, theme: 'dark' }],
] as const)('the form for news %s', (look, options) => {
  it(`has no barrier that axe finds, ${look}`, async () => {
    const page = await openList(options);
    await press(page, 't');
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.interview-follow-up-news-error').filter({ hasText: 'not both' }).waitFor();
    expect(await barriersIn(page, '.modal')).toEqual([]);
    // On a touch screen, each choice is large enough for a finger.
    const heights = await page.locator('.interview-follow-up-news-choice > label').evaluateAll((labels) => labels.map((label) => label.clientHeight));
    if ('touch' in options) expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
