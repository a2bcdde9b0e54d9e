/** The same text with its first letter in upper case. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same text with its first letter in lower case, for use inside a sentence. Names keep their capital. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
