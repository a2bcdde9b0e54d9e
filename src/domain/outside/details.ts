import { toDay, type Day } from '../dates/day';
import type { Instant } from '../dates/zoned';
import { CHANNELS, type Channel } from '../note/channels';
import type { FollowUp } from '../playbook/follow-up';
import { earliestDone, earliestSnoozeOfAll, todayIn } from '../sidebar/day-choices';
import { shown, type Found } from './follow-up-key';
import { WORDS } from './words';

/** On which day it was done, and how; what is left out is today, and the item's own way. */
export function readDone(
  item: FollowUp, { on, via }: { readonly on?: string | undefined; readonly via?: string | undefined }, now: Instant,
): Found<{ readonly on?: Day; readonly via?: Channel }> {
  const channel = CHANNELS.find((one) => one === via);
  if (via !== undefined && channel === undefined) return { problem: WORDS.wrong('via', shown(via), CHANNELS.join(', ')) };
  const today = todayIn(item.zone, now);
  const earliest = earliestDone(item, today);
  const day = on === undefined ? null : toDay(on);
  const isUsable = on === undefined || (day !== null && day >= earliest && day <= today);
  if (!isUsable) return { problem: WORDS.wrong('on', shown(on), WORDS.between(earliest, today)) };
  return { found: { ...day !== null && { on: day }, ...channel !== undefined && { via: channel } } };
}

/** The day until which the follow-up is put off. An earlier one would change nothing. */
export function readUntil(item: FollowUp, until: string | undefined, now: Instant): Found<Day> {
  const earliest = earliestSnoozeOfAll([item], now);
  if (until === undefined) return { problem: WORDS.missing('until', WORDS.fromDay(earliest)) };
  const day = toDay(until);
  return day !== null && day >= earliest ? { found: day } : { problem: WORDS.wrong('until', shown(until), WORDS.fromDay(earliest)) };
}
