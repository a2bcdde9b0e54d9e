import { once } from '../text/memoized';
import { GAP, proseOf } from '../text/prose';
import { identifyBy, namesOthers, type IdentifiedNote } from './identify';
import { Properties, type Mapping } from './properties';
import type { ReadingSettings } from './settings';

/** `company:: Acme` on a line of its own, in a list too, its name in bold or not. */
const WHOLE_LINE = once(() => (
  /^\s*(?:>\s?)*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*|__)?([\p{L}][\p{L}\p{N} _-]{0,40}?)(?:\*\*|__)?::(?:\*\*|__)?\s+(\S.*)$/u
));

/** `[company:: Acme]` or `(company:: Acme)` within a line; the value may contain a link. */
const WITHIN = once(() => /[[(]([\p{L}][\p{L}\p{N} _-]{0,40}?)::\s((?:\[\[[^[\]]*\]\]|[^[\]()])+)[\])]/gu);

const NONE: Mapping = {};

/**
 * The fields in a note's text, as Dataview writes them, by name; several fields of one name are a
 * list. Code and comments have none. In time linear in the text.
 */
export function readInlineFields(text: string): Mapping {
  if (!text.includes('::')) return NONE;
  const fields = new Map<string, string[]>();
  const add = (name: string, value: string) => {
    const known = fields.get(name);
    if (known === undefined) fields.set(name, [value.trim()]);
    else known.push(value.trim());
  };
  for (const line of proseOf(text, 'keep').replaceAll(GAP, '').split('\n')) {
    if (!line.includes('::')) continue;
    const whole = WHOLE_LINE().exec(line);
    if (whole !== null) add(whole[1] ?? '', whole[2] ?? '');
    else for (const [, name = '', value = ''] of line.matchAll(WITHIN())) add(name, value);
  }
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}

/**
 * The note with its inline fields, which can say what its properties do not: also that a note with a tag is an interview, or that
 * the person asks the questions. A property takes priority over a field of the same meaning.
 */
export function withInlineFields(note: IdentifiedNote, fields: Mapping, settings: ReadingSettings): IdentifiedNote {
  if (Object.keys(fields).length === 0) return note;
  const properties = Properties.of(note.file.properties, settings, fields);
  if (namesOthers(Properties.of(fields))) return { ...note, properties, reason: null, notTaken: 'others' };
  return note.notTaken === 'tag-alone' ? identifyBy(note.file, properties, settings) : { ...note, properties };
}
