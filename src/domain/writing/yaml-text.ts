import { once } from '../text/memoized';
import type { PropertyValue } from './edit';

/** Where a value is written: on its own, or in a list in brackets, where commas separate items. */
export type ScalarContext = 'block' | 'flow';

const UNSAFE_START = /^[-?:,[\]{}#&*!|>'"%@`=~<]/;
const UNSAFE_INSIDE = /:(?:\s|$)|\s#/;
const UNSAFE_IN_FLOW = /[,[\]{}]/;
const INVISIBLE = once(() => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u);

/** Words that some version of YAML reads as true, false or nothing. */
const KEYWORD = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Numbers, times and instants of any version of YAML, and some text that only looks like them. */
const NUMBER_LIKE = /^\+?(?:[.\d][\d\s_.,:+a-foxtz-]*|\.(?:inf|nan)|e[+-]?\d+)$/i;

/** Dates as notes have them. Obsidian leaves them text, and people write them without quotes. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

/** The value as YAML; text is in quotes only if some reader could take it for anything else. */
export function yamlValue(value: PropertyValue, context: ScalarContext = 'block'): string {
  if (typeof value !== 'string') return String(value);
  return isPlain(value, context) ? value : doubleQuoted(value);
}

const EMPTY_QUOTES = /^(?:""|'')$/;
const STARTS_WITH_DATE = /^\d{4}-\d{2}-\d{2}/;

/** The value in the quotes of the value that it replaces, if that has any. A date needs none. */
export function yamlValueLike(earlier: string, value: PropertyValue): string {
  if (typeof value !== 'string' || EMPTY_QUOTES.test(earlier) || STARTS_WITH_DATE.test(value)) return yamlValue(value);
  if (earlier.startsWith('"')) return doubleQuoted(value);
  if (earlier.startsWith("'") && !INVISIBLE().test(value)) return `'${value.replace(/'/g, "''")}'`;
  return yamlValue(value);
}

function isPlain(text: string, context: ScalarContext): boolean {
  if (DATE.test(text)) return true;
  if (text === '' || text !== text.trim() || KEYWORD.test(text) || NUMBER_LIKE.test(text)) return false;
  if (UNSAFE_START.test(text) || UNSAFE_INSIDE.test(text) || INVISIBLE().test(text)) return false;
  return context === 'block' || !UNSAFE_IN_FLOW.test(text);
}

const INVISIBLES = once(() => new RegExp(INVISIBLE(), 'gu'));

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(INVISIBLES(), (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
