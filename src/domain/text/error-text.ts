/** The message of whatever was thrown, which need not be an error. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
