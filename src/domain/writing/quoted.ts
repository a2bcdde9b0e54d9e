/** The offset past the quoted text that starts at `at`; null where none starts there, or none ends. */
export function skipQuoted(text: string, at: number): number | null {
  const quote = text[at];
  if (quote !== '"' && quote !== "'") return null;
  for (let index = at + 1; index < text.length; index += 1) {
    if (text[index] === '\\' && quote === '"') index += 1;
    else if (text[index] === quote) {
      if (quote === '"' || text[index + 1] !== quote) return index + 1;
      index += 1;
    }
  }
  return null;
}
