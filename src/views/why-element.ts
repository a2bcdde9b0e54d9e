import { words } from '../domain/language/interface';
import type { Why } from '../domain/sidebar/why';
import { cls } from '../ui/css-class';

/** Draws the reason for a row below it. */
export function drawWhy(parent: HTMLElement, why: Why, id: string): HTMLElement {
  const box = parent.createDiv({ cls: cls('why'), attr: { id } });
  box.createEl('p', { text: why.sentence, attr: { dir: 'auto' } });
  const facts = box.createEl('dl');
  if (why.dates.length > 0) drawFact(facts, words('views').dates, why.dates);
  if (why.letter.length > 0) drawFact(facts, words('views').letterFound, why.letter);
  if (why.sources.length > 0) drawFact(facts, words('views').advice, why.sources);
  return box;
}

function drawFact(list: HTMLElement, name: string, values: readonly string[]): void {
  list.createEl('dt', { text: name });
  for (const text of values) list.createEl('dd', { text, attr: { dir: 'auto' } });
}
