import { Notice, Plugin, setTooltip, type App } from 'obsidian';
import { writeCalendarFile } from './actions/calendar-file';
import { copyTemplates } from './actions/copy-templates';
import { createBase } from './actions/create-base';
import { FollowUpActions } from './actions/follow-up-actions';
import { insertListIntoToday } from './actions/insert-list';
import { LetterInserter } from './actions/letter-inserter';
import { LetterReview } from './actions/letter-review';
import { LetterSender } from './actions/letter-sender';
import { closeSidebarsOnPhone, Opener } from './actions/opening';
import { SectionWatch } from './actions/section-watch';
import { writeWeeklyReview } from './actions/weekly-review';
import { Addresses, type AddressesDeps } from './app/addresses';
import { makeApi, type ApiDeps, type InterviewFollowUpApi } from './app/api';
import { commandLine, type CommandLineDeps } from './app/command-line';
import { Dialogs } from './app/dialogs';
import { FirstRun } from './app/first-run';
import { RegionWatch } from './app/region-watch';
import { remakeViews } from './app/remade-views';
import { Reminders } from './app/reminders';
import { makeSidebarHost } from './app/sidebar-host';
import type { CommandDeps } from './commands/deps';
import { commands } from './commands/palette';
import { BASE_VIEW } from './domain/follow-up-list/base-file';
import { words } from './domain/language/interface';
import { ADDRESS } from './domain/outside/address';
import type { Settings } from './domain/settings';
import { barsInReading } from './editor/bars-in-reading';
import { letterBars, type LetterBarDeps } from './editor/letter-bars';
import { typingIn } from './editor/typing';
import { settingsCopies } from './settings/copies';
import { SettingsStore } from './settings/store';
import { followLanguage } from './settings/interface-language';
import { FollowUpSettingTab } from './settings/tab';
import { Clock } from './vault/clock';
import { HolidayFile } from './vault/holiday-file';
import { InterviewIndex } from './vault/interview-index';
import { LetterIndex } from './vault/letter-index';
import { savedText } from './vault/note-text';
import { NoteWriter } from './vault/note-writer';
import { Signal } from './vault/signal';
import { TemplateFolder } from './vault/template-folder';
import { BoardView, BOARD_TYPE } from './views/board-view';
import { baseView } from './views/base-view';
import { FollowUpsView, VIEW_TYPE } from './views/follow-ups-view';
import { LIST_LANGUAGE, listBlocks } from './views/list-block';
import type { SidebarHost } from './views/sidebar-host';
import { DueButton } from './views/status-bar';

/** The parts that most others need. */
interface Parts {
  readonly app: App;
  readonly index: InterviewIndex;
  readonly clock: Clock;
  /** The settings, with the days off in the calendar file of holidays. */
  readonly settings: () => Settings;
  readonly templates: TemplateFolder;
  readonly holidays: HolidayFile;
  readonly actions: FollowUpActions;
  readonly opener: Opener;
  readonly writer: NoteWriter;
}

/** The parts for letters. */
interface LetterParts {
  readonly letterIndex: LetterIndex;
  readonly review: LetterReview;
  readonly letters: LetterInserter;
  readonly sender: LetterSender;
}

/** Puts the parts together. */
export default class InterviewFollowUpPlugin extends Plugin {
  /** For other plugins: `app.plugins.plugins['interview-follow-up'].api`. */
  api: InterviewFollowUpApi | undefined;
  readonly #store = new SettingsStore(this, () => settingsCopies(this));
  /** Notifies when the language of the interface changes. */
  readonly #language = new Signal();
  #tab: FollowUpSettingTab | null = null;

