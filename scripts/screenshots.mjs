// Takes screenshots of the built plugin in the playground, into `screenshots/`, and those of the documents into `docs/images/`.
// Arguments are the names of states, and limit it to them: `npm run screenshots -- letter drafts`.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildPlayground, PLAYGROUND } from './build-playground.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { VAULTS } from './screenshot-vaults.mjs';
import { serve } from './serve.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SCREENSHOTS = join(root, 'screenshots');
const IMAGES = join(root, 'docs', 'images');
const SIDEBAR = '.workspace-leaf-content[data-type="interview-follow-up"]';
const BOARD = '.workspace-leaf-content[data-type="interview-follow-up-board"]';
const NOTE = '.workspace-leaf-content[data-type="markdown"]';

/** The parts of the page that the documents show, by state; in light and dark. */
const IN_DOCUMENTS = { 'board': BOARD, 'sidebar': SIDEBAR, 'letter': NOTE, 'list': NOTE, 'news': '.modal', 'new-interview': '.modal' };

/** The states of the page: a name, how to reach it from the open sidebar, and the notes if they are not the example vault's. */
const STATES = [
  { name: 'welcome', prepare: async () => {} },
  { name: 'sidebar', prepare: closeMessages },
  { name: 'why', prepare: (page) => press(page, 'Thank Raj Patel', 'w') },
  { name: 'unfolded', prepare: unfoldGroups },
  { name: 'filter', prepare: filterByAcme },
  { name: 'by-application', prepare: (page) => page.getByRole('button', { name: 'Group by application' }).click() },
  { name: 'menu', prepare: (page) => row(page, 'Thank Raj Patel').click({ button: 'right' }) },
  { name: 'keys', prepare: (page) => press(page, 'Thank Raj Patel', '?') },
  { name: 'hover', prepare: (page) => row(page, 'Tell Kim Lee how it went').hover() },
  { name: 'snooze', prepare: (page) => press(page, 'Thank Raj Patel', 's') },
  { name: 'selected', prepare: selectTwo },
  { name: 'done', prepare: markAsDone },
  { name: 'letter', prepare: insertLetter },
  { name: 'letter-sent', prepare: markLetterAsSent },
  { name: 'letter-in-mail', prepare: openInMail },
  { name: 'drafts', prepare: insertTwoLetters },
  { name: 'which-letter', prepare: chooseLetter },
  { name: 'copied', prepare: copyLetter },
  { name: 'palette', prepare: searchPalette },
  { name: 'new-interview', prepare: (page) => command(page, 'new-interview') },
  { name: 'import', prepare: (page) => command(page, 'import-applications') },
  { name: 'import-columns', prepare: importTable },
  { name: 'import-preview', prepare: previewTable },
  { name: 'outcome', prepare: setOutcome },
  { name: 'news', prepare: (page) => press(page, 'Thank Raj Patel', 't') },
  { name: 'news-details', prepare: (page) => press(page, 'Fill in missing details', 'l') },
  { name: 'news-chosen', prepare: chooseNews },
  { name: 'weekly-review', prepare: (page) => command(page, 'write-weekly-review') },
  { name: 'board', prepare: openBoard },
  { name: 'board-below', prepare: scrollBoard },
  { name: 'board-many', notes: VAULTS.long, prepare: openBoard },
  { name: 'board-menu', prepare: openCardMenu },
  { name: 'board-empty', notes: VAULTS.empty, prepare: openBoard },
  { name: 'settings', prepare: openSettings },
  { name: 'check', prepare: (page) => command(page, 'check-notes') },
  { name: 'found', notes: VAULTS.found, prepare: async () => {} },
  { name: 'start-today', notes: VAULTS.long, prepare: async () => {} },
  { name: 'quiet', notes: VAULTS.long, prepare: unfoldQuiet },
  { name: 'unclear', notes: VAULTS.unclear, prepare: unfoldProblems },
  { name: 'unclear-menu', notes: VAULTS.unclear, prepare: openProblemMenu },
  { name: 'unclear-check', notes: VAULTS.unclear, prepare: (page) => command(page, 'check-notes') },
  { name: 'unclear-welcome', notes: VAULTS.unclear, prepare: async () => {} },
  { name: 'accepted', notes: VAULTS.accepted, prepare: closeMessages },
  { name: 'settings-below', prepare: scrollSettings },
  { name: 'names', prepare: openPropertyNames },
  { name: 'import-german', prepare: importGermanTable },
  { name: 'list', prepare: (page) => showLists(page, 'preview') },
  { name: 'list-live', prepare: (page) => showLists(page, 'source') },
  { name: 'base', prepare: createBase },
  { name: 'empty', notes: VAULTS.empty, prepare: async () => {} },
];

const asked = process.argv.slice(2);

