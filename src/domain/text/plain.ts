/**
 * Whether the text is words of ASCII letters and figures, with a single space or hyphen between them: folding such a text changes
 * only its case. Most names are like that, and the four replacements of full folding take ten times as long.
 */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

const PLAIN = /^[a-z\d]+(?:[ -][a-z\d]+)*$/i;
