import type { App } from 'obsidian';

/** The notes that Obsidian had not parsed when they were last looked at. */
export class UncachedNotes {
  readonly #app: App;
  readonly #paths = new Set<string>();
  /** Those that Obsidian has left out: it said that it was done, and had not parsed them. */
  readonly #leftOut = new Set<string>();

  constructor(app: App) {
    this.#app = app;
  }

  all(): readonly string[] {
    return [...this.#paths];
  }

  set(path: string, isUncached: boolean): void {
    if (isUncached) this.#paths.add(path);
    else for (const paths of [this.#paths, this.#leftOut]) paths.delete(path);
  }

  /** Whether Obsidian has yet to parse a note. It never parses one without text. */
  get isWaiting(): boolean {
    return this.all().some((path) => !this.#leftOut.has(path) && this.#hasText(path));
  }

  /** Obsidian says that it is done: the notes that it has left out are no longer waited for. */
  expectNoMore(): void {
    for (const path of this.#paths) this.#leftOut.add(path);
  }

  /** Whether the note has text, and Obsidian has left it out. */
  isLeftOut(path: string): boolean {
    return this.#leftOut.has(path) && this.#hasText(path);
  }

  #hasText(path: string): boolean {
    return (this.#app.vault.getFileByPath(path)?.stat.size ?? 0) > 0;
  }
}
