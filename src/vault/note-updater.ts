import type { App } from 'obsidian';
import type { Zone } from '../domain/dates/zoned';
import type { UnmarkedBroken } from '../domain/overview/near-misses';
import { isSetAside } from '../domain/overview/raw-marks';
import type { Settings } from '../domain/settings';
import { errorText } from '../domain/text/error-text';
import { BrokenNotes } from './broken-notes';
import { InlineNotes } from './inline-notes';
import { NoteStore } from './note-store';
import { interviewsNaming, refreshNotes } from './refresh-notes';
import { readTemplateFolders } from './template-plugins';
import { UpdateLoop } from './update-loop';

export interface NoteUpdaterDeps {
  readonly app: App;
  readonly settings: () => Settings;
  readonly zone: () => Zone;
  /** Called at the end of a pass that changed something, so at most once a frame. */
  readonly onNews: () => void;
}

/**
 * - `idle`: nothing is read until `start`.
 * - `reading`: the first pass over all notes has yet to end, and the store is empty.
 * - `ready`: the store holds what was read. It may be out of date until the next pass.
 * - `stopped`: for good.
 */
export type UpdaterState = 'idle' | 'reading' | 'ready' | 'stopped';

/** Keeps a store up to date: reads all notes once, then only those that were touched since. */
export class NoteUpdater {
  readonly #deps: NoteUpdaterDeps;
  readonly #loop = new UpdateLoop(() => this.#runPass());
  readonly #broken: BrokenNotes;
  readonly #inline: InlineNotes;
  /** The notes to look at in the next pass. */
  readonly #touched = new Set<string>();
  /** The notes whose text is to be scanned for fields. */
  readonly #pendingScans = new Set<string>();
  #state: UpdaterState = 'idle';
  #store: NoteStore | null = null;
  /** All notes are to be read, into a new store. */
  #isFullPassDue = false;
  /** Whether Obsidian has said since the last full pass began that it has parsed everything. */
  #isResolved = false;
  #hasNews = false;
  /** Whether Obsidian still had notes to parse at the last call of `onNews`. */
  #wasWaiting = false;
  /** Counts the full passes requested (and the stop), so that an outdated pass ends early. */
  #generation = 0;

  constructor(deps: NoteUpdaterDeps) {
    this.#deps = deps;
    this.#broken = new BrokenNotes(deps.app);
    this.#inline = new InlineNotes(deps.app);
  }

  get state(): UpdaterState {
    return this.#state;
  }

