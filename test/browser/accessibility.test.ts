import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersIn } from './barriers';
import { openNote, openSidebar, row, runById, runCommand, unfold } from './on-page';
import { PHONE, useBrowser, type LaunchOptions } from './support';

const LOOKS: readonly (readonly [string, LaunchOptions])[] = [
  ['in a light theme', { theme: 'light' }],
  ['in a dark theme', { theme: 'dark' }],
  ['in a light theme on a phone', { ...PHONE, theme: 'light' }],
  ['in a dark theme on a phone', { ...PHONE, theme: 'dark' }],
];

const browser = useBrowser();

async function open(options: LaunchOptions): Promise<Page> {
  const page = await browser.launch(options);
  await openSidebar(page);
  await page.locator('.interview-follow-up-row').first().waitFor();
  return page;
}

describe.each(LOOKS)('%s', (look, options) => {
  it(`the sidebar has no barrier that axe finds, ${look}`, async () => {
    const page = await open(options);
    for (const title of ['Later', 'Waiting', 'Needs fixing']) await unfold(page, title);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('w');
    expect(await barriersIn(page, '.workspace-leaf-content[data-type="interview-follow-up"]')).toEqual([]);
  });

  it(`a note with a letter and its bar has no barrier that axe finds, ${look}`, async () => {
    const page = await open(options);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('l');
    const bar = page.getByRole('group', { name: 'Thank-you – Raj Patel' }).first();
    await bar.waitFor();
    // It would be shown as a tooltip.
    expect(await bar.getAttribute('aria-label')).toBeNull();
    const note = '.workspace-leaf-content[data-type="markdown"]';
    expect(await barriersIn(page, note)).toEqual([]);
    await bar.getByRole('button', { name: 'Sent', exact: true }).click();
    await page.getByRole('button', { name: 'Not sent after all' }).first().waitFor();
    expect(await barriersIn(page, note)).toEqual([]);
  });

  it(`the forms have no barrier that axe finds, ${look}`, async () => {
    const page = await open(options);
    await openNote(page, 'Interviews/Gilt – interview.md');
    for (const command of ['New interview note', 'Set outcome…', 'Show the sidebar’s keys']) {
      await runCommand(page, command);
      await page.locator('.modal').waitFor();
      expect(await barriersIn(page, '.modal')).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

const TABLE = 'Company,Job Title,Interview Date,Excitement\nThistle,Data engineer,20/11/2026 10:30,5\nWren,Engineer,soon,3\n';
const LISTS = '# Today\n\n```follow-ups\nstates: today\nlimit: 2\n```\n\n```follow-ups\ncompny: Acme\n```\n';

/** What is not the sidebar's rows, a letter or a form: how to get there, and where it is then. */
const PLACES: Readonly<Record<string, readonly [where: string, go: (page: Page) => Promise<void>, files?: LaunchOptions['files']]>> = {
  'the empty sidebar': ['.interview-follow-up-view', () => Promise.resolve(), { 'Start.md': '# Hello' }],
  'a filter that finds nothing': ['.interview-follow-up-view', async (page) => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.keyboard.type('zzz');
    await page.getByRole('button', { name: 'Clear filter' }).waitFor();
  }],
  'the bar of what is selected': ['.interview-follow-up-view', async (page) => {
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('Shift+ArrowDown');
  }],
  'the notice that asks whether to write thank-yous': ['.notice', async (page) => {
    await runCommand(page, 'New interview note');
    await page.getByLabel('Company').fill('Acme');
    await page.getByLabel('When').fill('today 8:00');
    await page.getByLabel('Interviewers').first().fill('Jane Doe');
    await page.getByRole('button', { name: 'Create note' }).click();
    await page.getByRole('button', { name: 'Write thank-you' }).waitFor();
  }, { 'Start.md': '# Hello' }],
  'the lists in a note': ['.workspace-leaf-content[data-type="markdown"]', async (page) => {
    await openNote(page, 'Today.md');
    await page.locator('.interview-follow-up-embedded:visible').nth(1).waitFor();
  }, { 'Today.md': LISTS, 'Acme.md': '---\ntype: interview\ncompany: Acme\ndate: 2026-11-23T08:00\n---\n' }],
  'the list in a base': ['.bases-view', async (page) => {
    await runById(page, 'create-base');
    await page.locator('.bases-view .interview-follow-up-row').first().waitFor();
  }],
  'the columns of an import': ['.modal', pasteTable],
  'the preview of an import': ['.modal', async (page) => {
    await pasteTable(page);
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: /^Import/ }).waitFor();
  }],
};

async function pasteTable(page: Page): Promise<void> {
  await runCommand(page, 'Import applications');
  await page.locator('.modal textarea').fill(TABLE);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Preview' }).waitFor();
}

describe.each(LOOKS.filter(([look]) => look !== 'in a dark theme'))('%s', (look, options) => {
  it.each(Object.entries(PLACES))('axe finds no barrier in %s', async (_, [where, go, files]) => {
    const page = await browser.launch(files === undefined ? options : { ...options, files });
    await runById(page, 'open');
    await page.locator('.interview-follow-up-view').waitFor();
    await go(page);
    expect(await barriersIn(page, where), look).toEqual([]);
  });
});
