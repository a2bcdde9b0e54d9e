import type { Parse, PropertyValue } from './edit';

/** Where a text is to stand: by itself, or in a list in brackets, where commas divide. */
export type Place = 'block' | 'flow';

const UNSAFE_START = /^[-?:,[\]{}#&*!|>'"%@`=~<]/;
const UNSAFE_INSIDE = /:(?:\s|$)|\s#/;
const UNSAFE_IN_FLOW = /[,[\]{}]/;
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u;

/** Text to us, but true or false to readers of the older YAML. */
const OLD_TRUTHS = /^(?:y|n|yes|no|on|off)$/i;

/** The value as YAML; quotes only where it would else be read as something different. */
export function formatValue(value: PropertyValue, place: Place, parse: Parse): string {
  if (typeof value !== 'string') return String(value);
  return isPlain(value, place, parse) ? value : doubleQuoted(value);
}

const EMPTY_QUOTES = /^(?:""|'')$/;
const DATE = /^\d{4}-\d{2}-\d{2}/;

/** The value in the quotes that stood around the earlier one, where it had any. A date needs none. */
export function formatLike(earlier: string, value: PropertyValue, parse: Parse): string {
  if (typeof value !== 'string' || EMPTY_QUOTES.test(earlier) || DATE.test(value)) return formatValue(value, 'block', parse);
  if (earlier.startsWith('"')) return doubleQuoted(value);
  if (earlier.startsWith("'") && !INVISIBLE.test(value)) return `'${value.replace(/'/g, "''")}'`;
  return formatValue(value, 'block', parse);
}

function isPlain(text: string, place: Place, parse: Parse): boolean {
  if (text === '' || text !== text.trim() || OLD_TRUTHS.test(text)) return false;
  if (UNSAFE_START.test(text) || UNSAFE_INSIDE.test(text) || INVISIBLE.test(text)) return false;
  if (place === 'flow' && UNSAFE_IN_FLOW.test(text)) return false;
  try {
    return parse(text) === text;
  } catch {
    return false;
  }
}

const INVISIBLES = new RegExp(INVISIBLE, 'gu');

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(INVISIBLES, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
