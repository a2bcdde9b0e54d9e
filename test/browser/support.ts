import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/ensure-browser.mjs';
import { PLAYGROUND } from '../../scripts/build-playground.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json',
};

const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export interface LaunchOptions {
  /** The time on the page, without an offset in the zone of the machine; see `?at=` of the playground. */
  readonly at?: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** The notes to start with, in place of the example vault's. */
  readonly files?: Readonly<Record<string, string>>;
  readonly touch?: boolean;
}

export interface Launched {
  readonly page: Page;
  /** What the page has said of errors so far. */
  readonly errors: readonly string[];
}

/** One browser and one server for a file of tests; a page loaded anew for each test. */
export class Stage {
  /** By the size of their window and whether it is touched. */
  private readonly pages = new Map<string, Page>();

  private constructor(private readonly server: Server, private readonly browser: Browser) {}

  static async start(): Promise<Stage> {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error('No browser was found: run node scripts/ensure-browser.mjs.');
    const server = createServer((request, response) => {
      void serve(request.url ?? '/', (status, type, body) => {
        response.writeHead(status, { 'Content-Type': type }).end(body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Stage(server, await chromium.launch({ executablePath, args: ARGUMENTS }));
  }

  /** The page with the example vault, or the notes given. */
  async launch(options: LaunchOptions = {}): Promise<Launched> {
    const { at = '2026-11-23T09:00', theme = 'light' } = options;
    const { port } = this.server.address() as AddressInfo;
    return this.open(`http://127.0.0.1:${port}/index.html?at=${at}&theme=${theme}`, options);
  }

  /** The page at any address. */
  async open(url: string, { width = 1200, height = 900, files, touch = false }: LaunchOptions = {}): Promise<Launched> {
    const page = await this.pageOf(width, height, touch);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    if (files !== undefined) await page.route('**/vault.json', (route) => route.fulfill({ json: files }));
    await page.goto(url);
    await page.evaluate(() => window.playground.ready);
    await page.evaluate(() => window.playground.settle());
    return { page, errors };
  }

  /** A page is loaded anew for each test and keeps nothing in between; a new window each time would take most of the tests' time. */
  private async pageOf(width: number, height: number, touch: boolean): Promise<Page> {
    const key = `${width} ${height} ${touch}`;
    const known = this.pages.get(key);
    if (known === undefined) {
      const context = await this.browser.newContext({
        viewport: { width, height }, timezoneId: process.env['TZ'] ?? 'Europe/London', locale: 'en-GB', hasTouch: touch, reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      this.pages.set(key, page);
      return page;
    }
    for (const event of ['pageerror', 'console'] as const) known.removeAllListeners(event);
    await known.unrouteAll({ behavior: 'ignoreErrors' });
    await known.context().clearPermissions();
    await known.goto('about:blank');
    return known;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

async function serve(url: string, answer: (status: number, type: string, body: Buffer | string) => void): Promise<void> {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  try {
    answer(200, TYPES[extname(path)] ?? 'text/plain', await readFile(join(PLAYGROUND, path)));
  } catch {
    answer(404, 'text/plain', 'There is no such file.');
  }
}
