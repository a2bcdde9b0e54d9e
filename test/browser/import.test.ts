import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersIn } from './barriers';
import { read, runCommand } from './on-page';
import { useBrowser } from './support';

const TABLE = [
  'Company,Job Title,Status,Date Applied,Interview Date,Excitement,Notes',
  'Thistle,Data engineer,Applied,03/10/2026,,4,',
  'Umber & Sons,Platform engineer,Mulling it over,04/10/2026,"November 20, 2026 2:30 PM",5,"Spoke, at last."',
  ',,Saved,,,,',
].join('\r\n');

const APPLICATION = '---\ntype: application\ncompany: Thistle\nrole: Data engineer\n---\n';
const UMBER = 'Umber & Sons – Platform engineer.md';

const browser = useBrowser();

async function start(files: Readonly<Record<string, string>> = { 'Start.md': '# Nothing here yet' }): Promise<Page> {
  const page = await browser.launch({ files });
  await runCommand(page, 'Import applications from CSV');
  return page;
}

function paths(page: Page): Promise<string[]> {
  return page.evaluate(() => window.playground.vault.paths());
}

async function upToPreview(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Or paste the table' }).fill(TABLE);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('combobox', { name: 'Day or month first in Date Applied' }).selectOption('day-month');
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByText('Check before importing').waitFor();
}

/** Presses Tab until the element that the selector or text names has the focus, and no more than 30 times. */
async function tabTo(page: Page, target: { readonly selector?: string; readonly text?: string }): Promise<void> {
  const isThere = () => page.evaluate(({ selector, text }) => {
    const { activeElement } = document;
    return selector === undefined ? activeElement?.textContent === text : activeElement?.matches(selector) === true;
  }, target);
  for (let presses = 0; presses < 30 && !await isThere(); presses += 1) await page.keyboard.press('Tab');
}

describe('the import of a table', () => {
  it('the import reads a file of the device in a Windows encoding', async () => {
    const page = await start();
    const bytes = Buffer.from('Company;Salary\nCafé;5 \x80\n', 'latin1');
    await page.locator('input[type="file"]').setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: bytes });
    await page.getByText('Match the columns').waitFor();
    expect(await page.locator('.modal').textContent()).toContain('5 €');
  });

  it('the import reads a file of the vault', async () => {
    const page = await browser.launch({ files: { 'Start.md': '' } });
    await page.evaluate((text) => window.playground.app.vault.createBinary('table.csv', new TextEncoder().encode(text).buffer), TABLE);
    await runCommand(page, 'Import applications from CSV');
    await page.getByRole('button', { name: 'Choose file: File in this vault' }).click();
    await page.keyboard.press('Enter');
    await page.getByText('Match the columns').waitFor();
    expect(await page.getByRole('combobox', { name: 'Job Title' }).inputValue()).toBe('role');
  });

  it('the import says what to do with a spreadsheet file', async () => {
    const page = await start();
    await page.locator('input[type="file"]').setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from('PK\x03\x04') });
    await page.getByText('export it as CSV').waitFor();
  });

  it('the import keeps the choices when a person goes back, and changes nothing when they close it', async () => {
    const page = await start();
    await upToPreview(page);
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByRole('combobox', { name: 'Day or month first in Date Applied' }).inputValue()).toBe('day-month');
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByRole('textbox', { name: 'Or paste the table' }).inputValue()).toBe(TABLE.replaceAll('\r\n', '\n'));
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
    expect(await paths(page)).toEqual(['Start.md']);
  });

  it('the import lists rows that have a note already, and imports them only if the person asks for that', async () => {
    const page = await start({ 'Thistle.md': APPLICATION });
    await upToPreview(page);
    await page.getByText('Line 2: Thistle – Data engineer, in Thistle.md').waitFor();
    expect(await page.getByRole('button', { name: 'Import 1 note' }).count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Also import rows that are already in your vault' }).click({ force: true });
    await page.getByRole('button', { name: 'Import 2 notes' }).click();
    await page.getByText('2 notes imported').waitFor();
    expect(await read(page, 'Thistle.md')).toBe(APPLICATION);
    expect(await paths(page)).toEqual(['Thistle – Data engineer.md', 'Thistle.md', UMBER]);
  });

  it('the import works by keyboard alone, and axe finds no barrier on its pages', async () => {
    const page = await start();
    expect(await barriersIn(page, '.modal')).toEqual([]);
    await tabTo(page, { selector: 'textarea' });
    await page.keyboard.insertText(TABLE.replace(/\d\d\/10\/2026/g, '2026-10-03'));
    for (const name of ['Continue', 'Preview', 'Import 2 notes']) {
      await tabTo(page, { text: name });
      await page.keyboard.press('Enter');
      if (name !== 'Import 2 notes') expect(await barriersIn(page, '.modal')).toEqual([]);
    }
    await page.getByText('2 notes imported').waitFor();
  });

  it('the import shows a pasted table of ten thousand rows within 20 seconds', async () => {
    const page = await start();
    const rows = Array.from({ length: 10_000 }, (_, n) => {
      return `Company ${n},Engineer,Applied,2026-10-03,"November 20, 2026 2:30 PM",${n % 5},"Some notes, and more"`;
    });
    const before = Date.now();
    await page.getByRole('textbox', { name: 'Or paste the table' }).evaluate((input, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    }, [TABLE.split('\r\n')[0], ...rows].join('\n'));
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('10000 rows').waitFor();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('10000 notes will be created').waitFor();
    expect(Date.now() - before).toBeLessThan(20_000);
  });
});
