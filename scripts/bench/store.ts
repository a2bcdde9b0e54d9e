import { readInstant, type Instant } from '../../src/domain/dates/zoned';
import { boardMaker, MAX_CARDS } from '../../src/domain/board/board';
import { remind } from '../../src/domain/reminders/reminders';
import { DEFAULT_CHOICES, type Choices } from '../../src/domain/sidebar/choices';
import { KeptLists } from '../../src/domain/sidebar/kept-lists';
import { makeGroups, MAX_ROWS } from '../../src/domain/sidebar/sidebar';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { BrokenNotes } from '../../src/vault/broken-notes';
import { NoteStore } from '../../src/vault/note-store';
import { refreshNotes } from '../../src/vault/refresh-notes';
import type { BenchVault } from './vault';

const ZONE = 'Europe/London';
export const NOW = readInstant('2026-11-23T09:00', ZONE) ?? 0;

const ROOM = { 'to-come': MAX_CARDS, 'waiting': MAX_CARDS, 'offer': MAX_CARDS, 'closed': MAX_CARDS };

/** The plugin's index over a vault in memory, without a window. */
export class BenchStore {
  readonly #broken: BrokenNotes;
  readonly #store: NoteStore;
  readonly #kept = new KeptLists();
  readonly #makeBoard = boardMaker();

  constructor(readonly vault: BenchVault) {
    const app = vault.asApp();
    this.#broken = new BrokenNotes(app);
    this.#store = new NoteStore({
      app, settings: DEFAULT_SETTINGS, folders: { templates: [], leftOut: [] }, zone: ZONE, textOf: () => ({ fields: {}, slips: [] }),
    });
  }

  /** Looks at the notes as after a change of each. Returns whether that is news: if not, the plugin does nothing further. */
  async read(paths: Iterable<string>): Promise<boolean> {
    const before = this.#store.revision;
    await refreshNotes(this.#store, this.#broken, paths, () => true);
    return this.#store.revision !== before;
  }

  /** Works out what is due, and the sidebar's rows. Returns how many rows there are, so that none of it can be left out. */
  list(now: Instant = NOW, choices: Partial<Choices> = {}): number {
    const groups = makeGroups({
      agenda: this.#store.followUps().agendaAt(now), problems: this.#store.problems(), viewer: { now, zone: ZONE },
      choices: { ...DEFAULT_CHOICES, ...choices }, draftOf: () => null, maxRows: MAX_ROWS, kept: this.#kept,
    });
    return groups.reduce((sum, { rows }) => sum + rows.length, 0);
  }

  /** Works out the open board, and what to remind of. Returns how many cards are drawn. */
  board(): number {
    const [book, viewer] = [this.#store.followUps(), { now: NOW, zone: ZONE }];
    const agenda = book.agendaAt(NOW);
    const { columns } = this.#makeBoard({ applications: book.assessedAt(NOW), agenda, viewer, room: ROOM, folded: ['closed'] });
    remind(agenda, null, viewer, false);
    return columns.reduce((sum, { cards }) => sum + cards.length, 0);
  }
}

export async function filledStore(vault: BenchVault): Promise<BenchStore> {
  const store = new BenchStore(vault);
  await store.read(vault.paths());
  store.list();
  return store;
}
