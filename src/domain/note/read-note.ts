import { dealJournal } from './entry-journal';
import { entriesOf, readEntry, statedDay, type WrittenEntry } from './entries';
import { tellApart } from './entry-words';
import { holdsSeveral } from './identify';
import type { Interview, NoteOutcome } from './interview';
import type { JournalEntry } from './journal';
import type { PersonLookUp } from './person-note';
import type { Problem } from './problem';
import { foldProperties, withOwnNames, type FoldedProperties } from './properties';
import { readInterview, readJournalOf, readOutcome, type InterviewContext } from './read-interview';
import { describe, PropertyReader } from './reader';
import { withResult } from './result';
import type { ReadingSettings } from './settings';

/** What is known of a note before it is read. */
export interface NoteFile {
  /** The path in the vault, with `/` and `.md`. */
  readonly path: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** All tags, from properties and text, without `#`. */
  readonly tags: readonly string[];
}

export interface ReadingContext {
  readonly settings: ReadingSettings;
  /** The device's zone, for notes that name none. */
  readonly zone: string;
  readonly personNote: PersonLookUp;
}

/** What a note says. */
export interface NoteReading {
  readonly interviews: readonly Interview[];
  readonly problems: readonly Problem[];
  /** The link targets and names looked up: a change of those notes changes this reading. */
  readonly mentions: readonly string[];
}

/** Reads the note of an interview, or of an application with its interviews inside. Total: whatever stands in the properties, it returns. */
export function readNote(note: NoteFile, context: ReadingContext): NoteReading {
  const { propertyNames, statusWords } = context.settings;
  const properties = withResult(withOwnNames(foldProperties(note.properties), propertyNames), statusWords);
  const mentions = new Set<string>();
  const lookUp = (name: string) => {
    mentions.add(name);
    return context.personNote(name, note.path);
  };
  const within: InterviewContext = { path: note.path, settings: context.settings, zone: context.zone, lookUp };
  const { interviews, problems } = holdsSeveral(properties, context.settings) ? readSeveral(properties, within) : readOne(properties, within);
  return { interviews, problems, mentions: [...mentions] };
}

/**
 * The problem of a note whose properties cannot be read at all.
 * @param reason a parser's, whose lines count from the first property
 */
export function unreadableNote(path: string, reason: string): Problem {
  const inNote = reason.replace(/\bat line (\d+)/, (_, line) => `at line ${Number(line) + 1}`);
  return { note: path, property: null, message: `The properties cannot be read: ${inNote}` };
}

type Reading = Omit<NoteReading, 'mentions'>;

function readOne(properties: FoldedProperties, context: InterviewContext): Reading {
  const reader = new PropertyReader(context.path, properties);
  const interview = readInterview(reader, context, null);
  return { interviews: [{ ...interview, journal: readJournalOf(reader) }], problems: reader.problems };
}

/** An application's note: it is no interview itself, and what an entry does not say, it says for it. */
function readSeveral(properties: FoldedProperties, context: InterviewContext): Reading {
  const reader = new PropertyReader(context.path, properties);
  const problems: Problem[] = [];
  const read: Interview[] = [];
  const outcome = readOutcome(reader, context);
  const journal = readJournalOf(reader);
  for (const [index, item] of entriesOf(properties).entries()) {
    const entry = readEntry(item, properties, context.settings);
    if ('expected' in entry) reader.report('interviews', `Interview ${index + 1} is ${describe(entry.found)}; expected ${entry.expected}.`);
    else {
      const own = new PropertyReader(context.path, entry.properties, { index, own: entry.own });
      read.push(asEntry(readInterview(own, context, entry.own), index, entry, outcome, context));
      problems.push(...own.problems);
    }
  }
  return { interviews: tellApart(withJournals(read, journal)), problems: distinct([...reader.problems, ...problems]) };
}

function asEntry(interview: Interview, index: number, entry: WrittenEntry, ofNote: NoteOutcome, { settings }: InterviewContext): Interview {
  return { ...interview, entry: { index, date: statedDay(entry, settings.dateOrder), words: '' }, ofNote };
}

function withJournals(interviews: readonly Interview[], journal: readonly JournalEntry[]): readonly Interview[] {
  const dealt = dealJournal(journal, interviews);
  return interviews.map((interview, index) => ({ ...interview, journal: dealt[index] ?? [] }));
}

/** What the note says for all its interviews is read with each; what is wrong with it is said once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.property ?? ''}\n${problem.message}`, problem])).values()];
}
