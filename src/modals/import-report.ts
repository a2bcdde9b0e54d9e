import type { Drafts, Remark } from '../domain/import/drafts';
import type { ExistingApplication, Plan } from '../domain/import/plan';

/** So many notes are shown in full. */
const EXAMPLES = 3;
/** A list longer than this starts folded. */
const LONG = 5;
/** A list ends here: nobody reads on, and a page of thousands of lines is slow. */
const LONGEST = 500;

/** Lists what was not read fully, what is there already and what is left out, and shows the first notes as they would be. */
export function drawReport(parent: HTMLElement, { notes, existing }: Plan, { remarks, nameless }: Drafts): void {
  addList(parent, 'Not read fully', remarks.map(remarkWords));
  addList(parent, 'Already there', existing.map(existingWords));
  addList(parent, 'Left out, for want of a company and a role', nameless.map((line) => `Line ${line}`));
  const first = notes.slice(0, EXAMPLES);
  if (first.length === 0) return;
  const section = addSection(parent, first.length === notes.length ? 'The notes' : `The first ${first.length} notes`, true);
  for (const { path, text } of first) {
    section.createDiv({ cls: 'interview-follow-up-path', text: path });
    section.createEl('pre', { text: text.trim() });
  }
}

function remarkWords({ line, column, message }: Remark): string {
  return `Line ${line}${column === null ? '' : `, ${column}`}: ${message}`;
}

function existingWords({ line, name, path, duplicateOf }: ExistingApplication): string {
  return `Line ${line}: ${name}, ${path === null ? `as on line ${duplicateOf ?? ''}` : `in ${path}`}`;
}

function addList(parent: HTMLElement, title: string, items: readonly string[]): void {
  if (items.length === 0) return;
  const list = addSection(parent, `${title} (${items.length})`, items.length <= LONG).createEl('ul');
  for (const text of items.slice(0, LONGEST)) list.createEl('li', { text });
  if (items.length > LONGEST) list.createEl('li', { text: `and ${items.length - LONGEST} more` });
}

function addSection(parent: HTMLElement, title: string, open: boolean): HTMLElement {
  const section = parent.createEl('details', { cls: 'interview-follow-up-section' });
  section.open = open;
  section.createEl('summary', { text: title });
  return section;
}
