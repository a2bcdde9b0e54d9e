import { Notice, type App } from 'obsidian';
import { closeQuiet, type CloseQuietDeps } from '../actions/close-quiet';
import { fixProblem } from '../actions/fix-problem';
import type { FollowUpActions } from '../actions/follow-up-actions';
import type { LetterInserter } from '../actions/letter-inserter';
import { createInterviewNote, offerDueThanks } from '../actions/new-interview';
import type { Opener } from '../actions/opening';
import { allRegions, regionName } from '../domain/dates/holidays';
import { momentAt } from '../domain/dates/zoned';
import { words } from '../domain/language/interface';
import { noteName } from '../domain/note/person-note';
import type { Status } from '../domain/note/status';
import { checkReport } from '../domain/overview/report';
import { currentInterview, effectiveStatus } from '../domain/playbook/application';
import { datePreferences, type Settings } from '../domain/settings';
import { closableQuiet } from '../domain/sidebar/quiet';
import { errorText } from '../domain/text/error-text';
import type { NewInterview } from '../domain/writing';
import { CheckModal } from '../modals/check-modal';
import { ImportModal } from '../modals/import-modal';
import { InvitationModal } from '../modals/invitation-modal';
import { KeysModal } from '../modals/keys-modal';
import { NewInterviewModal, type NewInterviewRequest } from '../modals/new-interview-modal';
import { OutcomeModal } from '../modals/outcome-modal';
import type { SettingsStore } from '../settings/store';
import { choose } from '../ui/choose';
import { confirm } from '../ui/confirm';
import { DateModal, type AskForDate } from '../ui/date-modal';
import type { Clock } from '../vault/clock';
import { inBackground } from '../vault/in-background';
import type { InterviewIndex } from '../vault/interview-index';
import { knownRounds } from '../vault/known-rounds';
import { allProblems, type ProblemSources } from './all-problems';
import { addQuestions, askForNews, type NewsDialogDeps, type NewsOf } from './news-dialog';

export interface DialogsDeps extends ProblemSources {
  readonly app: App;
  readonly index: NewsDialogDeps['index']
    & Pick<InterviewIndex, 'agenda' | 'interviewsOf' | 'paths' | 'problems' | 'checked' | 'nearMisses' | 'foldersWithout' | 'onChange'>;
  readonly clock: Pick<Clock, 'now' | 'zone'>;
  readonly actions: Pick<FollowUpActions, 'setOutcome'>;
  readonly letters: Pick<LetterInserter, 'insertDueThanks'>;
  readonly opener: Opener;
  readonly writer: CloseQuietDeps['writer'];
  readonly settings: () => Settings;
  readonly store: Pick<SettingsStore, 'current' | 'change'>;
}

/** The questions that the palette and the sidebar share, and what is done with the answers. */
export class Dialogs {
  readonly #deps: DialogsDeps;

  constructor(deps: DialogsDeps) {
    this.#deps = deps;
  }

  /** Asks for a day, by the settings for dates. */
  readonly askForDate: AskForDate = (question, onSubmit) => {
    const { app, settings } = this.#deps;
    new DateModal(app, { ...question, ...datePreferences(settings()) }, onSubmit).open();
  };

