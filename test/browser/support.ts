import type { Server } from 'node:http';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { PLAYGROUND } from '../../scripts/build-playground.mjs';
import { findBrowser } from '../../scripts/ensure-browser.mjs';
import { serve } from '../../scripts/serve.mjs';

const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync',
];

/** How long an element may take to appear (ms). */
const PATIENCE = 15_000;

export const PHONE = { width: 390, height: 800, touch: true } as const satisfies LaunchOptions;

export interface LaunchOptions {
  /** The page's `?at=`. */
  readonly at?: string;
  readonly theme?: 'light' | 'dark';
  /** The language of the app. Default: `en`. */
  readonly lang?: string;
  /** The direction of the app: Arabic and Hebrew run from right to left. Default: `ltr`. */
  readonly dir?: 'ltr' | 'rtl';
  /** The size of the window (px). */
  readonly width?: number;
  readonly height?: number;
  /** The notes to start with, instead of the example vault's. */
  readonly files?: Readonly<Record<string, string>>;
  readonly touch?: boolean;
  /** Another plugin than the built one, as the text of `plugin.js`. */
  readonly plugin?: string;
  /** Begins while notes are not parsed yet, and does not wait for them. */
  readonly coldCache?: boolean;
  /** The errors that the test provokes on the page. Any other error fails the test. */
  readonly expectedErrors?: RegExp;
}

/** A browser that the tests of a file share, in the zone of the test project. */
export interface TestBrowser {
  /** Loads the playground anew. */
  launch(options?: LaunchOptions): Promise<Page>;
  /** Loads the page at any address. */
  open(url: string, options?: LaunchOptions): Promise<Page>;
}

/** Starts a browser for the tests of the file, and fails each test whose page reports an error. */
export function useBrowser(): TestBrowser {
  let stage: Stage | null = null;
  const started = () => {
    if (stage === null) throw new Error('The browser has not been started yet.');
    return stage;
  };
  beforeAll(async () => { stage = await Stage.start(); });
  afterEach(() => { expect(started().takeErrors()).toEqual([]); });
  afterAll(async () => { await stage?.close(); });
  return {
    launch: (options = {}) => started().launch(options),
    open: (url, options = {}) => started().open(url, options),
  };
}

/** The vault's notes as JSON; null: the example vault's. */
interface Notes {
  current: string | null;
}

/** One browser and one server. */
class Stage {
  /** By size and touch: a new window for each test would take most of the tests' time. */
  readonly #pages = new Map<string, Page>();
  readonly #server: Server;
  readonly #port: number;
  readonly #browser: Browser;
  /** What the server gives as `vault.json`. A route of Playwright's would keep the browser from keeping the page's code. */
  readonly #notes: Notes;
  #errors: string[] = [];

  private constructor({ server, port }: { server: Server; port: number }, notes: Notes, browser: Browser) {
    this.#server = server;
    this.#notes = notes;
    this.#port = port;
    this.#browser = browser;
  }

  static async start(): Promise<Stage> {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error('No browser was found: run node scripts/ensure-browser.mjs.');
    const notes: Notes = { current: null };
    const served = await serve({ page: PLAYGROUND, vault: null, port: 0, notes: () => notes.current, keep: true });
    return new Stage(served, notes, await chromium.launch({ executablePath, args: ARGUMENTS }));
  }

  launch(options: LaunchOptions): Promise<Page> {
    const { at = '2026-11-23T09:00', theme = 'light', lang = 'en', dir = 'ltr', coldCache = false } = options;
    const query = new URLSearchParams({ at, theme, lang, dir, ...(coldCache ? { cache: 'cold' } : {}) });
    return this.open(`http://127.0.0.1:${this.#port}/?${query.toString()}`, options);
  }

  async open(url: string, options: LaunchOptions): Promise<Page> {
    const { files, expectedErrors } = options;
    const page = await this.#emptyPage(options);
    page.setDefaultTimeout(PATIENCE);
    const report = (error: string) => {
      if (expectedErrors?.test(error) !== true) this.#errors.push(error);
    };
    const { origin } = new URL(url);
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) report(`Requests ${request.url()}`);
    });
    page.on('pageerror', (error) => report(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') report(message.text());
    });
    const { plugin } = options;
    if (plugin !== undefined) await page.route('**/plugin.js', (route) => route.fulfill({ contentType: 'text/javascript', body: plugin }));
    this.#notes.current = files === undefined ? null : JSON.stringify(files);
    await page.goto(url);
    await page.evaluate(() => window.playground.ready);
    if (options.coldCache !== true) await page.evaluate(() => window.playground.settle());
    return page;
  }

  /** What the pages have reported since the last call. */
  takeErrors(): readonly string[] {
    const errors = this.#errors;
    this.#errors = [];
    return errors;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #emptyPage({ width = 1200, height = 900, touch = false }: LaunchOptions): Promise<Page> {
    const key = `${width} ${height} ${touch}`;
    const known = this.#pages.get(key);
    if (known !== undefined) return clean(known);
    const context = await this.#browser.newContext({
      viewport: { width, height }, hasTouch: touch, reducedMotion: 'reduce', locale: 'en-GB',
      timezoneId: process.env['TZ'] ?? 'Europe/London',
    });
    const page = await context.newPage();
    this.#pages.set(key, page);
    return page;
  }
}

/** Removes what an earlier test has set up on the page. */
async function clean(page: Page): Promise<Page> {
  for (const event of ['request', 'pageerror', 'console'] as const) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().clearPermissions();
  await page.goto('about:blank');
  return page;
}
