import { Notice, type App } from 'obsidian';
import { fixProblem, type FixDeps } from '../actions/fix-problem';
import type { FollowUpActions } from '../actions/follow-up-actions';
import { createInterviewNote } from '../actions/new-interview';
import type { Opener } from '../actions/opening';
import { checkReport } from '../domain/overview/report';
import { momentAt } from '../domain/dates/zoned';
import { noteName } from '../domain/note/person-note';
import { currentInterview, effectiveStatus } from '../domain/playbook/application';
import type { Settings } from '../domain/settings';
import { CheckModal } from '../modals/check-modal';
import { ImportModal } from '../modals/import-modal';
import { NewInterviewModal } from '../modals/new-interview-modal';
import { OutcomeModal } from '../modals/outcome-modal';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import type { TemplateFolder } from '../vault/template-folder';

export interface DialogsDeps {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'interviewsOf' | 'problems' | 'checked' | 'nearMisses'>;
  readonly templates: Pick<TemplateFolder, 'problems'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly actions: Pick<FollowUpActions, 'setOutcome'>;
  readonly opener: Opener;
  readonly writer: FixDeps['writer'];
  readonly settings: () => Settings;
}

/** What both the palette and the sidebar ask a person, and what is done with the answer. */
export class Dialogs {
  readonly #deps: DialogsDeps;

  constructor(deps: DialogsDeps) {
    this.#deps = deps;
  }

  /** Asks for what is known of a new interview, and makes its note. */
  newInterview(): void {
    const { app, settings } = this.#deps;
    new NewInterviewModal(app, settings().folder, (fields, folder) => {
      createInterviewNote(app, { ...settings(), folder }, fields).catch((error: unknown) => {
        new Notice(`The note could not be made: ${error instanceof Error ? error.message : String(error)}`);
      });
    }).open();
  }

  /** Asks for a table of applications, and makes their notes. */
  importApplications(): void {
    const { app, settings } = this.#deps;
    new ImportModal(app, settings()).open();
  }

  /** Asks for the outcome of the interview in the note. */
  setOutcome(path: string): void {
    const { app, index, clock, actions } = this.#deps;
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

  /** Shows what is read from the notes; from there one gets to each of them, and to the settings. */
  checkNotes(): void {
    const { app, index, templates, opener, settings } = this.#deps;
    const problems = [...index.problems(), ...templates.problems()];
    const looked = app.vault.getMarkdownFiles().length;
    new CheckModal(app, {
      report: checkReport({ looked, notes: index.checked(), nearMisses: index.nearMisses(), problems, settings: settings() }),
      openNote: (path, event) => void opener.openNote(path, event),
      openProblem: (problem, event) => void opener.openProblem(problem, event),
      fixProblem: (problem, fix) => void fixProblem(this.#deps, problem, fix),
      openSettings: () => opener.openSettings(),
    }).open();
  }
}
