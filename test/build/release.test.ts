import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { thirdPartyNotices } from '../../scripts/third-party-notices.mjs';

const root = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What the build loads. */
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
const PACKAGES = ['esbuild', '@esbuild', ...Object.keys(dependencies)];

/** The packages as `npm ci` has installed them, under another path: nothing is fetched. */
function linkFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFiles(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

/** A temporary folder can be on another disk. */
function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

/** @param env the zone and the language of the machine that builds */
function buildIn(prefix: string, env: Readonly<Record<string, string>>): { readonly code: Buffer; readonly styles: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  folders.push(folder);
  for (const name of ['src', 'scripts', 'package.json', 'esbuild.config.mjs', 'tsconfig.json', 'tsconfig.base.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  for (const name of PACKAGES) linkFiles(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.config.mjs'], {
    cwd: folder, encoding: 'utf8', env: { ...process.env, ...env },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return { code: readFileSync(join(folder, 'main.js')), styles: readFileSync(join(folder, 'styles.css')) };
}

describe('a release', () => {
  it('is built byte for byte the same in two folders, each with its own packages, zone and language', () => {
    const first = buildIn('a-', { TZ: 'Pacific/Auckland', LANG: 'en_NZ.UTF-8', LC_ALL: 'en_NZ.UTF-8' });
    const second = buildIn('another folder, with a longer name-', { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    expect(first.code.equals(second.code)).toBe(true);
    expect(first.styles.equals(second.styles)).toBe(true);
    expect(first.styles.toString()).toBe(read('styles.css'));
    expect(first.code.toString()).not.toContain(tmpdir());
  }, 120_000);

  it('names the licences of all that main.js holds; npm run notices renews the file', async () => {
    expect(read('THIRD-PARTY-NOTICES')).toBe(await thirdPartyNotices());
    expect(read('README.md')).toContain('(THIRD-PARTY-NOTICES)');
  });

  it('is refused for a tag that is not the stated version', () => {
    const check = (tag: string) => spawnSync(process.execPath, ['scripts/check-version.mjs', tag], { cwd: root, encoding: 'utf8' });
    const { version } = JSON.parse(read('manifest.json')) as { version: string };
    expect(check(version)).toMatchObject({ status: 0, stderr: '' });
    expect(check('99.0.0')).toMatchObject({ status: 1 });
    expect(check('99.0.0').stderr).toContain('manifest.json states');
  });

  it('has exactly the three files that Obsidian installs', () => {
    const workflow = read('.github/workflows/release.yml');
    expect(/gh release create .*" (main\.js .*)$/m.exec(workflow)?.[1]).toBe('main.js manifest.json styles.css');
  });
});
