import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser } from './support';

const FILES = { 'Acme.md': 'Text.\n' };

const browser = useBrowser();

describe('the phone’s system', () => {
  it('opens another program only in the moment of a press, as a phone does', async () => {
    const page = await browser.launch({ ...PHONE, files: FILES });
    await page.evaluate(() => {
      const results: boolean[] = [];
      Reflect.set(window, 'results', results);
      const button = document.body.createEl('button', { text: 'Press' });
      button.addEventListener('click', () => void (async () => {
        results.push(window.open('about:blank') !== null);
        const file = window.playground.app.vault.getFileByPath('Acme.md');
        if (file !== null) await window.playground.app.vault.read(file);
        results.push(window.open('about:blank') !== null);
        results.push(await navigator.clipboard.writeText('x').then(() => true, () => false));
      })());
      button.setCssStyles({ position: 'fixed', top: '0', left: '0', zIndex: '9999' });
    });
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Press' }).click();
    await (await popup).close();
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'results') as boolean[])).toEqual([true, false, false]);
  });
});