  override async onload(): Promise<void> {
    const store = this.#store;
    await store.load();
    this.register(followLanguage(store, () => this.#language.notify()));
    const parts = this.#makeParts();
    const letterParts = this.#makeLetterParts(parts);
    const dialogs = new Dialogs({ ...parts, letters: letterParts.letters, store });
    const host = makeSidebarHost({
      ...parts, ...letterParts, dialogs, store, firstRun: this.#makeFirstRun(parts),
      vaultName: () => this.app.vault.getName(), openBoard: () => void this.#openBoard(),
      onLanguage: (callback) => this.#language.subscribe(callback),
    });
    this.registerView(VIEW_TYPE, (leaf) => new FollowUpsView(leaf, host));
    this.registerView(BOARD_TYPE, (leaf) => new BoardView(leaf, { ...host, index: parts.index, dialogs }));
    this.registerHoverLinkSource(VIEW_TYPE, { get display() { return words('common').followUps; }, defaultMod: true });
    const offerView = this.#addLists(host);
    const ribbon = this.addRibbonIcon('calendar-check', words('common').openFollowUps, () => void this.#openFollowUps());
    const addCommands = this.#commandAdder({ ...parts, ...letterParts, dialogs }, offerView);
    addCommands();
    this.#openToOthers({ ...parts, dialogs });
    this.addChild(new Reminders({ ...parts, openFollowUps: () => this.#openFollowUps() }, window));
    this.#addStatus(parts.index);
    this.#tab = new FollowUpSettingTab(this.app, this, store);
    this.addSettingTab(this.#tab);
    this.#language.subscribe(() => {
      parts.index.readAgain();
      parts.holidays.refresh();
      addCommands();
      setTooltip(ribbon, words('common').openFollowUps, { placement: 'right' });
      this.#tab?.update();
      void remakeViews(this.app.workspace, [VIEW_TYPE, BOARD_TYPE]);
    });
  }

  /** Shows people who turn the plugin on what it does. */
  override onUserEnable(): void {
    void this.#openFollowUps();
  }

  /** Reads the settings again after another device has changed them. */
  override async onExternalSettingsChange(): Promise<void> {
    await this.#store.load();
    this.#tab?.update();
  }

  #makeParts(): Parts {
    const { app } = this;
    const store = this.#store;
    const clock = this.addChild(new Clock(window));
    const holidays = this.addChild(this.#holidayFile(clock));
    const settings = (): Settings => ({ ...store.current, fileHolidays: holidays.days });
    const index = this.addChild(new InterviewIndex(app, clock, settings()));
    this.#addWorkingDays(index, holidays, settings);
    const writer = new NoteWriter(app);
    this.registerEvent(writer.followEditors());
    const actions = new FollowUpActions({ index, clock, settings, writer });
    const templates = this.addChild(new TemplateFolder(app, settings));
    this.register(store.onChange(() => templates.refresh()));
    return { app, index, clock, settings, templates, holidays, actions, opener: new Opener(app, settings), writer };
  }

  #makeLetterParts(parts: Parts): LetterParts {
    const { index, templates } = parts;
    const letterIndex = this.addChild(new LetterIndex(parts));
    const review = new LetterReview({ ...parts, letterIndex });
    for (const source of [index, templates, letterIndex, this.#store]) this.register(source.onChange(() => review.forget()));
    const sections = this.addChild(new SectionWatch(parts));
    this.registerEditorExtension(typingIn((path, text) => sections.typed(path, text)));
    const letters = new LetterInserter(parts);
    const sender = new LetterSender({ ...parts, letters, letterIndex });
    this.#addLetterBars(index, review, sender);
    return { letterIndex, review, letters, sender };
  }

  #makeFirstRun({ app, clock, index }: Parts): FirstRun {
    const firstRun = new FirstRun({ app, store: this.#store, clock, index });
    for (const source of [index, this.#store]) this.register(source.onChange(() => firstRun.update()));
    return firstRun;
  }

  /** @returns a function that adds all commands, or renames them after a change of language */
  #commandAdder(parts: Parts & LetterParts & { readonly dialogs: Dialogs }, offerView: () => boolean): () => void {
    const { app, settings } = parts;
    const deps: CommandDeps = {
      ...parts,
      copyTemplates: () => copyTemplates(app, settings()),
      writeCalendar: () => writeCalendarFile(parts),
      writeWeeklyReview: () => writeWeeklyReview(parts),
      insertListIntoToday: () => insertListIntoToday(parts),
      createBase: () => createBase({ ...parts, offerView }),
      openFollowUps: () => this.#goToFollowUps(),
      openBoard: () => this.#openBoard(),
    };
    return () => { for (const command of commands(deps)) this.addCommand(command); };
  }

  #holidayFile(clock: Clock): HolidayFile {
    return new HolidayFile({
      app: this.app, clock, path: () => this.#store.current.holidayFile,
      onMoved: (path) => {
        void this.#store.change({ holidayFile: path });
        new Notice(words('holidays').moved(path));
      },
    });
  }

  /** Makes the index follow the settings and the calendar file of holidays. */
  #addWorkingDays(index: InterviewIndex, holidays: HolidayFile, settings: () => Settings): void {
    const store = this.#store;
    // Before the index, which applies what changed: the watch compares the agenda with the one before.
    this.addChild(new RegionWatch({ store, index, holidays }));
    for (const source of [store, holidays]) this.register(source.onChange(() => index.applySettings(settings())));
    this.register(store.onChange(() => holidays.follow()));
  }

  #addLetterBars(index: InterviewIndex, review: LetterReview, sender: LetterSender): void {
    const deps: LetterBarDeps = {
      lettersIn: (path, text) => review.flagsIn(path, text),
      onChange: (callback) => index.onChange(callback),
      run: (command, at, { sent }, fillIn) => sender.run(command, at, sent, fillIn),
    };
    this.registerEditorExtension(letterBars(deps));
    this.registerMarkdownPostProcessor(barsInReading({ ...deps, savedText: (path) => savedText(this.app, path) }));
  }

  /**
   * Shows the sidebar’s rows in notes and bases.
   * @returns a function that registers the view of a base if it is not registered yet, and returns false if Bases is off
   */
  #addLists(host: SidebarHost): () => boolean {
    const { draw, close } = listBlocks(this.app, host);
    this.registerMarkdownCodeBlockProcessor(LIST_LANGUAGE, draw);
    this.register(close);
    let offered = false;
    const offer = () => (offered ||= this.registerBasesView(BASE_VIEW, baseView(host)));
    offer();
    return offer;
  }

  #openToOthers(deps: Omit<AddressesDeps, 'openFollowUps'> & CommandLineDeps & ApiDeps): void {
    for (const { id, description, flags, run } of commandLine(deps)) this.registerCliHandler(id, description, flags, run);
    const addresses = new Addresses({ ...deps, openFollowUps: () => this.#openFollowUps() });
    this.registerObsidianProtocolHandler(ADDRESS, (params) => void addresses.handle(params));
    const { api, end } = makeApi(deps);
    this.api = api;
    this.register(end);
  }

  #addStatus(index: InterviewIndex): void {
    const button = new DueButton(this.addStatusBarItem(), () => void this.#openFollowUps());
    // The index first notifies once the notes are read. The button stays hidden until then.
    this.register(index.onChange(() => button.show(index.agenda())));
  }

  /** Opens the board in a new tab, or goes to the tab that shows it already. */
  async #openBoard(): Promise<void> {
    const { workspace } = this.app;
    const [known] = workspace.getLeavesOfType(BOARD_TYPE);
    const leaf = known ?? workspace.getLeaf('tab');
    if (known === undefined) await leaf.setViewState({ type: BOARD_TYPE, active: true });
    await workspace.revealLeaf(leaf);
    closeSidebarsOnPhone(this.app);
  }

  async #openFollowUps(): Promise<void> {
    await this.app.workspace.ensureSideLeaf(VIEW_TYPE, 'right', { active: true, reveal: true });
  }

  /** A command is run by keyboard, and so is what follows. */
  async #goToFollowUps(): Promise<void> {
    await this.#openFollowUps();
    this.app.workspace.getActiveViewOfType(FollowUpsView)?.focus();
  }
}
