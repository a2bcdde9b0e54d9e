/**
 * Whether the text is words of ASCII letters and figures, with a single space or hyphen between them: to fold it, its case is
 * all there is to change. Most names are, and four replacements take ten times as long.
 */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const PLAIN = /^[a-z\d]+(?:[ -][a-z\d]+)*$/i;
