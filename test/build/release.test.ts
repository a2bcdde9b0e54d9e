import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
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

/** Builds in a folder of its own, with the packages that are installed: nothing is fetched. */
function buildIn(prefix: string): { readonly code: Buffer; readonly styles: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  folders.push(folder);
  for (const name of ['src', 'scripts', 'package.json', 'esbuild.config.mjs', 'tsconfig.json', 'tsconfig.base.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return { code: readFileSync(join(folder, 'main.js')), styles: readFileSync(join(folder, 'styles.css')) };
}

describe('a release', () => {
  it('is built byte for byte the same in two folders', () => {
    const [first, second] = [buildIn('a-'), buildIn('another folder, with a longer name-')];
    expect(first.code.equals(second.code)).toBe(true);
    expect(first.styles.equals(second.styles)).toBe(true);
    expect(first.styles.toString()).toBe(read('styles.css'));
    expect(first.code.toString()).not.toContain(tmpdir());
  });

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
