/*
 * Patterns such as `/[.,]+$/` are tried again at every character, so that a long run takes quadratic time. These functions take
 * linear time.
 */

/** The text without the characters at its end that match. @param unwanted looks at one character */
export function trimEndOf(text: string, unwanted: RegExp): string {
  let end = text.length;
  while (end > 0 && unwanted.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text without the characters at both ends that match. @param unwanted looks at one character */
export function trimOf(text: string, unwanted: RegExp): string {
  let start = 0;
  while (start < text.length && unwanted.test(text.charAt(start))) start += 1;
  return trimEndOf(text.slice(start), unwanted);
}
