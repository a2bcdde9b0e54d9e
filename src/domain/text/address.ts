import { trimEndOf } from './trim';

const DIVIDERS = /[\s<>()[\]:,;|"'`\\]/;

/** A mail address has at most 254 characters (RFC 5321); in a longer word there is none. */
const MAX_LENGTH = 254;

/**
 * The first mail address in a text; null if there is none. Word by word, so that it takes linear time: a pattern looks for
 * the part before the `@` again from each character on.
 */
export function firstAddress(text: string): string | null {
  if (!text.includes('@')) return null;
  const words = text.split(DIVIDERS).filter((word) => word.includes('@')).map((word) => trimEndOf(word, /[.@]/));
  return words.find((word) => word.length <= MAX_LENGTH && /^[^@]+@[^@]/.test(word)) ?? null;
}
