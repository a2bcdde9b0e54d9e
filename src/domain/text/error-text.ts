/** What was thrown, as a text to show: anything can be thrown, not errors alone. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
