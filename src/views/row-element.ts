import { setIcon } from 'obsidian';
import { words } from '../domain/language/interface';
import { primaryOf, type Primary } from '../domain/sidebar/primary';
import { readsTheSame, type Row } from '../domain/sidebar/row';
import { writingWord } from '../domain/sidebar/titles';
import { errorText } from '../domain/text/error-text';
import { cls } from '../ui/css-class';
import { addFixButtons } from '../ui/fix-buttons';
import { name, nameRow } from './tooltip';
import { drawWhy } from './why-element';

/** What the buttons of a row do. */
export type RowCommand = Primary | 'done' | 'more' | 'fix';

interface Button {
  readonly command: RowCommand;
  readonly icon: string;
  readonly label: string;
  /** The key that does the same. */
  readonly key?: string;
}

function firstButton(primary: Primary): Button {
  const { letter, details, notDone } = words('views');
  const { setOutcome, told, newNote } = words('common');
  switch (primary) {
    case 'letter': return { command: 'letter', icon: 'pencil', label: letter, key: 'l' };
    case 'details': return { command: 'details', icon: 'list-plus', label: details, key: 'l' };
    case 'outcome': return { command: 'outcome', icon: 'flag', label: setOutcome, key: 'l' };
    case 'told': return { command: 'told', icon: 'message-square', label: told, key: 't' };
    case 'new': return { command: 'new', icon: 'plus', label: newNote };
    case 'undo': return { command: 'undo', icon: 'undo-2', label: notDone };
  }
}

let drawn = 0;

/** A row on the page. Its node stays the same while the row is about the same thing. */
export class RowElement {
  readonly el: HTMLElement;
  readonly #line: HTMLElement;
  #why: HTMLElement | null = null;
  readonly #whyId = cls(`why-${drawn += 1}`);
  #row: Row;

  constructor(parent: HTMLElement, row: Row) {
    this.#row = row;
    this.el = parent.createDiv({
      cls: cls('row'),
      attr: { 'role': 'treeitem', 'tabindex': '-1', 'data-key': row.key },
    });
    this.#line = this.el.createDiv({ cls: cls('line') });
    this.#tryTo(() => this.#draw());
  }

  get current(): Row {
    return this.#row;
  }

  /** Takes the current row, and draws it again only if it reads differently. */
  update(row: Row): void {
    const same = readsTheSame(this.#row, row);
    this.#row = row;
    if (same) return;
    this.#tryTo(() => {
      this.#draw();
      if (this.#why !== null) this.#redrawWhy();
    });
  }

