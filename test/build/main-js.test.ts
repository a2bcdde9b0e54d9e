import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
let code = '';
let stylesBefore = '';

beforeAll(() => {
  stylesBefore = readFileSync(join(root, 'styles.css'), 'utf8');
  execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root });
  code = readFileSync(join(root, 'main.js'), 'utf8');
});

describe('main.js', () => {
  it('gets no heavier; docs/decisions/0006 says what it is made of', () => {
    expect(statSync(join(root, 'main.js')).size).toBeLessThan(600_000);
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
