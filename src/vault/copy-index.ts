import type { Problem } from '../domain/note/problem';
import { originalOf } from '../domain/overview/copies';

const NONE: ReadonlySet<string> = new Set();

/** Which notes are copies of interview notes, and which may become one when the note beside them changes. */
export class CopyIndex {
  readonly #problems = new Map<string, Problem>();
  /** The notes whose name is that of a copy, by the path of the note they may be a copy of. */
  readonly #byOriginal = new Map<string, Set<string>>();
  /** The other way round. Most notes are no copies and have no entry. */
  readonly #originals = new Map<string, string>();

  /** Remembers that the interview note may be a copy; does nothing if its name says that it is not. */
  watch(path: string): void {
    const original = originalOf(path);
    if (original === null) return;
    this.#originals.set(path, original);
    const copies = this.#byOriginal.get(original);
    if (copies === undefined) this.#byOriginal.set(original, new Set([path]));
    else copies.add(path);
  }

  unwatch(path: string): void {
    const original = this.#originals.get(path);
    if (original === undefined) return;
    this.#originals.delete(path);
    const copies = this.#byOriginal.get(original);
    copies?.delete(path);
    if (copies?.size === 0) this.#byOriginal.delete(original);
  }

  /** Whether no interview note may be a copy. */
  get isEmpty(): boolean {
    return this.#originals.size === 0;
  }

  /** The interview notes that may be copies of the note. */
  copiesOf(path: string): ReadonlySet<string> {
    return this.#byOriginal.get(path) ?? NONE;
  }

  /** The path of the note that the interview note may be a copy of; null if it is watched as none. */
  originalOf(path: string): string | null {
    return this.#originals.get(path) ?? null;
  }

  /** Keeps the note with that problem as a copy; returns whether that is new. */
  add(problem: Problem): boolean {
    if (this.#problems.get(problem.note)?.message === problem.message) return false;
    this.#problems.set(problem.note, problem);
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
