import type { Problem } from '../domain/note/problem';
import { copyProblem, numberedOriginal } from '../domain/overview/copies';

const NONE: ReadonlySet<string> = new Set();

/** Which notes are copies of interview notes, and which may become one when the note beside them changes. */
export class CopyIndex {
  readonly #problems = new Map<string, Problem>();
  /** The notes whose name is that of a numbered copy, by the path of the note they may be a copy of. */
  readonly #numbered = new Map<string, Set<string>>();
  /** The other way round: most notes are no copies, and are to cost nothing. */
  readonly #originals = new Map<string, string>();

  /** Remembers that the interview note may be a numbered copy; does nothing if its name says that it is not. */
  watch(path: string): void {
    const original = numberedOriginal(path);
    if (original === null) return;
    this.#originals.set(path, original);
    const copies = this.#numbered.get(original);
    if (copies === undefined) this.#numbered.set(original, new Set([path]));
    else copies.add(path);
  }

  unwatch(path: string): void {
    const original = this.#originals.get(path);
    if (original === undefined) return;
    this.#originals.delete(path);
    const copies = this.#numbered.get(original);
    copies?.delete(path);
    if (copies?.size === 0) this.#numbered.delete(original);
  }

  /** The interview notes that may be numbered copies of the note. */
  watchedFor(path: string): ReadonlySet<string> {
    return this.#numbered.get(path) ?? NONE;
  }

  /** Keeps the note as a copy; returns whether it was none before. */
  add(path: string): boolean {
    if (this.#problems.has(path)) return false;
    this.#problems.set(path, copyProblem(path));
    return true;
  }

  /** Returns whether the note was a copy. */
  delete(path: string): boolean {
    return this.#problems.delete(path);
  }

  paths(): Iterable<string> {
    return this.#problems.keys();
  }

  problems(): Iterable<Problem> {
    return this.#problems.values();
  }
}
