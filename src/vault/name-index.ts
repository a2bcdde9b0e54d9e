import { foldName } from '../domain/note/link';
import { noteName } from '../domain/note/person-note';

const NONE: ReadonlySet<string> = new Set();

/**
 * Which notes hold which names, both ways. Names compare folded, and a path counts by its last part,
 * so that `[[People/Raj Patel]]` and `raj patel` are one name.
 */
export class NameIndex {
  readonly #names = new Map<string, ReadonlySet<string>>();
  readonly #notes = new Map<string, Set<string>>();

  set(note: string, names: readonly string[]): void {
    this.delete(note);
    if (names.length === 0) return;
    const folded = new Set(names.map(foldNoteName));
    this.#names.set(note, folded);
    for (const name of folded) this.#add(name, note);
  }

  delete(note: string): void {
    for (const name of this.namesOf(note)) this.#remove(name, note);
    this.#names.delete(note);
  }

  /** The names (folded) that the note holds. */
  namesOf(note: string): ReadonlySet<string> {
    return this.#names.get(note) ?? NONE;
  }

  /** The paths of the notes that hold the name. */
  notesOf(name: string): ReadonlySet<string> {
    return this.#notes.get(foldNoteName(name)) ?? NONE;
  }

  /** Whether no note holds a name. */
  get isEmpty(): boolean {
    return this.#names.size === 0;
  }

  /** The paths of all notes that hold any name. */
  paths(): Iterable<string> {
    return this.#names.keys();
  }

  #add(name: string, note: string): void {
    const notes = this.#notes.get(name);
    if (notes === undefined) this.#notes.set(name, new Set([note]));
    else notes.add(note);
  }

  #remove(name: string, note: string): void {
    const notes = this.#notes.get(name);
    notes?.delete(note);
    if (notes?.size === 0) this.#notes.delete(name);
  }
}

export function foldNoteName(nameOrPath: string): string {
  return foldName(noteName(nameOrPath));
}
