import type { App } from 'obsidian';
import { choose } from '../actions/choose';
import { earliestSnooze, snoozeChoices } from '../domain/agenda/day-choices';
import { titleOf } from '../domain/agenda/titles';
import type { Day } from '../domain/dates/day';
import type { Instant } from '../domain/dates/zoned';
import type { FollowUp } from '../domain/playbook/follow-up';
import { DateModal } from './date-modal';

/** Asks until when to put the item off: one of a few days, or any. */
export function chooseSnooze(app: App, item: FollowUp, now: Instant, take: (until: Day) => void): void {
  const choices = [...snoozeChoices(item, now), { day: null, words: 'Another day…' }];
  choose(app, { placeholder: 'Until when?', choices, words: ({ words }) => words }, ({ day }) => {
    if (day === null) askForDay(app, item, earliestSnooze(item, now), take);
    else take(day);
  });
}

function askForDay(app: App, item: FollowUp, earliest: Day, take: (until: Day) => void): void {
  new DateModal(app, { title: `Snooze: ${titleOf(item)}`, confirm: 'Snooze', proposed: earliest, earliest }, take).open();
}
