import { NoteScreen } from '../../src/domain/note/note-screen';
import type { ReadingSettings } from '../../src/domain/note/settings';
import { findFrontMatter } from '../../src/domain/text/front-matter';
import { plainNames } from './plain-names';
import { tagsInText } from './tags';

/** Any other tag can be written in ways that do not contain its letters. */
const PLAIN_TAG = /^#?[a-z][\w/-]*$/i;

/** Rules out that a note is an interview's or a person's before its properties are parsed, since parsing takes most of the time. */
export class TextScreen {
  readonly #screen: NoteScreen;
  readonly #tag: string;

  constructor(settings: ReadingSettings) {
    this.#screen = new NoteScreen(settings);
    this.#tag = settings.tag;
  }

  /** If in doubt, returns false. */
  rulesOut(path: string, text: string): boolean {
    if (this.#tag !== '' && !PLAIN_TAG.test(this.#tag)) return false;
    const found = findFrontMatter(text);
    if (found.kind === 'unclosed') return false;
    const lines = found.kind === 'closed' ? text.slice(found.from, found.to) : '';
    const names = plainNames(lines);
    if (names === null) return false;
    // All lines together stand in for each value: a tag in any of them may be one of the note's.
    const properties = Object.fromEntries([...names].map((name) => [name, lines]));
    return this.#screen.rulesOut(path, properties, this.#tag === '' ? [] : tagsInText(text.slice(found.bodyStart)));
  }
}
