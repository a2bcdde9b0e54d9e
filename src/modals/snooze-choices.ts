import type { App } from 'obsidian';
import type { Day } from '../domain/dates/day';
import type { Instant } from '../domain/dates/zoned';
import { words } from '../domain/language/interface';
import type { FollowUp } from '../domain/playbook/follow-up';
import { earliestSnoozeOfAll, snoozeChoices, todayIn } from '../domain/sidebar/day-choices';
import { titleOf } from '../domain/sidebar/titles';
import { choose } from '../ui/choose';
import type { AskForDate } from '../ui/date-modal';

/** Asks until when to put the item off: one of a few days, or any. */
export function chooseSnooze(app: App, item: FollowUp, now: Instant, ask: AskForDate, onChoose: (until: Day) => void): void {
  const { anotherDay, untilWhen } = words('forms');
  const choices = [...snoozeChoices([item], now), { day: null, words: anotherDay }];
  choose(app, { placeholder: untilWhen, choices, words: (choice) => choice.words }, ({ day }) => {
    if (day === null) askForSnoozeDay([item], now, ask, onChoose);
    else onChoose(day);
  });
}

/** Asks for any day until which to put the items off. @param items at least one */
export function askForSnoozeDay(items: readonly FollowUp[], now: Instant, ask: AskForDate, onSubmit: (until: Day) => void): void {
  const [first] = items;
  if (first === undefined) return;
  const earliest = earliestSnoozeOfAll(items, now);
  const { followUps, snooze } = words('forms');
  const what = items.length === 1 ? titleOf(first) : followUps(items.length);
  ask({
    title: snooze(what), confirm: words('common').snooze, proposed: earliest, earliest,
    today: todayIn(first.zone, now), direction: 'ahead', ofPeriod: 'first',
  }, onSubmit);
}
