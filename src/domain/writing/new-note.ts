import { words } from '../language/interface';
import { shownText } from '../note/link';
import { PROPERTIES, type PropertyName } from '../note/properties';
import type { ReadingSettings } from '../note/settings';
import { once } from '../text/memoized';
import { trimEndOf } from '../text/trim';
import { yamlValue } from './yaml-text';

/**
 * An interview whose note does not exist yet: text as a person typed it, by property. Dates are `YYYY-MM-DD` and times `HH:mm`;
 * what is empty is left out.
 */
export type NewInterview = Readonly<Partial<Record<PropertyName, string | readonly string[]>>>;

/** What else a new note says. */
export interface NewNoteExtras {
  /** Further lines of properties; see `propertyLines`. */
  readonly lines: readonly string[];
  /** The text below the properties. */
  readonly body: string;
}

/**
 * The text of the new note: its properties, in the order of the table, and room to write below. Date and time are two
 * properties: in many vaults `date` is of Obsidian's type Date, and its field could drop the time.
 */
export function newInterviewText(fields: NewInterview, settings: ReadingSettings, extras: NewNoteExtras = { lines: [], body: '' }): string {
  const lines = (Object.keys(PROPERTIES) as PropertyName[]).flatMap((name) => propertyLines(name, fields[name] ?? ''));
  return noteText([...marks(settings), ...lines, ...extras.lines], extras.body);
}

/** The text of a note with these lines of properties. */
export function noteText(properties: readonly string[], body: string): string {
  return `${['---', ...properties, '---', '', ...(body === '' ? [] : [body])].join('\n')}\n`;
}

type Kind = 'text' | 'number' | 'boolean';

/** Properties whose values are not text. */
const KINDS: Readonly<Record<string, Kind>> = { round: 'number', duration: 'number', salary: 'number', keep_in_touch: 'boolean' };

/**
 * The lines of one property: a value, or a list of texts; no lines if there is nothing to say.
 * @param kind a value that is not of this kind is text
 */
export function propertyLines(name: string, value: string | readonly string[], kind: Kind = KINDS[name] ?? 'text'): string[] {
  const key = `${yamlValue(name)}:`;
  if (typeof value === 'string') return value.trim() === '' ? [] : [`${key} ${written(value.trim(), kind)}`];
  const items = value.map((item) => item.trim()).filter((item) => item !== '');
  return items.length === 0 ? [] : [key, ...items.map((item) => `  - ${yamlValue(item)}`)];
}

/** Digits that a YAML reader gives back unchanged. */
const NUMBER = /^(?:0|[1-9]\d{0,14})$/;

function written(text: string, kind: Kind): string {
  const isBare = kind === 'number' ? NUMBER.test(text) : kind === 'boolean' && (text === 'true' || text === 'false');
  return isBare ? text : yamlValue(text);
}

/** The note's name, without folder and `.md`: company and role, without what file names and links cannot have. */
export function newInterviewName({ company, role }: NewInterview): string {
  const parts = [company, role].map((part) => forFileName(scalarOf(part))).filter((part) => part !== '');
  const name = trimEndOf(cut(parts.join(' – ')), /[. ]/);
  return name === '' || RESERVED.test(name) ? words('writing').newNoteName(name) : name;
}

/** The property that makes the note an interview: its type, or its tag if there is no type. */
function marks({ typeProperty, typeValue, tag }: ReadingSettings): string[] {
  if (typeProperty.trim() !== '' && typeValue.trim() !== '') return propertyLines(typeProperty.trim(), typeValue, 'text');
  return propertyLines('tags', [tag.replace(/^#/, '')]);
}

function scalarOf(value: string | readonly string[] | undefined): string {
  return (typeof value === 'string' ? value : value?.[0] ?? '').trim();
}

/** Not allowed in file names on some system, or in links to the note. */
const NOT_IN_NAMES = once(() => /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu);
/** Invisible marks, and those that change the order of letters: with them, two names could look alike. */
const UNSEEN = once(() => /\p{Default_Ignorable_Code_Point}/gu);
/** Names that Windows reserves. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) ?(?:\.|$)/i;
/** Longer names are cut in lists. */
const MAX_NAME_LENGTH = 55;
/** Encrypted folders, on Android too, allow 143 bytes for a name; a number and `.md` follow ours. */
const MAX_NAME_BYTES = 132;

function forFileName(text: string): string {
  return shownText(text)
    .replace(UNSEEN(), '')
    .normalize('NFC')
    .replace(NOT_IN_NAMES(), ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
}

function cut(text: string): string {
  const characters = [...text].slice(0, MAX_NAME_LENGTH);
  while (characters.reduce((sum, character) => sum + bytesOf(character), 0) > MAX_NAME_BYTES) characters.pop();
  return characters.join('');
}

/** In UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return 1 + [0x7f, 0x7ff, 0xffff].filter((last) => code > last).length;
}
