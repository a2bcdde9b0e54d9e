/**
 * The lines of one property of a new note: a value, or a list of them; none where there is nothing
 * to say.
 * @param write how a single value is written; what stands in a list is text
 */
export function propertyLines(key: string, value: string | readonly string[], write: (text: string) => string = quoted): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [`${quoted(key)}: ${write(value.trim())}`];
  const items = value.map((item) => item.trim()).filter((item) => item !== '');
  return items.length === 0 ? [] : [`${quoted(key)}:`, ...items.map((item) => `  - ${quoted(item)}`)];
}

/** Of these characters, after a letter, YAML takes none for its own. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} ._()/+&<>@'’–-]*$/u;

/** Text to us, but a truth or nothing to readers of one YAML or another. */
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/gu;

/** The text as YAML: in quotes where it could be read as anything else. */
export function quoted(text: string): string {
  if (PLAIN.test(text) && !WORDS.test(text)) return text;
  return JSON.stringify(text).replace(INVISIBLE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
