import { identify, type FoldersWithout, type IdentifiedNote } from '../../src/domain/note/identify';
import { readInlineFields, withInlineFields } from '../../src/domain/note/inline-fields';
import { withoutLoops, type FiniteProperties } from '../../src/domain/note/loops';
import type { Problem } from '../../src/domain/note/problem';
import { words } from '../../src/domain/language/interface';
import { propertyNamed, type Mapping } from '../../src/domain/note/properties';
import { unreadableNote } from '../../src/domain/note/read-note';
import type { ReadingSettings } from '../../src/domain/note/settings';
import { lineSlips, slipProblems } from '../../src/domain/overview/line-slips';
import { withText, type UnmarkedBroken } from '../../src/domain/overview/near-misses';
import { isMarkedInLines, isSetAside } from '../../src/domain/overview/raw-marks';
import { readFrontMatter, type Parts } from './front-matter';
import { tagsInProperties, tagsInText } from './tags';
import type { TextScreen } from './text-screen';

/**
 * A note as it is on disk. Unless it is ruled out, its properties are parsed at once, so that a failure concerns this note alone.
 */
export class VaultNote {
  /** Whether the note is known without parsing to be neither an interview's nor a person's. */
  readonly isRuledOut: boolean;
  readonly #text: string;
  #parts: Parts | null = null;
  #finite: FiniteProperties | null = null;

  constructor(readonly path: string, text: string, screen: TextScreen | null = null) {
    this.#text = text;
    this.isRuledOut = screen?.rulesOut(path, text) ?? false;
    if (!this.isRuledOut) this.#finiteProperties();
  }

  get parts(): Parts {
    this.#parts ??= readFrontMatter(this.#text);
    return this.#parts;
  }

  get properties(): Mapping {
    return this.#finiteProperties().properties;
  }

  /** The names of properties that were dropped because they contain themselves. */
  get dropped(): readonly string[] {
    return this.#finiteProperties().dropped;
  }

  /** The line on which the text below the properties begins, counted from 1. */
  get bodyLine(): number {
    return this.#text.slice(0, this.#text.length - this.parts.body.length).split('\n').length;
  }

  #finiteProperties(): FiniteProperties {
    this.#finite ??= withoutLoops(this.parts.kind === 'read' ? this.parts.properties : {});
    return this.#finite;
  }
}

/** What a note is to the command line. */
export type NoteKind =
  /** The note with the fields in its text. */
  | { readonly kind: 'interview'; readonly note: IdentifiedNote }
  /** It is marked as an interview, but its properties cannot be parsed. */
  | { readonly kind: 'unreadable'; readonly problem: Problem }
  /** The note with the fields in its text shown. */
  | { readonly kind: 'other'; readonly note: IdentifiedNote }
  /** Its properties cannot be parsed, and nothing marks it; `broken`: null if it lies in a folder whose notes never count. */
  | { readonly kind: 'unmarked'; readonly broken: UnmarkedBroken | null };

export function classify({ path, properties, parts }: VaultNote, settings: ReadingSettings, folders: FoldersWithout): NoteKind {
  if (parts.kind === 'broken') {
    const isMarked = isMarkedInLines({ path, lines: parts.lines, tags: tagsIfNeeded(parts.body, settings) }, settings, folders);
    if (isMarked) return { kind: 'unreadable', problem: unreadableNote(path, parts.reason) };
    const { reason, lines } = parts;
    return { kind: 'unmarked', broken: isSetAside(path, folders) ? null : { path, reason, lines } };
  }
  const tags = [...tagsInProperties(properties), ...tagsIfNeeded(parts.body, settings)];
  const note = identify({ path, properties, tags }, settings, folders);
  if (note.reason === null && note.notTaken !== 'tag-alone') {
    return { kind: 'other', note: withText(note, parts.lines, parts.body, settings) };
  }
  const whole = withInlineFields(note, readInlineFields(parts.body), settings);
  return { kind: whole.reason === null ? 'other' : 'interview', note: whole };
}

/**
 * The problems that only the raw lines show: those of properties that have several values, and of items that YAML does not read as
 * items.
 */
export function problemsOfLines({ path, parts }: VaultNote, { propertyNames }: ReadingSettings): Problem[] {
  if (parts.kind === 'broken') return [];
  const doubled = parts.doubled.map((key) => ({
    note: path, property: propertyNamed(key) ?? key, message: words('problems').doubled(key),
  }));
  return [...doubled, ...slipProblems(path, lineSlips(parts.lines), propertyNames)];
}

function tagsIfNeeded(body: string, { tag }: ReadingSettings): string[] {
  return tag === '' ? [] : tagsInText(body);
}
