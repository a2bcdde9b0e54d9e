import { addDays } from '../dates/day';
import { momentAt, startOf, type Instant, type Zone } from '../dates/zoned';
import type { Interview } from '../note/interview';
import type { Problem } from '../note/problem';
import { attempt, withoutFailing } from '../text/attempt';
import { compareText } from '../text/compare';
import { errorText } from '../text/error-text';
import { assemble, type Application } from './application';
import { assess, assessSearch, type Assessment } from './assess';
import type { Agenda, FollowUp, InterviewStatus } from './follow-up';
import { collectOffers, isNews, type OtherApplications } from './other-applications';
import type { Search } from './rule';
import { makeRulebook, type Rulebook } from './rulebook';
import type { RuleSettings } from './settings';
import { unknownNames } from './unknown-names';

/** An application with what was last worked out about it. */
interface CachedAssessment {
  interviews: readonly Interview[];
  application: Application | null;
  assessment: Assessment | null;
  /** Why it could not be assessed; null if it could. */
  failure: string | null;
}

/**
 * All interviews, and what the playbook makes of them. If a note changes, only its application is
 * assessed again; as time passes, only the applications in which something changes.
 */
export class FollowUpBook {
  readonly #rulebook: Rulebook;
  readonly #zone: Zone;
  readonly #interviewsByNote = new Map<string, readonly Interview[]>();
  readonly #cache = new Map<string, CachedAssessment>();
  #others: OtherApplications = { offers: [], acceptances: [] };
  #assessedAt: Instant = Number.NEGATIVE_INFINITY;

  /** @param zone the device's, for what concerns no note */
  constructor(settings: RuleSettings, zone: Zone) {
    this.#rulebook = makeRulebook(settings);
    this.#zone = zone;
  }

  /** Takes what a note now says; what it said before is dropped. */
  set(note: string, interviews: readonly Interview[]): void {
    this.delete(note);
    if (interviews.length === 0) return;
    this.#interviewsByNote.set(note, interviews);
    for (const interview of interviews) {
      const known = this.#cache.get(interview.application)?.interviews ?? [];
      this.#cache.set(interview.application, notAssessed([...known, interview]));
    }
  }