const LOOKS = [
  { name: 'light', theme: 'light', width: 1200, height: 900 },
  { name: 'dark', theme: 'dark', width: 1200, height: 900 },
  { name: 'phone', theme: 'light', width: 390, height: 844, touch: true },
  { name: 'phone-dark', theme: 'dark', width: 390, height: 844, touch: true },
  { name: 'narrow', theme: 'light', width: 1200, height: 900, pane: 220 },
  { name: 'large', theme: 'light', width: 1200, height: 900, pane: 340, text: 2 },
];

function row(page, title) {
  return page.locator('.interview-follow-up-row', { hasText: title }).first();
}

async function press(page, title, key) {
  await row(page, title).focus();
  await page.keyboard.press(key);
}

async function closeMessages(page) {
  await page.getByRole('button', { name: 'Got it' }).click();
  await page.locator('.notice').click({ position: { x: 8, y: 8 } });
}

async function unfoldGroups(page) {
  for (const title of ['Later', 'Needs fixing']) await unfold(page, title);
}

async function unfold(page, title) {
  const heading = page.locator('.interview-follow-up-heading', { hasText: title });
  await heading.click();
  await heading.scrollIntoViewIfNeeded();
}

async function filterByAcme(page) {
  await press(page, 'Thank Raj Patel', '/');
  await page.keyboard.type('acme');
}

async function markAsDone(page) {
  await press(page, 'Thank Raj Patel', 'd');
  await page.locator('.notice').waitFor();
}

async function selectTwo(page) {
  await closeMessages(page);
  await press(page, 'Thank Priya Nair', 'Shift+ArrowDown');
}

async function insertLetter(page) {
  await press(page, 'Thank Raj Patel', 'l');
  await page.waitForTimeout(400);
}

async function markLetterAsSent(page) {
  await insertLetter(page);
  await barButton(page, 'Sent').click();
  await page.locator('.notice').waitFor();
}

async function openInMail(page) {
  await insertLetter(page);
  await barButton(page, 'Open in mail').click();
}

/** If the heading is out of sight, the last bar is the one at the top of the editor. */
function barButton(page, name) {
  return page.locator('.interview-follow-up-letter').getByRole('button', { name }).last();
}

async function insertTwoLetters(page) {
  for (const title of ['Thank Raj Patel', 'Thank Priya Nair']) {
    await press(page, title, 'l');
    await waitForSave(page);
  }
  await press(page, 'Thank Raj Patel', 'w');
}

async function chooseLetter(page) {
  await openNote(page, 'Interviews/Acme – second round.md');
  await command(page, 'insert-letter');
}

async function copyLetter(page) {
  await page.context().grantPermissions(['clipboard-write']);
  await row(page, 'Thank Raj Patel').click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Copy letter' }).click();
  await page.locator('.notice').waitFor();
}

async function searchPalette(page) {
  await page.keyboard.press('Control+p');
  await page.keyboard.type('follow');
}

async function previewTable(page) {
  await importTable(page);
  await page.getByRole('button', { name: 'Preview' }).click();
}

async function chooseNews(page) {
  await press(page, 'Thank Raj Patel', 't');
  for (const label of ['They made an offer', 'It’s on hold']) await page.getByLabel(label).check();
}

async function setOutcome(page) {
  await openNote(page, 'Interviews/Gilt – interview.md');
  await command(page, 'set-outcome');
}

/** A note with a list for the day, and one of what is to come at a company. */
async function showLists(page, mode) {
  await page.evaluate(async (how) => {
    const { app, workspace } = window.playground;
    const list = (options) => `\`\`\`follow-ups\n${options}\n\`\`\`\n`;
    const [today, acme] = [list('states: overdue, today\nlimit: 5'), list('company: Acme\nstates: open, later')];
    await app.vault.create('2026-11-23.md', `# Monday\n\nToday:\n\n${today}\nAt Acme:\n\n${acme}`);
    workspace.right.setOpen(false);
    await app.workspace.getLeaf(false).openFile(app.vault.getFileByPath('2026-11-23.md'));
    const leaf = app.workspace.getMostRecentLeaf();
    await leaf.setViewState({ type: 'markdown', state: { file: '2026-11-23.md', mode: how } });
  }, mode);
  await page.evaluate(() => window.playground.settle());
}

async function createBase(page) {
  await page.evaluate(() => window.playground.workspace.right.setOpen(false));
  await command(page, 'create-base');
  await page.locator('.bases-view').waitFor();
}

/** A narrow look is that of the board's tab, too. */
async function openBoard(page, { pane }) {
  if (pane !== undefined) await page.addStyleTag({ content: `.workspace-split.mod-root { flex: none; width: ${pane}px; }` });
  await command(page, 'open-board');
  await page.locator('.interview-follow-up-board').waitFor();
}

async function scrollBoard(page, look) {
  await openBoard(page, look);
  await page.locator('.interview-follow-up-board-figures').evaluate((el) => el.scrollIntoView());
}

