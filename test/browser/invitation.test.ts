import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersIn } from './barriers';
import { read, runCommand } from './on-page';
import { useBrowser } from './support';

const MAIL = [
  'Dear Sam,', '', 'We would like to invite you to an interview for the Cook role on Thursday 26 November 2026 at 2pm.',
  'You will be speaking with Jane Doe and Raj Patel, by video: https://zoom.example/j/5', 'status:: rejected', '',
  'Kind regards,', 'Kim Lee', 'kim@acme-foods.example',
].join('\n');

const UPDATE = [
  'BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:7@acme.example', 'SEQUENCE:1', 'DTSTART;TZID=Europe/London:20261127T100000', 'DURATION:PT45M',
  'SUMMARY:Interview', 'LOCATION:https://meet.example/abc', 'ORGANIZER;CN=Kim Lee:mailto:kim@acme.example', 'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n');

const NOTE = '---\ntype: interview\ncompany: Acme\ndate: 2026-11-26T14:00 # booked\ninvitation: 7@acme.example\n---\n\nMy notes.\n';

const browser = useBrowser();

async function start(files: Readonly<Record<string, string>>): Promise<Page> {
  const page = await browser.launch({ files });
  await runCommand(page, 'New interview from invitation…');
  return page;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Or paste the email' }).fill(text);
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) });
}

function paths(page: Page): Promise<string[]> {
  return page.evaluate(() => window.playground.vault.paths());
}

describe('an invitation', () => {
  it('that is pasted is previewed, becomes a note that quotes it, and is undone', async () => {
    const page = await start({ 'Start.md': '' });
    await paste(page, MAIL);
    await page.getByText('Check before creating the note').waitFor();
    expect(await paths(page)).toEqual(['Start.md']);
    const company = page.getByRole('textbox', { name: 'Company' });
    expect(await company.inputValue()).toBe('Acme Foods');
    expect(await company.evaluate((input) => input.getAttribute('aria-describedby'))).toContain('check');
    expect(await page.locator('.modal').textContent()).toContain('This may be wrong. Please check.');
    expect(await barriersIn(page, '.modal')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('“Acme Foods – Cook” created').waitFor();
    expect(await read(page, 'Acme Foods – Cook.md')).toBe([
      '---', 'type: interview', 'company: Acme Foods', 'role: Cook', 'date: 2026-11-26', 'time: "14:00"', 'format: video', 'interviewers:', '  - Jane Doe', '  - Raj Patel',
      'contact_person: Kim Lee <kim@acme-foods.example>', 'place: https://zoom.example/j/5', '---', '',
      '> Dear Sam,', '>', '> We would like to invite you to an interview for the Cook role on Thursday 26 November 2026 at 2pm.',
      '> You will be speaking with Jane Doe and Raj Patel, by video: https\\://zoom.example/j/5', '> status:\\: rejected', '',
    ].join('\n'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('1 note removed.').waitFor();
    expect(await paths(page)).toEqual(['Start.md']);
  });

  it('that is changed moves the interview in the note that names it, and nothing else in the note', async () => {
    const page = await start({ 'Acme.md': NOTE });
    await chooseFile(page, 'invite.ics', UPDATE);
    await page.getByText('Move the interview?').waitFor();
    expect(await page.locator('.modal').textContent()).toContain('It was on Thursday 26 November at 14:00.');
    await page.getByRole('button', { name: 'Move interview' }).click();
    await page.getByText('Interview moved').waitFor();
    expect(await read(page, 'Acme.md')).toBe(NOTE.replace('2026-11-26T14:00 #', '2026-11-27T10:00 #').replace('example\n---', [
      'example', 'duration: 45', 'place: https://meet.example/abc', 'invitation_sequence: 1', '---',
    ].join('\n')));
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').waitFor();
    expect(await read(page, 'Acme.md')).toBe(NOTE);
  });

  it('that is cancelled calls the interview off, and keeps its date', async () => {
    const page = await start({ 'Acme.md': NOTE });
    await chooseFile(page, 'cancel.ics', UPDATE.replace('METHOD:REQUEST', 'METHOD:CANCEL'));
    await page.getByText('Call off the interview?').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Interview called off').waitFor();
    expect(await read(page, 'Acme.md')).toContain('called_off: true\n');
  });

  it('that turns an application down says so in the form, and makes nothing', async () => {
    const page = await start({ 'Start.md': '' });
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Choose a file, or paste the email here.').waitFor();
    await paste(page, 'Dear Sam, unfortunately we have decided to move forward with other candidates.');
    await page.getByText('This email is a rejection.').waitFor();
    expect(await paths(page)).toEqual(['Start.md']);
  });
});
