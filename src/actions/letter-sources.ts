import type { App } from 'obsidian';
import type { LetterSources } from '../domain/letters/gather';
import type { Interview } from '../domain/note/interview';
import { phoneAsWritten, type Person } from '../domain/note/people';
import type { LetterSettings } from '../domain/settings';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import { currentText } from '../vault/note-text';

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

/**
 * The person with the phone number as one of the notes has it: Obsidian takes bare digits for a
 * number, without the zero or the `+` in front, and nobody can be rung without them.
 */
export async function withPhoneAsWritten({ app, index }: LetterSourcesNeeds, { application, interview }: LetterSources, person: Person | null): Promise<Person | null> {
  if (person === null || person.phone === null || !/^\d+$/.test(person.phone)) return person;
  const own = [person.name, interview.company ?? ''].map((name) => index.personNote(name, interview.note)?.path);
  const files = [...application.rounds.map(({ note }) => note), ...own].map((path) => (path === undefined ? null : app.vault.getFileByPath(path)));
  const texts = await Promise.all(files.filter((file) => file !== null).map((file) => currentText(app, file)));
  return { ...person, phone: phoneAsWritten(person.phone, texts) };
}

function propertiesAt(app: App, path: string | null): Readonly<Record<string, unknown>> {
  const file = path === null ? null : app.vault.getFileByPath(path);
  return file === null ? {} : app.metadataCache.getFileCache(file)?.frontmatter ?? {};
}
