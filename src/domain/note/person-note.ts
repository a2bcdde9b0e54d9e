import { foldProperties, isEmpty, type FoldedProperties } from './properties';
import { plainText } from './values';

/** A note about a person, as far as an interview's note needs it. */
export interface PersonNote {
  readonly path: string;
  /** The note's name, which is the person's. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly email: string | null;
  readonly phone: string | null;
  readonly linkedin: string | null;
  readonly title: string | null;
}

/** Finds the person's note that a link or a bare name, standing in the given note, means. */
export type PersonLookUp = (linkOrName: string, fromNote: string) => PersonNote | null;

const MARKS = ['email', 'phone', 'linkedin', 'title', 'aliases', 'alias'];

/** What a note says of a person; null where it has none of the properties that a person's note has. */
export function readPersonNote(path: string, properties: Readonly<Record<string, unknown>>): PersonNote | null {
  const folded = foldProperties(properties);
  if (MARKS.every((mark) => isEmpty(folded.get(mark)))) return null;
  return {
    path,
    name: noteName(path),
    aliases: [...textList(folded.get('aliases')), ...textList(folded.get('alias'))],
    email: firstText(folded, 'email'),
    phone: firstText(folded, 'phone'),
    linkedin: firstText(folded, 'linkedin'),
    title: firstText(folded, 'title'),
  };
}

/** The name by which a note at the path is linked: the file's name without folder and `.md`. */
export function noteName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/i, '');
}

function firstText(properties: FoldedProperties, key: string): string | null {
  return textList(properties.get(key))[0] ?? null;
}

function textList(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((item) => plainText(item)?.trim() ?? '').filter((text) => text !== '');
}
