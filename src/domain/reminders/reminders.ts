import { addDays, toDay, type Day, type Time } from '../dates/day';
import { clockTime } from '../dates/words';
import { momentAt, momentOf, type Instant } from '../dates/zoned';
import { compareItems, listsOf } from '../playbook/agenda-lists';
import type { Agenda, FollowUp } from '../playbook/follow-up';
import { countBefore } from '../playbook/sorted-list';
import { titleWithCompany } from '../sidebar/titles';
import type { Viewer } from '../sidebar/when';
import { isMapping } from '../text/is-mapping';
import { words } from '../language/interface';

/** What this device remembers, so that each reminder is given once, even after a restart. */
export interface ReminderMemory {
  /** When the person last looked at the window, or got the day's notice. */
  readonly seen: Instant;
  /** The last day for which the notice was given. */
  readonly day: Day;
  /** The deadlines still ahead for which a reminder was given: the follow-up's `id` and the instant. */
  readonly told: readonly (readonly [id: string, due: Instant])[];
}

/** The day's notice, or a deadline that is near. */
export interface Reminder {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What to say now, and what to remember once it is said. */
export interface ReminderPlan {
  readonly say: readonly Reminder[];
  readonly memory: ReminderMemory;
  /** When to check again; null: not before the agenda changes. */
  readonly wakeAt: Instant | null;
}

/** The day's notice waits until then: nobody starts on the day's work at midnight. */
const DAY_BEGINS = '07:00' as Time;

/** How long before a deadline its reminder comes (ms): an hour, as in the calendar. */
const LEAD = 60 * 60_000;

/** A notice is read in passing, and has no room for more. */
const MAX_LISTED = 5;

/** Reads what was stored; null if it cannot be used, so that the device starts anew. */
export function readMemory(stored: unknown): ReminderMemory | null {
  if (!isMapping(stored)) return null;
  const { seen, day, told } = stored;
  const known = typeof day === 'string' ? toDay(day) : null;
  if (typeof seen !== 'number' || known === null || !Array.isArray(told)) return null;
  return { seen, day: known, told: told.filter(isTold) };
}

function isTold(entry: unknown): entry is readonly [string, Instant] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number';
}

/**
 * Decides what to remind the person of: once a day, what is due and what has become due meanwhile; and each deadline with a time,
 * before it. A device gives no notice of the day on its first day, because a person who turns the plugin on sees the list anyway.
 * @param memory null if this device remembers nothing
 * @param isHere whether the person has just come back to the window. A window may stay open overnight with nobody there
 */
export function remind(agenda: Agenda, memory: ReminderMemory | null, viewer: Viewer, isHere: boolean): ReminderPlan {
  const { now, zone } = viewer;
  const { day: today, time } = momentAt(now, zone);
  const known = memory === null ? { seen: now, day: today, told: [] } : sane(memory, now, today);
  const isNewDay = today > known.day && time >= DAY_BEGINS;
  const near = nearItems(agenda, now).filter((item) => !wasTold(item, known));
  const day = isNewDay ? dayReminder(agenda, known.seen, now) : null;
  const told = [...known.told.filter(([, due]) => due >= now), ...near.map((item) => [item.id, item.due.instant] as const)];
  return {
    say: [...day === null ? [] : [day], ...near.map((item) => deadlineReminder(item))],
    memory: { seen: isNewDay || (isHere && known.day === today) ? now : known.seen, day: isNewDay ? today : known.day, told },
    wakeAt: nextWake(agenda, viewer, isNewDay ? today : known.day),
  };
}

/** A clock that was ahead for a while must not silence the days until then. */
function sane(memory: ReminderMemory, now: Instant, today: Day): ReminderMemory {
  const latest = addDays(today, 1);
  return { ...memory, seen: Math.min(memory.seen, now), day: memory.day > latest ? addDays(today, -1) : memory.day };
}

function dayReminder(agenda: Agenda, seen: Instant, now: Instant): Reminder | null {
  const { overdue, today } = listsOf(agenda);
  if (overdue.length + today.length === 0) return null;
  const meanwhile = overdue.filter(({ due }) => due.instant > seen && due.instant <= now);
  const listed = meanwhile.slice(0, MAX_LISTED).map(titleWithCompany);
  const more = meanwhile.length - listed.length;
  return {
    title: words('reminders').day(today.length, overdue.length),
    lines: meanwhile.length === 0 ? [] : [words('reminders').meanwhile, ...listed, ...more > 0 ? [words('reminders').more(more)] : []],
  };
}

function deadlineReminder(item: FollowUp): Reminder {
  return { title: words('reminders').deadline(titleWithCompany(item), clockTime(item.due.time)), lines: [] };
}

/** The deadlines to remind of now, in the agenda's order. A deadline at the day's end belongs to the day's notice. */
function nearItems(agenda: Agenda, now: Instant): readonly FollowUp[] {
  const ahead = aheadOf(agenda, now);
  const near = ahead.slice(0, countBefore(ahead, ({ due }) => due.instant - LEAD <= now));
  return near.filter((item) => reminderOf(item) <= now).sort(compareItems);
}

/** The deadlines with a time that have not passed, the nearest first. */
function aheadOf(agenda: Agenda, now: Instant): readonly FollowUp[] {
  const { timed } = listsOf(agenda);
  return timed.slice(countBefore(timed, ({ due }) => due.instant <= now));
}

/** When its reminder comes: never before it can be done. */
function reminderOf({ from, due }: FollowUp): Instant {
  return Math.max(due.instant - LEAD, from.instant);
}

function wasTold({ id, due }: FollowUp, { told }: ReminderMemory): boolean {
  return told.some(([other, at]) => other === id && at === due.instant);
}

function nextWake(agenda: Agenda, { now, zone }: Viewer, day: Day): Instant | null {
  const { day: today } = momentAt(now, zone);
  const mornings = [today, addDays(today, 1)].filter((one) => one > day).map((one) => momentOf(one, DAY_BEGINS, zone).instant);
  const next = [nextReminder(agenda, now), ...mornings];
  const first = next.reduce((least, instant) => (instant > now && instant < least ? instant : least), Infinity);
  return Number.isFinite(first) ? first : null;
}

/** The next moment at which a deadline comes near. */
function nextReminder(agenda: Agenda, now: Instant): Instant {
  let next = Infinity;
  for (const item of aheadOf(agenda, now)) {
    if (item.due.instant - LEAD >= next) break;
    const instant = reminderOf(item);
    if (instant > now && instant < next) next = instant;
  }
  return next;
}
