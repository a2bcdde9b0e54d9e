import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesByPart } from '../../scripts/bytes-by-part.mjs';

const root = join(import.meta.dirname, '../..');
let code = '';
let stylesBefore = '';

beforeAll(() => {
  stylesBefore = readFileSync(join(root, 'styles.css'), 'utf8');
  execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root });
  code = readFileSync(join(root, 'main.js'), 'utf8');
});

describe('main.js', () => {
  it('weighs no more than the parts that it is made of', async () => {
    const table = join(import.meta.dirname, 'bytes-by-part.json');
    const bytes = await bytesByPart();
    if (process.env['WRITE_BYTES'] !== undefined) writeFileSync(table, `${JSON.stringify(rounded(bytes), null, 2)}\n`);
    const allowed = JSON.parse(readFileSync(table, 'utf8')) as Record<string, number>;
    // The part that has grown is named here. If that is what its feature needs: WRITE_BYTES=1, and a line in docs/decisions/0006.
    expect(Object.entries(bytes).filter(([part, count]) => count > (allowed[part] ?? 0))).toEqual([]);
    const sum = Object.values(allowed).reduce((all, count) => all + count, 0);
    expect(statSync(join(root, 'main.js')).size).toBeLessThan(sum);
  });

  it('requires Obsidian, the editor that Obsidian brings, and nothing of Node', () => {
    const required = [...code.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map(([, name]) => name);
    expect(new Set(required)).toEqual(new Set(['obsidian', '@codemirror/state', '@codemirror/view']));
    for (const name of builtinModules) expect(code).not.toContain(`"node:${name}"`);
  });

  it('makes neither code nor elements out of text', () => {
    expect(code).not.toMatch(/\beval\s*\(|\bnew Function\b|[^.\w]Function\s*\(/);
    expect(code).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
  });

  it('contains no lookbehind, which iPhones before iOS 16.4 cannot parse', () => {
    expect(code).not.toMatch(/\(\?<[!=]/);
  });

  it('makes no network requests', () => {
    expect(code).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|requestUrl|https?:\/\//);
  });
});

/** Up to the next 500 bytes, by name. */
function rounded(bytes: Readonly<Record<string, number>>): Record<string, number> {
  const names = Object.keys(bytes).sort();
  return Object.fromEntries(names.map((name) => [name, Math.ceil((bytes[name] ?? 0) / 500) * 500]));
}

describe('styles.css', () => {
  it('is built from the parts in src/styles', () => {
    expect(readFileSync(join(root, 'styles.css'), 'utf8')).toBe(stylesBefore);
  });
});

describe('the manifest', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8')) as Record<string, string>;

  it('agrees with package.json and versions.json', () => {
    const manifest = read('manifest.json');
    expect(manifest).toMatchObject({
      id: 'interview-follow-up', name: 'Interview Follow-Up', minAppVersion: '1.13.0', isDesktopOnly: false,
    });
    expect(manifest['version']).toBe(read('package.json')['version']);
    expect(read('versions.json')[manifest['version'] ?? '']).toBe(manifest['minAppVersion']);
  });
});
