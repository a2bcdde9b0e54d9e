import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'playground-'));
  mkdirSync(join(folder, 'vault', 'Interviews'), { recursive: true });
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), '<p>Hello</p>');
  writeFileSync(join(folder, 'page', 'plugin.js'), 'run();');
  writeFileSync(join(folder, 'vault', 'Interviews', 'Acme.md'), 'A note.');
  writeFileSync(join(folder, 'secret.md'), 'Not for you.');
  symlinkSync(folder, join(folder, 'vault', 'out'));
  symlinkSync(join(folder, 'not-there.md'), join(folder, 'vault', 'dangling.md'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run install-plugin', () => {
  const install = (vault: string) => spawnSync(process.execPath, ['scripts/install-plugin.mjs', vault], { cwd: root, encoding: 'utf8' });

  it('installs the plugin into a vault, and keeps its settings there', () => {
    const plugin = join(folder, 'real', '.obsidian', 'plugins', 'interview-follow-up');
    mkdirSync(plugin, { recursive: true });
    writeFileSync(join(plugin, 'data.json'), '{"cadence":"two-week"}');
    expect(install(join(folder, 'real')).status).toBe(0);
    for (const file of ['main.js', 'manifest.json', 'styles.css']) expect(existsSync(join(plugin, file)), file).toBe(true);
    expect(readFileSync(join(plugin, 'data.json'), 'utf8')).toBe('{"cadence":"two-week"}');
  });

  it('refuses a folder that is not a vault', () => {
    const { status, stderr } = install(join(folder, 'page'));
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(existsSync(join(folder, 'page', '.obsidian'))).toBe(false);
  });
});

describe('npm start', () => {
  it('prints the example vault’s due list and how to open it in Obsidian', () => {
    const said = execFileSync(process.execPath, ['scripts/start.mjs', '--no-serve'], { cwd: root, encoding: 'utf8' });
    expect(said).toContain('Monday 23 November 2026, 09:00');
    expect(said).toMatch(/Overdue \(\d+\)[^]*Thank Raj Patel/);
    expect(said).toContain('npm run install-plugin -- example-vault');
  });

  it('opens the German example vault for those who want it', () => {
    const said = execFileSync(process.execPath, ['scripts/start.mjs', '--no-serve', '--lang', 'de'], { cwd: root, encoding: 'utf8' });
    expect(said).toMatch(/Emre Yıldız danken/);
    expect(said).toContain('npm run install-plugin -- example-vault-de');
  });

  it('exits with 2 and a message if the folder or the port cannot be used', () => {
    for (const args of [['--vault', join(folder, 'nowhere')], ['--port', 'many'], ['--lang', 'xx'], ['--loud']]) {
      const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', ...args], { cwd: root, encoding: 'utf8' });
      expect(status, args.join(' ')).toBe(2);
      expect(stderr.trim()).not.toBe('');
    }
  });
});

