import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ensureBrowser, findBrowser } from '../../scripts/ensure-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
const browser = join(folder, 'my-browser');

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('ensureBrowser', () => {
  it('prefers the browser that CHROME_PATH names', async () => {
    writeFileSync(browser, '');
    vi.stubEnv('CHROME_PATH', browser);
    expect(findBrowser()).toBe(browser);
    await expect(ensureBrowser()).resolves.toBe(browser);
  });

  it('ignores a CHROME_PATH that leads nowhere', () => {
    vi.stubEnv('CHROME_PATH', browser);
    expect(findBrowser()).not.toBe(browser);
  });
});
