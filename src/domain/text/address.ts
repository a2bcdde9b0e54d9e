import { trimEndOf } from './trim';

const DIVIDERS = /[\s<>()[\]:,;|"'`\\]/;

/** A mail address has at most 254 characters (RFC 5321); a longer word contains none. */
const MAX_LENGTH = 254;

/**
 * The first mail address in a text; null if there is none. Goes word by word to take linear time: a single pattern would search for
 * the part before the `@` again from every character.
 */
export function firstAddress(text: string): string | null {
  if (!text.includes('@')) return null;
  const words = text.split(DIVIDERS).filter((word) => word.includes('@')).map((word) => trimEndOf(word, /[.@]/));
  return words.find((word) => word.length <= MAX_LENGTH && /^[^@]+@[^@]/.test(word)) ?? null;
}
