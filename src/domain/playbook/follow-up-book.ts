import { addDays } from '../dates/day';
import { momentAt, startOf, type Instant, type Zone } from '../dates/zoned';
import type { Interview } from '../note/interview';
import { assemble, type Application } from './application';
import { assess, type Assessment } from './assess';
import type { Agenda, FollowUp, InterviewStatus } from './follow-up';
import { keepLooking } from './keep-looking';
import { makeRulebook, type Rulebook } from './rulebook';
import type { RuleSettings } from './settings';
import { collectOffers, type OtherApplications } from './other-applications';

/** What is known of an application, and until when: a change of its notes or the time makes it anew. */
interface CachedAssessment {
  interviews: readonly Interview[];
  application: Application | null;
  assessment: Assessment | null;
}

/**
 * All interviews, and what the playbook makes of them. The change of a note costs the assessment of
 * that note's application only; the passing of time, of those where something changes.
 */
export class FollowUpBook {
  private readonly rulebook: Rulebook;
  private readonly interviewsByNote = new Map<string, readonly Interview[]>();
  private readonly cache = new Map<string, CachedAssessment>();
  private others: OtherApplications = { offers: [], acceptances: [] };
  private assessedAt: Instant = Number.NEGATIVE_INFINITY;

  /** `zone` is the device's, for what concerns no note. */
  constructor(settings: RuleSettings, private readonly zone: Zone) {
    this.rulebook = makeRulebook(settings);
  }

  /** Takes what a note now says, in place of what it said before. */
  set(note: string, interviews: readonly Interview[]): void {
    this.delete(note);
    if (interviews.length === 0) return;
    this.interviewsByNote.set(note, interviews);
    for (const interview of interviews) {
      const known = this.cache.get(interview.application)?.interviews ?? [];
      this.cache.set(interview.application, notAssessed([...known, interview]));
    }
  }

  delete(note: string): void {
    for (const { application } of this.interviewsByNote.get(note) ?? []) this.takeOut(note, application);
    this.interviewsByNote.delete(note);
  }

  /** What is to be done as of now. */
  agendaAt(now: Instant): Agenda {
    this.assembleAt(now);
    this.assessAt(now);
    const pages = [...this.cache.values()].map((page) => page.assessment).filter((assessment) => assessment !== null);
    const looking = keepLooking(this.interviews(), this.others, this.rulebook, now, this.zone);
    const items = pages.flatMap((page) => page.items).concat(looking ?? []);
    return {
      items: items.sort(compareItems),
      interviews: pages.flatMap((page) => page.interviews).sort(compareInterviews),
      nextChange: pages.length === 0 ? null : Math.min(this.nextMidnight(now), ...pages.map((page) => page.nextChange)),
    };
  }

  /** The application of that key as of now, with what the others have to do with it; null where there is none. */
  applicationAt(key: string, now: Instant): { readonly application: Application; readonly world: OtherApplications } | null {
    this.assembleAt(now);
    this.assessAt(now);
    const application = this.cache.get(key)?.application ?? null;
    return application === null ? null : { application, world: this.others };
  }

  /** Puts together the applications that have changed, by their notes or by the time. */
  private assembleAt(now: Instant): void {
    for (const [key, page] of this.cache) {
      const current = page.assessment !== null && now >= this.assessedAt && now < page.assessment.nextChange;
      if (!current) Object.assign(page, { application: assemble(key, page.interviews, now), assessment: null });
    }
  }

  /** Assesses those applications, or all of them where offers or acceptances have changed. */
  private assessAt(now: Instant): void {
    const world = collectOffers([...this.cache.values()].map((page) => page.application).filter((application) => application !== null));
    const worldChanged = JSON.stringify(world) !== JSON.stringify(this.others);
    this.others = world;
    for (const page of this.cache.values()) {
      if (page.application === null || (page.assessment !== null && !worldChanged)) continue;
      page.assessment = assess(page.application, world, this.rulebook, now);
    }
    this.assessedAt = now;
  }

  private takeOut(note: string, application: string): void {
    const left = (this.cache.get(application)?.interviews ?? []).filter((interview) => interview.note !== note);
    if (left.length === 0) this.cache.delete(application);
    else this.cache.set(application, notAssessed(left));
  }

  private *interviews(): Iterable<Interview> {
    for (const interviews of this.interviewsByNote.values()) yield* interviews;
  }

  private nextMidnight(now: Instant): Instant {
    return startOf(addDays(momentAt(now, this.zone).day, 1), this.zone).instant;
  }
}

/** The agenda of interviews that are all known at once. */
export function makeAgenda(interviews: readonly Interview[], settings: RuleSettings, now: Instant, zone: Zone): Agenda {
  const book = new FollowUpBook(settings, zone);
  const byNote = new Map<string, Interview[]>();
  for (const interview of interviews) byNote.set(interview.note, [...(byNote.get(interview.note) ?? []), interview]);
  for (const [note, ofNote] of byNote) book.set(note, ofNote);
  return book.agendaAt(now);
}

function notAssessed(interviews: readonly Interview[]): CachedAssessment {
  return { interviews, application: null, assessment: null };
}

function compareItems(a: FollowUp, b: FollowUp): number {
  return a.due.instant - b.due.instant
    || compareText(a.note ?? '', b.note ?? '')
    || compareText(a.action, b.action)
    || compareText(a.person ?? '', b.person ?? '')
    || compareEntries(a, b);
}

function compareInterviews(a: InterviewStatus, b: InterviewStatus): number {
  return compareText(a.note, b.note) || compareEntries(a, b);
}

/** The interviews of one note in the order in which they stand there. */
function compareEntries(a: Pick<InterviewStatus, 'entry'>, b: Pick<InterviewStatus, 'entry'>): number {
  return (a.entry?.index ?? 0) - (b.entry?.index ?? 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
