/**
 * A phone number that YAML took for a number lost the `+` or the zeros in front. This is the number
 * as it was written, where one of the texts of notes has the same digits behind them; else as given.
 */
export function phoneAsWritten(phone: string, texts: readonly string[]): string {
  if (!/^\d+$/.test(phone)) return phone;
  const written = new RegExp(String.raw`(?:^|[^\p{L}\p{N}+])(\+0*${phone}|0+${phone})(?![\p{L}\p{N}])`, 'u');
  return texts.map((text) => written.exec(text)?.[1]).find((found) => found !== undefined) ?? phone;
}
