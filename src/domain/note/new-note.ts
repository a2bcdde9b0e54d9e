import { shownText } from './link';
import { PROPERTIES, type PropertyName } from './properties';
import type { ReadingSettings } from './settings';
import { propertyLines, quoted } from './yaml';

/**
 * What is known of an interview whose note does not exist yet: text as a person typed it, by
 * property. Dates are `YYYY-MM-DD` and times `HH:mm`; what is empty is left out.
 */
export type NewInterview = Readonly<Partial<Record<PropertyName, string | readonly string[]>>>;

/** The text of the new note: its properties, in the order of the table, and room to write below. */
export function newInterviewText(fields: NewInterview, settings: ReadingSettings): string {
  const { date, ...rest } = fields;
  const time = scalarOf(fields.time);
  const start = TIME.test(time) && DAY.test(scalarOf(date)) ? `${scalarOf(date)}T${time}` : null;
  const values = start === null ? fields : { ...rest, date: start, time: '' };
  const lines = (Object.keys(PROPERTIES) as PropertyName[]).flatMap((name) => propertyLines(name, values[name] ?? '', (text) => written(name, text)));
  return `${['---', ...marks(settings), ...lines, '---'].join('\n')}\n\n`;
}

/** The note's name, without folder and `.md`: company and role, less what file names and links cannot hold. */
export function newInterviewName({ company, role }: NewInterview): string {
  const parts = [company, role].map((part) => forFileName(scalarOf(part))).filter((part) => part !== '');
  const name = cut(parts.join(' – '), LONGEST_NAME).replace(/[. ]+$/, '');
  return name === '' || RESERVED.test(name) ? `Interview ${name}`.trim() : name;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;

/** What makes the note an interview: its type, or its tag where no type does. */
function marks({ typeProperty, typeValue, tag }: ReadingSettings): string[] {
  if (typeProperty.trim() !== '' && typeValue.trim() !== '') return [`${quoted(typeProperty.trim())}: ${quoted(typeValue.trim())}`];
  const bare = tag.replace(/^#/, '').trim();
  return bare === '' ? [] : ['tags:', `  - ${quoted(bare)}`];
}

const NUMBERS: readonly PropertyName[] = ['round', 'duration'];
const TRUTHS: readonly PropertyName[] = ['keep_in_touch'];
const NUMBER = /^(?:0|[1-9]\d{0,5})$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

function written(name: PropertyName, value: string): string {
  const isPlain = DATE.test(value)
    || NUMBERS.includes(name) && NUMBER.test(value)
    || TRUTHS.includes(name) && (value === 'true' || value === 'false');
  return isPlain ? value : quoted(value);
}

function scalarOf(value: string | readonly string[] | undefined): string {
  return (typeof value === 'string' ? value : value?.[0] ?? '').trim();
}

/** Neither in file names on any system, nor in links to the note. */
const NOT_IN_NAMES = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Names that Windows keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;
/** File systems allow 255 bytes, and a character can take four. */
const LONGEST_NAME = 55;

function forFileName(text: string): string {
  return shownText(text)
    .replace(NOT_IN_NAMES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
}

function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}
