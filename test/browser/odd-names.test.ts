import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNote, openSidebar, row, runCommand } from './on-page';
import { useBrowser } from './support';

const NOTE = '---\ntype: interview\ncompany: Acme\nrole: C# developer\ndate: 2026-11-20T10:30\ninterviewers: Jane Doe\n---\n';
const DATA = '.obsidian/plugins/interview-follow-up/data.json';

const browser = useBrowser();

function active(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.playground.app.workspace.getActiveFile()?.path);
}

function paths(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.playground.vault.paths());
}

describe('odd names', () => {
  it.each(['Acme – C# developer.md', 'Acme ^ 1.md', 'Acme | 2.md'])('a row opens the note “%s” itself, and makes no other', async (path) => {
    const page = await browser.launch({ files: { [path]: NOTE, 'Acme – C.md': 'Another note.\n' } });
    await openSidebar(page);
    await row(page, 'Thank Jane Doe').locator('.interview-follow-up-title').click();
    await expect.poll(() => active(page)).toBe(path);
    expect(await paths(page)).toHaveLength(2);
  });

  it('a new note goes into the folder as the vault spells it, under a name that is free in any case', async () => {
    const page = await browser.launch({ files: { 'Jobs/BETA.md': NOTE, [DATA]: '{"folder": "jobs"}' } });
    await openSidebar(page);
    await runCommand(page, 'New interview note');
    await page.getByLabel('Company', { exact: true }).fill('Beta');
    await page.getByRole('button', { name: 'Create note' }).click();
    await expect.poll(() => paths(page)).toEqual(['Jobs/BETA.md', 'Jobs/Beta 2.md']);
    await expectNote(page, 'Jobs/Beta 2.md', (text) => text.includes('company: Beta'));
  });
});
