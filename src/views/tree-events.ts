import type { Component } from 'obsidian';
import { words } from '../domain/language/interface';
import { cls } from '../ui/css-class';
import { commandOf, type KeyCommand } from './keyboard';
import type { RowActions } from './row-actions';
import type { RowCommand, RowElement } from './row-element';
import type { SelectedActions } from './selected-actions';
import type { Selection } from './selection';
import type { Tree, TreeItem } from './tree';

/** What the pointer and the keys ask for outside the rows. */
export interface TreeDeps {
  fold(key: string, folded: boolean): void;
  showFilter(): void;
  /** Draws more of the rows that the bound leaves out. */
  showMore(): void;
  showKeys(): void;
  /** Clears the filter and hides its box, if it is shown. */
  closeFilter(): void;
  hover(event: MouseEvent, item: TreeItem, note: string): void;
}

interface Speaker {
  /** Tells a screen reader. */
  say(text: string): void;
}

/** What can be done in the tree: with one row, and with all that are selected. */
export interface TreeActions {
  readonly row: RowActions;
  readonly selection: Selection;
  readonly selected: SelectedActions;
}

/** Listens to the tree as a whole, so that rows need no listeners. */
export class TreeEvents {
  readonly #tree: Tree;
  readonly #actions: RowActions;
  readonly #selection: Selection;
  readonly #selected: SelectedActions;
  readonly #deps: TreeDeps & Speaker;

  constructor(tree: Tree, { row, selection, selected }: TreeActions, deps: TreeDeps & Speaker) {
    this.#tree = tree;
    this.#actions = row;
    this.#selection = selection;
    this.#selected = selected;
    this.#deps = deps;
  }

  /** Listens for as long as the component lives. */
  listen(owner: Component): void {
    const { el } = this.#tree;
    owner.registerDomEvent(el, 'click', (event) => this.#click(event));
    owner.registerDomEvent(el, 'auxclick', (event) => this.#middleClick(event));
    owner.registerDomEvent(el, 'contextmenu', (event) => this.#contextMenu(event));
    owner.registerDomEvent(el, 'mouseover', (event) => this.#hover(event));
    owner.registerDomEvent(el, 'focusin', (event) => this.#focusIn(event));
    owner.registerDomEvent(el, 'keydown', (event) => this.#key(event));
  }

  #click(event: MouseEvent): void {
    const item = this.#tree.itemOf(event.targetNode);
    if (item === null) return;
    const command = commandIn(event.targetNode);
    const before = this.#tree.current() ?? item;
    this.#tree.stopAt(item);
    if (command === null && this.#selects(item, before, event)) return;
    if (item.row === null) {
      if (isHeading(event.targetNode)) this.#toggleFold(item);
    } else if (command !== null) {
      // The button may disappear with what it does; the focus stays on the row, or moves to the next one.
      item.el.focus({ preventScroll: true });
      this.#actions.run(command, item.row, event);
    } else if (!isWhy(event.targetNode)) this.#open(item, item.row, event);
  }

  /** Opens what the row is about. The row for what is left out shows more rows, and the focus goes to the first of them. */
  #open(item: TreeItem, row: RowElement, event: MouseEvent | KeyboardEvent): void {
    if (row.current.subject.kind !== 'rest') return this.#actions.open(row, event);
    const at = this.#tree.items().findIndex(({ key }) => key === item.key);
    this.#deps.showMore();
    const first = this.#tree.items()[at];
    if (first !== undefined) this.#tree.focus(first);
  }

  /** Selects by a click with Ctrl, Cmd or Shift, or by any click on a phone. @returns whether the click selects */
  #selects(item: TreeItem, before: TreeItem, { ctrlKey, metaKey, shiftKey, targetNode }: MouseEvent): boolean {
    if (item.row === null || isWhy(targetNode)) return false;
    if (shiftKey) this.#selection.extend(before, item);
    else if (ctrlKey || metaKey || this.#selection.takesClicks) this.#selection.toggle(item);
    else {
      if (!this.#selection.isEmpty) this.#selection.clear();
      return false;
    }
    item.el.focus({ preventScroll: true });
    return true;
  }

  #middleClick(event: MouseEvent): void {
    const row = this.#tree.itemOf(event.targetNode)?.row;
    if (event.button !== 1 || !row || row.current.note === null) return;
    event.preventDefault();
    this.#actions.open(row, event);
  }

  #contextMenu(event: MouseEvent): void {
    const item = this.#tree.itemOf(event.targetNode);
    if (item === null) return;
    const shown = item.row === null ? this.#groupMenu(item, event) : true;
    if (!shown) return;
    event.preventDefault();
    this.#tree.stopAt(item);
    if (item.row !== null) this.#menu(item, item.row, event);
  }

  /** A selected row has the menu of all that are selected. */
  #menu(item: TreeItem, row: RowElement, event: UIEvent): void {
    if (this.#selection.has(item)) this.#selected.menu(item.el, event);
    else this.#actions.menu(row, event);
  }

  #hover(event: MouseEvent): void {
    const item = this.#tree.itemOf(event.targetNode);
    const note = item?.row?.current.note;
    if (item && note && commandIn(event.targetNode) === null) this.#deps.hover(event, item, note);
  }

  #focusIn(event: FocusEvent): void {
    const item = this.#tree.itemOf(event.targetNode);
    if (item !== null) this.#tree.stopAt(item);
  }

  #key(event: KeyboardEvent): void {
    const { el } = this.#tree;
    const command = commandOf(event, el.win.getComputedStyle(el).direction === 'rtl');
    // A screen reader can press a heading without moving the focus: a key is meant for what has it.
    const item = this.#tree.itemOf(event.targetNode) ?? this.#tree.current();
    const pressesButton = commandIn(event.targetNode) !== null && (event.key === 'Enter' || event.key === ' ');
    if (command === null || item === null || pressesButton) return;
    event.preventDefault();
    event.stopPropagation();
    this.#tree.stopAt(item);
    if (!this.#move(command, item)) this.#act(command, item, event);
  }

  /** Runs a command that moves through the tree or folds it. @returns whether it was one */
  #move(command: KeyCommand, item: TreeItem): boolean {
    switch (command) {
      case 'up': this.#tree.step(-1); break;
      case 'down': this.#tree.step(1); break;
      case 'select-up': this.#extend(item, -1); break;
      case 'select-down': this.#extend(item, 1); break;
      case 'first': this.#tree.step(-Infinity); break;
      case 'last': this.#tree.step(Infinity); break;
      case 'fold': this.#fold(item); break;
      case 'unfold': this.#unfold(item); break;
      case 'filter': this.#deps.showFilter(); break;
      case 'keys': this.#deps.showKeys(); break;
      case 'leave': this.#leave(item); break;
      default: return false;
    }
    return true;
  }

  #act(command: KeyCommand, item: TreeItem, event: KeyboardEvent): void {
    const { row } = item;
    if (row === null) {
      if (command === 'open' || event.key === ' ') this.#toggleFold(item);
      else if (command !== 'menu' || !this.#groupMenu(item, event)) this.#deps.say(words('views').onGroup);
      return;
    }
    if (!this.#selection.isEmpty && this.#actOnSelected(command, item, event)) return;
    switch (command) {
      case 'open': return this.#open(item, row, event);
      case 'done': return this.#actions.done(row, event);
      case 'snooze': return this.#actions.snooze(row, event);
      case 'letter': return this.#actions.letter(row);
      case 'told': return this.#actions.told(row);
      case 'why': return this.#actions.toggleWhy(row);
      case 'menu': return this.#actions.menu(row, event);
    }
  }

  /** Runs a command on all selected rows. @returns whether it is one for several rows */
  #actOnSelected(command: KeyCommand, { el }: TreeItem, event: KeyboardEvent): boolean {
    switch (command) {
      case 'done': this.#selected.done(); return true;
      case 'snooze': this.#selected.snooze(el, event); return true;
      case 'menu': this.#selected.menu(el, event); return true;
      default: return false;
    }
  }

  #extend(item: TreeItem, step: number): void {
    const next = this.#tree.itemAfter(item, step);
    this.#selection.extend(item, next);
    this.#tree.focus(next);
  }

