import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PLAYGROUND } from '../../scripts/build-playground.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openSidebar, row, rows } from './on-page';
import { Stage } from './support';

const NOTE = '---\r\ntype: interview # mine\r\ncompany: Acme\r\ndate: 2026-11-20T10:30\r\ninterviewers: Jane Doe\r\n---\r\nText.';

let stage: Stage;
let folder = '';

beforeAll(async () => {
  stage = await Stage.start();
  folder = mkdtempSync(join(tmpdir(), 'vault-'));
  mkdirSync(join(folder, 'Interviews'));
  writeFileSync(join(folder, 'Interviews', 'Acme & co.md'), NOTE);
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a folder of one’s own is shown, and what is done stands in its notes, every other byte as it was', async () => {
  const { server } = await serve({ page: PLAYGROUND, vault: folder, port: 0 });
  const { port } = server.address() as AddressInfo;
  const { page, errors } = await stage.open(`http://127.0.0.1:${port}/?vault=folder&at=2026-11-23T09:00`);
  await openSidebar(page);
  await row(page, 'Thank Jane Doe').focus();
  await page.keyboard.press('d');
  await expect.poll(() => rows(page, 'Thank Jane Doe').count()).toBe(0);
  const expected = NOTE.replace('Jane Doe\r\n', 'Jane Doe\r\nfollow_ups:\r\n  - 2026-11-23 thank-you Jane Doe via email\r\n');
  await expect.poll(() => readFileSync(join(folder, 'Interviews', 'Acme & co.md'), 'utf8')).toBe(expected);
  expect(errors).toEqual([]);
  server.close();
});

it('a note that another program has changed meanwhile is left as it is, and the rest is still written', async () => {
  const [acme, bolt] = [join(folder, 'Interviews', 'Acme & co.md'), join(folder, 'Interviews', 'Bolt.md')];
  writeFileSync(acme, NOTE);
  writeFileSync(bolt, NOTE.replace('Acme', 'Bolt').replace('Jane Doe', 'Kim Lee'));
  const { server } = await serve({ page: PLAYGROUND, vault: folder, port: 0 });
  const { port } = server.address() as AddressInfo;
  const { page, errors } = await stage.open(`http://127.0.0.1:${port}/?vault=folder&at=2026-11-23T09:00`);
  await openSidebar(page);
  writeFileSync(acme, `${NOTE}\r\nFrom elsewhere.`);
  await row(page, 'Thank Jane Doe').focus();
  await page.keyboard.press('d');
  await page.locator('.notice', { hasText: 'has been changed elsewhere' }).waitFor();
  await row(page, 'Thank Kim Lee').focus();
  await page.keyboard.press('d');
  await expect.poll(() => readFileSync(bolt, 'utf8')).toContain('thank-you Kim Lee');
  expect(readFileSync(acme, 'utf8')).toBe(`${NOTE}\r\nFrom elsewhere.`);
  expect(errors.filter((error) => !/412|changed elsewhere/.test(error))).toEqual([]);
  server.close();
});
