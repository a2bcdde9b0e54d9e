import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { runById, settle } from './on-page';
import { withPseudoLanguage } from './pseudo-plugin';
import { useBrowser } from './support';

const browser = useBrowser();
let plugin = '';

beforeAll(async () => { plugin = await withPseudoLanguage('pseudo-hebrew.ts'); });

async function open(pane: number): Promise<Page> {
  const page = await browser.launch({ lang: 'de', dir: 'rtl', plugin });
  await page.addStyleTag({ content: `.workspace-split.mod-right-split { width: ${pane}px; }` });
  await runById(page, 'open');
  await page.locator('.interview-follow-up-row').first().waitFor();
  return page;
}

async function press(page: Page, key: string): Promise<void> {
  await page.locator('.interview-follow-up-row').nth(1).focus();
  await page.keyboard.press(key);
  await settle(page);
}

async function openBoard(page: Page, pane: number): Promise<void> {
  await page.addStyleTag({ content: `.workspace-split.mod-root { flex: none; width: ${pane}px; }` });
  await runById(page, 'open-board');
  await page.locator('.interview-follow-up-card').first().waitFor();
}

/** Buttons and bars may be that much nearer to the edge than the text (px). */
const EDGE = 4;

/** The elements there whose text goes beyond them or beyond the whole; what one can scroll to is not cut. */
function cutIn(page: Page, where: string): Promise<readonly string[]> {
  return page.locator(where).first().evaluate((whole, edge) => {
    const around = whole.getBoundingClientRect();
    const isScrolled = (el: Element) => ['auto', 'scroll'].includes(getComputedStyle(el).overflowX);
    const isHidden = (el: Element) => el.closest('svg, .interview-follow-up-visually-hidden') !== null || !el.checkVisibility();
    const isInScrolled = (el: Element | null): boolean => el !== null && el !== whole && (isScrolled(el) || isInScrolled(el.parentElement));
    return [...whole.querySelectorAll('*')].filter((el) => !isHidden(el) && !isInScrolled(el)).flatMap((el) => {
      const { left, right } = el.getBoundingClientRect();
      const isOut = left < around.left - edge || right > around.right + edge;
      const isCut = el.scrollWidth > el.clientWidth + edge && getComputedStyle(el).display !== 'inline' && el.tagName !== 'INPUT';
      return isOut || isCut ? [`${el.className.toString()}: ${el.textContent.slice(0, 60)}`] : [];
    });
  }, EDGE);
}

const SIDEBAR = '.interview-follow-up-view';

/** What is opened from the sidebar, and where it is then. */
const WAYS: Readonly<Record<string, readonly [where: string, open: (page: Page, pane: number) => Promise<void>]>> = {
  'the first page and the rows': [SIDEBAR, () => Promise.resolve()],
  'why': [SIDEBAR, (page) => press(page, 'w')],
  'the filter': [SIDEBAR, (page) => press(page, '/')],
  'the bar of what is selected': [SIDEBAR, (page) => press(page, 'Shift+ArrowDown')],
  'the board': ['.interview-follow-up-board', openBoard],
  'the bar of a letter': ['.interview-follow-up-letter', async (page, pane) => {
    await page.addStyleTag({ content: `.workspace-split.mod-root { flex: none; width: ${pane}px; }` });
    await press(page, 'l');
    await page.locator('.interview-follow-up-letter').first().waitFor();
  }],
};

describe.each([220, 340])('from right to left, at %i px', (pane) => {
  it.each(Object.entries(WAYS))('nothing is cut in %s', async (_, [where, way]) => {
    const page = await open(pane);
    await way(page, pane);
    await settle(page);
    expect(await cutIn(page, where)).toEqual([]);
  });
});

describe('from right to left, on a phone', () => {
  it.each([
    ['what they told', (page: Page) => press(page, 't')],
    ['a new interview', (page: Page) => runById(page, 'new-interview')],
    ['the list of keys', (page: Page) => press(page, '?')],
  ] as const)('nothing is cut in the form of %s', async (_, way) => {
    const page = await browser.launch({ lang: 'de', dir: 'rtl', plugin, width: 390, height: 800 });
    await runById(page, 'open');
    await page.locator('.interview-follow-up-row').first().waitFor();
    await way(page);
    expect(await cutIn(page, '.modal')).toEqual([]);
  });
});

describe('from right to left', () => {
  it('a row begins on the right, with its text in whatever script, and its buttons are on the left', async () => {
    const page = await open(340);
    const line = page.locator('.interview-follow-up-row').nth(1);
    await line.focus();
    const [row, icon, sub, buttons] = await Promise.all(
      ['.interview-follow-up-line', 'svg', '.interview-follow-up-sub', '.interview-follow-up-buttons'].map((part) => line.locator(part).first().boundingBox()),
    );
    if (!row || !icon || !sub || !buttons) throw new Error('A part of the row is not shown.');
    expect(icon.x).toBeGreaterThan(row.x + row.width * 0.8);
    expect(buttons.x).toBeLessThan(row.x + row.width * 0.2);
    expect(await line.locator('.interview-follow-up-sub').evaluate((el) => getComputedStyle(el).textAlign)).toBe('right');
  });

  it('what is typed into a form keeps the order of its own script, and lines up with the others', async () => {
    const page = await browser.launch({ lang: 'ar', dir: 'rtl' });
    await runById(page, 'new-interview');
    for (const label of ['When', 'Interviewers']) {
      const field = page.locator('.modal').getByLabel(label).first();
      expect(await field.evaluate((el) => [getComputedStyle(el).unicodeBidi, getComputedStyle(el).textAlign])).toEqual(['plaintext', 'right']);
    }
  });

  it('a message in English lines up with the rows', async () => {
    const page = await browser.launch({ lang: 'ar', dir: 'rtl' });
    await runById(page, 'open');
    const text = page.locator('.interview-follow-up-message p').first();
    expect(await text.evaluate((el) => getComputedStyle(el).textAlign)).toBe('right');
  });

  it('icons with an arrow point to the left', async () => {
    const page = await open(340);
    await press(page, 'Shift+ArrowDown');
    const icon = page.locator('.interview-follow-up-selection .lucide-skip-forward');
    expect(await icon.evaluate((el) => getComputedStyle(el).transform)).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('the words of the timeline are within it, and can be read', async () => {
    const page = await open(340);
    await openBoard(page, 700);
    const [picture, ...lanes] = await page.locator('.interview-follow-up-timeline, .interview-follow-up-lane-words').evaluateAll((all) => all.map((el) => {
      const { left, right } = el.getBoundingClientRect();
      return { left, right, flips: getComputedStyle(el).transform };
    }));
    for (const { left, right } of lanes) {
      expect(left).toBeGreaterThanOrEqual((picture?.left ?? 0) - 1);
      expect(right).toBeCloseTo(picture?.right ?? 0, -1);
    }
    expect(new Set([picture, ...lanes].map((each) => each?.flips))).toEqual(new Set(['matrix(-1, 0, 0, 1, 0, 0)']));
  });
});
