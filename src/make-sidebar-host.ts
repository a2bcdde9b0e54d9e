import { Keymap, Notice, type App } from 'obsidian';
import type { FollowUpActions } from './actions/follow-up-actions';
import type { LetterInserter } from './actions/letter-inserter';
import type { LetterReview } from './actions/letter-review';
import type { LetterSender } from './actions/letter-sender';
import { showUndoNotice } from './actions/undo-notice';
import type { Dialogs } from './dialogs';
import type { Action } from './domain/note/actions';
import { foldKey, PROPERTIES, propertyNames, type PropertyName } from './domain/note/properties';
import type { Problem } from './domain/note/problem';
import { RULES } from './domain/playbook/rules';
import type { Settings } from './domain/settings';
import type { SettingsStore } from './settings/store';
import type { Clock } from './vault/clock';
import type { InterviewIndex } from './vault/interview-index';
import type { LetterShelf } from './vault/letter-shelf';
import type { TemplateFolder } from './vault/template-folder';
import { VIEW_TYPE } from './views/follow-ups-view';
import type { SidebarHost } from './views/sidebar-host';

export interface SidebarParts {
  readonly app: App;
  readonly index: InterviewIndex;
  readonly clock: Clock;
  readonly actions: FollowUpActions;
  readonly letters: LetterInserter;
  readonly sender: LetterSender;
  readonly templates: TemplateFolder;
  readonly shelf: LetterShelf;
  readonly review: LetterReview;
  readonly dialogs: Dialogs;
  readonly store: SettingsStore;
}

/** Gives the sidebar what it needs of the other parts. */
export function makeSidebarHost({ app, index, clock, actions, letters, sender, templates, shelf, review, dialogs, store }: SidebarParts): SidebarHost {
  return {
    isReady: () => index.ready,
    hasNotes: () => index.size > 0,
    agenda: () => index.agenda(),
    problems: () => [...index.problems(), ...templates.problems()],
    interviewsOf: (path) => index.interviewsOf(path),
    onChange: (callback) => onAnyChange([index, templates, shelf], callback),
    now: () => clock.now(),
    zone: () => clock.zone,
    openNote: (path, event) => openNote(app, path, event),
    openProblem: (problem, event) => openProblem(app, problem, store.current, event),
    hoverLink: (event, targetEl, linktext, hoverParent) => {
      app.workspace.trigger('hover-link', { event, source: VIEW_TYPE, hoverParent, targetEl, linktext, sourcePath: '' });
    },
    markDone: (item, details) => actions.markDone(item, details),
    skip: (item) => actions.skip(item),
    snooze: (item, until) => actions.snooze(item, until),
    setOutcome: (path) => dialogs.setOutcome(path),
    lettersFor: (item) => (item.note === null ? [] : templates.catalogue.for(item)),
    draftOf: (item) => review.draftOf(item),
    insertLetter: (item) => letters.insertFor(item),
    copyLetter: (item) => sender.copyFor(item),
    mailLetter: (item) => sender.mailFor(item),
    switchRuleOff: (action) => switchRuleOff(store, action),
    newInterview: () => dialogs.newInterview(),
    openSettings: () => openSettings(app),
  };
}

/** One function that lets go of all of them. */
function onAnyChange(sources: readonly { onChange(callback: () => void): () => void }[], callback: () => void): () => void {
  const ends = sources.map((source) => source.onChange(callback));
  return () => ends.forEach((end) => end());
}

async function switchRuleOff(store: SettingsStore, action: Action): Promise<void> {
  const switchTo = (off: boolean) => {
    const others = store.current.rulesOff.filter((other) => other !== action);
    return store.change({ rulesOff: off ? [...others, action] : others });
  };
  await switchTo(true);
  showUndoNotice(`“${RULES[action].label}” is switched off`, async () => {
    await switchTo(false);
    return true;
  });
}

/** Obsidian would make a note for a link that leads nowhere; a row's note may just have been deleted. */
async function openNote(app: App, path: string, event: MouseEvent | KeyboardEvent): Promise<void> {
  if (app.vault.getFileByPath(path) === null) new Notice(`There is no note at ${path} any more.`);
  else await app.workspace.openLinkText(path, '', Keymap.isModEvent(event));
}

async function openProblem(app: App, { note, property }: Problem, settings: Settings, event: MouseEvent | KeyboardEvent): Promise<void> {
  const file = app.vault.getFileByPath(note);
  if (file === null) return;
  const lines = (await app.vault.cachedRead(file)).split('\n');
  const line = property === null ? 0 : lineOf(lines, property, settings);
  await app.workspace.openLinkText(note, '', Keymap.isModEvent(event), { eState: { line } });
}

/** The line on which the property stands, under any of its names; the first where it stands nowhere. */
function lineOf(lines: readonly string[], property: string, { propertyNames: own }: Settings): number {
  const { canonical, others } = Object.hasOwn(PROPERTIES, property) ? propertyNames(property as PropertyName, own) : { canonical: property, others: [] };
  const found = [canonical, ...others].map((name) => lines.findIndex((text) => foldKey(text.split(':')[0] ?? '') === name)).find((at) => at >= 0);
  return found ?? 0;
}

/** Obsidian opens a plugin's settings itself, though its API does not say so; where it does not, the person is told the way. */
function openSettings(app: App): void {
  const setting: unknown = Reflect.get(app, 'setting');
  if (!isSettings(setting)) {
    new Notice('Open Obsidian’s settings and choose this plugin.');
    return;
  }
  setting.open();
  setting.openTabById('interview-follow-up');
}

interface ObsidianSettings {
  open(): void;
  openTabById(id: string): unknown;
}

function isSettings(value: unknown): value is ObsidianSettings {
  return typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function'
    && 'openTabById' in value && typeof value.openTabById === 'function';
}
