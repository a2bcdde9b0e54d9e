/** The digits of the table's numbers, in base 64. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** References to holidays whose first digit is below this have one digit, the others two. */
export const SHORT = 40;

/** The numbers that are written with two digits each. */
export function pairs(text: string): readonly number[] {
  return (text.match(/../g) ?? []).map(toNumber);
}

/** The indexes of the holidays that a place's references mean. */
export function references(text: string): readonly number[] {
  const found = text.match(/[0-9A-Za-d]|../g) ?? [];
  return found.map((one) => toNumber(one) - (one.length === 1 ? 0 : SHORT * DIGITS.length - SHORT));
}

export function toNumber(text: string): number {
  return [...text].reduce((sum, one) => sum * DIGITS.length + DIGITS.indexOf(one), 0);
}
