import type { App } from 'obsidian';
import type { LetterSources } from '../domain/letters/gather';
import { aboutOf } from '../domain/letters/recipients';
import type { Interview } from '../domain/note/interview';
import type { LetterSettings } from '../domain/settings';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';

export interface LetterSourcesNeeds {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'applicationOf' | 'personNote'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly settings: () => LetterSettings;
}

/** All that a letter about the interview can be made from, as of now; null where the interview is gone. */
export function letterSources({ app, index, clock, settings }: LetterSourcesNeeds, interview: Interview): LetterSources | null {
  const found = index.applicationOf(interview);
  if (found === null) return null;
  return {
    interview, ...found, me: settings(), now: clock.now(),
    properties: propertiesAt(app, interview.note),
    propertiesOf: ({ name }) => propertiesAt(app, index.personNote(name, interview.note)?.path ?? null),
  };
}

/** The interview of the note that a letter's heading is about; see `aboutOf`. */
export function interviewAbout(interviews: readonly Interview[], about: string | null): Interview | null {
  return interviews.find((interview) => aboutOf(interview) === about) ?? interviews[0] ?? null;
}

function propertiesAt(app: App, path: string | null): Readonly<Record<string, unknown>> {
  const file = path === null ? null : app.vault.getFileByPath(path);
  return file === null ? {} : app.metadataCache.getFileCache(file)?.frontmatter ?? {};
}
