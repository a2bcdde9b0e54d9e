import { Notice, type App } from 'obsidian';
import { suggestedRegion, toRegion } from '../domain/dates/holidays';
import { momentAt } from '../domain/dates/zoned';
import { words } from '../domain/language/interface';
import { noteName } from '../domain/note/person-note';
import { settingsFor, type Guess } from '../domain/overview/guess';
import type { Settings } from '../domain/settings';
import type { FoundNotes } from '../domain/sidebar/empty';
import type { SettingsStore } from '../settings/store';
import { showUndoNotice } from '../ui/undo-notice';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import { guessFromVault } from '../vault/parsed-notes';

export interface FirstRunDeps {
  readonly app: App;
  readonly store: SettingsStore;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly index: Pick<InterviewIndex, 'foldersWithout' | 'complete' | 'size'>;
}

/** The first minute with a person's own notes: which of them look like interviews, and from when to start. */
export class FirstRun {
  readonly #app: App;
  readonly #store: SettingsStore;
  readonly #clock: FirstRunDeps['clock'];
  readonly #index: FirstRunDeps['index'];
  #guess: Guess | null | undefined;
  /** While no note counts as an interview, the settings by which none does; null if some do. */
  #emptyBy: string | null = null;
  #startedEmpty = false;

  constructor({ app, store, clock, index }: FirstRunDeps) {
    this.#app = app;
    this.#store = store;
    this.#clock = clock;
    this.#index = index;
  }

  /** Takes notice that notes or settings have changed. A vault that fills up because other notes count now did not start empty. */
  update(): void {
    const { complete, size } = this.#index;
    if (size > 0 && this.#emptyBy !== null) {
      this.#startedEmpty = this.#emptyBy === whatCounts(this.#store.current);
      this.#emptyBy = null;
    }
    this.#guess = undefined;
    if (complete && size === 0) this.#emptyBy ??= whatCounts(this.#store.current);
  }

  /** Whether the vault had no interview notes until the person made the first one. */
  get startedEmpty(): boolean {
    return this.#startedEmpty;
  }

  /** Notes that look like interviews and do not count as such; null if there are none. */
  found(): FoundNotes | null {
    const guess = this.#currentGuess();
    if (guess === null) return null;
    const names = guess.names.map(({ property, name }) => words('firstRun').namedAs(name, property));
    const count = guess.added.length || guess.notes.length;
    return { count, where: whereWords(guess), names };
  }

  /** Sets the folder or the tag, and the names of properties, as the notes suggest. */
  async readFound(): Promise<void> {
    const guess = this.#currentGuess();
    const changes = guess === null ? null : settingsFor(guess, this.#store.current);
    if (changes === null) return;
    const { folder, tag, propertyNames } = this.#store.current;
    if (!await this.#store.change(changes)) return;
    showUndoNotice(words('firstRun').following, async () => {
      await this.#store.change({ folder, tag, propertyNames });
      return true;
    });
  }

  /** Lists only what is due from today on. */
  async startFromToday(): Promise<void> {
    const before = this.#store.current.startFrom;
    if (!await this.#store.change({ startFrom: momentAt(this.#clock.now(), this.#clock.zone).day })) return;
    showUndoNotice(words('firstRun').startsToday, async () => {
      await this.#store.change({ startFrom: before });
      return true;
    });
  }

  /** Whether public holidays count, and the name of the country that the device suggests. */
  get holidays(): { readonly counted: boolean; readonly suggested: string | null } {
    return { counted: this.#store.current.region !== null, suggested: suggestedRegion(navigator.language)?.name ?? null };
  }

  /** Counts the public holidays of that country. `RegionWatch` says which dates that moves. */
  async useSuggestedRegion(): Promise<void> {
    const suggested = suggestedRegion(navigator.language);
    if (suggested === null) return;
    const region = toRegion(suggested.code);
    if (region === null) new Notice(words('firstRun').holidaysUnknown(suggested.name));
    else await this.#store.change({ region, weekend: null, ...this.#startedEmpty ? { welcomed: true } : {} });
  }

  /** Hides the first page for good. */
  async dismiss(): Promise<void> {
    if (!await this.#store.change({ welcomed: true })) return;
    showUndoNotice(words('firstRun').hidden, async () => {
      await this.#store.change({ welcomed: false });
      return true;
    });
  }

  /** Whether the person has closed the first page. */
  get isOver(): boolean {
    return this.#store.current.welcomed;
  }

  #currentGuess(): Guess | null {
    if (this.#guess === undefined) this.#guess = guessFromVault(this.#app, this.#store.current, this.#index.foldersWithout);
    return this.#guess;
  }
}

function whatCounts({ folder, tag, typeProperty, typeValue, excludedFolders, propertyNames }: Settings): string {
  return JSON.stringify([folder, tag, typeProperty, typeValue, excludedFolders, propertyNames]);
}

/** Where the notes are, as the settings would say it; null if in no one place. */
function whereWords({ folder, tag, added }: Guess): string | null {
  if (folder === null && tag === null) return null;
  const { withTag, inFolder, placeAndNames } = words('firstRun');
  const place = folder === null ? withTag(tag ?? '') : inFolder(folder);
  return placeAndNames(place, added.slice(0, MAX_NAMED).map(noteName), Math.max(0, added.length - MAX_NAMED));
}

/** With more names than this the sentence gets too long. */
const MAX_NAMED = 5;
