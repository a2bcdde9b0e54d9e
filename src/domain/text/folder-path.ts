import { trimOf } from './trim';

/** A folder's path as a person types it, without the blanks and slashes around it; empty for the vault itself. */
export function folderPath(text: string): string {
  return trimOf(text.trim(), /\//).trim();
}
