import { words } from '../language/interface';
import type { Action } from '../note/actions';
import { peopleOf, type Interview } from '../note/interview';
import { formatJournalLine, type JournalEntry, type JournalLine } from '../note/journal';
import { nameJournalPeople } from '../note/journal-people';
import { foldName } from '../note/link';
import { NamesOfPeople, type Person } from '../note/people';
import type { Problem } from '../note/problem';
import { describe } from '../note/reader';

/** Actions that are done for one person each. For any other action, a line counts whatever name it has. */
const FOR_ONE_PERSON: ReadonlySet<Action> = new Set<Action>(['thank-you', 'connect', 'brief-references', 'thank-supporters']);

/**
 * The journal lines of a note whose name is not in the note or its applications, so that what they record does not count. One
 * problem for each of the first names, and one for the rest.
 * @param roundsOf all interviews of an application, of other notes too
 */
export function unknownNames(ofNote: readonly Interview[], roundsOf: (application: string) => readonly Interview[]): readonly Problem[] {
  const unknown = new Map<string, () => Problem>();
  for (const { note, application, journal } of ofNote) {
    if (!journal.some(namesPerson)) continue;
    const people = [...ofNote, ...roundsOf(application)].flatMap(peopleOf);
    const known = new NamesOfPeople(people);
    const isUnknown = ({ person }: PersonLine) => !known.has(person);
    if (!journal.filter(namesPerson).some(isUnknown)) continue;
    for (const line of nameJournalPeople(journal, people).filter(namesPerson).filter(isUnknown)) {
      const name = foldName(line.person);
      if (!unknown.has(name)) unknown.set(name, () => problemOf(note, line, people));
    }
  }
  const [first] = ofNote;
  const rest = unknown.size - MAX_NAMES;
  const all = [...unknown.values()].slice(0, MAX_NAMES).map((problem) => problem());
  if (rest <= 0 || first === undefined) return all;
  const message = words('problems').unknownPeople(rest);
  return [...all, { note: first.note, property: 'follow_ups', message }];
}

type PersonLine = JournalLine & { readonly person: string };

function namesPerson(entry: JournalEntry): entry is PersonLine {
  return entry.kind !== 'freeForm' && entry.person !== null && FOR_ONE_PERSON.has(entry.action);
}

/** A longer list of names is of no use. */
const MAX_NAMES = 5;

function problemOf(note: string, line: PersonLine, people: readonly Person[]): Problem {
  const names = [...new Set(people.map(({ name }) => name))].slice(0, MAX_NAMES);
  const { wrongItem, expected } = words('problems');
  const message = wrongItem('follow_ups', describe(formatJournalLine(line)), expected.knownPerson(names));
  return { note, property: 'follow_ups', message };
}
