import { addDays, daysBetween, mondayOf } from '../../dates/day';
import { momentAt, type Instant } from '../../dates/zoned';
import { words } from '../../language/interface';
import type { Interview } from '../../note/interview';
import { isHeld, isToCome } from '../application';
import { days, searchRule, span, type Search } from '../rule';

export const keepLooking = searchRule({
  sources: ['B'],
  scope: 'search',
  numbers: { quiet: days(7) },
  propose(search, { quiet: window }) {
    const { isOn, hasOffer, now, zone } = search;
    if (hasOffer || !isOn || isAnyNear(search, window)) return [];
    const monday = mondayOf(momentAt(now, zone).day);
    return [{
      to: null, channel: null, ...span(monday, addDays(monday, 6), zone),
      why: words('playbook').quietWeeks(window),
    }];
  },
});

function isAnyNear(search: Search, window: number): boolean {
  const { now } = search;
  const [from, to] = [now - (window + 2) * DAY, now + (window + 2) * DAY];
  const isOne = (round: Interview) => isNear(round, now, window);
  return search.isTrueOfAny(now, to, isOne) || search.isTrueOfAny(from, now, isOne);
}

/** In milliseconds. Two days that are a week apart have times that are less than nine days apart, whatever the clocks do. */
const DAY = 24 * 60 * 60_000;

/** Whether the interview was held within that many days, or will be. */
function isNear(interview: Interview, now: Instant, window: number): boolean {
  const { schedule, zone } = interview;
  if (schedule === null) return false;
  const away = daysBetween(momentAt(now, zone).day, schedule.start.day);
  if (Math.abs(away) > window) return false;
  return away > 0 ? isToCome(interview, now) : isHeld(interview, now) || isToCome(interview, now);
}
