import type { App } from 'obsidian';
import { momentAt } from '../domain/dates/zoned';
import { noteName } from '../domain/note/person-note';
import { settingsFor, type Guess } from '../domain/overview/guess';
import type { FoundNotes } from '../domain/sidebar/empty';
import type { SettingsStore } from '../settings/store';
import { showUndoNotice } from '../ui/undo-notice';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import { guessFromVault } from '../vault/parsed-notes';

/** The first minute with a person's own notes: which of them look like interviews, and from when to start. */
export class FirstRun {
  readonly #app: App;
  readonly #store: SettingsStore;
  readonly #clock: Pick<Clock, 'now' | 'zone'>;
  readonly #index: Pick<InterviewIndex, 'foldersWithout'>;
  #guess: Guess | null | undefined;

  constructor(app: App, store: SettingsStore, clock: Pick<Clock, 'now' | 'zone'>, index: Pick<InterviewIndex, 'foldersWithout'>) {
    this.#app = app;
    this.#store = store;
    this.#clock = clock;
    this.#index = index;
  }

  /** Forgets what was found, because notes or settings have changed. */
  forget(): void {
    this.#guess = undefined;
  }

  /** Notes that look like interviews and do not count as such; null if there are none. */
  found(): FoundNotes | null {
    const guess = this.#currentGuess();
    if (guess === null) return null;
    const names = guess.names.map(({ property, name }) => `“${name}” as ${property}`);
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
    showUndoNotice('Now following these notes', async () => {
      await this.#store.change({ folder, tag, propertyNames });
      return true;
    });
  }

  /** Leaves out of the list what was due before today. */
  async startFromToday(): Promise<void> {
    const before = this.#store.current.startFrom;
    if (!await this.#store.change({ startFrom: momentAt(this.#clock.now(), this.#clock.zone).day })) return;
    showUndoNotice('Starting from today', async () => {
      await this.#store.change({ startFrom: before });
      return true;
    });
  }

  /** Hides the first page for good. */
  async dismiss(): Promise<void> {
    if (!await this.#store.change({ welcomed: true })) return;
    showUndoNotice('Hidden. Run “Check my notes” to see what was found.', async () => {
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

/** Where the notes are, as the settings would say it; null if in no one place. */
function whereWords({ folder, tag, added }: Guess): string | null {
  if (folder === null && tag === null) return null;
  const place = folder === null ? `with the tag #${tag ?? ''}` : `in the folder “${folder}”`;
  const more = added.length > MAX_NAMED ? [`${added.length - MAX_NAMED} more`] : [];
  return `${place}: ${[...added.slice(0, MAX_NAMED).map(noteName), ...more].join(', ')}`;
}

/** More names than this make a sentence too long to read. */
const MAX_NAMED = 5;
