import type { Drafts } from '../domain/import/drafts';
import type { ExistingApplication, Plan } from '../domain/import/plan';
import type { Remark } from '../domain/import/row';
import { cls } from '../ui/css-class';
import { addDetails, addList } from '../ui/details';

/** How many notes are shown in full. */
const EXAMPLES = 3;
/** A list longer than this starts folded. */
const LONG = 5;
const MAX_ITEMS = 500;

/** Lists what was not read fully, what is there already and what is left out, and shows the first notes as they would be. */
export function drawReport(parent: HTMLElement, { notes, existing }: Plan, { remarks, nameless }: Drafts): void {
  addPart(parent, 'Partly understood', remarks.map(remarkWords));
  addPart(parent, 'Already in your vault', existing.map(existingWords));
  addPart(parent, 'Skipped: no company or role', nameless.map((line) => `Line ${line}`));
  const first = notes.slice(0, EXAMPLES);
  if (first.length === 0) return;
  const details = addDetails(parent, first.length === notes.length ? 'Notes' : `First ${first.length} notes`, true);
  for (const { path, text } of first) {
    details.createDiv({ cls: cls('path'), text: path });
    details.createEl('pre', { text: text.trim() });
  }
}

function remarkWords({ line, column, message }: Remark): string {
  return `Line ${line}${column === null ? '' : `, ${column}`}: ${message}`;
}

function existingWords({ line, name, path, duplicateOf }: ExistingApplication): string {
  return `Line ${line}: ${name}, ${path === null ? `as on line ${duplicateOf ?? ''}` : `in ${path}`}`;
}

function addPart(parent: HTMLElement, title: string, items: readonly string[]): void {
  if (items.length === 0) return;
  const details = addDetails(parent, `${title} (${items.length})`, items.length <= LONG);
  addList(details, items, MAX_ITEMS, (el, text) => el.setText(text));
}
