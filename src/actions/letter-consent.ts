import type { App } from 'obsidian';
import { words } from '../domain/language/interface';
import { confirm } from '../ui/confirm';

/**
 * Asks before a letter is written to an employer who asked not to be contacted.
 * @param confirmLabel what the button says: `Insert letter`
 */
export function confirmContact(app: App, company: string | null, confirmLabel: string, write: () => void): void {
  const { writeAnyway, askedForSilence } = words('actions');
  confirm(app, { title: writeAnyway, text: askedForSilence(company), confirm: confirmLabel }, write);
}
