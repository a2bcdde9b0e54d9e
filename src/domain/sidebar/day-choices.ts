import { addDays, laterDay, mondayOf, type Day } from '../dates/day';
import { shortDay } from '../dates/words';
import { momentAt, type Instant, type Zone } from '../dates/zoned';
import { words } from '../language/interface';
import type { FollowUp } from '../playbook/follow-up';

/** A day that a menu offers. */
export interface DayChoice {
  readonly day: Day;
  /** `Tomorrow, Tue 24 Nov` */
  readonly words: string;
}

type Timed = Pick<FollowUp, 'from' | 'zone'>;

/** The calendar day that it is now in the zone. */
export function todayIn(zone: Zone, now: Instant): Day {
  return momentAt(now, zone).day;
}

/** The first day to snooze until: a snooze to an earlier day would change nothing. */
function earliestSnooze({ from, zone }: Timed, now: Instant): Day {
  return addDays(laterDay(todayIn(zone, now), from.day), 1);
}

/** The first day to snooze all of them until. @param items at least one */
export function earliestSnoozeOfAll(items: readonly Timed[], now: Instant): Day {
  return items.map((item) => earliestSnooze(item, now)).reduce(laterDay);
}

/** The days that a menu offers to snooze until; no day twice. @param items at least one */
export function snoozeChoices(items: readonly Timed[], now: Instant): readonly DayChoice[] {
  const today = items.map(({ zone }) => todayIn(zone, now)).reduce(laterDay);
  const earliest = earliestSnoozeOfAll(items, now);
  const { tomorrow, in3Days, nextWeek } = words('sidebar');
  const choices = [
    named(tomorrow, addDays(today, 1)),
    named(in3Days, addDays(today, 3)),
    named(nextWeek, addDays(mondayOf(today), 7)),
  ];
  return choices.filter(({ day }, at) => day >= earliest && choices.findIndex((other) => other.day === day) === at);
}

/** The first day on which it can have been done. Only preparation is done before the day of the interview. */
export function earliestDone({ action, start }: Pick<FollowUp, 'action' | 'start'>, today: Day): Day {
  const begun = action !== 'prepare' && start !== null && start.day <= today;
  return begun ? start.day : addDays(today, -MAX_DAYS_AGO);
}

/** A year: an earlier day is a typing error. */
const MAX_DAYS_AGO = 365;

function named(name: string, day: Day): DayChoice {
  return { day, words: words('sidebar').namedDay(name, shortDay(day)) };
}
