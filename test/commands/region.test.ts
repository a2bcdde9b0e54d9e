import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SidebarHost } from '../../src/views/sidebar-host';
import { listenToNotices, type Told } from '../actions/notices';
import { hostOf } from './host';
import { Stage } from './stage';

const NOTES = { 'Acme.md': '---\ntype: interview\ncompany: Acme\nrole: SRE\ndate: 2026-11-19T10:00\nfollow_ups:\n  - 2026-11-19 thank-you\n---\n' };

let stage: Stage;
let told: Told;
let host: SidebarHost;

beforeEach(async () => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US');
  told = listenToNotices();
  stage = await Stage.load(NOTES);
  host = hostOf(stage);
});
afterEach(() => {
  stage.unload();
  vi.restoreAllMocks();
});

const dueDay = () => host.index.agenda().items.find(({ action }) => action === 'check-in')?.due.day;

describe('the country that the first page offers', () => {
  it('is the one of the device’s locale, while no region is set', () => {
    expect(host.firstRun.holidays).toEqual({ counted: false, suggested: 'United States' });
  });

  it('dates the list again at once, says what moved, and is undone', async () => {
    expect(dueDay()).toBe('2026-11-26');
    await host.firstRun.useSuggestedRegion();
    await stage.settle();
    expect(dueDay()).toBe('2026-11-27');
    expect(host.firstRun.holidays.counted).toBe(true);
    expect(told.texts().at(-1)).toContain('United States: public holidays now count. 1 date has moved: Check in with Acme: Thu, Nov 26 → Fri, Nov 27.');
    const notices = told.texts().length;
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(dueDay()).toBe('2026-11-26');
    expect([told.texts().length, told.texts().at(-1), told.buttons().length]).toEqual([notices, 'Undone', 0]);
    expect(stage.stored).toMatchObject({ region: null, weekend: null });
  });
});
