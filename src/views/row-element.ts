import { setIcon } from 'obsidian';
import { readsTheSame, type Row } from '../domain/sidebar/row';
import { errorText } from '../domain/text/error-text';
import { cls } from '../ui/css-class';
import { addFixButtons } from '../ui/fix-buttons';
import { name, nameRow } from './tooltip';
import { drawWhy } from './why-element';

/** What the buttons of a row do. */
export type RowCommand = 'done' | 'snooze' | 'more' | 'new' | 'fix' | 'told' | 'details';

interface Button {
  readonly command: RowCommand;
  readonly icon: string;
  readonly label: string;
}

const DONE: Button = { command: 'done', icon: 'check', label: 'Mark as done' };
const SNOOZE: Button = { command: 'snooze', icon: 'moon', label: 'Snooze' };
const NEW: Button = { command: 'new', icon: 'plus', label: 'New interview note' };
const TOLD: Button = { command: 'told', icon: 'message-square', label: 'They told me…' };
const DETAILS: Button = { command: 'details', icon: 'list-plus', label: 'Fill in missing details' };
const MORE: Button = { command: 'more', icon: 'ellipsis', label: 'More' };

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

  /** Takes the row as it is now, and draws it again only if it reads differently. */
  update(row: Row): void {
    const same = readsTheSame(this.#row, row);
    this.#row = row;
    if (same) return;
    this.#tryTo(() => {
      this.#draw();
      if (this.#why !== null) this.#redrawWhy();
    });
  }

  /** A row that cannot be drawn says so, and keeps no other from being drawn. */
  #tryTo(draw: () => void): void {
    try {
      draw();
    } catch (error) {
      this.#line.setText(`${this.#row.title}: this row can’t be shown. ${errorText(error)}`);
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
    bottom.createSpan({ cls: cls('sub'), text: row.sub, attr: { dir: 'auto' } });
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

  /** The values that can end a problem, as buttons. */
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
    for (const { command, icon, label } of buttons) {
      const button = box.createEl('button', {
        cls: 'clickable-icon', attr: { 'type': 'button', 'tabindex': '-1', 'data-command': command },
      });
      setIcon(button, icon);
      name(button, label);
    }
  }
}

/** Lucide drops brand icons from time to time; a row without an icon would not line up with the others. */
const FALLBACK_ICON = 'circle';

function drawIcon(parent: HTMLElement, icon: string): void {
  const el = parent.createSpan({ cls: cls('icon'), attr: { 'aria-hidden': 'true' } });
  setIcon(el, icon);
  if (el.firstChild === null) setIcon(el, FALLBACK_ICON);
}

function buttonsOf({ subject, note }: Row): readonly Button[] {
  if (subject.kind === 'waiting' || subject.kind === 'quiet') return [TOLD, MORE];
  if (subject.kind !== 'follow-up') return [];
  if (note !== null && subject.item.action === 'record-details') return [DETAILS, DONE, SNOOZE, MORE];
  return note === null ? [NEW, MORE] : [DONE, SNOOZE, MORE];
}
