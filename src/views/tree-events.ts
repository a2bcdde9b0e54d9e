import type { Component } from 'obsidian';
import { cls } from './css-class';
import { commandOf, type KeyCommand } from './keyboard';
import type { RowActions } from './row-actions';
import type { RowCommand } from './row-element';
import type { Place, Tree } from './tree';

/** What pointer and keys ask for beyond a row. */
export interface TreeNeeds {
  fold(key: string, folded: boolean): void;
  showFilter(): void;
  /** Clears the filter and hides its box, if it is shown. */
  closeFilter(): void;
  hover(event: MouseEvent, place: Place, note: string): void;
  /** Tells a screen reader. */
  say(text: string): void;
}

/** Listens to the tree as a whole: rows come and go without listeners of their own. */
export class TreeEvents {
  constructor(private readonly tree: Tree, private readonly actions: RowActions, private readonly needs: TreeNeeds) {}

  /** Listens for as long as the component lives. */
  listen(owner: Component): void {
    const { el } = this.tree;
    owner.registerDomEvent(el, 'click', (event) => this.click(event));
    owner.registerDomEvent(el, 'auxclick', (event) => this.middleClick(event));
    owner.registerDomEvent(el, 'contextmenu', (event) => this.contextMenu(event));
    owner.registerDomEvent(el, 'mouseover', (event) => this.hover(event));
    owner.registerDomEvent(el, 'focusin', (event) => this.focusIn(event));
    owner.registerDomEvent(el, 'keydown', (event) => this.key(event));
  }

  private click(event: MouseEvent): void {
    const place = this.tree.placeOf(event.targetNode);
    if (place === null) return;
    const command = commandIn(event.targetNode);
    this.tree.stopAt(place);
    if (place.row === null) {
      if (isHeading(event.targetNode)) this.toggleFold(place);
    } else if (command !== null) {
      // The button may go with what it does; the row, or what comes after it, is where one stands.
      place.el.focus({ preventScroll: true });
      this.actions.run(command, place.row, event);
    } else if (!isWhy(event.targetNode)) this.actions.open(place.row, event);
  }

  private middleClick(event: MouseEvent): void {
    const row = this.tree.placeOf(event.targetNode)?.row;
    if (event.button !== 1 || !row || row.current.note === null) return;
    event.preventDefault();
    this.actions.open(row, event);
  }

  private contextMenu(event: MouseEvent): void {
    const place = this.tree.placeOf(event.targetNode);
    if (!place?.row) return;
    event.preventDefault();
    this.tree.stopAt(place);
    this.actions.menu(place.row, event);
  }

  private hover(event: MouseEvent): void {
    const place = this.tree.placeOf(event.targetNode);
    const note = place?.row?.current.note;
    if (place && note && commandIn(event.targetNode) === null) this.needs.hover(event, place, note);
  }

  private focusIn(event: FocusEvent): void {
    const place = this.tree.placeOf(event.targetNode);
    if (place !== null) this.tree.stopAt(place);
  }

  private key(event: KeyboardEvent): void {
    const { el } = this.tree;
    const command = commandOf(event, el.win.getComputedStyle(el).direction === 'rtl');
    const place = this.tree.current();
    const pressesButton = commandIn(event.targetNode) !== null && (event.key === 'Enter' || event.key === ' ');
    if (command === null || place === null || pressesButton) return;
    event.preventDefault();
    event.stopPropagation();
    if (!this.move(command, place)) this.act(command, place, event);
  }

  /** Whether the command was about moving through the tree or folding it. */
  private move(command: KeyCommand, place: Place): boolean {
    switch (command) {
      case 'up': this.tree.step(-1); break;
      case 'down': this.tree.step(1); break;
      case 'first': this.tree.step(-Infinity); break;
      case 'last': this.tree.step(Infinity); break;
      case 'fold': this.fold(place); break;
      case 'unfold': this.unfold(place); break;
      case 'filter': this.needs.showFilter(); break;
      case 'back': this.back(place); break;
      default: return false;
    }
    return true;
  }

  private act(command: KeyCommand, place: Place, event: KeyboardEvent): void {
    const { row } = place;
    if (row === null) {
      if (command === 'open' || event.key === ' ') this.toggleFold(place);
      else this.needs.say('This is a group. The key works on a row.');
      return;
    }
    switch (command) {
      case 'open': return this.actions.open(row, event);
      case 'done': return this.actions.done(row);
      case 'snooze': return this.actions.snooze(row, event);
      case 'letter': return this.actions.letter(row);
      case 'why': return this.actions.toggleWhy(row);
      case 'menu': return this.actions.menu(row, event);
    }
  }

  /** From a row to its group's heading; there, folds the group. */
  private fold({ row, group }: Place): void {
    const heading = this.tree.places().find((place) => place.group === group);
    if (row !== null && heading !== undefined) this.tree.focus(heading);
    else if (!group.current.folded) this.needs.fold(group.current.key, true);
  }

  /** Unfolds a group; one that is open is stepped into. */
  private unfold({ row, group }: Place): void {
    if (row !== null) return;
    if (group.current.folded) this.needs.fold(group.current.key, false);
    else this.tree.step(1);
  }

  private back({ row }: Place): void {
    if (row?.whyShown === true) row.hideWhy();
    else this.needs.closeFilter();
  }

  private toggleFold({ group }: Place): void {
    this.needs.fold(group.current.key, !group.current.folded);
  }
}

function closest(node: Node | null, selector: string): HTMLElement | null {
  const element = node?.instanceOf(Element) ? node : node?.parentElement;
  return element?.closest<HTMLElement>(selector) ?? null;
}

const COMMANDS: ReadonlySet<string> = new Set<RowCommand>(['done', 'snooze', 'more', 'new']);

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
