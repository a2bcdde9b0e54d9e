import { addDays, type Day } from '../dates/day';
import { momentAt, startOf, type Instant, type Moment } from '../dates/zoned';
import type { Interview } from '../note/interview';
import { compareText } from '../text/compare';
import { compareInterviews, compareItems, sortOut, type AgendaLists } from './agenda-lists';
import { effectiveStatus, isHeld, isToCome, type Application } from './application';
import { withExceptionalDays } from './exceptional-days';
import { ofInterview, type FollowUp, type InterviewStatus, type Phase } from './follow-up';
import { hasEnded } from './note-outcome';
import { acceptanceFor, type OtherApplications } from './other-applications';
import { resolve, resolveSearch, type Resolved } from './resolve';
import type { RoundRule, Search, Situation } from './rule';
import type { Rulebook, RuleInForce } from './rulebook';
import { quietFrom } from './status-day';
import { waitingReason } from './waiting-reason';

/** What the playbook makes of one application at one moment. */
export type Assessment = AgendaLists & {
  readonly application: Application;
  /** The first instant after now at which this can change by itself. */
  readonly nextChange: Instant;
  /** The rounds that have a date. */
  readonly dated: readonly DatedRound[];
};

/** An application with what the agenda has of it. */
export type AssessedApplication = Pick<Assessment, 'application' | 'items' | 'interviews'>;

export interface DatedRound {
  readonly start: Instant;
  readonly round: Interview;
  readonly status: InterviewStatus;
}

/** Orders applications by their keys. */
export function compareAssessed({ application: a }: AssessedApplication, { application: b }: AssessedApplication): number {
  return compareText(a.key, b.key);
}

/** Orders rounds by their starts. */
export function compareDated(a: DatedRound, b: DatedRound): number {
  return a.start - b.start || compareInterviews(a.status, b.status);
}

export function assess(application: Application, others: OtherApplications, rulebook: Rulebook, now: Instant): Assessment {
  const items: FollowUp[] = [];
  const interviews: InterviewStatus[] = [];
  const dated: DatedRound[] = [];
  const quietAt = quietFrom(application, rulebook.quietAfter);
  const changes: Instant[] = [quietAt];
  const acceptance = acceptanceFor(application, others);
  const { quietAfter, cadence, checkInsAllowed } = rulebook;
  for (const round of application.rounds) {
    const today = new Today(momentAt(now, round.zone).day);
    const situation = {
      round, application, others, acceptance, isQuiet: now >= quietAt, quietAfter, cadence, checkInsAllowed,
      workingDays: rulebook.workingDaysIn(round.region), now, today: () => today.ask(),
    };
    const resolveBy = withExceptionalDays(situation, resolveRule);
    const resolved: Resolved[] = [];
    for (const one of rulebook.rules) if (!isForbidden(one.rule, situation)) resolved.push(...resolveBy(one));
    const found = resolved.map(({ item }) => item).filter((item) => item !== null);
    const ofRound = inOneReply(found.filter((item) => isListed(item, rulebook)));
    items.push(...ofRound);
    const status = statusOf(situation, ofRound);
    interviews.push(status);
    if (status.start !== null) dated.push({ start: status.start.instant, round, status });
    for (const one of resolved) changes.push(...one.changes);
    changes.push(...turningPoints(round, today));
  }
  const lists = sortOut({ items: items.sort(compareItems), interviews: interviews.sort(compareInterviews) });
  return { ...lists, application, nextChange: earliestAfter(now, changes), dated };
}

const NONE: readonly Resolved[] = [];

/** Most rules propose nothing, most of the time. */
function resolveRule({ action, rule, numbers }: RuleInForce<RoundRule>, situation: Situation): readonly Resolved[] {
  const proposals = rule.propose(situation, numbers);
  return proposals.length === 0 ? NONE : proposals.map((proposal) => resolve(action, rule, proposal, situation));
}

/** Applies the rules about the search as a whole. */
export function assessSearch(search: Search, rulebook: Rulebook): readonly FollowUp[] {
  const items = rulebook.searchRules.flatMap(({ action, rule, numbers }) =>
    rule.propose(search, numbers).map((proposal) => resolveSearch(action, rule, proposal, search)));
  return items.filter((item) => isListed(item, rulebook));
}

