import type { App } from 'obsidian';
import type { Day } from '../domain/dates/day';
import type { Instant } from '../domain/dates/zoned';
import type { FollowUp } from '../domain/playbook/follow-up';
import { earliestSnooze, snoozeChoices, todayIn } from '../domain/sidebar/day-choices';
import { titleOf } from '../domain/sidebar/titles';
import { choose } from '../ui/choose';
import type { AskForDate } from '../ui/date-modal';

/** Asks until when to put the item off: one of a few days, or any. */
export function chooseSnooze(app: App, item: FollowUp, now: Instant, ask: AskForDate, onChoose: (until: Day) => void): void {
  const choices = [...snoozeChoices(item, now), { day: null, words: 'Another day…' }];
  choose(app, { placeholder: 'Until when?', choices, words: ({ words }) => words }, ({ day }) => {
    if (day === null) askForSnoozeDay(item, now, ask, onChoose);
    else onChoose(day);
  });
}

/** Asks for any day until which to put the item off. */
export function askForSnoozeDay(item: FollowUp, now: Instant, ask: AskForDate, onSubmit: (until: Day) => void): void {
  const earliest = earliestSnooze(item, now);
  ask({
    title: `Snooze: ${titleOf(item)}`, confirm: 'Snooze', proposed: earliest, earliest,
    today: todayIn(item.zone, now), direction: 'ahead', ofPeriod: 'first',
  }, onSubmit);
}
