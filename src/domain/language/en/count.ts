/** `5 working days`, `1 day`: the unit is given in the singular, and takes an `s` in the plural. */
export function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
