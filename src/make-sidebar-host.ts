import type { App } from 'obsidian';
import type { FollowUpActions } from './actions/follow-up-actions';
import type { LetterInserter } from './actions/letter-inserter';
import type { LetterReview } from './actions/letter-review';
import type { LetterSender } from './actions/letter-sender';
import { openNote, openProblem, openSettings } from './actions/opening';
import { showUndoNotice } from './actions/undo-notice';
import type { Dialogs } from './dialogs';
import type { Action } from './domain/note/actions';
import { RULES } from './domain/playbook/rules';
import type { FirstRun } from './first-run';
import type { SettingsStore } from './settings/store';
import type { Clock } from './vault/clock';
import type { InterviewIndex } from './vault/interview-index';
import type { LetterIndex } from './vault/letter-index';
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
  readonly shelf: LetterIndex;
  readonly review: LetterReview;
  readonly dialogs: Dialogs;
  readonly store: SettingsStore;
  readonly firstRun: FirstRun;
}

/** Gives the sidebar what it needs of the other parts. */
export function makeSidebarHost({ app, index, clock, actions, letters, sender, templates, shelf, review, dialogs, store, firstRun }: SidebarParts): SidebarHost {
  return {
    isReady: () => index.ready,
    noteCount: () => index.size,
    foundNotes: () => firstRun.found(),
    isWelcomed: () => firstRun.isOver,
    agenda: () => index.agenda(),
    problems: () => [...index.problems(), ...templates.problems()],
    onChange: (callback) => onAnyChange([index, templates, shelf, store], callback),
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
    takeFoundNotes: () => firstRun.take(),
    checkNotes: () => dialogs.checkNotes(),
    putWelcomeAway: () => firstRun.putAway(),
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
