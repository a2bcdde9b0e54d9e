import type { Command } from 'obsidian';
import { words } from '../domain/language/interface';
import type { FollowUp } from '../domain/playbook/follow-up';
import { titleOf } from '../domain/sidebar/titles';
import { whenWords } from '../domain/sidebar/when';
import { chooseSnooze } from '../modals/snooze-choices';
import { choose } from '../ui/choose';
import { activeInterview, activeInterviewToCome, activeItems, availableFor } from './active-note';
import type { CommandDeps, UnnamedCommand } from './deps';

/** The commands for a follow-up of the active note. */
export function followUpCommands(deps: CommandDeps): readonly UnnamedCommand[] {
  const { app, clock, actions, dialogs } = deps;
  return [
    {
      id: 'mark-as-done',
      icon: 'check',
      ...forItem(deps, words('commands').whichDone, (item) => void actions.markDone(item)),
    },
    {
      id: 'snooze',
      icon: 'moon',
      ...forItem(deps, words('commands').whichSnoozed, (item) => {
        chooseSnooze(app, item, clock.now(), dialogs.askForDate, (until) => void actions.snooze(item, until));
      }),
    },
    {
      id: 'skip',
      icon: 'skip-forward',
      ...forItem(deps, words('commands').whichSkipped, (item) => void actions.skip(item)),
    },
    {
      id: 'set-outcome',
      icon: 'flag',
      ...availableFor(() => activeInterview(deps), ({ note }) => dialogs.setOutcome(note)),
    },
    {
      id: 'they-told-me',
      icon: 'message-square',
      ...availableFor(() => activeInterview(deps), ({ note }) => dialogs.recordNews({ note })),
    },
    {
      id: 'before-you-leave',
      icon: 'list-checks',
      ...availableFor(() => activeInterviewToCome(deps), ({ note }) => dialogs.beforeYouLeave({ note })),
    },
  ];
}

/** Runs with the active note's only follow-up; if there are several, asks for one. */
function forItem(deps: CommandDeps, placeholder: string, run: (item: FollowUp) => void): Pick<Command, 'checkCallback'> {
  const { app, clock } = deps;
  return availableFor(() => activeItems(deps), (items) => {
    const [only, ...others] = items;
    if (only !== undefined && others.length === 0) return run(only);
    const reader = { now: clock.now(), zone: clock.zone };
    choose(app, { placeholder, choices: items, words: (item) => words('commands').choice(titleOf(item), whenWords(item, reader)) }, run);
  });
}
