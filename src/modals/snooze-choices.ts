import type { App } from 'obsidian';
import type { Day } from '../domain/dates/day';
import type { Instant } from '../domain/dates/zoned';
import type { FollowUp } from '../domain/playbook/follow-up';
import { earliestSnoozeOfAll, snoozeChoices } from '../domain/sidebar/day-choices';
import { titleOf } from '../domain/sidebar/titles';
import { count } from '../domain/text/count';
import { choose } from '../ui/choose';
import { DateModal } from '../ui/date-modal';

/** Asks until when to put the item off: one of a few days, or any. */
export function chooseSnooze(app: App, item: FollowUp, now: Instant, onChoose: (until: Day) => void): void {
  const choices = [...snoozeChoices([item], now), { day: null, words: 'Another day…' }];
  choose(app, { placeholder: 'Until when?', choices, words: ({ words }) => words }, ({ day }) => {
    if (day === null) askForSnoozeDay(app, [item], now, onChoose);
    else onChoose(day);
  });
}

/** Asks for any day until which to put the items off. @param items at least one */
export function askForSnoozeDay(app: App, items: readonly FollowUp[], now: Instant, onSubmit: (until: Day) => void): void {
  const [first] = items;
  const earliest = earliestSnoozeOfAll(items, now);
  const what = items.length === 1 && first !== undefined ? titleOf(first) : count(items.length, 'follow-up');
  new DateModal(app, { title: `Snooze: ${what}`, confirm: 'Snooze', proposed: earliest, earliest }, onSubmit).open();
}
