import type { App } from 'obsidian';
import type { Day } from '../domain/dates/day';
import type { Instant } from '../domain/dates/zoned';
import type { FollowUp } from '../domain/playbook/follow-up';
import { earliestSnoozeOfAll, snoozeChoices, todayIn } from '../domain/sidebar/day-choices';
import { titleOf } from '../domain/sidebar/titles';
import { count } from '../domain/text/count';
import { choose } from '../ui/choose';
import type { AskForDate } from '../ui/date-modal';

/** Asks until when to put the item off: one of a few days, or any. */
export function chooseSnooze(app: App, item: FollowUp, now: Instant, ask: AskForDate, onChoose: (until: Day) => void): void {
  const choices = [...snoozeChoices([item], now), { day: null, words: 'Another day…' }];
  choose(app, { placeholder: 'Until when?', choices, words: ({ words }) => words }, ({ day }) => {
    if (day === null) askForSnoozeDay([item], now, ask, onChoose);
    else onChoose(day);
  });
}

/** Asks for any day until which to put the items off. @param items at least one */
export function askForSnoozeDay(items: readonly FollowUp[], now: Instant, ask: AskForDate, onSubmit: (until: Day) => void): void {
  const [first] = items;
  if (first === undefined) return;
  const earliest = earliestSnoozeOfAll(items, now);
  const what = items.length === 1 ? titleOf(first) : count(items.length, 'follow-up');
  ask({
    title: `Snooze: ${what}`, confirm: 'Snooze', proposed: earliest, earliest,
    today: todayIn(first.zone, now), direction: 'ahead', ofPeriod: 'first',
  }, onSubmit);
}