/**
 * The note calls the round off; the application has ended, or another has been accepted; or the employer asked not to be contacted.
 */
function isForbidden(rule: RoundRule, { round, application, acceptance, isQuiet: quiet }: Situation): boolean {
  return round.calledOff
    || (quiet && !rule.whenQuiet)
    || (acceptance !== null && !rule.whenAcceptedElsewhere)
    || (application.closed && !rule.whenClosed.includes(application.status))
    || (rule.employer && application.contactBy === 'none');
}

/** A person who starts with old notes is not asked to do what was due before that day. */
function isListed({ due }: FollowUp, { startFrom }: Rulebook): boolean {
  return startFrom === null || due.day >= startFrom;
}

/** One reply to a rejection gives thanks and asks for feedback: a question in writing is not listed as well as the thanks. */
function inOneReply(items: readonly FollowUp[]): readonly FollowUp[] {
  const asks = items.some((item) => item.action === 'request-feedback' && item.channel !== 'phone');
  if (!asks || !items.some((item) => item.action === 'thank-after-rejection')) return items;
  return items
    .filter((item) => item.action !== 'request-feedback')
    .map((item): FollowUp => (item.action === 'thank-after-rejection' ? { ...item, alsoRecords: ['request-feedback'] } : item));
}

function statusOf(situation: Situation, items: readonly FollowUp[]): InterviewStatus {
  const { round, now } = situation;
  const phase = phaseOf(situation, items);
  const { waitingReason: reason, superseded } = waitingReason(situation, items);
  // Named one by one: after a spread, each further property takes ten times as long.
  const { note, entry, application, company, role, agency, start, zone } = ofInterview(round);
  return {
    note, entry, application, company, role, agency, start, zone,
    status: effectiveStatus(round, now), statusDate: round.statusDate, schedule: round.schedule,
    takesPlace: takesPlace(situation),
    phase, waitingUntil: phase === 'waiting' ? earliestFrom(items) : null,
    waitingReason: reason, superseded, journal: round.journal,
  };
}

/** An offer accepted elsewhere calls off what was still to come at that time. */
function takesPlace({ round, acceptance, now }: Situation): boolean {
  if (acceptance === null) return hasEnded(round, now) || isToCome(round, now);
  return hasEnded(round, now) && round.schedule !== null && round.schedule.start.day <= acceptance.countsFrom;
}

function phaseOf({ round, application, acceptance, isQuiet: quiet, now }: Situation, items: readonly FollowUp[]): Phase {
  if (quiet) return 'quiet';
  if (items.some((item) => item.state !== 'later')) return 'act';
  if (application.closed) return items.length === 0 ? 'closed' : 'waiting';
  // A note that says it waits, and forgets the date, does not mean an interview to come.
  const waitsUndated = round.schedule === null && round.status === 'waiting';
  const isCalledOff = round.calledOff || acceptance !== null;
  return isCalledOff || waitsUndated || isHeld(round, now) ? 'waiting' : 'upcoming';
}

function earliestFrom(items: readonly FollowUp[]): Moment | null {
  return items
    .map((item) => item.from)
    .reduce<Moment | null>((earliest, from) => (earliest === null || from.instant < earliest.instant ? from : earliest), null);
}

/** A calendar day that remembers whether anything depends on it: if not, nothing changes at midnight. */
class Today {
  asked = false;

  constructor(readonly day: Day) {}

  ask(): Day {
    this.asked = true;
    return this.day;
  }
}

/** The round's start and end, the next day that its note names, and the next midnight in its zone if “today” says anything here. */
function turningPoints({ schedule, daysInNote, zone }: Interview, { day: today, asked }: Today): Instant[] {
  const named = daysInNote.find((day) => day > today);
  return [
    ...asked ? [startOf(addDays(today, 1), zone).instant] : [],
    ...named === undefined ? [] : [startOf(named, zone).instant],
    ...schedule === null ? [] : [schedule.start.instant, schedule.end.instant],
  ];
}

function earliestAfter(now: Instant, instants: readonly Instant[]): Instant {
  return instants.reduce((earliest, instant) => (instant > now && instant < earliest ? instant : earliest), Number.MAX_SAFE_INTEGER);
}
