import type { Command } from 'obsidian';
import type { Interview } from '../domain/note/interview';
import { currentInterview, firstToCome } from '../domain/playbook/application';
import type { FollowUp } from '../domain/playbook/follow-up';
import type { CommandDeps } from './deps';

/** The interview in the active note; if it holds several, the current one. Null if it holds none. */
export function activeInterview({ app, index, clock }: CommandDeps): Interview | null {
  const path = app.workspace.getActiveFile()?.path;
  return path === undefined ? null : currentInterview(index.interviewsOf(path), clock.now());
}

/** The first interview in the active note that is still ahead; null if none is. */
export function activeInterviewToCome({ app, index, clock }: CommandDeps): Interview | null {
  const path = app.workspace.getActiveFile()?.path;
  return path === undefined ? null : firstToCome(index.interviewsOf(path), clock.now());
}

/** The active note's follow-ups in the order of their deadlines; null if there are none. */
export function activeItems(deps: CommandDeps): readonly FollowUp[] | null {
  const path = activeInterview(deps)?.note;
  const items = path === undefined ? [] : deps.index.agenda().items.filter(({ note }) => note === path);
  return items.length === 0 ? null : items;
}

/** Offers the command only if there is something to run it with. */
export function availableFor<T>(find: () => T | null, run: (subject: T) => void): Pick<Command, 'checkCallback'> {
  return {
    checkCallback: (checking) => {
      const subject = find();
      if (subject !== null && !checking) run(subject);
      return subject !== null;
    },
  };
}
