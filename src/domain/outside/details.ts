import { toDay, type Day } from '../dates/day';
import type { Instant } from '../dates/zoned';
import { words } from '../language/interface';
import { CHANNELS, type Channel } from '../note/channels';
import type { FollowUp } from '../playbook/follow-up';
import { earliestDone, earliestSnoozeOfAll, todayIn } from '../sidebar/day-choices';
import { shown, type Found } from './follow-up-key';

/** Reads the day on which it was done, and how. The defaults are today and the follow-up's own channel. */
export function readDone(
  item: FollowUp, { on, via }: { readonly on?: string | undefined; readonly via?: string | undefined }, now: Instant,
): Found<{ readonly on?: Day; readonly via?: Channel }> {
  const channel = CHANNELS.find((one) => one === via);
  if (via !== undefined && channel === undefined) return { problem: words('outside').wrong('via', shown(via), CHANNELS.join(', ')) };
  const today = todayIn(item.zone, now);
  const earliest = earliestDone(item, today);
  const day = on === undefined ? null : toDay(on);
  const isUsable = on === undefined || (day !== null && day >= earliest && day <= today);
  if (!isUsable) return { problem: words('outside').wrong('on', shown(on), words('outside').between(earliest, today)) };
  return { found: { ...day !== null && { on: day }, ...channel !== undefined && { via: channel } } };
}

/** Reads the day until which to snooze the follow-up. An earlier day would change nothing. */
export function readUntil(item: FollowUp, until: string | undefined, now: Instant): Found<Day> {
  const earliest = earliestSnoozeOfAll([item], now);
  if (until === undefined) return { problem: words('outside').missing('until', words('outside').fromDay(earliest)) };
  const day = toDay(until);
  const { wrong, fromDay } = words('outside');
  return day !== null && day >= earliest ? { found: day } : { problem: wrong('until', shown(until), fromDay(earliest)) };
}