  /** A row that cannot be drawn says so; the others are still drawn. */
  #tryTo(draw: () => void): void {
    try {
      draw();
    } catch (error) {
      this.#line.setText(words('views').rowNotShown(this.#row.title, errorText(error)));
    }
  }

  markSelected(selected: boolean): void {
    this.el.toggleClass('is-selected', selected);
    if (selected) this.el.setAttribute('aria-selected', 'true');
    else this.el.removeAttribute('aria-selected');
  }

  get whyShown(): boolean {
    return this.#why !== null;
  }

  showWhy(): void {
    if (this.#why !== null || this.#row.why === null) return;
    this.#why = drawWhy(this.el, this.#row.why(), this.#whyId);
    this.el.setAttribute('aria-describedby', this.#whyId);
  }

  hideWhy(): void {
    this.#why?.remove();
    this.#why = null;
    this.el.removeAttribute('aria-describedby');
  }

  #redrawWhy(): void {
    this.hideWhy();
    this.showWhy();
  }

  #draw(): void {
    const row = this.#row;
    const line = this.#line;
    line.empty();
    this.el.dataset['tone'] = row.tone;
    this.el.dataset['kind'] = row.subject.kind;
    this.#placeInTree();
    nameRow(this.el, row.label);
    drawIcon(line, row.icon);
    const top = line.createDiv({ cls: cls('top') });
    top.createSpan({ cls: cls('title'), text: row.title, attr: { dir: 'auto' } });
    if (row.when !== '') top.createSpan({ cls: cls('when'), text: row.when, attr: { dir: 'auto' } });
    if (row.folded !== null) setIcon(top.createSpan({ cls: cls('fold'), attr: { 'aria-hidden': 'true' } }), 'chevron-down');
    const bottom = line.createDiv({ cls: cls('bottom') });
    drawSub(bottom.createSpan({ cls: cls('sub'), attr: { dir: 'auto' } }), row);
    this.#drawButtons(bottom);
    this.#drawDraft();
    this.#drawFixes();
  }

  #placeInTree(): void {
    const { level, folded } = this.#row;
    this.el.setAttribute('aria-level', String(level));
    this.el.toggleClass('is-folded', folded === true);
    if (folded === null) this.el.removeAttribute('aria-expanded');
    else this.el.setAttribute('aria-expanded', String(!folded));
  }

  /** The values that can solve a problem, as buttons. */
  #drawFixes(): void {
    for (const { button, fix } of addFixButtons(this.#line, this.#row.fixes)) {
      button.tabIndex = -1;
      button.dataset['command'] = 'fix';
      if (fix !== null) button.dataset['value'] = fix.value;
    }
  }

  #drawDraft(): void {
    const { draft } = this.#row;
    if (draft === null) return;
    const el = this.#line.createDiv({ cls: cls('draft'), attr: { 'data-ready': String(draft.isReady) } });
    setIcon(el.createSpan({ cls: cls('draft-icon'), attr: { 'aria-hidden': 'true' } }), draft.isReady ? 'file-check' : 'file-pen');
    el.createSpan({ cls: cls('draft-words'), text: draft.summary, attr: { dir: 'auto' } });
  }

  #drawButtons(parent: HTMLElement): void {
    const buttons = buttonsOf(this.#row);
    if (buttons.length === 0) return;
    const box = parent.createSpan({ cls: cls('buttons') });
    for (const { command, icon, label, key } of buttons) {
      const button = box.createEl('button', {
        cls: 'clickable-icon', attr: { 'type': 'button', 'tabindex': '-1', 'data-command': command },
      });
      setIcon(button, icon);
      name(button, label, key);
    }
  }
}

/** Lucide sometimes removes brand icons, and a row without an icon would not line up with the others. */
const FALLBACK_ICON = 'circle';

function drawIcon(parent: HTMLElement, icon: string): void {
  const el = parent.createSpan({ cls: cls('icon'), attr: { 'aria-hidden': 'true' } });
  setIcon(el, icon);
  if (el.firstChild === null) setIcon(el, FALLBACK_ICON);
}

/** What the row is about, in parts: a narrow row leaves out some of them. */
function drawSub(el: HTMLElement, { sub, parts }: Row): void {
  if (parts.length === 0) el.setText(sub);
  else el.addClass(cls('about'));
  for (const { kind, words } of parts) el.createSpan({ text: words, attr: { 'data-part': kind } });
}

/** First the row's main action, then the button that marks it as done, then the menu. */
function buttonsOf(row: Row): readonly Button[] {
  const first = primaryOf(row);
  if (first === null) return [];
  const canBeDone = row.subject.kind === 'follow-up' && row.note !== null;
  const more: Button = { command: 'more', icon: 'ellipsis', label: words('common').more, key: 'm' };
  const button = firstButton(first);
  return [first === 'letter' ? { ...button, label: letterLabel(row) } : button, ...(canBeDone ? [doneButton(row)] : []), more];
}

/** `Write letter`; `Open letter` if the note has one. */
export function letterLabel({ subject, draft }: Row): string {
  const { letterToEach, write, open } = words('views');
  if (subject.kind !== 'follow-up') return letterToEach;
  return (draft === null ? write : open)(writingWord(subject.item));
}

/** An application that got no answer is marked as done by closing it. */
function doneButton({ subject }: Row): Button {
  const closes = subject.kind === 'follow-up' && subject.item.action === 'close';
  const label = closes ? words('views').closeUnanswered : words('common').markDone;
  return { command: 'done', icon: 'check', label, key: 'd' };
}
