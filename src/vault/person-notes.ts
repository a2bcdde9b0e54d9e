import { readPersonNote, type PersonNote } from '../domain/note/person-note';
import { foldNoteName, NameIndex } from './name-index';
import type { NoteSource } from './note-source';

const NO_PROPERTIES = {};

/** The notes that are about a person, by the names that the person goes by. */
export class PersonNotes {
  readonly #source: NoteSource;
  readonly #names = new NameIndex();

  constructor(source: NoteSource) {
    this.#source = source;
  }

  /** @param names none: the note is not about a person */
  set(path: string, names: readonly string[]): void {
    this.#names.set(path, names);
  }

  /** The names of the person whose note it is, as last set. */
  namesOf(path: string): ReadonlySet<string> {
    return this.#names.namesOf(path);
  }

  paths(): Iterable<string> {
    return this.#names.paths();
  }

  /** The path of the note that a link or a name in another note means: the note it leads to, else one of that name or alias. */
  pathOf(linkOrName: string, from: string): string | null {
    return this.#source.linked(linkOrName, from)?.path ?? this.#named(linkOrName);
  }

  /** What the note says of a person, if it is taken for a person's note; null if it says nothing of one. */
  read(path: string): PersonNote | null {
    return readPersonNote(path, this.#source.propertiesOf(path) ?? NO_PROPERTIES, this.#source.textOf(path).fields);
  }

  /** A note's own name goes before another's alias, then the first path, so that the answer is always the same. */
  #named(name: string): string | null {
    const notes = this.#names.notesOf(name);
    if (notes.size === 0) return null;
    const folded = foldNoteName(name);
    const paths = [...notes].sort();
    return paths.find((path) => foldNoteName(path) === folded) ?? paths[0] ?? null;
  }
}
