import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../src/domain/letters/built-in';
import { runById, settle } from './on-page';
import { withPseudoLanguage } from './pseudo-plugin';
import { useBrowser } from './support';

/** Whatever these notes say is invented, so that no word of theirs is one of the interface. */
const VAULT: Readonly<Record<string, string>> = {
  'Jobs/Qubrix.md': '---\ntype: interview\ncompany: Qubrix\nrole: Zyxist\nround: Wolpe\ndate: 2026-11-20T10:30\ninterviewers:\n  - Jorva Ansel <jorva@qubrix.example>\n  - Milko Dresst\ndecision_by: 2026-12-04\nreferences: Adda Okrum <adda@formerly.example>\n---\n',
  'Jobs/Vexmoor.md': '---\ntype: interview\ncompany: Vexmoor\nrole: Plorist\nagency: Grenwick\nagency_contact: Kimo Ledd <kimo@grenwick.example>\ndate: 2026-11-24T14:00\ninterviewers: Tessa Brolin\n---\n',
  'Jobs/Nerrow.md': '---\ntype: interview\ncompany: Nerrow\nrole: Zyxist\ndate: 2026-11-10\nstatus: offer\noffer_deadline: 2026-11-27\n---\n',
  'Jobs/Pallix.md': '---\ntype: interview\ncompany: Pallix\nrole: Zyxist\ndate: 2026-05-04\n---\n',
  'Jobs/Tindrel.md': '---\ntype: interview\ncompany: Tindrel\nrole: Plorist\ndate: 2026-11-19\ndecision_by: 03/04/2027\ncontact_by: pigeon\nfollow_ups:\n  - 2026-11-23 thank-you Jorva Ansel via email\n---\n',
  'Jobs/Ostrag.md': '---\ntype: interview\ncompany: Ostrag\nrole: Plorist\ndate: 2026-10-12\nstatus: rejected\nstatus_date: 2026-11-18\ninterviewers: Bruna Velk <bruna@ostrag.example>\n---\n',
  'Jobs/Lunmark.md': '---\ntype: application\ncompany: Lunmark\nrole: Zyxist\ninterviews:\n  - { date: 2026-11-12, round: 1, interviewers: Odo Frant }\n  - { date: 2026-11-19, round: 2, interviewers: Pia Gurrel }\n---\n',
};

const MODAL = '.modal-title, .modal-content';

const browser = useBrowser();
let plugin = '';

/** The plugin with the pseudo-language in the place of German. */
beforeAll(async () => {
  plugin = await withPseudoLanguage('pseudo-language.ts');
});

async function open(): Promise<Page> {
  const page = await browser.launch({ lang: 'de', files: VAULT, plugin });
  await runById(page, 'open');
  await page.locator('.interview-follow-up-row').first().waitFor();
  await page.evaluate(() => {
    const folded = document.querySelectorAll<HTMLElement>('.interview-follow-up-group[aria-expanded=false] > .interview-follow-up-heading');
    for (const heading of folded) heading.click();
  });
  return page;
}

async function press(page: Page, key: string): Promise<void> {
  await page.locator('.interview-follow-up-row').first().focus();
  await page.keyboard.press(key);
  await settle(page);
}

