import { Notice, type App } from 'obsidian';
import { insertChecklist } from '../actions/before-you-leave';
import { recordNews } from '../actions/record-news';
import { momentAt } from '../domain/dates/zoned';
import { words } from '../domain/language/interface';
import { newsChoices, occasionFields } from '../domain/news/form';
import { detailsLine } from '../domain/news/journal-words';
import { completesDetails, missingKinds } from '../domain/news/missing';
import type { News, NewsKind } from '../domain/news/news';
import { readNews, type NewsErrors, type NewsValues } from '../domain/news/read-news';
import { detailsSubject, newsSubject, type NewsSubject } from '../domain/news/subject';
import type { Interview } from '../domain/note/interview';
import { noteName } from '../domain/note/person-note';
import { currentInterview, firstToCome } from '../domain/playbook/application';
import { interviewOf } from '../domain/playbook/follow-up';
import { datePreferences, type Settings } from '../domain/settings';
import type { NewsSource } from '../domain/sidebar/news-source';
import { NewsModal } from '../modals/news-modal';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import type { NoteWriter } from '../vault/note-writer';

export interface NewsDialogDeps {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'agenda' | 'interviewsOf' | 'applicationOf'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly writer: Pick<NoteWriter, 'change'>;
  readonly settings: () => Settings;
}

/** A row's interview, or the note's current one. */
export type NewsOf = Pick<NewsSource, 'note'> & Partial<NewsSource> & {
  readonly details?: boolean;
  /** What is chosen at first. */
  readonly chosen?: readonly NewsKind[];
};

/** Asks what the employer said, and records it. */
export function askForNews(deps: NewsDialogDeps, { details = false, chosen = [], ...source }: NewsOf): void {
  const subject = subjectOf(deps, findInterview(deps, source), details);
  if (subject === null) return noInterview();
  const { interview } = subject;
  new NewsModal(deps.app, {
    title: words('news')[details ? 'detailsTitle' : 'title'](interview.company ?? noteName(interview.note)),
    note: noteName(interview.note), today: subject.today, ...datePreferences(deps.settings()),
    choices: newsChoices(subject), occasion: occasionFields(subject), chosen: details ? missingKinds(subject) : chosen,
  }, (values) => submit(deps, subject, values, details)).open();
}

/** Records what was told without the form. @returns why not, in words; null if it was recorded */
export async function recordTold(deps: NewsDialogDeps, source: NewsOf, values: NewsValues): Promise<string | null> {
  const subject = subjectOf(deps, findInterview(deps, source), false);
  if (subject === null) return words('common').interviewGone;
  const errors = await submit(deps, subject, values, false);
  if (errors.size === 0) return null;
  return [...errors].map(([field, problem]) => (field === 'form' ? problem : words('views').fieldProblem(field, problem))).join('\n');
}

/** Adds to the note what to ask before leaving the interview that is still to come. */
export function addQuestions(deps: NewsDialogDeps, source: NewsOf): void {
  const { index, clock } = deps;
  const interview = source.entry ? findInterview(deps, source) : firstToCome(index.interviewsOf(source.note), clock.now());
  const subject = subjectOf(deps, interview, true);
  if (subject === null) return noInterview();
  void insertChecklist(deps, subject);
}

async function submit(deps: NewsDialogDeps, subject: NewsSubject, values: NewsValues, details: boolean): Promise<NewsErrors> {
  const reading = readNews(values, subject);
  if ('errors' in reading) return reading.errors;
  const refusal = await recordNews(deps, reading.news, subject, details ? detailsLines(deps, reading.news, subject) : []);
  return new Map(refusal === null ? [] : [['form', refusal]]);
}

/** Once nothing is missing any more, filling it in is done. */
function detailsLines({ index, clock }: NewsDialogDeps, news: News, subject: NewsSubject): readonly string[] {
  if (!completesDetails(news, subject)) return [];
  const { note, zone } = subject.interview;
  const line = detailsLine(subject, index.interviewsOf(note), momentAt(clock.now(), zone));
  return line === null ? [] : [line];
}

function findInterview({ index, clock }: NewsDialogDeps, { note, entry }: NewsOf): Interview | null {
  const interviews = index.interviewsOf(note);
  return entry === undefined || entry === null ? currentInterview(interviews, clock.now()) : interviewOf(interviews, { entry });
}

function subjectOf({ index, clock }: NewsDialogDeps, interview: Interview | null, details: boolean): NewsSubject | null {
  const found = interview === null ? null : index.applicationOf(interview);
  if (interview === null || found === null) return null;
  const closeIsDue = index.agenda().items.some(({ application, action }) => application === interview.application && action === 'close');
  return (details ? detailsSubject : newsSubject)(found.application, interview, { now: clock.now(), closeIsDue });
}

function noInterview(): void {
  new Notice(words('common').interviewGone);
}