  /** Folds an open group or row; from anything else, goes to what it is in. */
  #fold(item: TreeItem): void {
    if (foldedOf(item) === false) return this.#deps.fold(item.key, true);
    const parent = this.#tree.parentOf(item);
    if (parent !== null) this.#tree.focus(parent);
  }

  /** Opens a folded group or row, and steps into an open one. */
  #unfold(item: TreeItem): void {
    const folded = foldedOf(item);
    if (folded === true) this.#deps.fold(item.key, false);
    else if (folded === false) this.#tree.step(1);
  }

  #groupMenu({ key, el }: TreeItem, event: UIEvent): boolean {
    return this.#actions.groupMenu(key, el, event);
  }

  #leave({ row }: TreeItem): void {
    if (!this.#selection.isEmpty) this.#selection.clear();
    else if (row?.whyShown === true) row.hideWhy();
    else this.#deps.closeFilter();
  }

  #toggleFold({ group }: TreeItem): void {
    this.#deps.fold(group.current.key, !group.current.folded);
  }
}

/** Whether it hides what is in it; null if it has nothing in it. */
function foldedOf({ row, group }: TreeItem): boolean | null {
  return row === null ? group.current.folded : row.current.folded;
}

function closest(node: Node | null, selector: string): HTMLElement | null {
  const element = node?.instanceOf(Element) ? node : node?.parentElement;
  return element?.closest<HTMLElement>(selector) ?? null;
}

const COMMANDS: ReadonlySet<string> = new Set<RowCommand>(['letter', 'details', 'outcome', 'told', 'new', 'undo', 'done', 'more', 'fix']);

function commandIn(node: Node | null): RowCommand | null {
  const command = closest(node, '[data-command]')?.dataset['command'];
  return command !== undefined && isCommand(command) ? command : null;
}

function isCommand(name: string): name is RowCommand {
  return COMMANDS.has(name);
}

function isHeading(node: Node | null): boolean {
  return closest(node, `.${cls('heading')}`) !== null;
}

function isWhy(node: Node | null): boolean {
  return closest(node, `.${cls('why')}`) !== null;
}
