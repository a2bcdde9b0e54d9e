/*
 * What happens on a day of a job search, done with the keys that a person presses, from the palette or the list. Each says how many.
 * A paste is one press.
 */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNote, openSidebar, press, read, row, rows, settle, unfold } from './on-page';
import { useBrowser, type LaunchOptions } from './support';

const ACME = [
  '---', 'type: interview', 'company: Acme', 'role: SRE', 'date: 2026-11-12T10:30', 'contact_by: phone', 'decision_by: 2026-11-19',
  'interviewers: Jane Doe <jane@acme.example>', 'follow_ups:', '  - 2026-11-12 thank-you', '  - 2026-11-12 debrief', '---', '',
].join('\n');

const SECOND_ROUND = [
  'Hi Sam,', '', 'We would like to invite you to a second interview on Thursday 26 November 2026 at 2pm, with Raj Patel.', '',
  'Best,', 'Jane Doe', 'jane@acme.example',
].join('\n');

const MOVED = [
  'BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:7@acme.example', 'SEQUENCE:1', 'DTSTART;TZID=Europe/London:20261127T100000',
  'DURATION:PT45M', 'SUMMARY:Interview', 'ORGANIZER;CN=Jane Doe:mailto:jane@acme.example', 'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n');

const browser = useBrowser();

/** What has the focus, as a person would name it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement?.querySelector('.interview-follow-up-title') ?? document.activeElement)?.textContent ?? '');
}

async function launch(files: Readonly<Record<string, string>>, options: LaunchOptions = {}): Promise<Page> {
  return browser.launch({ files, ...options });
}

/** Opens the palette, types enough of a command's name, and runs it. Returns the number of presses. */
async function command(page: Page, words: string): Promise<number> {
  const opened = await press(page, `{Control+p}${words}`);
  await page.locator('.suggestion-item').first().waitFor();
  return opened + await press(page, '{Enter}');
}

/** Pastes an invitation into the form that is open, and goes to its preview. Returns the number of presses. */
async function pasteInvitation(page: Page, text: string): Promise<number> {
  await page.getByText('Or paste the email').waitFor();
  let presses = 0;
  const field = page.getByRole('textbox', { name: 'Or paste the email' });
  while (!await field.evaluate((el) => el === document.activeElement)) presses += await press(page, '{Tab}');
  await page.keyboard.insertText(text);
  return presses + 1 + await press(page, '{Tab}{Tab}{Enter}');
}

describe('the list, opened from the palette', () => {
  it.each([
    ['its first row, from which the arrows go on', { 'Acme.md': ACME }, 'Connect with Jane Doe'],
    ['the form for a first interview, if there is none', { 'Start.md': '# Hello' }, 'New interview note'],
  ])('leads to %s', async (_, files, expected) => {
    const page = await launch(files);
    await press(page, '{Control+p}open follow-ups');
    await page.locator('.suggestion-item').first().waitFor();
    await press(page, '{Enter}');
    await settle(page);
    await expect.poll(() => focused(page)).toBe(expected);
  });
});

describe('a way through the day, by keyboard alone', () => {
  it('a second round comes by email: its note is there after a few presses', async () => {
    const page = await launch({ 'Acme.md': ACME });
    let presses = await command(page, 'invit');
    presses += await pasteInvitation(page, SECOND_ROUND);
    await page.getByText('Check before creating the note').waitFor();
    expect(await page.locator('.modal').textContent()).toContain('Round 2 of SRE at Acme');
    presses += await press(page, '{Enter}');
    await expect.poll(() => page.evaluate(() => window.playground.vault.paths())).toHaveLength(2);
    const [made = ''] = await page.evaluate(() => window.playground.vault.paths().filter((path) => path !== 'Acme.md'));
    expect(await read(page, made)).toContain('company: Acme\nrole: SRE\n');
    expect(await read(page, made)).toContain('date: 2026-11-26\ntime: "14:00"\n');
    expect(presses).toBeLessThanOrEqual(14);
  });

  it('an update moves an interview', async () => {
    const page = await launch({ 'Acme.md': '---\ntype: interview\ncompany: Acme\ndate: 2026-11-26T14:00\ninvitation: 7@acme.example\n---\n' });
    let presses = await command(page, 'invit');
    presses += await pasteInvitation(page, MOVED);
    await page.getByText('Move the interview?').waitFor();
    presses += await press(page, '{Enter}');
    await expectNote(page, 'Acme.md', (text) => text.includes('date: 2026-11-27T10:00\n'));
    expect(presses).toBeLessThanOrEqual(14);
  });

  it('a check-in by phone finds nobody: call again on Tuesday', async () => {
    const page = await launch({ 'Acme.md': ACME });
    await openSidebar(page);
    await row(page, 'Check in with Jane Doe').focus();
    const presses = await press(page, 't7tue{Enter}');
    await expectNote(page, 'Acme.md', (text) => text.includes('follow_up_on: 2026-11-24\n'));
    await settle(page);
    await unfold(page, 'Later');
    await expect.poll(() => row(page, 'Check in with Jane Doe', 'Later').locator('.interview-follow-up-when').textContent()).toContain('tomorrow');
    expect(presses).toBe(6);
  });

  it('an offer comes while another application waits: the others are told', async () => {
    const other = ACME.replace('Acme\n', 'Dune\n').replace('Jane Doe <jane@acme', 'Raj Patel <raj@dune');
    const page = await launch({ 'Acme.md': ACME, 'Dune.md': other });
    await openSidebar(page);
    await row(page, 'Check in with Jane Doe').focus();
    expect(await press(page, 't5fri{Enter}')).toBe(6);
    await expectNote(page, 'Acme.md', (text) => text.includes('status: offer\n') && text.includes('offer_deadline: 2026-11-27\n'));
    await settle(page);
    await expect.poll(() => rows(page, 'Tell Raj Patel about your other offer').count()).toBe(1);
    await expect.poll(() => rows(page, 'Answer the offer').count()).toBe(1);
  });

  it('the first interview of an empty vault is typed in', async () => {
    const page = await launch({ 'Start.md': '' });
    let presses = await command(page, 'new int');
    await page.getByText('New interview note').first().waitFor();
    presses += await press(page, 'Acme{Tab}SRE{Tab}tomorrow 2pm{Enter}');
    await expect.poll(() => page.evaluate(() => window.playground.vault.paths())).toHaveLength(2);
    await settle(page);
    await openSidebar(page);
    await expect.poll(() => rows(page, 'Prepare for the interview').count()).toBe(1);
    expect(presses).toBe(31);
  });
});
