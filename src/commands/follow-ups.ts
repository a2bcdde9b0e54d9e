import type { Command } from 'obsidian';
import type { FollowUp } from '../domain/playbook/follow-up';
import { titleOf } from '../domain/sidebar/titles';
import { whenWords } from '../domain/sidebar/when';
import { chooseSnooze } from '../modals/snooze-choices';
import { choose } from '../ui/choose';
import { activeInterview, activeInterviewToCome, activeItems, availableFor } from './active-note';
import type { CommandDeps } from './deps';

/** The commands for a follow-up of the active note. */
export function followUpCommands(deps: CommandDeps): readonly Command[] {
  const { app, clock, actions, dialogs } = deps;
  return [
    {
      id: 'mark-as-done',
      name: 'Mark follow-up as done',
      icon: 'check',
      ...forItem(deps, 'Which follow-up is done?', (item) => void actions.markDone(item)),
    },
    {
      id: 'snooze',
      name: 'Snooze follow-up',
      icon: 'moon',
      ...forItem(deps, 'Which follow-up do you want to snooze?', (item) => {
        chooseSnooze(app, item, clock.now(), dialogs.askForDate, (until) => void actions.snooze(item, until));
      }),
    },
    {
      id: 'skip',
      name: 'Skip follow-up',
      icon: 'skip-forward',
      ...forItem(deps, 'Which follow-up do you want to skip?', (item) => void actions.skip(item)),
    },
    {
      id: 'set-outcome',
      name: 'Set outcome…',
      icon: 'flag',
      ...availableFor(() => activeInterview(deps), ({ note }) => dialogs.setOutcome(note)),
    },
    {
      id: 'they-told-me',
      name: 'They told me…',
      icon: 'message-square',
      ...availableFor(() => activeInterview(deps), ({ note }) => dialogs.recordNews({ note })),
    },
    {
      id: 'before-you-leave',
      name: 'Before you leave: what to ask',
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
    choose(app, { placeholder, choices: items, words: (item) => `${titleOf(item)}, ${whenWords(item, reader)}` }, run);
  });
}