describe('the server', () => {
  let server: Server;
  let port = 0;

  beforeAll(async () => {
    ({ server } = await serve({ page: join(folder, 'page'), vault: join(folder, 'vault'), port: 0 }));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => server.close());

  /** A client such as fetch would normalise the path before sending it. */
  function ask(method: string, path: string, { body = '', headers = {} }: { body?: string; headers?: Record<string, string> } = {}) {
    return new Promise<{ status: number; text: string }>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, method, path, headers: { host: `127.0.0.1:${port}`, ...headers } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      });
      asked.on('error', reject).end(body);
    });
  }

  it('serves the page, and the notes of the folder', async () => {
    expect(await ask('GET', '/')).toEqual({ status: 200, text: '<p>Hello</p>' });
    const { text } = await ask('GET', '/vault');
    expect(JSON.parse(text)).toEqual({ files: { 'Interviews/Acme.md': 'A note.' }, settings: null, unreadable: [] });
  });

  it('writes, renames and deletes notes, and keeps the settings', async () => {
    expect((await ask('PUT', '/vault/Interviews/N%C3%BC%20%26.md', { body: 'New.' })).status).toBe(200);
    expect(readFileSync(join(folder, 'vault/Interviews/Nü &.md'), 'utf8')).toBe('New.');
    const renaming = JSON.stringify({ from: 'Interviews/Nü &.md', to: 'Moved/N 100%.md' });
    expect((await ask('POST', '/vault/rename', { body: renaming })).status).toBe(200);
    expect(existsSync(join(folder, 'vault/Moved/N 100%.md'))).toBe(true);
    expect((await ask('DELETE', '/vault/Moved/N%20100%25.md')).status).toBe(200);
    expect(existsSync(join(folder, 'vault/Moved/N 100%.md'))).toBe(false);
    expect((await ask('PUT', '/vault/.obsidian/plugins/interview-follow-up/data.json', { body: '{}' })).status).toBe(200);
  });

  it('shows the other notes beside one that cannot be read, and settings that are not JSON as they are', async () => {
    const data = join(folder, 'vault/.obsidian/plugins/interview-follow-up/data.json');
    // Not UTF-8: the name that Node gives for it leads to no file.
    const odd = Buffer.concat([Buffer.from(join(folder, 'vault/')), Buffer.from([0xff]), Buffer.from('.md')]);
    mkdirSync(dirname(data), { recursive: true });
    writeFileSync(data, '{"tag": ');
    writeFileSync(odd, 'Hidden.');
    const { status, text } = await ask('GET', '/vault');
    rmSync(odd);
    rmSync(data);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ files: { 'Interviews/Acme.md': 'A note.' }, settings: '{"tag": ', unreadable: ['\uFFFD.md'] });
  });

  it('writes a note through a link to it, keeps its permissions, and leaves no other file', async () => {
    const note = join(folder, 'vault/Interviews/Linked.md');
    const link = join(folder, 'vault/Interviews/Link.md');
    writeFileSync(note, 'Old.', { mode: 0o600 });
    symlinkSync(note, link);
    expect((await ask('PUT', '/vault/Interviews/Link.md', { body: 'New.' })).status).toBe(200);
    expect([readFileSync(note, 'utf8'), lstatSync(link).isSymbolicLink(), statSync(note).mode & 0o777]).toEqual(['New.', true, 0o600]);
    expect(readdirSync(join(folder, 'vault/Interviews')).filter((name) => name.startsWith('.'))).toEqual([]);
    for (const path of [link, note]) rmSync(path);
  });

  it('neither moves nor deletes the settings, and names no path of this machine in an error', async () => {
    const data = '.obsidian/plugins/interview-follow-up/data.json';
    expect((await ask('PUT', `/vault/${data}`, { body: '{}' })).status).toBe(200);
    expect((await ask('DELETE', `/vault/${data}`)).status).toBe(403);
    expect((await ask('POST', '/vault/rename', { body: JSON.stringify({ from: data, to: 'Settings.md' }) })).status).toBe(403);
    expect(existsSync(join(folder, 'vault', data))).toBe(true);
    const gone = { from: 'Gone.md', to: 'New folder/Gone.md' };
    const answers = [
      await ask('POST', '/vault/rename', { body: JSON.stringify(gone) }), await ask('POST', '/vault/rename', { body: 'null' }),
      await ask('PUT', `/vault/${'x'.repeat(300)}.md`, { body: 'x' }), await ask('GET', '/a%'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 400, 400, 400]);
    for (const { text } of answers) expect(text).not.toContain(folder);
    expect(existsSync(join(folder, 'vault/New folder'))).toBe(false);
  });

  it('touches nothing outside the folder, and no file but notes', async () => {
    const outside = [
      '/vault/../secret.md', '/vault/%2e%2e/secret.md', '/vault/..%2fsecret.md', '/vault/Interviews/..%2F..%2Fsecret.md',
      '/vault/out/secret.md', '/vault/dangling.md', '/vault//secret.md', '/vault/%00.md', '/vault/..%5Csecret.md',
      '/vault/.obsidian/app.json', '/vault/script.js', '/vault/.hidden/a.md', '/vault/%',
    ];
    for (const path of outside) {
      expect((await ask('PUT', path, { body: 'Changed.' })).status, path).toBeGreaterThanOrEqual(400);
      expect((await ask('DELETE', path)).status, path).toBeGreaterThanOrEqual(400);
    }
    const stealing = JSON.stringify({ from: 'Interviews/Acme.md', to: '../stolen.md' });
    expect((await ask('POST', '/vault/rename', { body: stealing })).status).toBe(403);
    expect(readFileSync(join(folder, 'secret.md'), 'utf8')).toBe('Not for you.');
    for (const path of ['stolen.md', 'not-there.md']) expect(existsSync(join(folder, path)), path).toBe(false);
    expect((await ask('GET', '/../secret.md')).status).toBe(404);
    expect((await ask('GET', '/%2e%2e/secret.md')).status).toBe(404);
  });

  it('renames no note over another, and rejects a request it cannot read', async () => {
    writeFileSync(join(folder, 'vault', 'Interviews', 'Beta.md'), 'Another note.');
    const both = JSON.stringify({ from: 'Interviews/Acme.md', to: 'Interviews/Beta.md' });
    expect((await ask('POST', '/vault/rename', { body: both })).status).toBe(409);
    expect(readFileSync(join(folder, 'vault', 'Interviews', 'Beta.md'), 'utf8')).toBe('Another note.');
    expect((await ask('POST', '/vault/rename', { body: '{' })).status).toBe(400);
    rmSync(join(folder, 'vault', 'Interviews', 'Beta.md'));
  });

  it('rejects requests from another site’s page', async () => {
    expect((await ask('GET', '/vault', { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await ask('GET', '/vault', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await ask('PUT', '/vault/Interviews/Acme.md', { body: 'x', headers: { origin: 'http://evil.example' } })).status).toBe(403);
  });

  it('lets nothing be kept, unless it is told that the page’s code may be, and never the notes', async () => {
    const kept = await serve({ page: join(folder, 'page'), vault: null, port: 0, notes: () => '{"A.md": ""}', keep: true });
    const asked = async (from: number, path: string) => {
      const response = await fetch(`http://127.0.0.1:${from}${path}`);
      return [response.headers.get('cache-control'), await response.text()];
    };
    try {
      expect(await asked(kept.port, '/plugin.js')).toEqual(['max-age=3600', 'run();']);
      expect(await asked(kept.port, '/vault.json')).toEqual(['no-store', '{"A.md": ""}']);
      expect((await asked(kept.port, '/missing.js'))[0]).toBe('no-store');
      expect(await asked(port, '/plugin.js')).toEqual(['no-store', 'run();']);
    } finally {
      kept.server.close();
    }
  });

  it('uses the next port if one is taken', async () => {
    const other = await serve({ page: join(folder, 'page'), vault: null, port });
    expect(other.port).toBeGreaterThan(port);
    other.server.close();
  });
});
