import type { Drafts } from '../domain/import/drafts';
import type { ExistingApplication, Plan } from '../domain/import/plan';
import type { Remark } from '../domain/import/row';
import { words } from '../domain/language/interface';
import { cls } from '../ui/css-class';
import { addDetails, addList } from '../ui/details';

/** How many notes are shown in full. */
const EXAMPLES = 3;
/** A list longer than this starts folded. */
const LONG = 5;
const MAX_ITEMS = 500;

/** Lists what was not fully read, what exists already and what is left out, and shows the first notes as they would be. */
export function drawReport(parent: HTMLElement, { notes, existing }: Plan, { remarks, nameless }: Drafts): void {
  const said = words('importing');
  addPart(parent, said.partly, remarks.map(remarkWords));
  addPart(parent, said.existing, existing.map(existingWords));
  addPart(parent, said.nameless, nameless.map((line) => said.line(line)));
  const first = notes.slice(0, EXAMPLES);
  if (first.length === 0) return;
  const details = addDetails(parent, first.length === notes.length ? said.notes : said.firstNotes(first.length), true);
  for (const { path, text } of first) {
    details.createDiv({ cls: cls('path'), text: path });
    details.createEl('pre', { text: text.trim() });
  }
}

function remarkWords({ line, column, message }: Remark): string {
  const { onLine, inCell } = words('importing');
  return column === null ? onLine(line, message) : inCell(line, column, message);
}

function existingWords({ line, name, path, duplicateOf }: ExistingApplication): string {
  const { existingNote, existingRow } = words('importing');
  return path === null ? existingRow(line, name, duplicateOf ?? 0) : existingNote(line, name, path);
}

function addPart(parent: HTMLElement, title: (number: number) => string, items: readonly string[]): void {
  if (items.length === 0) return;
  const details = addDetails(parent, title(items.length), items.length <= LONG);
  addList(details, items, MAX_ITEMS, (el, text) => el.setText(text));
}
