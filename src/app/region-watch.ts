import { Notice } from 'obsidian';
import { hasHolidays, regionName } from '../domain/dates/holidays';
import type { NamedDay } from '../domain/dates/working-days';
import { words } from '../domain/language/interface';
import type { Agenda } from '../domain/playbook/follow-up';
import type { Settings } from '../domain/settings';
import { redatedWords } from '../domain/sidebar/redated';
import type { SettingsStore } from '../settings/store';
import { showUndoNotice } from '../ui/undo-notice';
import type { HolidayFile } from '../vault/holiday-file';
import type { InterviewIndex } from '../vault/interview-index';

/** What held before a change of the settings for days off. */
interface Before {
  readonly agenda: Agenda;
  readonly settings: Settings;
  readonly days: readonly NamedDay[];
}

type Holidays = Pick<HolidayFile, 'path' | 'days' | 'problems' | 'onChange'>;

/**
 * Says in one line what another country, region or calendar file of holidays moved, once the list is dated again. It has to hear
 * of changed settings before the index does. @returns what ends that
 */
export function watchRegion(
  store: SettingsStore, index: Pick<InterviewIndex, 'complete' | 'agenda' | 'onChange'>, holidays: Holidays,
): () => void {
  let known: Settings = store.current;
  let before: Before | null = null;
  let isUndoing = false;
  const undo = async ({ region, weekend, holidayFile }: Settings) => {
    // The list hears of it at once, and the notice that is undone says enough.
    isUndoing = true;
    const changed = store.change({ region, weekend, holidayFile });
    isUndoing = false;
    await changed;
    return true;
  };
  const tell = () => {
    // Another file counts once it is read.
    if (before === null || holidays.path !== known.holidayFile) return;
    showMoved(before, index.agenda(), known, holidays, undo);
    before = null;
  };
  const ends = [
    store.onChange((settings) => {
      const isOther = settings.region !== known.region || settings.holidayFile !== known.holidayFile;
      if (isOther && index.complete && !isUndoing) before = { agenda: index.agenda(), settings: known, days: holidays.days };
      known = settings;
    }),
    index.onChange(tell),
    holidays.onChange(() => {
      if (before !== null && isSame(before.days, holidays.days) && before.settings.region === known.region) {
        before = null;
        for (const { note, message } of holidays.problems()) new Notice(`“${note}”: ${message}`, READING_TIME);
      }
    }),
  ];
  return () => ends.forEach((end) => end());
}

/** It takes longer to read than a confirmation (ms). */
const READING_TIME = 10_000;

function isSame(a: readonly NamedDay[], b: readonly NamedDay[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function showMoved(
  { agenda, settings }: Before, after: Agenda, now: Settings, holidays: Holidays, undo: (before: Settings) => Promise<boolean>,
): void {
  const counts = now.region === settings.region ? fileWords(settings.holidayFile, now, holidays) : regionWords(now);
  showUndoNotice(redatedWords(agenda, after, counts), () => undo(settings));
}

function regionWords({ region }: Settings): string {
  if (region === null) return words('holidays').regionGone;
  const name = regionName(region);
  return hasHolidays(region) ? words('holidays').regionCounts(name) : words('holidays').holidaysUnknown(name);
}

function fileWords(before: string, { holidayFile }: Settings, { days }: Holidays): string {
  return holidayFile === '' ? words('holidays').noLongerCounts(before) : words('holidays').counts(holidayFile, days.length);
}
