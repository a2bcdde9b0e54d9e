import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLAYGROUND } from '../../scripts/build-playground.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openSidebar, row, rows } from './on-page';
import { useBrowser, type LaunchOptions } from './support';

const NOTE = '---\r\ntype: interview # mine\r\ncompany: Acme\r\ndate: 2026-11-20T10:30\r\ninterviewers: Jane Doe\r\n---\r\nText.';

const browser = useBrowser();
let folder = '';
let acme = '';
let bolt = '';
let stopServer = () => {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vault-'));
  mkdirSync(join(folder, 'Interviews'));
  acme = join(folder, 'Interviews', 'Acme & co.md');
  bolt = join(folder, 'Interviews', 'Bolt.md');
  writeFileSync(acme, NOTE);
});

afterEach(() => {
  stopServer();
  rmSync(folder, { recursive: true, force: true });
});

async function openFolder(options: LaunchOptions = {}): Promise<Page> {
  const { server, port } = await serve({ page: PLAYGROUND, vault: folder, port: 0 });
  stopServer = () => { server.close(); };
  const page = await browser.open(`http://127.0.0.1:${port}/?vault=folder&at=2026-11-23T09:00`, options);
  await openSidebar(page);
  return page;
}

async function markAsDone(page: Page, title: string): Promise<void> {
  await row(page, title).focus();
  await page.keyboard.press('d');
}

describe('a folder on this machine', () => {
  it('a note in the folder gets one line when its row is done, and keeps every other byte', async () => {
    const page = await openFolder();
    await markAsDone(page, 'Thank Jane Doe');
    await expect.poll(() => rows(page, 'Thank Jane Doe').count()).toBe(0);
    const expected = NOTE.replace('Jane Doe\r\n', 'Jane Doe\r\nfollow_ups:\r\n  - 2026-11-23 thank-you Jane Doe via email\r\n');
    await expect.poll(() => readFileSync(acme, 'utf8')).toBe(expected);
  });

  it('a note that another program has changed is left as it is, and other notes are still written', async () => {
    writeFileSync(bolt, NOTE.replace('Acme', 'Bolt').replace('Jane Doe', 'Kim Lee'));
    const page = await openFolder({ expectedErrors: /412|changed elsewhere/ });
    writeFileSync(acme, `${NOTE}\r\nFrom elsewhere.`);
    await markAsDone(page, 'Thank Jane Doe');
    await page.locator('.notice', { hasText: 'has been changed elsewhere' }).waitFor();
    await markAsDone(page, 'Thank Kim Lee');
    await expect.poll(() => readFileSync(bolt, 'utf8')).toContain('thank-you Kim Lee');
    expect(readFileSync(acme, 'utf8')).toBe(`${NOTE}\r\nFrom elsewhere.`);
  });
});
