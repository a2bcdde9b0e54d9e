import { emailIn, linkedinIn, phoneIn } from './contact-details';
import { parseLink } from './link';
import { Properties, type Mapping } from './properties';
import { scalarText } from './values';

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
  /** The country as the note writes it: a company's note says whose public holidays count. */
  readonly country: string | null;
}

/** Finds the person's note that a link or a bare name, in the given note, means. */
export type PersonLookUp = (linkOrName: string, fromNote: string) => PersonNote | null;

/**
 * The names under which notes of people have each detail, those of the plugins for contacts among
 * them. A kind in brackets, as in `EMAIL[WORK]` and `TEL[CELL]`, may follow any of them.
 */
const NAMES = {
  email: ['email', 'e_mail', 'mail', 'email_address', 'emails', 'work_email'],
  phone: ['phone', 'telephone', 'tel', 'mobile', 'cell', 'phone_number', 'phones'],
  linkedin: ['linkedin', 'linkedin_url', 'linkedin_profile', 'socialprofile[linkedin]'],
  title: ['title', 'job_title', 'position', 'role'],
} as const;

type Detail = keyof typeof NAMES;

/** A note about a job has a role and a position too, so these alone do not make a person's note. */
const MARKS: ReadonlySet<string> = new Set([
  ...NAMES.email, ...NAMES.phone, ...NAMES.linkedin, 'title', 'job_title', 'aliases', 'alias', 'country', 'salutation', 'anrede',
]);

/** Whether a property of that name (folded), if it is filled, tells that the note is a person's. */
export function isPersonMark(name: string): boolean {
  if (MARKS.has(name)) return true;
  for (let at = name.indexOf('['); at >= 0; at = name.indexOf('[', at + 1)) if (MARKS.has(name.slice(0, at))) return true;
  return false;
}

/**
 * What a note says of a person; null if it has none of the properties that a person's note has.
 * @param fields inline fields of the note's text; properties take priority over them
 */
export function readPersonNote(path: string, mapping: Mapping, fields: Mapping = {}): PersonNote | null {
  const sources = [mapping, fields].filter((source) => Object.keys(source).length > 0).map((source) => Properties.of(source));
  if (!sources.some((source) => source.entries().some(([name]) => isPersonMark(name)))) return null;
  return {
    path,
    name: noteName(path),
    aliases: sources.flatMap((source) => ['aliases', 'alias', 'full_name'].flatMap((name) => namesIn(source.at(name)))),
    email: detail(sources, 'email', emailIn),
    phone: detail(sources, 'phone', phoneIn),
    linkedin: detail(sources, 'linkedin', linkedinIn),
    title: detail(sources, 'title', (value) => textList(value)[0] ?? null),
    country: sources.map((source) => textList(source.at('country'))[0]).find((text) => text !== undefined) ?? null,
  };
}

/** The name by which a note at the path is linked: the file's name without folder and `.md`. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function detail(sources: readonly Properties[], of: Detail, read: (value: unknown) => string | null): string | null {
  const values = sources.flatMap((source) => NAMES[of].flatMap((name) => valuesOf(source, name)));
  return values.map(read).find((found) => found !== null) ?? null;
}

/** Several names in one text, and the whole of it: `Doe, Jane` is one. */
function namesIn(value: unknown): readonly string[] {
  const texts = textList(value);
  const parts = Array.isArray(value) ? [] : texts.flatMap((text) => text.split(/[,;\n]/)).map((part) => part.trim());
  return [...new Set([...texts, ...parts.filter((part) => part !== '')])];
}

/** The value under the name; without one, those under the name with a kind in brackets. */
function valuesOf(properties: Properties, name: string): readonly unknown[] {
  const value = properties.at(name);
  if (value !== null) return [value];
  return properties.entries().filter(([key]) => key.startsWith(`${name}[`)).map(([, ofKind]) => ofKind);
}

/** A link to a note is shown by the note's name. */
function textList(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((item) => scalarText(item)?.trim() ?? '').filter((text) => text !== '').map((text) => parseLink(text)?.name ?? text);
}
