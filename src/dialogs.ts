import { Notice, type App } from 'obsidian';
import type { FollowUpActions } from './actions/follow-up-actions';
import { createInterviewNote } from './actions/new-interview';
import { openNote, openProblem, openSettings } from './actions/opening';
import { checkReport } from './domain/check/report';
import { noteName } from './domain/note/person-note';
import { currentInterview, effectiveStatus } from './domain/playbook/application';
import { momentAt } from './domain/dates/zoned';
import type { Settings } from './domain/settings';
import { errorText } from './domain/text/error-text';
import { ImportModal } from './modals/import-modal';
import { CheckModal } from './modals/check-modal';
import { NewInterviewModal } from './modals/new-interview-modal';
import { OutcomeModal } from './modals/outcome-modal';
import type { Clock } from './vault/clock';
import type { InterviewIndex } from './vault/interview-index';
import type { TemplateFolder } from './vault/template-folder';

export interface DialogsNeeds {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'interviewsOf' | 'problems' | 'checked'>;
  readonly templates: Pick<TemplateFolder, 'problems'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly actions: Pick<FollowUpActions, 'setOutcome'>;
  readonly settings: () => Settings;
}

/** What both the palette and the sidebar ask a person, and what is done with the answer. */
export interface Dialogs {
  newInterview(): void;
  importApplications(): void;
  setOutcome(path: string): void;
  /** Shows what is read from the notes; from there one gets to each of them, and to the settings. */
  checkNotes(): void;
}

export function makeDialogs(needs: DialogsNeeds): Dialogs {
  return {
    newInterview: () => askForInterview(needs),
    importApplications: () => new ImportModal(needs.app, needs.settings()).open(),
    setOutcome: (path) => askForOutcome(needs, path),
    checkNotes: () => showCheck(needs),
  };
}

function askForInterview({ app, settings }: DialogsNeeds): void {
  new NewInterviewModal(app, settings().folder, (fields, folder) => {
    createInterviewNote(app, { ...settings(), folder }, fields).catch((error: unknown) => {
      new Notice(`The note could not be made: ${errorText(error)}`);
    });
  }).open();
}

function askForOutcome({ app, index, clock, actions }: DialogsNeeds, path: string): void {
  const now = clock.now();
  const interview = currentInterview(index.interviewsOf(path), now);
  if (interview === null) {
    new Notice(`There is no interview at ${path} any more.`);
    return;
  }
  const status = effectiveStatus(interview, now);
  const question = {
    name: interview.company ?? noteName(path),
    status,
    since: status === interview.status ? interview.statusDate : null,
    today: momentAt(now, interview.zone).day,
  };
  new OutcomeModal(app, question, (status, on) => void actions.setOutcome(path, status, on)).open();
}

function showCheck({ app, index, templates, settings }: DialogsNeeds): void {
  const problems = [...index.problems(), ...templates.problems()];
  const report = checkReport({ looked: app.vault.getMarkdownFiles().length, notes: index.checked(), problems, settings: settings() });
  new CheckModal(app, {
    report,
    openNote: (path, event) => void openNote(app, path, event),
    openProblem: (problem, event) => void openProblem(app, problem, settings(), event),
    openSettings: () => openSettings(app),
  }).open();
}
