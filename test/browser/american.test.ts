import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSidebar, row, runCommand, settle } from './on-page';
import { useBrowser } from './support';

const browser = useBrowser();

const MONTHS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const DAY_FIRST = new RegExp(String.raw`\b\d{1,2} ${MONTHS}\b.*`, 'g');
const TO_24 = /(?<![T\d])\d{1,2}:\d\d\b(?! [AP]M).*/g;

/** What is shown there, said in tooltips and to screen readers, and typed into fields. */
function textsIn(page: Page, where: string): Promise<string> {
  return page.locator(where).first().evaluate((part) => [part, ...part.querySelectorAll('*')].flatMap((el) => [
    el.childElementCount === 0 ? el.textContent : '',
    ...['aria-label', 'placeholder'].map((name) => el.getAttribute(name) ?? ''),
    el instanceof HTMLInputElement && el.type === 'text' ? el.value : '',
  ]).join('\n'));
}

async function expectAmerican(page: Page, where: string, example: RegExp): Promise<void> {
  await settle(page);
  const texts = await textsIn(page, where);
  expect(texts).toMatch(example);
  expect([...texts.match(DAY_FIRST) ?? [], ...texts.match(TO_24) ?? []]).toEqual([]);
}

describe('in American English', () => {
  it('the sidebar and why have the month first and AM or PM', async () => {
    const page = await browser.launch({ lang: 'en-US' });
    await openSidebar(page);
    await expectAmerican(page, '.interview-follow-up-view', /until Mon, Dec 7|by Wed, Nov 25/);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('w');
    await expectAmerican(page, '.interview-follow-up-why', /November \d/);
  });

  it('the board has them', async () => {
    const page = await browser.launch({ lang: 'en-US' });
    await openSidebar(page);
    await runCommand(page, 'Open board');
    await page.locator('.interview-follow-up-card').first().waitFor();
    await expectAmerican(page, '.interview-follow-up-board', /\b[A-Z][a-z]{2} \d{1,2}\b/);
  });

  it('the form of what they told has them, in its examples and in what it understood', async () => {
    const page = await browser.launch({ lang: 'en-US' });
    await openSidebar(page);
    await row(page, 'Thank Raj Patel').focus();
    await page.keyboard.press('t');
    await page.getByLabel('When they decide').check();
    await page.locator('.modal .interview-follow-up-date input[type=text]:visible').first().fill('in 2 weeks');
    await expectAmerican(page, '.modal', /Monday, December 7, 2026/);
  });

  it('is not in a window of a British machine whose app is in plain English', async () => {
    const page = await browser.launch();
    await openSidebar(page);
    expect(await textsIn(page, '.interview-follow-up-view')).toMatch(/until Mon 7 Dec|by Wed 25 Nov/);
  });
});