async function openCardMenu(page, look) {
  await openBoard(page, look);
  const card = page.locator('.interview-follow-up-card', { hasText: 'Gilt' });
  await card.scrollIntoViewIfNeeded();
  await card.click({ button: 'right' });
}

function openSettings(page) {
  return page.evaluate(() => window.playground.settings.open());
}

async function openPropertyNames(page) {
  await openSettings(page);
  await page.getByText('Property names').first().click();
}

async function scrollSettings(page) {
  await openSettings(page);
  await page.getByText('Your email addresses').first().scrollIntoViewIfNeeded();
}

async function unfoldQuiet(page) {
  await closeMessages(page);
  await unfold(page, 'Quiet for a long time');
}

async function unfoldProblems(page) {
  await closeMessages(page);
  await unfold(page, 'Needs fixing');
}

async function openProblemMenu(page) {
  await unfoldProblems(page);
  await row(page, 'Rowan').click({ button: 'right' });
}

/** Waits until what was typed has been saved and read again. */
async function waitForSave(page) {
  await page.waitForTimeout(2600);
  await page.evaluate(() => window.playground.settle());
}

function command(page, id) {
  return page.evaluate((name) => {
    const found = window.playground.commands.get(`interview-follow-up:${name}`);
    if (found?.checkCallback) found.checkCallback(false);
    else found?.callback?.();
  }, id);
}

function importTable(page) {
  return pasteTable(page, [
    'Company,Job Title,Status,Date Applied,Interview Date,Contact Email,Excitement,Notes',
    'Thistle,Data engineer,Interviewing,13/10/2026,20/11/2026 10:30,jane@thistle.example,5,Spoke to Jane.',
    'Acme,Backend engineer,Applied,14/10/2026,,,4,',
    'Wren,Platform engineer,Take-home task,soon,,,3,',
    ',,Saved,,,,,',
  ]);
}

function importGermanTable(page) {
  return pasteTable(page, [
    'Bewerbungen 2026;;;;',
    ';;;;',
    'Firma;Stelle;Status;Vorstellungsgespräch;Ansprechpartner',
    'Distel GmbH;Datenanalystin;Absage;20.11.2026;Frau Dr. Moor',
    'Efeu AG;Analystin;eingeladen;24.11.2026;Jan Busch',
  ]);
}

async function pasteTable(page, lines) {
  await command(page, 'import-applications');
  await page.locator('.modal textarea').fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Continue' }).click();
}

function openNote(page, path) {
  return page.evaluate(async (note) => {
    await window.playground.app.workspace.getLeaf(false).openFile(window.playground.app.vault.getFileByPath(note));
  }, path);
}

async function open(browser, port, { theme, width, height, touch = false, pane, text }, notes) {
  const context = await browser.newContext({
    viewport: { width, height }, deviceScaleFactor: 2, hasTouch: touch, reducedMotion: 'reduce',
    timezoneId: 'Europe/London', locale: 'en-GB',
  });
  const page = await context.newPage();
  if (notes !== undefined) await page.route('**/vault.json', (route) => route.fulfill({ json: notes }));
  await page.goto(`http://127.0.0.1:${port}/index.html?at=2026-11-23T09:00&theme=${theme}`);
  await page.evaluate(() => window.playground.ready);
  if (pane !== undefined) await page.addStyleTag({ content: `.workspace-split.mod-right-split { width: ${pane}px; }` });
  if (text !== undefined) await page.addStyleTag({ content: largeText(text) });
  await page.evaluate(() => window.playground.settle());
  await command(page, 'open');
  await page.locator(SIDEBAR).waitFor();
  await page.waitForTimeout(300);
  return page;
}

/** The theme's sizes of text, that many times. */
function largeText(times) {
  const sizes = Object.entries({ 'smaller': 12, 'small': 13, 'medium': 15, 'large': 20 });
  return `body { ${sizes.map(([name, px]) => `--font-ui-${name}: ${px * times}px;`).join(' ')} }`;
}

async function take(browser, port) {
  for (const look of LOOKS) {
    for (const { name, notes, prepare } of STATES.filter((state) => asked.length === 0 || asked.includes(state.name))) {
      const page = await open(browser, port, look, notes);
      await prepare(page, look);
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(SCREENSHOTS, `${name}-${look.name}.png`) });
      const part = IN_DOCUMENTS[name];
      if (part !== undefined && (look.name === 'light' || look.name === 'dark')) {
        await page.locator(part).screenshot({ path: join(IMAGES, `${name}-${look.name}.png`) });
      }
      await page.context().close();
    }
  }
}

mkdirSync(SCREENSHOTS, { recursive: true });
mkdirSync(IMAGES, { recursive: true });
const executablePath = await ensureBrowser();
await buildPlayground();
const { server, port } = await serve({ page: PLAYGROUND, vault: null, port: 0 });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  await take(browser, port);
} finally {
  await browser.close();
  server.close();
}
console.log('The pictures are in screenshots, and those of the documents in docs/images.');
