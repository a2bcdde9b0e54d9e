/** A folder's path as a person types it, without the blanks and slashes around it; empty for the vault itself. */
export function folderPath(text: string): string {
  return text.trim().replace(/^\/+|\/+$/g, '').trim();
}
