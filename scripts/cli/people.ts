import { posix } from 'node:path';
import { readInlineFields } from '../../src/domain/note/inline-fields';
import { foldName } from '../../src/domain/note/link';
import { noteName, readPersonNote, type PersonNote } from '../../src/domain/note/person-note';
import { attempt } from '../../src/domain/text/attempt';
import type { VaultNote } from './vault-note';

/** Finds the notes about people, by link or by name. */
export class PeopleOfVault {
  readonly #byName = new Map<string, VaultNote[]>();
  #byAlias: ReadonlyMap<string, VaultNote> | null = null;
  readonly #notes: readonly VaultNote[];

  /** @param notes all notes of the vault, sorted by path */
  constructor(notes: readonly VaultNote[]) {
    this.#notes = notes;
    for (const note of notes) {
      const name = foldName(noteName(note.path));
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), note]);
    }
  }

  /** The person's note that a link's target or a bare name means: the note it leads to, else one with that alias. */
  find(linkOrName: string, from: string): PersonNote | null {
    return readWhole(this.#linked(linkOrName, from)) ?? readWhole(this.#aliases().get(foldName(noteName(linkOrName))));
  }

  /**
   * A relative path leads to one note. Of several notes of a name, it is the one at that path, else one
   * beside the linking note, else the one nearest the top.
   */
  #linked(target: string, from: string): VaultNote | undefined {
    const linkFolder = from.slice(0, from.lastIndexOf('/') + 1);
    const link = target.replace(/\.md$/i, '');
    const isRelative = /^\.{1,2}\//.test(link);
    const path = foldName(isRelative ? posix.normalize(linkFolder + link) : link.replace(/^\/+/, ''));
    const named = this.#byName.get(foldName(noteName(link))) ?? [];
    if (isRelative) return named.find((note) => pathOf(note) === path);
    const candidates = named.filter((note) => endsWithPath(pathOf(note), path));
    const folder = foldName(linkFolder);
    return candidates.find((note) => pathOf(note) === path)
      ?? candidates.find((note) => pathOf(note) === folder + path)
      ?? [...candidates].sort((a, b) => depth(a) - depth(b))[0];
  }

  /** Read only if a name leads to no note: the links of most vaults lead somewhere. */
  #aliases(): ReadonlyMap<string, VaultNote> {
    if (this.#byAlias === null) {
      const notes = this.#notes.filter((note) => !note.isRuledOut).reverse();
      this.#byAlias = new Map(notes.flatMap((note) => aliasesOf(note).map((alias) => [foldName(alias), note] as const)));
    }
    return this.#byAlias;
  }
}

/** What the note says of a person, in its text too. */
function readWhole(note: VaultNote | undefined): PersonNote | null {
  if (note === undefined) return null;
  return attempt(() => readPersonNote(note.path, note.properties, readInlineFields(note.parts.body)), () => null);
}

function aliasesOf({ path, properties }: VaultNote): readonly string[] {
  return attempt(() => readPersonNote(path, properties), () => null)?.aliases ?? [];
}

function pathOf(note: VaultNote): string {
  return foldName(note.path.replace(/\.md$/i, ''));
}

function endsWithPath(path: string, end: string): boolean {
  return path === end || path.endsWith(`/${end}`);
}

function depth(note: VaultNote): number {
  return note.path.split('/').length;
}
