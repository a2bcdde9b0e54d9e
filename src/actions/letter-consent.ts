import type { App } from 'obsidian';
import { confirm } from '../ui/confirm';

/**
 * Asks before a letter is written to an employer who asked not to be contacted.
 * @param confirmLabel what the button says: `Insert letter`
 */
export function confirmContact(app: App, company: string | null, confirmLabel: string, write: () => void): void {
  const text = `${company ?? 'The employer'} asked not to be contacted. This plugin sends nothing.`;
  confirm(app, { title: 'Write anyway?', text, confirm: confirmLabel }, write);
}
