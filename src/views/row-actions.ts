import type { App, Menu } from 'obsidian';
import type { FollowUp } from '../domain/playbook/follow-up';
import { newsSourceOf } from '../domain/sidebar/news-source';
import type { Row } from '../domain/sidebar/row';
import type { RowCommand, RowElement } from './row-element';
import { fixMenu, groupMenu, rowMenu, snoozeMenu, type MenuDeps } from './row-menu';
import type { SidebarHost } from './sidebar-host';

export interface RowActionsDeps {
  /** Tells a screen reader. */
  say(text: string): void;
  /** Gives the focus back to the rows after a menu. */
  focus(): void;
  fold(key: string, folded: boolean): void;
}

/** What a person does with one row, by pointer or key. */
export class RowActions {
  readonly #app: App;
  readonly #host: SidebarHost;
  readonly #deps: RowActionsDeps;

  constructor(app: App, host: SidebarHost, deps: RowActionsDeps) {
    this.#app = app;
    this.#host = host;
    this.#deps = deps;
  }

  /** Opens the row's note, or the rows in the row; if it has neither, shows what else can be done. */
  open(row: RowElement, event: MouseEvent | KeyboardEvent): void {
    const { subject, note, folded } = row.current;
    if (folded !== null) this.#toggleFold(row);
    else if (note === null) this.menu(row, event);
    else if (subject.kind === 'problem') void this.#host.opener.openProblem(subject.problem, event);
    else void this.#host.opener.openNote(note, event);
  }

  run(command: RowCommand, row: RowElement, event: MouseEvent): void {
    switch (command) {
      case 'done': return this.done(row, event);
      case 'snooze': return this.snooze(row, event);
      case 'more': return this.menu(row, event);
      case 'new': return this.#host.dialogs.newInterview();
      case 'fix': return this.#fix(row, event);
      case 'told': return this.told(row);
      case 'details': return this.letter(row);
    }
  }

  /** Marks as done; a problem is done with by choosing a value. */
  done(row: RowElement, event: UIEvent): void {
    const item = writable(row.current);
    if (item !== null) void this.#host.actions.markDone(item);
    else if (row.current.fixes.length > 0) this.#show(fixMenu(row.current, this.#host), row.el, event);
    else this.#deps.say(`Nothing to mark as done here. ${whyNot(row.current)}`);
  }

  snooze(row: RowElement, event: UIEvent): void {
    const item = writable(row.current);
    if (item !== null) this.#show(snoozeMenu(item, this.#menuDeps(row, event)), row.el, event);
    else this.#deps.say(`Nothing to snooze here. ${whyNot(row.current)}`);
  }

  /** Inserts the letter; what goes into properties is asked for in a form. */
  letter(row: RowElement): void {
    const { subject } = row.current;
    if (subject.kind === 'follow-up' && subject.item.action === 'record-details') return this.#recordNews(row.current, true);
    if (subject.kind === 'follow-up' && this.#host.lettersFor(subject.item).length > 0) void this.#host.letters.insertFor(subject.item);
    else this.#deps.say(`No letter to insert here. ${whyNot(row.current)}`);
  }

  /** Asks what the employer said. */
  told(row: RowElement): void {
    this.#recordNews(row.current, false);
  }

  #recordNews(row: Row, details: boolean): void {
    const source = newsSourceOf(row);
    if (source !== null) this.#host.dialogs.recordNews({ ...source, details });
    else this.#deps.say(`Nothing to record here. ${whyNot(row)}`);
  }

  menu(row: RowElement, event: UIEvent): void {
    this.#show(rowMenu(row.current, this.#menuDeps(row, event)), row.el, event);
  }

  /** Shows the menu of a group. @returns whether it has one */
  groupMenu(key: string, el: HTMLElement, event: UIEvent): boolean {
    const menu = groupMenu(key, this.#host);
    if (menu !== null) this.#show(menu, el, event);
    return menu !== null;
  }

  toggleWhy(row: RowElement): void {
    const why = row.current.why;
    if (why === null) return this.#deps.say(`No reason to show here. ${whyNot(row.current)}`);
    if (row.whyShown) return row.hideWhy();
    row.showWhy();
    row.el.scrollIntoView({ block: 'nearest' });
    this.#deps.say(why().sentence);
  }

  #menuDeps(row: RowElement, event: UIEvent): MenuDeps {
    return {
      app: this.#app, host: this.#host,
      toggleWhy: () => this.toggleWhy(row),
      toggleFold: () => this.#toggleFold(row),
      show: (menu) => this.#show(menu, row.el, event),
    };
  }

  #toggleFold({ current: { key, folded } }: RowElement): void {
    this.#deps.fold(key, folded !== true);
  }

  #fix({ current: { subject, fixes } }: RowElement, { targetNode }: UIEvent): void {
    const button = targetNode?.instanceOf(Element) ? targetNode.closest<HTMLElement>('[data-value]') : null;
    const fix = fixes.find(({ value }) => value === button?.dataset['value']);
    if (subject.kind === 'problem' && fix !== undefined) void this.#host.fixProblem(subject.problem, fix);
  }

  /** Shows a menu at the pointer, or below the row or heading if a key asked for it. */
  #show(menu: Menu, el: HTMLElement, event: UIEvent): void {
    menu.onHide(() => this.#deps.focus());
    // A click by key or screen reader has no position.
    if (event.instanceOf(MouseEvent) && (event.detail > 0 || event.type === 'contextmenu')) {
      menu.showAtMouseEvent(event);
      return;
    }
    const { left, top, width } = el.getBoundingClientRect();
    const line = el.firstElementChild?.getBoundingClientRect().height ?? 0;
    menu.showAtPosition({ x: left, y: top + line, width }, el.doc);
  }
}

/** The row's item, if there is a note to write into. */
function writable({ subject, note }: Row): FollowUp | null {
  return subject.kind === 'follow-up' && note !== null ? subject.item : null;
}

/** Says why a key does nothing on the row. */
function whyNot({ subject, note }: Row): string {
  switch (subject.kind) {
    case 'waiting': return 'This application is waiting.';
    case 'quiet': return 'This application is quiet. Its menu can close it.';
    case 'withdrawals': return 'This row holds several applications. Open it to reach each of them.';
    case 'problem': return 'This is a problem in a note.';
    case 'done': return 'This is already done.';
    case 'follow-up': return note === null ? 'This item has no note.' : 'There is none for this kind of item.';
  }
}
