import { addDays, daysBetween, type Day } from '../dates/day';
import { endOf, momentAt, startOf, toMinute, type Instant, type Moment, type Zone } from '../dates/zoned';
import type { Action } from '../note/actions';
import type { Interview } from '../note/interview';
import type { JournalLine } from '../note/journal';
import { isKnownAs } from '../note/people';
import { linesOfAction } from './application';
import { ofInterview, type FollowUp, type State } from './follow-up';
import type { Proposal, RoundRule, Search, SearchRule, Situation } from './rule';

/** The follow-up that a proposal becomes, if any, and the moments at which that can change. */
export interface Resolved {
  readonly item: FollowUp | null;
  /** Instants, past ones too, in no order. */
  readonly changes: readonly Instant[];
}

/** Applies the journal, working days and the lapse to a proposal. */
export function resolve(action: Action, rule: RoundRule, proposal: Proposal, situation: Situation): Resolved {
  const lines = linesAbout(action, rule, proposal, situation);
  if (rule.scope !== 'repeated' && lines.some((line) => line.kind !== 'snooze')) return { item: null, changes: [] };
  const timing = snoozed(dueByRule(rule, proposal, situation), openSnooze(lines), situation);
  const lapse = lapseOf(proposal, timing, situation);
  const changes = changesOf(timing, lapse, situation);
  if (lapse !== null && toMinute(situation.now) > lapse) return { item: null, changes };
  return { item: makeItem(action, rule, proposal, timing, situation), changes };
}

/** A proposal that concerns no note: it has no journal that could change it. */
export function resolveSearch(action: Action, rule: SearchRule, proposal: Proposal, { now, zone }: Search): FollowUp {
  const { to, channel, why, from, due } = proposal;
  return {
    id: `${action}\n${from.day}`,
    note: null, entry: null, application: null, company: null, role: null, agency: null, start: null, zone, zoneStated: false,
    action, n: null, person: null, forPerson: null, to: to?.name ?? null, recipient: to, channel,
    why, holidays: [], sources: rule.sources, alsoRecords: [], from, due, ruleDue: null, state: stateAt(now, { from, due }, zone),
  };
}

interface Timing {
  readonly from: Moment;
  readonly due: Moment;
  /** The rule's own deadline, if a snooze moved it. */
  readonly ruleDue: Moment | null;
}

/** The journal lines about exactly this follow-up, in the order of `linesOf`. */
function linesAbout(action: Action, rule: RoundRule, proposal: Proposal, { round, application }: Situation): readonly JournalLine[] {
  const { since } = proposal;
  const lines = linesOfAction(action, rule.scope === 'round' ? [round] : application.rounds);
  return lines.filter((line) => isFor(action, proposal, line) && (since === undefined || line.date >= since));
}

/** A line that names nobody is for everyone; if the item is for no one person, only a thank-you's line must name nobody. */
function isFor(action: Action, { person }: Proposal, line: JournalLine): boolean {
  if (line.person === null) return true;
  return person === undefined ? action !== 'thank-you' : isKnownAs(person, line.person);
}

/** A due day that is a contact and falls on a non-working day moves to the next working day. */
function dueByRule(rule: RoundRule, proposal: Proposal, { workingDays, round }: Situation): Timing {
  const { from, due, fixed } = proposal;
  const moves = rule.contact && fixed !== true && !workingDays.isWorking(due.day);
  return { from, due: moves ? endOf(workingDays.onOrAfter(due.day), round.zone) : due, ruleDue: null };
}

/** The snooze in force: the last one, unless the thing was done (or skipped) after it was written. */
function openSnooze(lines: readonly JournalLine[]): Day | null {
  const last = lines.at(-1);
  return last?.kind === 'snooze' ? last.until : null;
}

/** A snooze moves from and due to its day, each only if that is later than the rule's own. */
function snoozed(timing: Timing, until: Day | null, { round }: Situation): Timing {
  if (until === null) return timing;
  const from = later(timing.from, startOf(until, round.zone));
  const due = later(timing.due, endOf(until, round.zone));
  return { from, due, ruleDue: due === timing.due ? null : timing.due };
}

/** The last minute at which the thing is still worth doing; it moves as far as a snooze moved the deadline. */
function lapseOf({ lapses }: Proposal, { due, ruleDue }: Timing, { round }: Situation): Instant | null {
  if (lapses === undefined) return null;
  const moved = ruleDue === null ? 0 : daysBetween(ruleDue.day, due.day);
  return endOf(addDays(lapses, moved), round.zone).instant;
}

const MINUTE = 60_000;

function changesOf({ from, due }: Timing, lapse: Instant | null, { round }: Situation): Instant[] {
  const instants = [from.instant, startOf(due.day, round.zone).instant, due.instant + MINUTE];
  return lapse === null ? instants : [...instants, lapse + MINUTE];
}

function makeItem(action: Action, rule: RoundRule, proposal: Proposal, timing: Timing, { round, now }: Situation): FollowUp {
  const { n = null, person = null, to, channel, why } = proposal;
  // Named one by one, as in `assess`.
  const { note, entry, application, company, role, agency, start, zone } = ofInterview(round);
  return {
    id: [note, ...idOf(round), action, n ?? '', person?.name ?? ''].join('\n'),
    note, entry, application, company, role, agency, start, zone, zoneStated: round.zoneStated,
    action, n, person: person?.name ?? null, forPerson: person, to: to?.name ?? null, recipient: to, channel,
    why, holidays: [], sources: rule.sources, alsoRecords: [],
    from: timing.from, due: timing.due, ruleDue: timing.ruleDue, state: stateAt(now, timing, zone),
  };
}

/**
 * What distinguishes the interviews of one note: if possible not the place in the list, so that an interview that moves up keeps
 * its id.
 */
function idOf({ entry, round, schedule }: Interview): readonly string[] {
  if (entry === null) return [];
  const time = schedule?.timeKnown === true ? schedule.start.time : '';
  return [entry.date ?? `#${entry.index}`, round ?? '', time, ...(entry.nth > 1 ? [`#${entry.nth}`] : [])];
}

/** Deadlines are exact to the minute. An item due on now's calendar day is due today, open yet or not. */
function stateAt(now: Instant, { from, due }: Pick<Timing, 'from' | 'due'>, zone: Zone): State {
  if (toMinute(now) > due.instant) return 'overdue';
  if (momentAt(now, zone).day === due.day) return 'today';
  return now >= from.instant ? 'open' : 'later';
}

function later(a: Moment, b: Moment): Moment {
  return a.instant < b.instant ? b : a;
}
