import { ItemView, type HoverParent, type HoverPopover, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { words } from '../domain/language/interface';
import type { Agenda } from '../domain/playbook/follow-up';
import { announcementFor, foundWords } from '../domain/sidebar/announcement';
import { DEFAULT_CHOICES, readChoices, type Choices } from '../domain/sidebar/choices';
import { messageFor, type Message, type MessageAction } from '../domain/sidebar/empty';
import { foldAll, type Folds } from '../domain/sidebar/folds';
import { KeptLists } from '../domain/sidebar/kept-lists';
import { makeGroups, MAX_HEADINGS, MAX_ROWS, type Group } from '../domain/sidebar/sidebar';
import type { Viewer } from '../domain/sidebar/when';
import { previewNote } from './hover';
import { Page } from './page';
import type { SidebarHost } from './sidebar-host';

export const VIEW_TYPE = 'interview-follow-up';

/** Shows what is due, what the person is waiting for, and what is wrong with the notes. Decides nothing. */
export class FollowUpsView extends ItemView implements HoverParent {
  override icon = 'calendar-check';
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  #choices: Choices = DEFAULT_CHOICES;
  /** What is folded by hand while a filter is on; forgotten with the filter. */
  #foldsOfFilter: Folds = {};
  #filterShown = false;
  /** How many times the first number of rows is drawn: “Show more” adds one. */
  #pages = 1;
  #page: Page | null = null;
  #groups: readonly Group[] = [];
  readonly #kept = new KeptLists();
  #announced: Agenda | null = null;

  constructor(leaf: WorkspaceLeaf, readonly host: SidebarHost) {
    super(leaf);
  }

  override getViewType(): string {
    return VIEW_TYPE;
  }

  override getDisplayText(): string {
    return words('common').followUps;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.#choices };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.#choices = readChoices(state);
    this.#filterShown = this.#choices.filter !== '';
    this.#render();
  }

  override async onOpen(): Promise<void> {
    await super.onOpen();
    this.#page = new Page(this.contentEl, this, {
      host: this.host,
      newInterview: () => this.host.dialogs.newInterview(),
      newFromInvitation: () => this.host.dialogs.newFromInvitation(),
      checkNotes: () => this.host.dialogs.checkNotes(),
      openBoard: () => this.host.openBoard(),
      toggleFilter: () => this.#showFilter(!this.#filterShown),
      toggleGrouping: () => this.#choose({ grouping: this.#choices.grouping === 'time' ? 'application' : 'time' }),
      toggleFolds: () => this.#setFolds(foldAll(this.#folds, this.#groups, this.#groups.some(({ folded }) => !folded))),
      showMore: () => this.#showMore(),
      showKeys: () => this.host.dialogs.showKeys(),
      filterBy: (words) => this.#filterBy(words),
      showFilter: () => this.#showFilter(true),
      leaveFilter: (key) => this.#leaveFilter(key),
      fold: (key, folded) => this.#setFolds({ ...this.#folds, [key]: folded }),
      closeFilter: () => this.#closeFilter(),
      hover: (event, { el }, note) => previewNote(this.app, this, event, el, note),
      act: (action) => this.#act(action),
    });
    this.register(this.host.onChange(() => this.#changed()));
    this.#render();
  }

  /** Goes to the rows, or if there are none, to the first button of the message. */
  focus(): void {
    this.#page?.focus();
  }

  override async onClose(): Promise<void> {
    await super.onClose();
    this.#page = null;
    this.contentEl.empty();
  }

  #changed(): void {
    const before = this.#announced;
    this.#render();
    const news = before === null ? null : announcementFor(before, this.host.index.agenda());
    if (news !== null) this.#page?.announcer.say(news);
  }

  #render(): void {
    const page = this.#page;
    if (page === null) return;
    const { index } = this.host;
    this.#groups = index.ready ? this.#makeGroups() : [];
    this.#announced = index.ready ? index.agenda() : null;
    const { grouping, filter } = this.#choices;
    const allFolded = this.#groups.every(({ folded }) => folded);
    page.update(this.#groups, this.#message(), { filterShown: this.#filterShown, grouping, allFolded }, filter);
  }

  #message(): Message | null {
    const { host } = this;
    const { index, firstRun } = host;
    return messageFor({
      complete: index.complete,
      notes: index.size,
      agenda: index.agenda(),
      viewer: this.#viewer,
      problems: host.problems().length,
      found: () => firstRun.found(),
      welcomed: firstRun.isOver,
      startedEmpty: firstRun.startedEmpty,
      holidays: firstRun.holidays,
      filter: this.#choices.filter,
      anyShown: this.#groups.length > 0,
    });
  }

  #makeGroups(): readonly Group[] {
    const host = this.host;
    const choices = this.#choices;
    return makeGroups({
      agenda: host.index.agenda(),
      problems: host.problems(),
      viewer: this.#viewer,
      choices: { ...choices, folds: this.#folds },
      draftOf: (item) => host.review.draftOf(item),
      maxRows: this.#pages * MAX_ROWS, maxHeadings: this.#pages * MAX_HEADINGS, kept: this.#kept,
    });
  }

  get #viewer(): Viewer {
    const { clock } = this.host;
    return { now: clock.now(), zone: clock.zone };
  }

  get #filtering(): boolean {
    return this.#choices.filter.trim() !== '';
  }

  #choose(changed: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...changed };
    this.#render();
    void this.app.workspace.requestSaveLayout();
  }

  get #folds(): Folds {
    return this.#filtering ? this.#foldsOfFilter : this.#choices.folds;
  }

  #setFolds(folds: Folds): void {
    if (this.#filtering) {
      this.#foldsOfFilter = folds;
      this.#render();
    } else this.#choose({ folds });
  }

  #showMore(): void {
    this.#pages += 1;
    this.#render();
  }

  #filterBy(words: string): void {
    if (words === this.#choices.filter) return;
    this.#foldsOfFilter = {};
    this.#choose({ filter: words });
    if (this.#filtering) this.#page?.announcer.say(foundWords(this.#groups.reduce((sum, { count }) => sum + count, 0)));
  }

  #showFilter(shown: boolean): void {
    this.#filterShown = shown;
    if (shown) this.#render();
    else this.#choose({ filter: '' });
    if (shown) this.#page?.focusFilter();
    else this.#page?.focusRowsOrFilterButton();
  }

  #closeFilter(): void {
    if (this.#filterShown) this.#showFilter(false);
  }

  /** Escape clears a filter that leaves no row to go to. */
  #leaveFilter(key: string): void {
    if (key === 'Escape' && (!this.#filtering || this.#groups.length === 0)) this.#showFilter(false);
    else this.#page?.focusRows();
  }

  #act(action: MessageAction): void {
    const { dialogs, firstRun, opener } = this.host;
    switch (action) {
      case 'new-note': return dialogs.newInterview();
      case 'from-invitation': return dialogs.newFromInvitation();
      case 'import': return dialogs.importApplications();
      case 'choose-notes': return opener.openSettings();
      case 'take-notes': return void firstRun.readFound();
      case 'check-notes': return dialogs.checkNotes();
      case 'start-today': return void firstRun.startFromToday();
      case 'use-region': return void firstRun.useSuggestedRegion();
      case 'choose-region': return opener.openSettings();
      case 'dismiss': return void firstRun.dismiss();
      case 'clear-filter': return this.#showFilter(false);
    }
  }
}
