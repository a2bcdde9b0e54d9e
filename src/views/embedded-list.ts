import type { App, Component, HoverParent } from 'obsidian';
import { makeList, ROWS_AT_FIRST, type ListInput } from '../domain/follow-up-list/list';
import { LIST_WORDS } from '../domain/follow-up-list/words';
import { peopleOf } from '../domain/note/interview';
import { cls } from '../ui/css-class';
import { FollowUpList } from './follow-up-list';
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

/** The sidebar’s rows outside the sidebar: what is wrong with the options, the rows, or what is said in their place. */
export class EmbeddedList {
  readonly #deps: EmbeddedListDeps;
  readonly #problems: HTMLElement;
  readonly #message: HTMLElement;
  readonly #list: FollowUpList;
  /** Updates the list, if it is on screen, or as soon as it is. */
  readonly update: () => void;
  #folds: ListInput['folds'] = {};
  #more = 0;

  /** @param owner ends the listeners, and has the previews of notes */
  constructor(el: HTMLElement, owner: Component & HoverParent, deps: EmbeddedListDeps) {
    const { app, host } = deps;
    this.#deps = deps;
    el.addClass(cls('list'), cls('embedded'));
    this.#problems = el.createDiv({ cls: cls('list-problems') });
    const scroller = el.createDiv({ cls: cls('scroller') });
    this.#message = el.createDiv({ cls: cls('list-message') });
    this.#list = new FollowUpList({ scroller, frame: el }, owner, {
      host,
      fold: (key, folded) => this.#fold(key, folded),
      showMore: () => this.#showMore(),
      showFilter: () => this.#list.announcer.say(LIST_WORDS.noFilter),
      closeFilter: () => undefined,
      showKeys: () => host.dialogs.showKeys(),
      hover: (event, item, note) => previewNote(app, owner, event, item.el, note),
    });
    this.update = onScreen(el, owner, () => this.#draw());
    owner.register(host.onChange(this.update));
    this.#draw();
  }

  #draw(): void {
    const { groups, problems, message } = makeList(this.#input());
    this.#list.update(groups);
    writeLines(this.#problems, problems);
    writeLines(this.#message, message === null ? [] : [message]);
  }

  #input(): ListInput {
    const { host, source } = this.#deps;
    const { index, clock, review } = host;
    return {
      ...source(), agenda: index.agenda(), complete: index.complete, problems: host.problems(),
      peopleIn: (note) => index.interviewsOf(note).flatMap(peopleOf),
      viewer: { now: clock.now(), zone: clock.zone }, folds: this.#folds, draftOf: (item) => review.draftOf(item), more: this.#more,
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
  if (JSON.stringify(before) === JSON.stringify(lines)) return;
  el.empty();
  for (const text of lines) el.createEl('p', { text, attr: { dir: 'auto' } });
}
