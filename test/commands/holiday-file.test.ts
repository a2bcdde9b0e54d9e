import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { words } from '../../src/domain/language/interface';
import type { FollowUpSettingTab } from '../../src/settings/tab';
import type { SidebarHost } from '../../src/views/sidebar-host';
import { listenToNotices, type Told } from '../actions/notices';
import { controlsOf } from '../settings/definitions';
import { hostOf } from './host';
import { Stage } from './stage';

const NOTE = '---\ntype: interview\ncompany: Acme\nrole: SRE\ndate: 2026-11-19T10:00\nfollow_ups:\n  - 2026-11-19 thank-you\n---\n';
const calendar = (date: string) => ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `DTSTART;VALUE=DATE:${date}`, 'SUMMARY:Founders’ Day', 'END:VEVENT', 'END:VCALENDAR'].join('\n');

let stage: Stage;
let told: Told;
let host: SidebarHost;

async function load(files: Readonly<Record<string, string>>, data: unknown): Promise<void> {
  stage = await Stage.load({ 'Acme.md': NOTE, ...files }, data);
  host = hostOf(stage);
}

beforeEach(() => { told = listenToNotices(); });
afterEach(() => stage.unload());

const dueDay = () => host.index.agenda().items.find(({ action }) => action === 'check-in')?.due.day;
const tab = () => stage.kept<FollowUpSettingTab[]>('settingTabs__')[0] ?? expect.fail('The plugin has no settings.');
const validate = (key: string, value: string) =>
  controlsOf(tab().getSettingDefinitions()).find((control) => control.key === key)?.validate?.(value);
const problems = () => host.problems().map(({ note, message }) => [note, message]);

async function choose(path: string): Promise<void> {
  await tab().setControlValue('holidayFile', path);
  await stage.settle();
}

describe('a calendar file of holidays', () => {
  it('is counted from the start', async () => {
    await load({ 'Holidays.ics': calendar('20261126') }, { holidayFile: 'Holidays.ics' });
    expect(dueDay()).toBe('2026-11-27');
    expect(host.index.agenda().items.find(({ action }) => action === 'check-in')?.why).toContain('Thursday is Founders’ Day, so Friday.');
  });

  it('dates the list again once it is chosen, says what moved, and is undone', async () => {
    await load({ 'Holidays.ics': calendar('20261126') }, {});
    await choose('Holidays.ics');
    expect(dueDay()).toBe('2026-11-27');
    expect(told.texts().at(-1)).toContain('“Holidays.ics”: 1 day off now counts. 1 date has moved: Check in with Acme: Thu 26 Nov → Fri 27 Nov.');
    told.buttons().at(-1)?.click();
    await stage.settle();
    expect(dueDay()).toBe('2026-11-26');
    expect(stage.stored).toMatchObject({ holidayFile: '' });
  });

  it('is followed as it changes, is renamed and is deleted', async () => {
    await load({ 'Holidays.ics': calendar('20261126') }, { holidayFile: 'Holidays.ics' });
    await stage.notes.write('Holidays.ics', calendar('20261127'));
    await stage.settle();
    expect(dueDay()).toBe('2026-11-26');
    await stage.notes.rename('Holidays.ics', 'Days.ics');
    await stage.settle();
    expect(stage.stored).toMatchObject({ holidayFile: 'Days.ics' });
    expect(told.texts().at(-1)).toBe(words('holidays').moved('Days.ics'));
    await stage.notes.write('Days.ics', calendar('20261126'));
    await stage.settle();
    expect(dueDay()).toBe('2026-11-27');
    await stage.notes.delete('Days.ics');
    await stage.settle();
    expect(dueDay()).toBe('2026-11-26');
    expect(problems()).toEqual([['Days.ics', words('holidays').missing]]);
  });

  it('is a problem, and is said to be, if it holds no day off', async () => {
    await load({ 'Meetings.ics': calendar('20261126T090000Z').replace(';VALUE=DATE', '') }, {});
    await choose('Meetings.ics');
    expect(told.texts().at(-1)).toBe(`“Meetings.ics”: ${words('holidays').timedOnly}`);
    expect(problems()).toEqual([['Meetings.ics', words('holidays').timedOnly]]);
    await choose('');
    expect(problems()).toEqual([]);
  });

  it('is not chosen unless its name ends in .ics', async () => {
    await load({}, {});
    expect(validate('holidayFile', 'Acme.md')).toBe(words('holidays').notIcs);
    expect(validate('holidayFile', 'holidays.ICS')).toBe('');
    expect(validate('holidayFile', '')).toBe('');
  });
});

describe('“Choose country and region”', () => {
  it('counts the holidays of the chosen one, and says what moved', async () => {
    await load({}, {});
    await stage.run('choose-region');
    await stage.choose('United States');
    expect(dueDay()).toBe('2026-11-27');
    expect(told.texts().at(-1)).toContain('United States: public holidays now count. 1 date has moved');
    await stage.run('choose-region');
    await stage.choose(words('holidays').noRegion);
    expect(dueDay()).toBe('2026-11-26');
  });

  it('says of a country whose holidays are not known that only its weekend counts', async () => {
    await load({}, {});
    await stage.run('choose-region');
    await stage.choose('Qatar');
    expect(told.texts().at(-1)).toContain(words('holidays').holidaysUnknown('Qatar'));
    expect(stage.stored).toMatchObject({ region: 'QA' });
  });
});
