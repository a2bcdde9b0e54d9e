import { describe, expect, it } from 'vitest';
import { expectNote, openNote, openSidebar, row } from './on-page';
import { useBrowser } from './support';

const NOTE = '---\ntype: interview\ncompany: Acme\nrole: SRE\ndate: 2026-11-20T10:30\ninterviewers: Jane Doe\n---\n\nText.\n';

const browser = useBrowser();

describe('a note in two panes', () => {
  it('keeps the last keys of the one that is typed in when its row is done before the other shows them', async () => {
    const page = await browser.launch({ files: { 'Acme.md': NOTE } });
    await openSidebar(page);
    await openNote(page, 'Acme.md');
    await page.evaluate(async () => {
      const { app } = window.playground;
      const file = app.vault.getFileByPath('Acme.md');
      if (file !== null) await app.workspace.getLeaf('split').openFile(file);
    });
    await page.locator('.cm-content').last().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Ty');
    await expect.poll(() => page.locator('.cm-content').first().textContent()).toContain('Ty');
    await page.evaluate(() => { window.playground.mirror.lag = 5000; });
    await page.keyboard.type('ped.');
    await row(page, 'Thank Jane Doe').focus();
    await page.keyboard.press('d');
    const line = 'follow_ups:\n  - 2026-11-23 thank-you Jane Doe via email\n';
    await expectNote(page, 'Acme.md', (text) => text === `${NOTE.replace('Jane Doe\n', `Jane Doe\n${line}`)}Typed.`);
  });
});