  /** What is known of the notes. Until the first pass is over it is empty; each full pass replaces it. */
  get store(): NoteStore {
    return (this.#store ??= this.#newStore([], 'UTC'));
  }

  /** The notes whose properties cannot be parsed, and which nothing marks. */
  unmarkedBroken(): readonly UnmarkedBroken[] {
    const marked = new Set(this.store.paths());
    return this.#broken.all().filter(({ path }) => !marked.has(path) && !isSetAside(path, this.store.folders));
  }

  /** Whether the store is about to be replaced by one with other settings. */
  get isFullPassDue(): boolean {
    return this.#isFullPassDue;
  }

  start(): void {
    this.#state = 'reading';
    this.readAll();
  }

  stop(): void {
    this.#state = 'stopped';
    this.#generation += 1;
    this.#loop.stop();
  }

  /** Reads all notes anew; does nothing before the start, which reads them anyway. */
  readAll(): void {
    if (this.#state === 'idle') return;
    this.#generation += 1;
    this.#isFullPassDue = true;
    this.#loop.request();
  }

  touch(paths: readonly string[]): void {
    if (paths.length === 0) return;
    for (const path of paths) this.#touched.add(path);
    this.#loop.request();
  }

  /** Obsidian has parsed everything that it had to: the notes it left out are looked at again, and no longer waited for. */
  resolved(): void {
    this.#isResolved = true;
    // The store of a pass under way follows once it is filled.
    if (this.#isFullPassDue) return;
    this.store.uncached.expectNoMore();
    this.touch(this.store.uncached.all());
  }

  /** Looks again at what was in the folder. A full pass under way starts again, since its store is not complete. */
  touchFolder(folder: string): void {
    if (this.#isFullPassDue) this.readAll();
    else this.touch(this.store.below(folder));
  }

  /** Announces a change that did not come from a note. */
  announce(): void {
    this.#hasNews = true;
    this.#loop.request();
  }

  async #runPass(): Promise<void> {
    const generation = this.#generation;
    const isCurrent = (): boolean => generation === this.#generation;
    if (this.#isFullPassDue) await this.#runFullPass(isCurrent);
    else if (this.#touched.size > 0) await this.#refreshTouched(isCurrent);
    this.#notify();
    await this.#scanTexts(isCurrent);
    this.#notify();
  }

  #notify(): void {
    const { isWaiting } = this.store.uncached;
    if (!this.#hasNews && isWaiting === this.#wasWaiting) return;
    this.#hasNews = false;
    this.#wasWaiting = isWaiting;
    this.#deps.onNews();
  }

  /** The old store remains in use until the new one is complete. */
  async #runFullPass(isCurrent: () => boolean): Promise<void> {
    const templateFolders = await readTemplateFolders(this.#deps.app);
    if (!isCurrent()) return;
    this.#touched.clear();
    this.#isResolved = false;
    const store = this.#newStore(templateFolders, this.#deps.zone());
    const paths = this.#deps.app.vault.getMarkdownFiles().map((file) => file.path);
    if (!await refreshNotes(store, this.#broken, paths, isCurrent)) return;
    this.#store = store;
    this.#isFullPassDue = false;
    this.#state = 'ready';
    this.#hasNews = true;
    this.#queueScans([...store.paths(), ...store.undecided()]);
    if (this.#isResolved) this.resolved();
  }

  async #refreshTouched(isCurrent: () => boolean): Promise<void> {
    const paths = [...this.#touched];
    const { revision } = this.store;
    this.#touched.clear();
    await refreshNotes(this.store, this.#broken, paths, isCurrent);
    this.#queueScans(paths);
    if (this.store.revision !== revision) this.#hasNews = true;
  }

  #queueScans(paths: Iterable<string>): void {
    const store = this.store;
    for (const path of paths) {
      const counts = store.interviewsOf(path).length > 0 || store.isUndecided(path) || interviewsNaming(path, store).length > 0;
      for (const note of counts ? [path, ...store.mentionedBy(path)] : []) this.#pendingScans.add(note);
    }
  }

  /**
   * Reads the fields in the text of interview notes, and of the notes of people whom they name. This comes after the list is shown,
   * which need not wait for it. If a field names somebody, that person's note follows in the same pass.
   */
  async #scanTexts(isCurrent: () => boolean): Promise<void> {
    const store = this.store;
    const { revision } = store;
    for (const path of this.#pendingScans) {
      this.#pendingScans.delete(path);
      const rereads = await this.#scan(path, store) ? [path, ...interviewsNaming(path, store)] : [];
      for (const note of rereads) store.guard(note, () => store.read(note));
      this.#queueScans(rereads);
      if (!isCurrent()) return;
    }
    if (this.store.revision !== revision) this.#hasNews = true;
  }

  async #scan(path: string, store: NoteStore): Promise<boolean> {
    try {
      return await this.#inline.scan(path);
    } catch (error) {
      store.setUnreadable(path, errorText(error));
      return false;
    }
  }

  #newStore(templateFolders: readonly string[], zone: Zone): NoteStore {
    const { app, settings } = this.#deps;
    const folders = { templates: templateFolders, leftOut: settings().excludedFolders };
    return new NoteStore({ app, settings: settings(), folders, zone, textOf: (path) => this.#inline.readingOf(path) });
  }
}
