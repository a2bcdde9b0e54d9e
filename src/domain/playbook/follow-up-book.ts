import { addDays } from '../dates/day';
import { momentAt, startOf, type Instant, type Zone } from '../dates/zoned';
import { words } from '../language/interface';
import type { Interview } from '../note/interview';
import type { Problem } from '../note/problem';
import { attempt, withoutFailing } from '../text/attempt';
import { groupBy } from '../text/group';
import { sameJson } from '../text/same-json';
import { byState, compareRecorded, compareShown, FOLLOW_UP_ORDERS, STATUS_ORDERS, withLists } from './agenda-lists';
import { assemble, type Application } from './application';
import { assess, assessSearch, compareAssessed, compareDated, type AssessedApplication, type Assessment, type DatedRound } from './assess';
import type { Agenda, InterviewStatus } from './follow-up';
import { collectOffers, concernsOthers, isNews, type OtherApplications } from './other-applications';
import type { Search } from './rule';
import { makeRulebook, type Rulebook } from './rulebook';
import type { RuleSettings } from './settings';
import { countBefore, SortedList, SortedLists } from './sorted-list';
import { unknownNames } from './unknown-names';

/** An application with what was last worked out about it. */
interface Page {
  readonly key: string;
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
  readonly #pages = new Map<string, Page>();
  /** The pages to assemble and assess again. */
  readonly #stale = new Set<Page>();
  /** The pages that change by themselves, by the instant of the change. Many change at midnight. */
  readonly #changes = new Map<Instant, Set<Page>>();
  /** The applications with an offer or an acceptance, which concern the others. */
  readonly #decided = new Map<string, Application>();
  readonly #followUps = new SortedLists(FOLLOW_UP_ORDERS);
  readonly #statuses = new SortedLists(STATUS_ORDERS);
  readonly #shown = new SortedList(compareShown);
  readonly #recorded = new SortedList(compareRecorded);
  readonly #assessed = new SortedList(compareAssessed);
  readonly #dated = new SortedList(compareDated);
  /** The notes to search for journal lines that name nobody. */
  readonly #unsearched = new Set<string>();
  /** The lines found in the others; most notes have none. */
  readonly #unknownNames = new Map<string, readonly Problem[]>();
  readonly #failed = new Set<Page>();
  /** Assessments that are still in the lists but out of date. */
  #leaving: Assessment[] = [];
  #search = byState([]);
  #others: OtherApplications = { offers: [], acceptances: [] };
  #assessedAt: Instant = Number.NEGATIVE_INFINITY;

  /** @param zone the device's, for follow-ups that belong to no note */
  constructor(settings: RuleSettings, zone: Zone) {
    this.#rulebook = makeRulebook(settings);
    this.#zone = zone;
  }

  /** Replaces what the note said before. */
  set(note: string, interviews: readonly Interview[]): void {
    this.delete(note);
    if (interviews.length === 0) return;
    this.#interviewsByNote.set(note, interviews);
    for (const interview of interviews) this.#change(interview.application, (known) => [...known, interview]);
  }