/** What is opened from the sidebar, and where it is then. Around it are the words of the app. */
const WAYS: Readonly<Record<string, readonly [where: string, open: (page: Page) => Promise<void>]>> = {
  'the sidebar': ['.interview-follow-up-view, .status-bar', () => Promise.resolve()],
  'the sidebar by application': ['.interview-follow-up-view', async (page) => { await page.locator('.nav-action-button').nth(2).click(); }],
  'a filter that finds nothing': ['.interview-follow-up-view', async (page) => {
    await press(page, '/');
    await page.keyboard.type('nothing at all');
  }],
  'why a follow-up is due': ['.interview-follow-up-row:has([aria-expanded=true]), .interview-follow-up-why', (page) => press(page, 'w')],
  'the menu of a row': ['.menu', (page) => press(page, 'm')],
  'the menu for snoozing': ['.menu', (page) => press(page, 's')],
  'the list of keys': [MODAL, (page) => press(page, '?')],
  'the bar of what is selected': ['.interview-follow-up-selection', (page) => press(page, 'Shift+ArrowDown')],
  'a notice with an undo': ['.notice', (page) => press(page, 'd')],
  'what they told': [MODAL, (page) => press(page, 't')],
  'the form of a new interview': [MODAL, (page) => runById(page, 'new-interview')],
  'the import of a table': [MODAL, (page) => runById(page, 'import-applications')],
  'an interview from an invitation': [MODAL, (page) => runById(page, 'new-interview-from-invitation')],
  'the check of the notes': [MODAL, (page) => runById(page, 'check-notes')],
  'the board': ['.interview-follow-up-board', async (page) => {
    await runById(page, 'open-board');
    await page.locator('.interview-follow-up-board').waitFor();
  }],
  'the settings': ['.vertical-tab-content-container', async (page) => { await page.evaluate(() => window.playground.settings.open()); }],
  'the palette': ['.prompt-results', async (page) => {
    await page.keyboard.press('Control+p');
    await page.locator('.prompt-input').fill('Interview Follow-Up');
  }],
};

/** The texts that a person sees there, hears or finds as a tooltip. */
function textsOn(page: Page, where: string): Promise<readonly string[]> {
  return page.evaluate((selector) => [...document.querySelectorAll(selector)].flatMap((part) => [part, ...part.querySelectorAll('*')]).flatMap((el) => {
    const said = ['aria-label', 'title', 'placeholder'].map((name) => el.getAttribute(name) ?? '');
    const isText = el.checkVisibility() && !['SCRIPT', 'STYLE'].includes(el.tagName);
    const texts = isText ? [...el.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? '') : [];
    return isText ? [...said, ...texts] : [];
  }), where);
}

const values = Object.entries(VAULT).flatMap(([path, text]) => [path, ...text.split('\n').map((line) => line.replace(/^\s*(?:- )?\w+: /, ''))]).join('\n');
const letters = builtInTemplates('de').map(({ title }) => title);

const WEEKDAY = '(?:Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)';
/** Days and times come from `Intl`; the rest is the same in any language. */
const NO_WORDS = [
  /^[\d\s\p{P}\p{S}]*$/u, new RegExp(`^(?:${WEEKDAY} )?\\d{1,2} \\p{L}+\\.?(?: \\d{4})?$`, 'u'), new RegExp(`^${WEEKDAY}$`), /^(?:Interview Follow-Up|LinkedIn)$/,
];

/** What the app says there itself, the titles of guides, which are in English, and values that are the same in any language. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  'Menü', 'Vorschläge', 'Suche leeren', 'Interview', 'Follow-Up', 'Carl Mueller', 'Now bag yourself the job', 'You’ve had an interview',
  'England', 'Follow-ups.ics', 'Holidays.ics', 'alex@example.com',
]);

/** What of the texts is neither from the catalogue nor from the notes. */
function strange(texts: readonly string[]): readonly string[] {
  const pieces = texts.flatMap((text) => withoutBrackets(text).split(/[\n·,;:()→“”|]+|\s[–-]\s/)).map((piece) => piece.trim());
  const isKnown = (piece: string) => (
    OF_OTHERS.has(piece) || NO_WORDS.some((pattern) => pattern.test(piece)) || values.includes(piece) || letters.includes(piece)
  );
  return [...new Set(pieces.filter((piece) => !isKnown(piece)))].sort();
}

/** Brackets can be within brackets. */
function withoutBrackets(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return less === text ? text : withoutBrackets(less);
}

describe('with a language that nobody speaks', () => {
  for (const [name, [where, way]] of Object.entries(WAYS)) {
    it(`${name} says nothing that is not in the catalogue`, async () => {
      const page = await open();
      await way(page);
      await settle(page);
      const texts = await textsOn(page, where);
      expect(texts).not.toEqual([]);
      expect(strange(texts)).toEqual([]);
    });
  }
});