  /**
   * Asks for the details of a new interview, and makes its note.
   * @param request what another program has filled in, for the person to check
   */
  newInterview(request: NewInterviewRequest | null = null): void {
    const { app, index, clock, settings } = this.#deps;
    const today = momentAt(clock.now(), clock.zone).day;
    const context = { today, folder: settings().folder, known: knownRounds(app, index), ...datePreferences(settings()) };
    new NewInterviewModal(app, context, (fields, folder) => {
      this.#makeNote(fields, folder).catch((error: unknown) => {
        new Notice(words('views').noteNotCreated(errorText(error)));
      });
    }, request).open();
  }

  async #makeNote(fields: NewInterview, folder: string): Promise<void> {
    const { app, settings } = this.#deps;
    const { path } = await createInterviewNote(app, { ...settings(), folder }, fields);
    offerDueThanks(this.#deps, path);
  }

  /** Asks for an invitation. Makes a note of it, or changes the note that it is about. */
  newFromInvitation(): void {
    const { app, settings, index, clock, writer } = this.#deps;
    const interviews = [...index.paths()].flatMap((path) => index.interviewsOf(path));
    new InvitationModal({
      app, settings: { ...settings(), ...datePreferences(settings()) }, now: clock.now(), zone: clock.zone, writer, interviews,
    }).open();
  }

  /** Asks for a table of applications, and makes their notes. */
  importApplications(): void {
    const { app, settings, index } = this.#deps;
    new ImportModal(app, settings(), index.foldersWithout).open();
  }

  /**
   * Asks for the outcome of the interview in the note.
   * @param proposed the status that is chosen at first, if it is not the one in the note
   */
  setOutcome(path: string, proposed?: Status): void {
    const { app, index, clock, actions, settings } = this.#deps;
    const now = clock.now();
    const interview = currentInterview(index.interviewsOf(path), now);
    if (interview === null) {
      new Notice(words('common').interviewGone);
      return;
    }
    const status = effectiveStatus(interview, now);
    const question = {
      name: interview.company ?? noteName(path),
      status,
      since: status === interview.status ? interview.statusDate : null,
      today: momentAt(now, interview.zone).day,
      proposed: proposed ?? status,
      ...datePreferences(settings()),
    };
    new OutcomeModal(app, question, (status, on) => void actions.setOutcome(path, status, on)).open();
  }

  /** Asks what the employer said, and records it. */
  recordNews(of: NewsOf): void {
    askForNews(this.#deps, of);
  }

  /** Adds to the note what to ask before leaving the interview. */
  beforeYouLeave(of: NewsOf): void {
    addQuestions(this.#deps, of);
  }

  /** Asks whether to close all quiet applications. */
  closeQuiet(): void {
    const { app, index } = this.#deps;
    const quiet = closableQuiet(index.agenda().interviews);
    if (quiet.length === 0) {
      new Notice(words('views').noQuiet);
      return;
    }
    const { closeQuietTitle, closeQuietText, closeApplications } = words('views');
    confirm(app, {
      title: closeQuietTitle(quiet.length),
      text: closeQuietText(quiet.length),
      confirm: closeApplications(quiet.length),
    }, () => void closeQuiet(this.#deps, quiet));
  }

  /** Asks whose public holidays and weekend count. `RegionWatch` says which dates that moves. */
  chooseRegion(): void {
    const { app, store } = this.#deps;
    const { region } = store.current;
    const choices = [...allRegions(), { code: null, name: words('holidays').noRegion }];
    const placeholder = words('holidays').whichRegion(region === null ? null : regionName(region));
    choose(app, { placeholder, choices, words: ({ name }) => name }, ({ code }) => {
      if (code !== region) void store.change({ region: code, weekend: null });
    });
  }

  /** Shows what each key does in the sidebar. */
  showKeys(): void {
    new KeysModal(this.#deps.app).open();
  }

  /** Shows what was found in the notes, with links to each of them and to the settings. */
  checkNotes(): void {
    inBackground(this.#checkNotes(), 'the notes could not be checked.');
  }

  async #checkNotes(): Promise<void> {
    const { app, index, opener, settings, clock } = this.#deps;
    const nearMisses = await index.nearMisses();
    const problems = allProblems(this.#deps);
    const noteCount = app.vault.getMarkdownFiles().length;
    const today = momentAt(clock.now(), clock.zone).day;
    new CheckModal(app, {
      report: checkReport({ noteCount, notes: index.checked(), nearMisses, problems, settings: settings(), today }),
      openNote: (path, event) => void opener.openNote(path, event),
      openProblem: (problem, event) => void opener.openProblem(problem, event),
      fixProblem: (problem, fix) => void fixProblem(this.#deps, problem, fix.value),
      openSettings: () => opener.openSettings(),
    }).open();
  }
}
