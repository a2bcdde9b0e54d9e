import { ItemView, type HoverParent, type HoverPopover, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { DEFAULT_CHOICES, readChoices, type Choices } from '../domain/agenda/choices';
import { messageFor, type Offer } from '../domain/agenda/empty';
import { foundWords, newsOf } from '../domain/agenda/news';
import { makeGroups, type Group } from '../domain/agenda/sidebar';
import type { Agenda } from '../domain/playbook/follow-up';
import { doneOf, factsLookUp } from './facts';
import { Page } from './page';
import type { SidebarHost } from './sidebar-host';

export const VIEW_TYPE = 'interview-follow-up';

/** What is due, what one waits for, and what is wrong with the notes. Shows; decides nothing. */
export class FollowUpsView extends ItemView implements HoverParent {
  override icon = 'calendar-check';
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private choices: Choices = DEFAULT_CHOICES;
  /** Folded by hand while a filter is on: forgotten with it. */
  private foldsOfFilter: Choices['folds'] = {};
  private filterShown = false;
  private page: Page | null = null;
  private groups: readonly Group[] = [];
  private announced: Agenda | null = null;

  constructor(leaf: WorkspaceLeaf, private readonly host: SidebarHost) {
    super(leaf);
  }

  override getViewType(): string {
    return VIEW_TYPE;
  }

  override getDisplayText(): string {
    return 'Follow-ups';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.choices };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.choices = readChoices(state);
    this.filterShown = this.choices.filter !== '';
    this.render();
  }

  override async onOpen(): Promise<void> {
    await super.onOpen();
    this.page = new Page(this.contentEl, this, {
      app: this.app, host: this.host,
      newInterview: () => void this.host.newInterview(),
      toggleFilter: () => this.showFilter(!this.filterShown),
      toggleGrouping: () => this.choose({ grouping: this.choices.grouping === 'time' ? 'application' : 'time' }),
      toggleFolds: () => this.foldAll(this.groups.some(({ folded }) => !folded)),
      filterBy: (words) => this.filterBy(words),
      showFilter: () => this.showFilter(true),
      leaveFilter: (key) => this.leaveFilter(key),
      fold: (key, folded) => this.fold({ [key]: folded }),
      closeFilter: () => this.closeFilter(),
      hover: (event, { el }, note) => this.host.hoverLink(event, el, note, this),
      take: (offer) => this.take(offer),
    });
    this.register(this.host.onChange(() => this.changed()));
    this.render();
  }

  override async onClose(): Promise<void> {
    await super.onClose();
    this.page = null;
    this.contentEl.empty();
  }

  private changed(): void {
    const before = this.announced;
    this.render();
    const news = before === null ? null : newsOf(before, this.host.agenda());
    if (news !== null) this.page?.announcer.say(news);
  }

  private render(): void {
    const { page, host, choices } = this;
    if (page === null) return;
    const ready = host.isReady();
    const agenda = host.agenda();
    const reader = { now: host.now(), zone: host.zone() };
    this.groups = ready ? this.makeGroups(agenda) : [];
    this.announced = ready ? agenda : null;
    page.update(this.groups, messageFor({
      ready, agenda, reader, filter: choices.filter, anyShown: this.groups.length > 0,
      notes: host.noteCount(), problems: host.problems().length, found: () => host.foundNotes(), welcomed: host.isWelcomed(),
    }), { filterShown: this.filterShown, grouping: choices.grouping, allFolded: this.groups.every(({ folded }) => folded) }, choices.filter);
  }

  private makeGroups(agenda: Agenda): readonly Group[] {
    const { host, choices } = this;
    return makeGroups({
      agenda, problems: host.problems(), done: doneOf(host), reader: { now: host.now(), zone: host.zone() },
      choices: { ...choices, folds: this.filtering ? this.foldsOfFilter : choices.folds },
      factsOf: factsLookUp(host), draftOf: (item) => host.draftOf(item),
    });
  }

  private get filtering(): boolean {
    return this.choices.filter.trim() !== '';
  }

  private choose(changed: Partial<Choices>): void {
    this.choices = { ...this.choices, ...changed };
    this.render();
    void this.app.workspace.requestSaveLayout();
  }

  private fold(changed: Choices['folds']): void {
    if (this.filtering) {
      this.foldsOfFilter = { ...this.foldsOfFilter, ...changed };
      this.render();
    } else this.choose({ folds: { ...this.choices.folds, ...changed } });
  }

  private foldAll(folded: boolean): void {
    this.fold(Object.fromEntries(this.groups.map(({ key }) => [key, folded])));
  }

  private filterBy(words: string): void {
    if (words === this.choices.filter) return;
    this.foldsOfFilter = {};
    this.choose({ filter: words });
    if (this.filtering) this.page?.announcer.say(foundWords(this.groups.reduce((sum, { entries }) => sum + entries.length, 0)));
  }

  private showFilter(shown: boolean): void {
    this.filterShown = shown;
    if (shown) this.render();
    else this.choose({ filter: '' });
    if (shown) this.page?.focusFilter();
    else this.page?.focusRowsOrFilterButton();
  }

  private closeFilter(): void {
    if (this.filterShown) this.showFilter(false);
  }

  /** Escape clears a filter that keeps no row in sight: there is nothing to go to. */
  private leaveFilter(key: string): void {
    if (key === 'Escape' && (!this.filtering || this.groups.length === 0)) this.showFilter(false);
    else this.page?.focusRows();
  }

  private take(offer: Offer): void {
    switch (offer) {
      case 'new-note': return void this.host.newInterview();
      case 'choose-notes': return this.host.openSettings();
      case 'take-notes': return void this.host.takeFoundNotes();
      case 'check-notes': return void this.host.checkNotes();
      case 'put-away': return void this.host.putWelcomeAway();
      case 'clear-filter': return this.showFilter(false);
    }
  }
}
