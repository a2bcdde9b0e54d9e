import { inFolder } from './identify';
import { isPersonMark } from './person-note';
import { builtInNames, foldCamelCase, foldKey, type Mapping } from './properties';
import type { ReadingSettings } from './settings';

/** No vault has that many names of properties, unless a program made it. */
const MAX_KNOWN_NAMES = 5000;

type NameKind = 'mark' | 'tags' | 'other';

/**
 * Rules out at a glance that a note is an interview's or a person's: by its folder, its tags and the names of its properties. Most
 * notes of a vault are neither, and need no further work.
 */
export class NoteScreen {
  readonly #isInFolder: (path: string) => boolean;
  /** Whether the tag is in a text, or in a value. It may be anywhere in a text: other text with it rules nothing out. */
  readonly #hasTag: (value: unknown) => boolean;
  /** The folded names of properties that can mark an interview note. */
  readonly #marks: ReadonlySet<string>;
  /** The kinds of the names met so far, each name as its note writes it. */
  readonly #kinds = new Map<string, NameKind>();

  constructor({ folder, tag, typeProperty, propertyNames }: ReadingSettings) {
    this.#isInFolder = inFolder(folder);
    const wanted = tag.replace(/^#/, '').toLowerCase();
    this.#hasTag = wanted === '' ? () => false : (value) => foldTag(value).includes(wanted);
    this.#marks = new Set([typeProperty, ...propertyNames.interviews ?? [], ...builtInNames('interviews')].map(foldKey));
  }

  /** @param tagsInText those in the note's text, with or without `#` */
  rulesOut(path: string, properties: Mapping, tagsInText: readonly string[]): boolean {
    return !this.#isInFolder(path)
      && !tagsInText.some(this.#hasTag)
      && !this.#hasMark(properties);
  }

  #hasMark(properties: Mapping): boolean {
    // One that all objects inherit from something else's code is looked at too: in doubt, nothing is ruled out.
    for (const name in properties) {
      const kind = this.#kinds.get(name) ?? this.#learn(name);
      if (kind === 'mark' || (kind === 'tags' && this.#isTagIn(properties[name]))) return true;
    }
    return false;
  }

  #isTagIn(value: unknown): boolean {
    return Array.isArray(value) ? value.some(this.#hasTag) : this.#hasTag(value);
  }

  #learn(name: string): NameKind {
    const kind = this.#findKind(name);
    if (this.#kinds.size >= MAX_KNOWN_NAMES) this.#kinds.clear();
    this.#kinds.set(name, kind);
    return kind;
  }

  #findKind(name: string): NameKind {
    const folded = [foldKey(name), foldCamelCase(name)];
    if (folded.some((one) => this.#marks.has(one) || isPersonMark(one))) return 'mark';
    return folded.some((one) => one === 'tag' || one === 'tags') ? 'tags' : 'other';
  }
}

function foldTag(value: unknown): string {
  return (typeof value === 'string' ? value : String(value)).toLowerCase();
}
