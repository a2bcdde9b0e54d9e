import type { App } from 'obsidian';
import type { Day } from '../domain/dates/day';
import type { Instant } from '../domain/dates/zoned';
import type { FollowUp } from '../domain/playbook/follow-up';
import { earliestSnooze, snoozeChoices } from '../domain/sidebar/day-choices';
import { titleOf } from '../domain/sidebar/titles';
import { choose } from '../ui/choose';
import { DateModal } from '../ui/date-modal';

/** Asks until when to put the item off: one of a few days, or any. */
export function chooseSnooze(app: App, item: FollowUp, now: Instant, onChoose: (until: Day) => void): void {
  const choices = [...snoozeChoices(item, now), { day: null, words: 'Another day…' }];
  choose(app, { placeholder: 'Until when?', choices, words: ({ words }) => words }, ({ day }) => {
    if (day === null) askForSnoozeDay(app, item, now, onChoose);
    else onChoose(day);
  });
}

/** Asks for any day until which to put the item off. */
export function askForSnoozeDay(app: App, item: FollowUp, now: Instant, onSubmit: (until: Day) => void): void {
  const earliest = earliestSnooze(item, now);
  new DateModal(app, { title: `Snooze: ${titleOf(item)}`, confirm: 'Snooze', proposed: earliest, earliest }, onSubmit).open();
}
