import { Component, Notice } from 'obsidian';
import { hasHolidays, regionName } from '../domain/dates/holidays';
import type { NamedDay } from '../domain/dates/working-days';
import { words } from '../domain/language/interface';
import type { Agenda } from '../domain/playbook/follow-up';
import type { Settings } from '../domain/settings';
import { redatedWords } from '../domain/sidebar/redated';
import { sameJson } from '../domain/text/same-json';
import type { SettingsStore } from '../settings/store';
import { showUndoNotice } from '../ui/undo-notice';
import type { HolidayFile } from '../vault/holiday-file';
import type { InterviewIndex } from '../vault/interview-index';

/** What counted before the settings for days off changed. */
interface Before {
  readonly agenda: Agenda;
  readonly settings: Settings;
  readonly days: readonly NamedDay[];
}

type Holidays = Pick<HolidayFile, 'path' | 'days' | 'problems' | 'onChange'>;

export interface RegionWatchDeps {
  readonly store: SettingsStore;
  readonly index: Pick<InterviewIndex, 'complete' | 'agenda' | 'onChange'>;
  readonly holidays: Holidays;
}

/**
 * Says in one line which dates have moved after a change of the country, the region or the calendar file of holidays, with an undo.
 * Load it before the index applies the settings: it needs the agenda as it was.
 */
export class RegionWatch extends Component {
  readonly #deps: RegionWatchDeps;
  #known: Settings;
  /** Null unless a change waits for the new dates. */
  #before: Before | null = null;
  #isUndoing = false;

  constructor(deps: RegionWatchDeps) {
    super();
    this.#deps = deps;
    this.#known = deps.store.current;
  }

  override onload(): void {
    const { store, index, holidays } = this.#deps;
    this.register(store.onChange((settings) => this.#follow(settings)));
    this.register(index.onChange(() => this.#announce()));
    this.register(holidays.onChange(() => this.#reportUnchanged()));
  }

  #follow(settings: Settings): void {
    const { index, holidays } = this.#deps;
    const known = this.#known;
    const isOther = settings.region !== known.region || settings.holidayFile !== known.holidayFile;
    if (isOther && index.complete && !this.#isUndoing) this.#before = { agenda: index.agenda(), settings: known, days: holidays.days };
    this.#known = settings;
  }

  #announce(): void {
    const { index, holidays } = this.#deps;
    const before = this.#before;
    // Another file counts only after it has been read.
    if (before === null || holidays.path !== this.#known.holidayFile) return;
    this.#before = null;
    const isSameRegion = this.#known.region === before.settings.region;
    const counts = isSameRegion ? fileWords(before.settings.holidayFile, this.#known, holidays) : regionWords(this.#known);
    showUndoNotice(redatedWords(before.agenda, index.agenda(), counts), () => this.#undo(before.settings));
  }

  /** If the file changes no day off, no date moves, and the index has nothing to announce. */
  #reportUnchanged(): void {
    const { holidays } = this.#deps;
    const before = this.#before;
    if (before === null || !sameJson(before.days, holidays.days) || before.settings.region !== this.#known.region) return;
    this.#before = null;
    for (const { note, message } of holidays.problems()) new Notice(`“${note}”: ${message}`, READING_TIME);
  }

  async #undo({ region, weekend, holidayFile }: Settings): Promise<boolean> {
    // The store notifies within the call. The undo notice says enough: the change back gets no notice of its own.
    this.#isUndoing = true;
    const changed = this.#deps.store.change({ region, weekend, holidayFile });
    this.#isUndoing = false;
    await changed;
    return true;
  }
}

/** A problem takes longer to read than a confirmation (ms). */
const READING_TIME = 10_000;

function regionWords({ region }: Settings): string {
  if (region === null) return words('holidays').regionGone;
  const name = regionName(region);
  return hasHolidays(region) ? words('holidays').regionCounts(name) : words('holidays').holidaysUnknown(name);
}

function fileWords(before: string, { holidayFile }: Settings, { days }: Holidays): string {
  return holidayFile === '' ? words('holidays').noLongerCounts(before) : words('holidays').counts(holidayFile, days.length);
}