  delete(note: string): void {
    for (const { application } of this.#interviewsByNote.get(note) ?? []) this.#remove(note, application);
    this.#interviewsByNote.delete(note);
  }

  /** What is to be done as of now. */
  agendaAt(now: Instant): Agenda {
    this.#update(now);
    const ofSearch = this.#assessSearch(now);
    const assessments = [...this.#cache.values()].map(({ assessment }) => assessment).filter((assessment) => assessment !== null);
    const items = [...assessments.flatMap((one) => one.items), ...ofSearch];
    return {
      items: items.sort(compareItems),
      interviews: assessments.flatMap((one) => one.interviews).sort(compareInterviews),
      nextChange: assessments.length === 0 ? null : Math.min(this.#nextMidnight(now), ...assessments.map((one) => one.nextChange)),
    };
  }

  /** The journal lines that name nobody of their applications. */
  problems(): readonly Problem[] {
    const roundsOf = (application: string) => this.#cache.get(application)?.interviews ?? [];
    return [...this.#interviewsByNote].flatMap(([note, ofNote]) =>
      attempt(() => unknownNames(ofNote, roundsOf), (reason) => [notAssessable(note, reason)]));
  }

  /** The notes whose follow-ups could not be worked out for the last agenda. */
  failures(): readonly Problem[] {
    return [...this.#cache.values()].flatMap(({ interviews, failure }) =>
      (failure === null ? [] : [...new Set(interviews.map(({ note }) => note))].map((note) => notAssessable(note, failure))));
  }

  /** The application of that key as of now, with what the others have to do with it; null if there is none. */
  applicationAt(key: string, now: Instant): { readonly application: Application; readonly others: OtherApplications } | null {
    this.#update(now);
    const application = this.#cache.get(key)?.application ?? null;
    return application === null ? null : { application, others: this.#others };
  }

  #update(now: Instant): void {
    this.#assemble(now);
    this.#assess(now);
    this.#assessedAt = now;
  }

  /** Puts together the applications whose notes have changed, or whose time for a change has come. */
  #assemble(now: Instant): void {
    for (const [key, cached] of this.#cache) {
      const current = cached.assessment !== null && now >= this.#assessedAt && now < cached.assessment.nextChange;
      if (current) continue;
      Object.assign(cached, notAssessed(cached.interviews));
      guard(cached, () => { cached.application = assemble(key, cached.interviews, now); });
    }
  }

  /** Assesses those applications, or all of them if offers or acceptances have changed. */
  #assess(now: Instant): void {
    const others = this.#ofAll((applications) => collectOffers(applications, now));
    const offersChanged = JSON.stringify(others) !== JSON.stringify(this.#others);
    this.#others = others;
    for (const cached of this.#cache.values()) {
      const { application } = cached;
      if (application === null || (cached.assessment !== null && !offersChanged)) continue;
      guard(cached, () => { cached.assessment = assess(application, others, this.#rulebook, now); });
    }
  }

  #assessSearch(now: Instant): readonly FollowUp[] {
    return this.#ofAll((applications) => assessSearch(this.#searchAt(applications, now), this.#rulebook));
  }

  /** Does the work for all applications, except those with which it fails. */
  #ofAll<T>(work: (applications: readonly Application[]) => T): T {
    const known = [...this.#cache.values()].filter(({ application }) => application !== null);
    return withoutFailing(known, (some) => work(some.flatMap(({ application }) => application ?? [])), fail);
  }

  #remove(note: string, application: string): void {
    const left = (this.#cache.get(application)?.interviews ?? []).filter((interview) => interview.note !== note);
    if (left.length === 0) this.#cache.delete(application);
    else this.#cache.set(application, notAssessed(left));
  }

  #searchAt(applications: readonly Application[], now: Instant): Search {
    return {
      rounds: applications.flatMap(({ rounds }) => rounds),
      hasOffer: this.#others.acceptances.length > 0 || applications.some((application) => isNews(application, now)),
      now, zone: this.#zone,
    };
  }

  #nextMidnight(now: Instant): Instant {
    return startOf(addDays(momentAt(now, this.#zone).day, 1), this.#zone).instant;
  }
}

/** The agenda of interviews if all of them are known at once. @internal */
export function makeAgenda(interviews: readonly Interview[], settings: RuleSettings, now: Instant, zone: Zone): Agenda {
  const book = new FollowUpBook(settings, zone);
  const byNote = new Map<string, Interview[]>();
  for (const interview of interviews) byNote.set(interview.note, [...(byNote.get(interview.note) ?? []), interview]);
  for (const [note, ofNote] of byNote) book.set(note, ofNote);
  return book.agendaAt(now);
}

function notAssessed(interviews: readonly Interview[]): CachedAssessment {
  return { interviews, application: null, assessment: null, failure: null };
}

/** An application with which the work fails is left out of the agenda, and said to be. */
function guard(cached: CachedAssessment, work: () => void): void {
  try {
    work();
  } catch (error) {
    fail(cached, errorText(error));
  }
}

function fail(cached: CachedAssessment, failure: string): void {
  Object.assign(cached, { application: null, assessment: null, failure });
}

function notAssessable(note: string, reason: string): Problem {
  return { note, property: null, message: `The follow-ups cannot be worked out: ${reason}` };
}

function compareItems(a: FollowUp, b: FollowUp): number {
  return timeOf(a) - timeOf(b) || a.due.instant - b.due.instant
    || compareText(a.note ?? '', b.note ?? '')
    || compareText(a.action, b.action)
    || compareText(a.person ?? '', b.person ?? '')
    || compareEntries(a, b);
}

/** What comes later is in the order in which it can be done; all else, in that of its deadlines. */
function timeOf({ state, from, due }: FollowUp): Instant {
  return state === 'later' ? from.instant : due.instant;
}

function compareInterviews(a: InterviewStatus, b: InterviewStatus): number {
  return compareText(a.note, b.note) || compareEntries(a, b);
}

/** The interviews of one note in the order of its list. */
function compareEntries(a: Pick<InterviewStatus, 'entry'>, b: Pick<InterviewStatus, 'entry'>): number {
  return (a.entry?.index ?? 0) - (b.entry?.index ?? 0);
}
