import type { Day } from '../dates/day';
import { words } from '../language/interface';
import { assignJournal } from './assign-journal';
import { parseDay } from './dates';
import { withDaysOfNote } from './days-in-note';
import { isApplicationNote, type IdentifiedNote, type Reason } from './identify';
import { peopleOf, type Interview } from './interview';
import { nameJournalPeople } from './journal-people';
import { canBeInterview, labelInterviews, listedItems, NO_LABELS, numberAlike, readListed } from './listed-interviews';
import type { PersonLookUp, PersonNote } from './person-note';
import type { Problem } from './problem';
import { Properties, type Mapping } from './properties';
import { readInterview, readJournalOf, readNoteOutcome, type InterviewContext } from './read-interview';
import { describe, PropertyReader } from './reader';
import type { ReadingSettings } from './settings';

export interface ReadingContext {
  readonly settings: ReadingSettings;
  /** The device's zone, for notes that name none. */
  readonly zone: string;
  readonly personNote: PersonLookUp;
  /** The day on which the note was last changed, in the device's zone; without it, nothing is counted from it. */
  readonly changedOn?: (path: string) => Day | null;
  /** The properties of the copies that a sync app has made of the note. */
  readonly copiesOf?: (path: string) => readonly Mapping[];
}

/** What a note says. */
export interface NoteReading {
  /** Why the note is one of ours; null if it is not, or if its properties cannot be parsed. */
  readonly reason: Reason | null;
  readonly interviews: readonly Interview[];
  readonly problems: readonly Problem[];
  /** The link targets and names that were looked up. A change of those notes changes this reading. */
  readonly mentions: readonly string[];
}

/**
 * Reads the note of an interview, or of an application with its interviews inside. It never throws, whatever the properties are.
 */
export function readNote({ file: { path }, properties, reason }: IdentifiedNote, context: ReadingContext): NoteReading {
  const { settings, zone, personNote, changedOn = () => null, copiesOf = () => [] } = context;
  /** Each is looked up once: several properties, and several readings of one, ask for the same. */
  const mentions = new Map<string, PersonNote | null>();
  const findPerson = (linkOrName: string) => {
    const known = mentions.get(linkOrName);
    if (known !== undefined) return known;
    const found = personNote(linkOrName, path);
    mentions.set(linkOrName, found);
    return found;
  };
  const inside: InterviewContext = { path, settings, zone, findPerson, changedOn: () => changedOn(path) };
  const isApplication = isApplicationNote(properties, settings);
  const items = listedItems(properties, isApplication);
  const copied = copiesOf(path).flatMap((copy) => Properties.of(copy, settings).list('follow_ups'));
  const isList = isApplication || items.some(canBeInterview);
  const read = isList ? readSeveral(properties, items, inside, copied) : readOne(properties, inside, copied, items);
  return { reason, ...read, mentions: [...mentions.keys()] };
}

/** The problem of a note whose properties cannot be parsed, for the given reason. */
export function unreadableNote(path: string, reason: string): Problem {
  return { note: path, property: null, message: words('problems').unreadable(reason) };
}

type Read = Pick<NoteReading, 'interviews' | 'problems'>;

/** @param items what the note has in the place of a list of interviews, such as their number */
function readOne(properties: Properties, context: InterviewContext, copied: readonly unknown[], items: readonly unknown[]): Read {
  const reader = new PropertyReader(context.path, properties);
  const interview = readInterview(reader, context);
  for (const [index, found] of items.entries()) reportNoInterview(reader, index, found);
  const journal = nameJournalPeople(readJournalOf(reader, context.settings.dateOrder, copied), peopleOf(interview));
  return { interviews: withDaysOfNote([{ ...interview, journal }], journal), problems: reader.problems };
}

/** What a listed interview does not state is taken from the note. */
function readSeveral(
  properties: Properties, items: readonly unknown[], context: InterviewContext, copied: readonly unknown[],
): Read {
  const { path, settings } = context;
  const reader = new PropertyReader(path, properties);
  const problems: Problem[] = [];
  const interviews: Interview[] = [];
  const ofNote = readNoteOutcome(reader, context);
  const journal = readJournalOf(reader, context.settings.dateOrder, copied);
  for (const [index, item] of items.entries()) {
    const listed = readListed(item, properties, settings);
    if ('expected' in listed) {
      reportNoInterview(reader, index, item);
      continue;
    }
    const inside = new PropertyReader(path, listed.properties, { index, stated: listed.stated });
    interviews.push({ ...readInterview(inside, context), entry: { index, date: listed.day, nth: 1, labels: NO_LABELS }, ofNote });
    problems.push(...inside.problems);
  }
  const named = nameJournalPeople(journal, interviews.flatMap(peopleOf));
  const assigned = withDaysOfNote(assignJournal(named, interviews), named, ofNote, readAppliedOn(reader, settings));
  return { interviews: labelInterviews(numberAlike(assigned)), problems: distinct([...reader.problems, ...problems]) };
}

function reportNoInterview(reader: PropertyReader, index: number, found: unknown): void {
  reader.report('interviews', words('problems').notInterview(index + 1, describe(found), words('problems').expected.interview));
}

/** The day of applying, which an application note's own `date` is; null if there is none that can be read. */
function readAppliedOn(reader: PropertyReader, settings: ReadingSettings): Day | null {
  const written = reader.properties.at('date');
  if (written === null || !isApplicationNote(reader.properties, settings)) return null;
  const day = parseDay(written, settings.dateOrder);
  if ('value' in day) return day.value;
  reader.reportInvalid('date', written, day);
  return null;
}

/** A value that the note has for all its interviews is read with each of them, but its problem is reported once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.property ?? ''}\n${problem.message}`, problem])).values()];
}
