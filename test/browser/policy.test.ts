import { describe, expect, it } from 'vitest';
import { useBrowser } from './support';

const browser = useBrowser();

describe('the page of the tests', () => {
  it('refuses requests to other servers and text as code, and reports each as an error', async () => {
    const page = await browser.launch({ expectedErrors: /Content Security Policy|Requests http:\/\/example\.test/ });
    const reported: string[] = [];
    page.on('console', (message) => reported.push(message.text()));
    const done = await page.evaluate(async () => {
      const results: string[] = [];
      await fetch('http://example.test/').then(() => results.push('fetch'), () => undefined);
      document.body.setAttribute('onclick', 'this.dataset.hostile = "yes"');
      document.body.click();
      document.body.removeAttribute('onclick');
      if (document.body.dataset['hostile'] !== undefined) results.push('text as code');
      return results;
    });
    expect(done).toEqual([]);
    await expect.poll(() => reported.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2);
  });
});
