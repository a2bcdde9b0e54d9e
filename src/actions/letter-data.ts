import type { App } from 'obsidian';
import type { LetterContext } from '../domain/letters/context';
import { Correspondence } from '../domain/letters/correspondence';
import type { LetterSettings } from '../domain/letters/settings';
import { type Person, phoneAsWritten } from '../domain/note/people';
import type { Clock } from '../vault/clock';
import type { InterviewIndex } from '../vault/interview-index';
import { currentText } from '../vault/note-text';

export interface LetterDataDeps {
  readonly app: App;
  readonly index: Pick<InterviewIndex, 'interviewsOf' | 'applicationOf' | 'personNote' | 'agenda'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly settings: () => LetterSettings;
}

/** Correspondence by what the vault says now. */
export function correspondenceNow({ app, index, clock, settings }: LetterDataDeps): Correspondence {
  return new Correspondence({
    now: clock.now(), me: settings(),
    interviewsOf: (note) => index.interviewsOf(note),
    applicationOf: (interview) => index.applicationOf(interview),
    items: () => index.agenda().items,
    propertiesOf: (note) => propertiesAt(app, note),
    personNote: (name, from) => index.personNote(name, from)?.path ?? null,
  });
}

/** Whether Obsidian may have dropped a part of the person's number, so that it has to be read from the note's text. */
export function hasBarePhone(person: Person | null): boolean {
  return person !== null && person.phone !== null && /^\d+$/.test(person.phone);
}

/**
 * The person with the phone number as one of the notes has it. Obsidian reads bare digits as a number and drops the zero or the `+`
 * in front, without which nobody can be called.
 */
export async function withPhoneAsWritten(
  { app, index }: LetterDataDeps, context: LetterContext, person: Person | null,
): Promise<Person | null> {
  if (person === null || person.phone === null || !hasBarePhone(person)) return person;
  const { application: { rounds }, interview: { note, company } } = context;
  const peopleNotes = [person.name, company ?? ''].map((name) => index.personNote(name, note)?.path);
  const files = [...rounds.map((round) => round.note), ...peopleNotes]
    .map((path) => (path === undefined ? null : app.vault.getFileByPath(path)))
    .filter((file) => file !== null);
  const texts = await Promise.all(files.map((file) => currentText(app, file)));
  return { ...person, phone: phoneAsWritten(person.phone, texts) };
}

function propertiesAt(app: App, path: string): Readonly<Record<string, unknown>> {
  const file = app.vault.getFileByPath(path);
  return file === null ? {} : app.metadataCache.getFileCache(file)?.frontmatter ?? {};
}
