/** The digits of the table's numbers, which are to the base 64. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** The number that each two digits make. */
export function pairs(text: string): readonly number[] {
  return Array.from({ length: text.length / 2 }, (_, at) => digit(text, 2 * at) * DIGITS.length + digit(text, 2 * at + 1));
}

function digit(text: string, at: number): number {
  return DIGITS.indexOf(text.charAt(at));
}
