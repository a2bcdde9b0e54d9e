/** Orders two texts by their code units, for `sort`: the same on every device, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
