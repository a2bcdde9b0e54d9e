import { Component, type App, type HoverParent } from 'obsidian';
import { makeList, ROWS_AT_FIRST, type ListInput } from '../domain/follow-up-list/list';
import { KeptNames } from '../domain/follow-up-list/scope';
import { words } from '../domain/language/interface';
import { peopleOf } from '../domain/note/interview';
import { sameJson } from '../domain/text/same-json';
import { cls } from '../ui/css-class';
import { FollowUpList, type ListDeps } from './follow-up-list';
import { previewNote } from './hover';
import { onScreen } from './on-screen';
import type { SidebarHost } from './sidebar-host';

/** What a list in a note or a base is about, at this moment. */
export type ListSource = Pick<ListInput, 'options' | 'unread' | 'note' | 'notes' | 'grouping'>;

interface EmbeddedListDeps {
  readonly app: App;
  readonly host: SidebarHost;
  readonly source: () => ListSource;
}

/** What is on the page, until the language changes. */
interface Drawn {
  /** Ends its listeners. */
  readonly life: Component;
  readonly problems: HTMLElement;
  readonly message: HTMLElement;
  readonly list: FollowUpList;
  readonly update: () => void;
}

/** The sidebar’s rows outside the sidebar: problems with the options, and the rows or a message in their place. */
export class EmbeddedList {
  readonly #el: HTMLElement;
  readonly #owner: Component & HoverParent;
  readonly #deps: EmbeddedListDeps;
  #drawn: Drawn;
  #folds: ListInput['folds'] = {};
  readonly #kept = new KeptNames();
  #more = 0;

  /** @param owner ends the listeners, and holds the previews of notes */
  constructor(el: HTMLElement, owner: Component & HoverParent, deps: EmbeddedListDeps) {
    [this.#el, this.#owner, this.#deps] = [el, owner, deps];
    el.addClass(cls('list'), cls('embedded'));
    this.#drawn = this.#make();
    owner.register(deps.host.onLanguage(() => this.#remake()));
    this.#draw();
  }

  /** Updates the list now or, if it is not on the screen, as soon as it is. */
  update(): void {
    this.#drawn.update();
  }

  #remake(): void {
    this.#owner.removeChild(this.#drawn.life);
    this.#el.empty();
    this.#drawn = this.#make();
    this.#draw();
  }

  #make(): Drawn {
    const el = this.#el;
    const { host } = this.#deps;
    const life = this.#owner.addChild(new Component());
    const problems = el.createDiv({ cls: cls('list-problems') });
    const scroller = el.createDiv({ cls: cls('scroller') });
    const message = el.createDiv({ cls: cls('list-message') });
    const list = new FollowUpList({ scroller, frame: el }, life, this.#listDeps());
    const update = onScreen(el, life, () => this.#draw());
    life.register(host.onChange(update));
    return { life, problems, message, list, update };
  }

  #listDeps(): ListDeps {
    const { app, host } = this.#deps;
    return {
      host,
      fold: (key, folded) => this.#fold(key, folded),
      showMore: () => this.#showMore(),
      showFilter: () => this.#drawn.list.announcer.say(words('lists').noFilter),
      closeFilter: () => undefined,
      showKeys: () => host.dialogs.showKeys(),
      hover: (event, item, note) => previewNote(app, this.#owner, event, item.el, note),
    };
  }

  #draw(): void {
    const { groups, problems, message } = makeList(this.#input());
    this.#drawn.list.update(groups);
    writeLines(this.#drawn.problems, problems);
    writeLines(this.#drawn.message, message === null ? [] : [message]);
  }

  #input(): ListInput {
    const { host, source } = this.#deps;
    const { index, clock, review } = host;
    return {
      ...source(), agenda: index.agenda(), complete: index.complete, problems: host.problems(),
      peopleIn: (note) => index.interviewsOf(note).flatMap(peopleOf),
      viewer: { now: clock.now(), zone: clock.zone }, folds: this.#folds, draftOf: (item) => review.draftOf(item), more: this.#more,
      kept: this.#kept,
    };
  }

  #fold(key: string, folded: boolean): void {
    this.#folds = { ...this.#folds, [key]: folded };
    this.#draw();
  }

  #showMore(): void {
    this.#more += ROWS_AT_FIRST;
    this.#draw();
  }
}

/** Draws a paragraph for each line, and again only if they read differently. */
function writeLines(el: HTMLElement, lines: readonly string[]): void {
  const before = [...el.children].map((line) => line.textContent);
  el.toggle(lines.length > 0);
  if (sameJson(before, lines)) return;
  el.empty();
  for (const text of lines) el.createEl('p', { text, attr: { dir: 'auto' } });
}
