import { Keymap, type Menu } from 'obsidian';
import { words } from '../domain/language/interface';
import type { FollowUp } from '../domain/playbook/follow-up';
import { newsSourceOf } from '../domain/sidebar/news-source';
import { primaryOf } from '../domain/sidebar/primary';
import type { Row } from '../domain/sidebar/row';
import type { RowCommand, RowElement } from './row-element';
import { showMenu } from './menus';
import { fixMenu, groupMenu, rowMenu, snoozeMenu, type MenuDeps } from './row-menu';
import { writable } from './selection';
import type { SidebarHost } from './sidebar-host';

export interface RowActionsDeps {
  /** Tells a screen reader. */
  say(text: string): void;
  /** Gives the focus back to the rows after a menu. */
  focus(): void;
  fold(key: string, folded: boolean): void;
  /** Begins a selection with this row. */
  select(key: string): void;
}

/** What a person does with one row, by pointer or key. */
export class RowActions {
  readonly #host: SidebarHost;
  readonly #deps: RowActionsDeps;

  constructor(host: SidebarHost, deps: RowActionsDeps) {
    this.#host = host;
    this.#deps = deps;
  }

  /**
   * Opens the letter for the row that is in its note, else the note, else the rows in the row; if there is none of these, shows the
   * menu. With a modifier key, opens the note at its top, where the key says.
   */
  open(row: RowElement, event: MouseEvent | KeyboardEvent): void {
    const { subject, note, folded, draft } = row.current;
    if (folded !== null) this.#toggleFold(row);
    else if (note === null) this.menu(row, event);
    else if (subject.kind === 'problem') void this.#host.opener.openProblem(subject.problem, event);
    else if (subject.kind === 'follow-up' && draft !== null && !Keymap.isModEvent(event)) void this.#host.letters.showFor(subject.item);
    else void this.#host.opener.openNote(note, event);
  }

  run(command: RowCommand, row: RowElement, event: MouseEvent): void {
    switch (command) {
      case 'done': return this.done(row, event);
      case 'more': return this.menu(row, event);
      case 'fix': return this.#fix(row, event);
      case 'told': return this.told(row);
      case 'new': return this.#host.dialogs.newInterview();
      case 'undo': return this.#undo(row);
      default: return this.letter(row);
    }
  }

  /** Marks the row as done. For a problem, chooses a value. */
  done(row: RowElement, event: UIEvent): void {
    const item = writable(row.current);
    if (item !== null) void this.#host.actions.markDone(item);
    else if (row.current.fixes.values.length > 0) this.#show(fixMenu(row.current, this.#host), row.el, event);
    else this.#deps.say(words('views').nothingToMark(whyNot(row.current)));
  }

  snooze(row: RowElement, event: UIEvent): void {
    const item = writable(row.current);
    if (item !== null) this.#show(snoozeMenu(item, this.#menuDeps(row, event)), row.el, event);
    else this.#deps.say(words('views').nothingToSnooze(whyNot(row.current)));
  }

  /** Writes or opens the letter; a row that needs none has a form or a question instead. */
  letter({ current }: RowElement): void {
    const first = primaryOf(current);
    if (first === 'details') this.#recordNews(current, true);
    else if (first === 'outcome' && current.note !== null) this.#host.dialogs.setOutcome(current.note);
    else if (first !== 'letter' || !this.#write(current)) this.#deps.say(words('views').noLetter(whyNot(current)));
  }

  /** @returns whether there is a letter to write */
  #write({ subject }: Row): boolean {
    const { letters } = this.#host;
    const item = firstItemOf(subject);
    if (item === null || item.note === null || this.#host.lettersFor(item).length === 0) return false;
    void (subject.kind === 'several' ? letters.insertDueThanks(item.note, item) : letters.insertFor(item));
    return true;
  }

  #undo({ current: { subject } }: RowElement): void {
    if (subject.kind === 'done') void this.#host.actions.undoLine(subject.line);
  }

  /** Asks what the employer said. */
  told(row: RowElement): void {
    this.#recordNews(row.current, false);
  }

  #recordNews(row: Row, details: boolean): void {
    const source = newsSourceOf(row);
    if (source !== null) this.#host.dialogs.recordNews({ ...source, details });
    else this.#deps.say(words('views').nothingToRecord(whyNot(row)));
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
    if (why === null) return this.#deps.say(words('views').noReason(whyNot(row.current)));
    if (row.whyShown) return row.hideWhy();
    row.showWhy();
    row.el.scrollIntoView({ block: 'nearest' });
    this.#deps.say(why().sentence);
  }

  #menuDeps(row: RowElement, event: UIEvent): MenuDeps {
    return {
      host: this.#host,
      toggleWhy: () => this.toggleWhy(row),
      toggleFold: () => this.#toggleFold(row),
      select: () => this.#deps.select(row.current.key),
      show: (menu) => this.#show(menu, row.el, event),
    };
  }

  #toggleFold({ current: { key, folded } }: RowElement): void {
    this.#deps.fold(key, folded !== true);
  }

  /** Writes the value of the button, or asks for one if the button offers several. */
  #fix({ current, el }: RowElement, event: UIEvent): void {
    const { subject, fixes } = current;
    if (subject.kind !== 'problem') return;
    const target = event.targetNode;
    const button = target?.instanceOf(Element) ? target.closest<HTMLElement>('[data-value]') : null;
    const fix = fixes.values.find(({ value }) => value === button?.dataset['value']);
    if (fix === undefined) this.#show(fixMenu(current, this.#host), el, event);
    else void this.#host.fixProblem(subject.problem, fix);
  }

  #show(menu: Menu, el: HTMLElement, event: UIEvent): void {
    menu.onHide(() => this.#deps.focus());
    showMenu(menu, el, event);
  }
}

/** The follow-up that a row is about, or the first of several; null if it is about none. */
function firstItemOf(subject: Row['subject']): FollowUp | null {
  const first = subject.kind === 'several' ? subject.entries[0]?.subject : subject;
  return first?.kind === 'follow-up' ? first.item : null;
}

/** Says why a key does nothing on the row. */
function whyNot({ subject, note }: Row): string {
  const told = words('views').whyNot;
  if (subject.kind === 'follow-up') return note === null ? told.noNote : told.none;
  return told[subject.kind];
}
