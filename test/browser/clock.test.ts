import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNotice } from './on-page';
import { useBrowser } from './support';

const browser = useBrowser();

/** The time on the page, as a person there reads it. */
function wallTime(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
  });
}

describe('the page’s clock', () => {
  it('the clock leaves the native members on Date’s prototype, from which libraries read them', async () => {
    const page = await browser.launch();
    const found = await page.evaluate(() => {
      class Derived extends Date {}
      return {
        members: Object.getOwnPropertyNames(Date.prototype).includes('getUTCDay'),
        instance: new Date() instanceof Date && new Derived() instanceof Derived,
        constructor: new Date().constructor === Date,
        now: Math.abs(new Date().getTime() - window.playground.clock.now()) < 1000 && Math.abs(Date.now() - new Derived().getTime()) < 1000,
        called: Date() === String(new Date()),
      };
    });
    expect(found).toEqual({ members: true, instance: true, constructor: true, now: true, called: true });
  });

  it.each([
    ['2026-11-23T09:00', '2026-11-23 09:00'],
    ['2026-11-23', '2026-11-23 00:00'],
  ])('the clock reads ?at=%s as the time at the person’s place', async (at, expected) => {
    expect(await wallTime(await browser.launch({ at }))).toBe(expected);
  });

  it('the clock reads ?at= with an offset as that instant', async () => {
    const page = await browser.launch({ at: '2026-11-23T09:00Z' });
    expect(await page.evaluate(() => new Date().toISOString().slice(0, 16))).toBe('2026-11-23T09:00');
  });

  it('the page says that it cannot read ?at=, and keeps the real time', async () => {
    const page = await browser.launch({ at: 'tomorrow' });
    expect(Math.abs(await page.evaluate(() => Date.now()) - Date.now())).toBeLessThan(60_000);
    await expectNotice(page, '?at=tomorrow');
  });

  // The clocks change on these days in London, New York and Auckland, forward and back.
  it.each(['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-09-27', '2026-04-05'])(
    'the clock moves to the same hour of the next day before %s, even if the clocks change on it',
    async (day) => {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      const before = new Date(Date.UTC(year, month - 1, date - 1)).toISOString().slice(0, 10);
      const page = await browser.launch({ at: `${before}T12:00` });
      await page.evaluate(() => window.playground.clock.nextDay());
      expect(await wallTime(page)).toBe(`${day} 12:00`);
    },
  );

  it('a timer rings earlier by the time that the clock is moved on', async () => {
    const page = await browser.launch();
    await page.evaluate(() => {
      window.setTimeout(() => { document.title = 'It rang'; }, 60 * 60_000);
      window.playground.clock.advance(60 * 60_000 - 200);
    });
    await expect.poll(() => page.title()).toBe('It rang');
  });
});
