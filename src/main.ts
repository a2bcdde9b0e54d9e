import { Plugin } from 'obsidian';
import { FollowUpActions } from './actions/follow-up-actions';
import { copyTemplates } from './actions/copy-templates';
import { LetterInserter } from './actions/letter-inserter';
import { LetterReview } from './actions/letter-review';
import { LetterSender } from './actions/letter-sender';
import { SectionWatch } from './actions/section-watch';
import { COMMANDS } from './commands/commands';
import { makeDialogs } from './dialogs';
import { letterFlags } from './editor/letter-flags';
import { SettingsStore } from './settings/store';
import { FollowUpSettingTab } from './settings/tab';
import { FirstRun } from './first-run';
import { makeSidebarHost } from './make-sidebar-host';
import { Clock } from './vault/clock';
import { InterviewIndex } from './vault/interview-index';
import { LetterIndex } from './vault/letter-index';
import { NoteWriter } from './vault/note-writer';
import { TemplateFolder } from './vault/template-folder';
import { FollowUpsView, VIEW_TYPE } from './views/follow-ups-view';
import { DueButton } from './views/status-bar';

/** Puts the parts together. */
export default class InterviewFollowUpPlugin extends Plugin {
  private readonly store = new SettingsStore(this);
  private readonly clock = new Clock(window);
  private tab: FollowUpSettingTab | null = null;

  override async onload(): Promise<void> {
    const { app, store, clock } = this;
    await store.load();
    this.addChild(clock);
    const index = this.addChild(new InterviewIndex(app, clock, store.current));
    this.register(store.onChange((settings) => index.applySettings(settings)));
    const settings = () => store.current;
    const actions = new FollowUpActions({ index, clock, settings, writer: new NoteWriter(app) });
    const templates = this.addChild(new TemplateFolder(app, settings));
    this.register(store.onChange(() => templates.refresh()));
    const desk = { app, index, clock, settings, templates, actions };
    const shelf = this.addChild(new LetterIndex(desk));
    const review = new LetterReview({ ...desk, shelf });
    for (const source of [index, templates, shelf]) this.register(source.onChange(() => review.forget()));
    this.registerEditorExtension(letterFlags((path, text) => review.flagsIn(path, text)));
    const letters = new LetterInserter(desk);
    const sender = new LetterSender(desk);
    this.addChild(new SectionWatch(desk));
    const dialogs = makeDialogs({ app, index, clock, actions, templates, settings });
    const firstRun = new FirstRun(app, store);
    for (const source of [index, store]) this.register(source.onChange(() => firstRun.forget()));
    const host = makeSidebarHost({ app, index, clock, actions, letters, sender, templates, shelf, review, dialogs, store, firstRun });

    this.registerView(VIEW_TYPE, (leaf) => new FollowUpsView(leaf, host));
    this.registerHoverLinkSource(VIEW_TYPE, { display: 'Follow-ups', defaultMod: true });
    this.addRibbonIcon('calendar-check', 'Open follow-ups', () => void this.openFollowUps());
    for (const make of COMMANDS) {
      this.addCommand(make({
        app, index, clock, actions, letters, review, sender, ...dialogs,
        copyTemplates: () => copyTemplates(app, settings()), openFollowUps: () => this.openFollowUps(),
      }));
    }
    this.addStatus(index);
    this.tab = new FollowUpSettingTab(app, this, store);
    this.addSettingTab(this.tab);
  }

  /** Whoever switches the plugin on wants to see what it is. */
  override onUserEnable(): void {
    void this.openFollowUps();
  }

  /** Another device has changed the settings. */
  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
    this.tab?.update();
  }

  private addStatus(index: InterviewIndex): void {
    const button = new DueButton(this.addStatusBarItem(), () => void this.openFollowUps());
    const show = () => button.show(index.agenda());
    this.register(index.onChange(show));
    show();
  }

  private async openFollowUps(): Promise<void> {
    await this.app.workspace.ensureSideLeaf(VIEW_TYPE, 'right', { active: true, reveal: true });
  }
}
