import type { Command } from 'obsidian';
import { choose } from '../actions/choose';
import { titleOf } from '../domain/agenda/titles';
import { whenWords } from '../domain/agenda/when';
import type { Interview } from '../domain/note/interview';
import { currentInterview } from '../domain/playbook/application';
import type { FollowUp } from '../domain/playbook/follow-up';
import type { CommandNeeds } from './needs';

/** The interview in the active note, of several the one that it is about now; null where it holds none. */
export function activeInterview({ app, index, clock }: CommandNeeds): Interview | null {
  const path = app.workspace.getActiveFile()?.path;
  return path === undefined ? null : currentInterview(index.interviewsOf(path), clock.now());
}

/** A check that offers the command only where there is something to do it with. */
export function availableFor<T>(find: () => T | null, run: (subject: T) => void): Required<Pick<Command, 'checkCallback'>> {
  return {
    checkCallback: (checking) => {
      const subject = find();
      if (subject !== null && !checking) run(subject);
      return subject !== null;
    },
  };
}

/** The active note's follow-ups in the order of their deadlines; null where there is none. */
export function activeItems(needs: CommandNeeds): readonly FollowUp[] | null {
  const path = activeInterview(needs)?.note;
  const items = path === undefined ? [] : needs.index.agenda().items.filter(({ note }) => note === path);
  return items.length === 0 ? null : items;
}

/** Runs with the only item, else with the one picked. */
export function withItem(
  { app, clock }: CommandNeeds, items: readonly FollowUp[], placeholder: string, run: (item: FollowUp) => void,
): void {
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) return run(only);
  const reader = { now: clock.now(), zone: clock.zone };
  choose(app, { placeholder, choices: items, words: (item) => `${titleOf(item)}, ${whenWords(item, reader)}` }, run);
}