  delete(note: string): void {
    const applications = new Set(this.#interviewsByNote.get(note)?.map(({ application }) => application));
    for (const application of applications) this.#change(application, (known) => known.filter((interview) => interview.note !== note));
    this.#interviewsByNote.delete(note);
  }

  /** The agenda as of now. */
  agendaAt(now: Instant): Agenda {
    this.#update(now);
    this.#assessSearch(now);
    const lists = {
      ...this.#followUps.toArrays(), ...this.#statuses.toArrays(),
      applications: this.#shown.toArray(), recorded: this.#recorded.toArray(),
    };
    const nextChange = this.#pages.size === 0 ? null : Math.min(this.#nextMidnight(now), this.#nextChange());
    return withLists({ items: lists.items, interviews: lists.interviews, nextChange }, lists);
  }

  /** The journal lines that name nobody of their applications. */
  problems(): readonly Problem[] {
    const roundsOf = (application: string) => this.#pages.get(application)?.interviews ?? [];
    for (const note of this.#unsearched) {
      const ofNote = this.#interviewsByNote.get(note) ?? [];
      const found = attempt(() => unknownNames(ofNote, roundsOf), (reason) => [notAssessable(note, reason)]);
      if (found.length === 0) this.#unknownNames.delete(note);
      else this.#unknownNames.set(note, found);
    }
    this.#unsearched.clear();
    return [...this.#unknownNames.values()].flat();
  }

  /** The notes whose follow-ups could not be worked out for the last agenda. */
  failures(): readonly Problem[] {
    return [...this.#failed].flatMap(({ interviews, failure }) =>
      [...new Set(interviews.map(({ note }) => note))].map((note) => notAssessable(note, failure ?? '')));
  }

  /** The application with that key as of now, with what the others mean for it; null if there is none. */
  applicationAt(key: string, now: Instant): { readonly application: Application; readonly others: OtherApplications } | null {
    this.#update(now);
    const application = this.#pages.get(key)?.application ?? null;
    return application === null ? null : { application, others: this.#others };
  }

  /**
   * All applications as of now with what the agenda has of each, by their keys: the same objects as long as nothing in them
   * changes. Those that cannot be assessed are left out.
   */
  assessedAt(now: Instant): readonly AssessedApplication[] {
    this.#update(now);
    return this.#assessed.toArray();
  }

  #change(key: string, change: (known: readonly Interview[]) => readonly Interview[]): void {
    const page = this.#pages.get(key) ?? { key, interviews: [], application: null, assessment: null, failure: null };
    for (const { note } of page.interviews) this.#unsearched.add(note);
    page.interviews = change(page.interviews);
    for (const { note } of page.interviews) this.#unsearched.add(note);
    this.#pages.set(key, page);
    this.#stale.add(page);
  }

  #update(now: Instant): void {
    const toAssess = this.#assemble(now);
    const fail = ({ key }: Application, reason: string) => this.#fail(this.#pages.get(key), reason);
    const others = withoutFailing([...this.#decided.values()], (decided) => collectOffers(decided, now), fail);
    const offersChanged = !sameJson(others, this.#others);
    this.#others = others;
    const coming = [...offersChanged ? this.#pages.values() : toAssess].flatMap((page) => this.#assess(page, now));
    this.#list(coming);
    this.#assessedAt = now;
  }

  #list(coming: readonly Assessment[]): void {
    this.#followUps.replace(this.#leaving, coming);
    this.#statuses.replace(this.#leaving, coming);
    this.#assessed.replace(this.#leaving, coming);
    this.#shown.replace(this.#leaving.flatMap(({ applications }) => applications), coming.flatMap(({ applications }) => applications));
    this.#recorded.replace(this.#leaving.flatMap(({ recorded }) => recorded), coming.flatMap(({ recorded }) => recorded));
    this.#dated.replace(this.#leaving.flatMap(({ dated }) => dated), coming.flatMap(({ dated }) => dated));
    this.#leaving = [];
  }

  /** Assembles the applications whose notes have changed, or which change by themselves at this time. */
  #assemble(now: Instant): readonly Page[] {
    if (now < this.#assessedAt) for (const page of this.#pages.values()) this.#stale.add(page);
    for (const [instant, pages] of this.#changes) if (instant <= now) for (const page of pages) this.#stale.add(page);
    const stale = [...this.#stale];
    this.#stale.clear();
    for (const page of stale) {
      page.failure = null;
      this.#failed.delete(page);
      this.#decided.delete(page.key);
      if (page.interviews.length === 0) this.#remove(page);
      else attempt(() => this.#assembleOne(page, now), (reason) => this.#fail(page, reason));
    }
    return stale;
  }

  #assembleOne(page: Page, now: Instant): void {
    page.application = assemble(page.key, page.interviews, now);
    if (concernsOthers(page.application)) this.#decided.set(page.key, page.application);
  }

  /** An application that cannot be assessed is left out of the agenda and reported. */
  #fail(page: Page | undefined, reason: string): void {
    if (page === undefined) return;
    this.#forget(page);
    this.#decided.delete(page.key);
    page.application = null;
    page.failure = reason;
    this.#failed.add(page);
  }

  #remove(page: Page): void {
    this.#forget(page);
    page.application = null;
    this.#pages.delete(page.key);
    this.#decided.delete(page.key);
  }

  /** Empty if the application is gone. */
  #assess(page: Page, now: Instant): readonly Assessment[] {
    this.#forget(page);
    const { application } = page;
    const assessment = application === null ? null : attempt(() => assess(application, this.#others, this.#rulebook, now), (reason) => {
      this.#fail(page, reason);
      return null;
    });
    if (assessment === null) return [];
    page.assessment = assessment;
    const atOnce = this.#changes.get(assessment.nextChange);
    if (atOnce === undefined) this.#changes.set(assessment.nextChange, new Set([page]));
    else atOnce.add(page);
    return [assessment];
  }

  #forget(page: Page): void {
    const { assessment } = page;
    if (assessment === null) return;
    page.assessment = null;
    this.#leaving.push(assessment);
    const atOnce = this.#changes.get(assessment.nextChange);
    atOnce?.delete(page);
    if (atOnce?.size === 0) this.#changes.delete(assessment.nextChange);
  }

  #assessSearch(now: Instant): void {
    const before = this.#search;
    const assessOf = (pages: ReadonlyMap<string, unknown>) => byState(assessSearch(this.#searchAt(pages, now), this.#rulebook));
    const assessSome = (some: readonly Page[]) => assessOf(new Map(some.map((page) => [page.key, page])));
    this.#search = attempt(() => assessOf(this.#pages), () =>
      withoutFailing([...this.#pages.values()], assessSome, (page, reason) => this.#fail(page, reason)));
    this.#list([]);
    this.#followUps.replace([before], [this.#search]);
  }

  #searchAt(pages: ReadonlyMap<string, unknown>, now: Instant): Search {
    const isOfThem = ({ application }: InterviewStatus) => pages.has(application);
    return {
      isOn: this.#statuses.toArrays().interviews.some(isOfThem),
      isTrueOfAny: (from, to, is) => (
        datedBetween(this.#dated.toArray(), from, to).some(({ status, round }) => isOfThem(status) && is(round))
      ),
      hasOffer: this.#others.acceptances.length > 0 || [...this.#decided.values()].some((application) => isNews(application, now)),
      now, zone: this.#zone,
    };
  }

  #nextChange(): Instant {
    let earliest = Number.MAX_SAFE_INTEGER;
    for (const instant of this.#changes.keys()) if (instant < earliest) earliest = instant;
    return earliest;
  }

  #nextMidnight(now: Instant): Instant {
    return startOf(addDays(momentAt(now, this.#zone).day, 1), this.#zone).instant;
  }
}

function datedBetween(dated: readonly DatedRound[], from: Instant, to: Instant): readonly DatedRound[] {
  return dated.slice(countBefore(dated, ({ start }) => start < from), countBefore(dated, ({ start }) => start <= to));
}

/** The agenda of interviews that are all known at once. @internal */
export function makeAgenda(interviews: readonly Interview[], settings: RuleSettings, now: Instant, zone: Zone): Agenda {
  const book = new FollowUpBook(settings, zone);
  for (const [note, ofNote] of groupBy(interviews, (interview) => interview.note)) book.set(note, ofNote);
  return book.agendaAt(now);
}

function notAssessable(note: string, reason: string): Problem {
  return { note, property: null, message: words('problems').notAssessable(reason) };
}
