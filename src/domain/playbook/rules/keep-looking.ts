import { addDays, daysBetween, mondayOf } from '../../dates/day';
import { count } from '../../text/count';
import { momentAt, type Instant } from '../../dates/zoned';
import type { Interview } from '../../note/interview';
import { isHeld, isToCome } from '../application';
import { days, searchRule, span, type Search } from '../rule';

export const keepLooking = searchRule({
  label: 'Keep looking',
  about: 'Each week in which no interview was or is near, until an offer is in hand.',
  sources: ['B'],
  scope: 'search',
  numbers: { quiet: days(7, 'Days without an interview, back and ahead') },
  propose(search, { quiet }) {
    const { others, now, zone } = search;
    if (others.offers.length > 0 || others.acceptances.length > 0 || !isQuiet(search, quiet)) return [];
    const monday = mondayOf(momentAt(now, zone).day);
    return [{
      to: null, channel: null, ...span(monday, addDays(monday, 6), zone),
      why: `No interview in the last ${count(quiet, 'day')} and none in the next ${quiet}: go on applying until an offer is in hand.`,
    }];
  },
});

/** Whether there are interviews, and none of them is near. */
function isQuiet({ interviews, now }: Search, quiet: number): boolean {
  let any = false;
  for (const interview of interviews) {
    if (isNear(interview, now, quiet)) return false;
    any = true;
  }
  return any;
}

function isNear(interview: Interview, now: Instant, quiet: number): boolean {
  const { schedule, zone } = interview;
  if (schedule === null) return false;
  const away = daysBetween(momentAt(now, zone).day, schedule.start.day);
  if (Math.abs(away) > quiet) return false;
  return away > 0 ? isToCome(interview, now) : isHeld(interview, now) || isToCome(interview, now);
}
