// Takes pictures of the built plugin in the playground, into `screenshots/`, and the README's two into `docs/images/`.
// Names of states behind it take those alone: `npm run screenshots -- letter drafts`.
import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildPlayground, PLAYGROUND } from './build-playground.mjs';
import { ensureBrowser } from './ensure-browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SCREENSHOTS = join(root, 'screenshots');
const IMAGES = join(root, 'docs', 'images');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const SIDEBAR = '.workspace-leaf-content[data-type="interview-follow-up"]';

const FOUND = { 'Jobs/Acme.md': '---\nFirma: Acme\nrole: SRE\ndate: 2026-11-20\n---\n', 'Jobs/Beta.md': '---\nFirma: Beta\nrole: SRE\n---\n' };

/** What is looked at: a name, what is done first, and which part of the page is taken. */
const STATES = [
  { name: 'welcome', prepare: async () => {} },
  { name: 'sidebar', prepare: async (page) => { await page.getByRole('button', { name: 'Got it' }).click(); await page.locator('.notice').click({ position: { x: 8, y: 8 } }); } },
  { name: 'why', prepare: async (page) => { await press(page, 'Thank Raj Patel', 'w'); } },
  { name: 'unfolded', prepare: async (page) => { for (const title of ['Later', 'Notes with problems']) await page.locator('.interview-follow-up-heading', { hasText: title }).click(); } },
  { name: 'filter', prepare: async (page) => { await press(page, 'Thank Raj Patel', '/'); await page.keyboard.type('acme'); } },
  { name: 'by-application', prepare: async (page) => { await page.getByRole('button', { name: 'Group by application' }).click(); } },
  { name: 'menu', prepare: async (page) => { await row(page, 'Thank Raj Patel').click({ button: 'right' }); } },
  { name: 'snooze', prepare: async (page) => { await press(page, 'Thank Raj Patel', 's'); } },
  { name: 'done', prepare: async (page) => { await press(page, 'Thank Raj Patel', 'd'); await page.locator('.notice').waitFor(); } },
  { name: 'letter', prepare: async (page) => { await press(page, 'Thank Raj Patel', 'l'); await page.waitForTimeout(400); } },
  { name: 'drafts', prepare: async (page) => { await press(page, 'Thank Raj Patel', 'l'); await saved(page); await press(page, 'Thank Priya Nair', 'l'); await saved(page); await press(page, 'Thank Raj Patel', 'w'); } },
  { name: 'which-letter', prepare: async (page) => { await openNote(page, 'Interviews/Acme – second round.md'); await command(page, 'insert-letter'); } },
  { name: 'copied', prepare: async (page) => { await page.context().grantPermissions(['clipboard-write']); await row(page, 'Thank Raj Patel').click({ button: 'right' }); await page.locator('.menu-item', { hasText: 'Copy letter' }).click(); await page.locator('.notice').waitFor(); } },
  { name: 'palette', prepare: async (page) => { await page.keyboard.press('Control+p'); await page.keyboard.type('follow'); } },
  { name: 'new-interview', prepare: async (page) => { await command(page, 'new-interview'); } },
  { name: 'import', prepare: async (page) => { await command(page, 'import-applications'); } },
  { name: 'import-columns', prepare: async (page) => { await importTable(page); } },
  { name: 'import-preview', prepare: async (page) => { await importTable(page); await page.getByRole('button', { name: 'Preview' }).click(); } },
  { name: 'outcome', prepare: async (page) => { await openNote(page, 'Interviews/Gilt – interview.md'); await command(page, 'set-outcome'); } },
  { name: 'settings', prepare: async (page) => { await page.evaluate(() => window.playground.settings.open()); } },
  { name: 'check', prepare: async (page) => { await command(page, 'check-notes'); } },
  { name: 'found', notes: FOUND, prepare: async () => {} },
  { name: 'names', prepare: async (page) => { await page.evaluate(() => window.playground.settings.open()); await page.getByText('Property names').first().click(); } },
  { name: 'empty', notes: { 'Start.md': '# Nothing here yet' }, prepare: async () => {} },
];

const asked = process.argv.slice(2);

const LOOKS = [
  { name: 'light', theme: 'light', width: 1200, height: 900 },
  { name: 'dark', theme: 'dark', width: 1200, height: 900 },
  { name: 'phone', theme: 'light', width: 390, height: 844, touch: true },
  { name: 'phone-dark', theme: 'dark', width: 390, height: 844, touch: true },
];

function row(page, title) {
  return page.locator('.interview-follow-up-row', { hasText: title }).first();
}

async function press(page, title, key) {
  await row(page, title).focus();
  await page.keyboard.press(key);
}

/** Waits until what was typed has been saved and read again. */
async function saved(page) {
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

async function importTable(page) {
  await command(page, 'import-applications');
  await page.locator('.modal textarea').fill([
    'Company,Job Title,Status,Date Applied,Interview Date,Contact Email,Excitement,Notes',
    'Thistle,Data engineer,Interviewing,13/10/2026,20/11/2026 10:30,jane@thistle.example,5,Spoke to Jane.',
    'Acme,Backend engineer,Applied,14/10/2026,,,4,', 'Wren,Platform engineer,Take-home task,soon,,,3,', ',,Saved,,,,,',
  ].join('\n'));
  await page.getByRole('button', { name: 'Continue' }).click();
}

function openNote(page, path) {
  return page.evaluate(async (note) => {
    await window.playground.app.workspace.getLeaf(false).openFile(window.playground.app.vault.getFileByPath(note));
  }, path);
}

async function open(browser, port, { theme, width, height, touch = false }, notes) {
  const context = await browser.newContext({
    viewport: { width, height }, timezoneId: 'Europe/London', locale: 'en-GB', hasTouch: touch, reducedMotion: 'reduce', deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  if (notes !== undefined) await page.route('**/vault.json', (route) => route.fulfill({ json: notes }));
  await page.goto(`http://127.0.0.1:${port}/index.html?at=2026-11-23T09:00&theme=${theme}`);
  await page.evaluate(() => window.playground.ready);
  await page.evaluate(() => window.playground.settle());
  await command(page, 'open');
  await page.locator(SIDEBAR).waitFor();
  await page.waitForTimeout(300);
  return page;
}

async function take(browser, port) {
  for (const look of LOOKS) {
    for (const { name, notes, prepare } of STATES.filter((state) => asked.length === 0 || asked.includes(state.name))) {
      const page = await open(browser, port, look, notes);
      await prepare(page);
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(SCREENSHOTS, `${name}-${look.name}.png`) });
      if (name === 'sidebar' && (look.name === 'light' || look.name === 'dark')) {
        await page.locator(SIDEBAR).screenshot({ path: join(IMAGES, `sidebar-${look.name}.png`) });
      }
      await page.context().close();
    }
  }
}

function serve() {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    try {
      response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain' }).end(readFileSync(join(PLAYGROUND, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

mkdirSync(SCREENSHOTS, { recursive: true });
mkdirSync(IMAGES, { recursive: true });
const executablePath = await ensureBrowser();
await buildPlayground();
const server = await serve();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  await take(browser, server.address().port);
} finally {
  await browser.close();
  server.close();
}
console.log(`The pictures are in screenshots; the README’s two in docs/images.`);
