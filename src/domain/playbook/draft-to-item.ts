import { addDays, daysBetween, type Day } from '../dates/day';
import { endOf, momentAt, startOf, toMinute, type Instant, type Moment } from '../dates/zoned';
import type { Action } from '../note/actions';
import type { Interview } from '../note/interview';
import type { JournalLine } from '../note/journal';
import { isKnownAs } from '../note/people';
import { linesOf } from './application';
import { entryMark, type FollowUp, type State } from './follow-up';
import type { Draft, Rule, Situation } from './rule';

/** What comes of a draft: the item, where one is left, and the moments at which that can change. */
export interface Outcome {
  readonly item: FollowUp | null;
  /** Instants, past ones too, in no order. */
  readonly changes: readonly Instant[];
}

/** Lets the journal, the working days and the lapse have their say about a draft. */
export function toItem(action: Action, rule: Rule, draft: Draft, situation: Situation): Outcome {
  const lines = linesAbout(action, rule, draft, situation);
  if (rule.scope !== 'repeated' && lines.some((line) => line.kind !== 'snooze')) return { item: null, changes: [] };
  const timing = snoozed(dueByRule(rule, draft, situation), openSnooze(lines), situation);
  const lapse = lapseOf(draft, timing, situation);
  const changes = changesOf(timing, lapse, situation);
  if (lapse !== null && toMinute(situation.now) > lapse) return { item: null, changes };
  return { item: makeItem(action, rule, draft, timing, situation), changes };
}

interface Timing {
  readonly from: Moment;
  readonly due: Moment;
  /** The rule's own deadline, where a snooze moved it. */
  readonly ruleDue: Moment | null;
}

/** The journal lines about this very thing to do, by date and then as they stand. */
function linesAbout(action: Action, rule: Rule, draft: Draft, { round, application }: Situation): readonly JournalLine[] {
  const lines = rule.scope === 'round' ? linesOf([round]) : application.journal;
  return lines.filter((line) => line.action === action && isFor(action, draft, line) && (draft.since === undefined || line.date >= draft.since));
}

/** A line that names nobody is for everyone; where the item is for no one person, only a thank-you's line must name nobody. */
function isFor(action: Action, { person }: Draft, line: JournalLine): boolean {
  if (line.person === null) return true;
  return person === undefined ? action !== 'thank-you' : isKnownAs(person, line.person);
}

/** A due day that is a contact and falls on a non-working day moves to the next working day. */
function dueByRule(rule: Rule, draft: Draft, { workingDays, round }: Situation): Timing {
  const { from, due } = draft;
  const moves = rule.contact === true && draft.fixed !== true && !workingDays.isWorking(due.day);
  return { from, due: moves ? endOf(workingDays.onOrAfter(due.day), round.zone) : due, ruleDue: null };
}

/** The snooze in force: the last one, unless the thing was done (or skipped) after it was written. */
function openSnooze(lines: readonly JournalLine[]): Day | null {
  const last = lines.at(-1);
  return last?.kind === 'snooze' ? last.until : null;
}

/** A snooze moves from and due to its day, each where that is later than the rule's own. */
function snoozed(timing: Timing, until: Day | null, { round }: Situation): Timing {
  if (until === null) return timing;
  const from = later(timing.from, startOf(until, round.zone));
  const due = later(timing.due, endOf(until, round.zone));
  return { from, due, ruleDue: due === timing.due ? null : timing.due };
}

/** The last minute at which the thing is still worth doing; it moves as far as a snooze moved the deadline. */
function lapseOf({ lapses }: Draft, { due, ruleDue }: Timing, { round }: Situation): Instant | null {
  if (lapses === undefined) return null;
  const moved = ruleDue === null ? 0 : daysBetween(ruleDue.day, due.day);
  return endOf(addDays(lapses, moved), round.zone).instant;
}

const MINUTE = 60_000;

function changesOf({ from, due }: Timing, lapse: Instant | null, { round }: Situation): Instant[] {
  const instants = [from.instant, startOf(due.day, round.zone).instant, due.instant + MINUTE];
  return lapse === null ? instants : [...instants, lapse + MINUTE];
}

function makeItem(action: Action, rule: Rule, draft: Draft, timing: Timing, situation: Situation): FollowUp {
  const { round } = situation;
  const n = draft.n ?? null;
  const person = draft.person?.name ?? null;
  return {
    id: [round.note, ...idOf(round), action, n ?? '', person ?? ''].join('\n'),
    note: round.note, entry: entryMark(round), company: round.company, role: round.role,
    action, n, person, to: draft.to, channel: draft.channel,
    ...timing,
    state: stateAt(situation.now, timing, situation),
    zone: round.zone, zoneStated: round.zoneStated,
    why: draft.why, sources: rule.sources,
  };
}

/** What tells the interviews of one note apart: an entry that moves up in the list stays the same one. */
function idOf({ entry, round }: Interview): readonly string[] {
  return entry === null ? [] : [entry.date ?? `#${entry.index}`, round ?? ''];
}

/** Deadlines hold to the minute; an item due on now's calendar day is due today, whether open yet or not. */
export function stateAt(now: Instant, { from, due }: Pick<Timing, 'from' | 'due'>, { round }: { round: { zone: string } }): State {
  if (toMinute(now) > due.instant) return 'overdue';
  if (momentAt(now, round.zone).day === due.day) return 'today';
  return now >= from.instant ? 'open' : 'later';
}

function later(a: Moment, b: Moment): Moment {
  return a.instant < b.instant ? b : a;
}
