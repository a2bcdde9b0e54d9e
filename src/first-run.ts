import type { App } from 'obsidian';
import { showUndoNotice } from './actions/undo-notice';
import type { FoundNotes } from './domain/agenda/empty';
import { settingsFor, type Guess } from './domain/check/guess';
import type { SettingsStore } from './settings/store';
import { guessFromVault } from './vault/parsed-notes';

/** The first minute with one's own notes: which of them look like interviews, and taking them in. */
export class FirstRun {
  private guess: Guess | null | undefined;

  constructor(private readonly app: App, private readonly store: SettingsStore) {}

  /** Looks again from now on: notes or settings have changed. */
  forget(): void {
    this.guess = undefined;
  }

  /** Notes that look like interviews and are not taken for any; null where there is none. */
  found(): FoundNotes | null {
    const guess = this.look();
    if (guess === null) return null;
    const { folder, tag, names, notes } = guess;
    const where = folder !== null ? `in the folder “${folder}”` : tag !== null ? `with the tag #${tag}` : null;
    return { count: notes.length, where, names: names.map(({ property, name }) => `“${name}” as ${property}`) };
  }

  /** Sets folder or tag, and names, as the notes suggest. */
  async take(): Promise<void> {
    const { store } = this;
    const guess = this.look();
    const changes = guess === null ? null : settingsFor(guess, store.current);
    if (changes === null) return;
    const { folder, tag, propertyNames } = store.current;
    await store.change(changes);
    showUndoNotice('These notes are read from now on', async () => {
      await store.change({ folder, tag, propertyNames });
      return true;
    });
  }

  async putAway(): Promise<void> {
    await this.store.change({ welcomed: true });
    showUndoNotice('Put away. “Check my notes” shows it again', async () => {
      await this.store.change({ welcomed: false });
      return true;
    });
  }

  get isOver(): boolean {
    return this.store.current.welcomed;
  }

  private look(): Guess | null {
    if (this.guess === undefined) this.guess = guessFromVault(this.app, this.store.current);
    return this.guess;
  }
}
