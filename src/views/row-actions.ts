import type { App, Menu } from 'obsidian';
import type { Row } from '../domain/sidebar/row';
import type { FollowUp } from '../domain/playbook/follow-up';
import type { RowCommand, RowElement } from './row-element';
import { rowMenu, snoozeMenu, type MenuDeps } from './row-menu';
import type { SidebarHost } from './sidebar-host';

/** What a person does with one row, by pointer or key. */
export class RowActions {
  readonly #app: App;
  readonly #host: SidebarHost;
  readonly #say: (text: string) => void;
  readonly #focus: () => void;

  /**
   * @param say tells a screen reader
   * @param focus gives the focus back to the rows after a menu
   */
  constructor(app: App, host: SidebarHost, say: (text: string) => void, focus: () => void) {
    this.#app = app;
    this.#host = host;
    this.#say = say;
    this.#focus = focus;
  }

  /** Opens the row's note; if it has none, shows what else can be done. */
  open(row: RowElement, event: MouseEvent | KeyboardEvent): void {
    const { subject, note } = row.current;
    if (note === null) this.menu(row, event);
    else if (subject.kind === 'problem') void this.#host.opener.openProblem(subject.problem, event);
    else void this.#host.opener.openNote(note, event);
  }

  run(command: RowCommand, row: RowElement, event: MouseEvent): void {
    switch (command) {
      case 'done': return this.done(row);
      case 'snooze': return this.snooze(row, event);
      case 'more': return this.menu(row, event);
      case 'new': return this.#host.dialogs.newInterview();
    }
  }

  done(row: RowElement): void {
    const item = writable(row.current);
    if (item !== null) void this.#host.actions.markDone(item);
    else this.#say(`Nothing to mark as done here. ${whyNot(row.current)}`);
  }

  snooze(row: RowElement, event: UIEvent): void {
    const item = writable(row.current);
    if (item !== null) this.#show(snoozeMenu(item, this.#menuDeps(row, event)), row, event);
    else this.#say(`Nothing to snooze here. ${whyNot(row.current)}`);
  }

  letter(row: RowElement): void {
    const { subject } = row.current;
    if (subject.kind === 'follow-up' && this.#host.lettersFor(subject.item).length > 0) void this.#host.letters.insertFor(subject.item);
    else this.#say(`No letter to insert here. ${whyNot(row.current)}`);
  }

  menu(row: RowElement, event: UIEvent): void {
    this.#show(rowMenu(row.current, this.#menuDeps(row, event)), row, event);
  }

  toggleWhy(row: RowElement): void {
    const why = row.current.why;
    if (why === null) return this.#say(`No reason to show here. ${whyNot(row.current)}`);
    if (row.whyShown) return row.hideWhy();
    row.showWhy();
    row.el.scrollIntoView({ block: 'nearest' });
    this.#say(why().sentence);
  }

  #menuDeps(row: RowElement, event: UIEvent): MenuDeps {
    return {
      app: this.#app, host: this.#host,
      toggleWhy: () => this.toggleWhy(row),
      show: (menu) => this.#show(menu, row, event),
    };
  }

  /** At the pointer, or below the row if a key asked for it. */
  #show(menu: Menu, row: RowElement, event: UIEvent): void {
    menu.onHide(() => this.#focus());
    // A click that a key or a screen reader made has no place of its own.
    if (event.instanceOf(MouseEvent) && (event.detail > 0 || event.type === 'contextmenu')) {
      menu.showAtMouseEvent(event);
      return;
    }
    const { left, top, width } = row.el.getBoundingClientRect();
    const line = row.el.firstElementChild?.getBoundingClientRect().height ?? 0;
    menu.showAtPosition({ x: left, y: top + line, width }, row.el.doc);
  }
}

/** The row's item, if there is a note to write into. */
function writable({ subject, note }: Row): FollowUp | null {
  return subject.kind === 'follow-up' && note !== null ? subject.item : null;
}

/** Why a key means nothing on the row. */
function whyNot({ subject, note }: Row): string {
  switch (subject.kind) {
    case 'waiting': return 'This one is waiting.';
    case 'problem': return 'This one is a problem in a note.';
    case 'done': return 'This one is done already.';
    case 'follow-up': return note === null ? 'This one belongs to no note.' : 'What this one asks for goes into the note’s properties.';
  }
}
