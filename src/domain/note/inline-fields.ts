import { GAP, proseOf } from '../text/prose';
import { foldKey, foldProperties, isEmpty, lookUp, PROPERTIES, propertyNames, withOwnNames, type PropertyName } from './properties';
import type { OwnNames } from './settings';

type Properties = Readonly<Record<string, unknown>>;

/** `company:: Acme` on a line of its own, in a list too, its name in bold or not. */
const WHOLE_LINE = /^\s*(?:>\s?)*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*|__)?([\p{L}][\p{L}\p{N} _-]{0,40}?)(?:\*\*|__)?::(?:\*\*|__)?\s+(.+)$/u;

/** `[company:: Acme]` or `(company:: Acme)` within a line; a link may stand in the value. */
const WITHIN = /[[(]([\p{L}][\p{L}\p{N} _-]{0,40}?)::\s+((?:\[\[[^[\]]*\]\]|[^[\]()])+)[\])]/gu;

/**
 * The fields in a note's text, as Dataview writes them, by name; several fields of one name are a
 * list. Code and comments have none. In time linear in the text.
 */
export function readInlineFields(text: string): Properties {
  const fields = new Map<string, string[]>();
  const add = (name: string, value: string) => fields.set(name, [...fields.get(name) ?? [], value.trim()]);
  for (const line of proseOf(text, 'keep').replaceAll(GAP, '').split('\n')) {
    if (!line.includes('::')) continue;
    const whole = WHOLE_LINE.exec(line);
    if (whole !== null) add(whole[1] ?? '', whole[2] ?? '');
    else for (const [, name = '', value = ''] of line.matchAll(WITHIN)) add(name, value);
  }
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}

/** The note's properties, and those of its inline fields that are none of them: what a property says goes before. */
export function withInlineFields(properties: Properties, fields: Properties, own: OwnNames): Properties {
  const known = withOwnNames(foldProperties(properties), own);
  const added = Object.entries(fields).filter(([name]) => {
    const canonical = canonicalOf(name, own);
    return canonical !== null && isEmpty(lookUp(known, canonical));
  });
  return added.length === 0 ? properties : { ...properties, ...Object.fromEntries(added) };
}

function canonicalOf(name: string, own: OwnNames): PropertyName | null {
  const key = foldKey(name.trim());
  return (Object.keys(PROPERTIES) as PropertyName[]).find((property) => {
    const { canonical, others } = propertyNames(property, own);
    return canonical === key || others.includes(key);
  }) ?? null;
}
