import type { Action } from './actions';
import type { JournalEntry, JournalLine } from './journal';
import { foldName } from './link';
import { isKnownAs, type Person } from './people';
import { splitPeople } from './people-text';

/**
 * The journal with the people of its lines by the names that they have: a first name that only one of
 * them has, or an address, is theirs. A line that names several is a line for each.
 */
export function nameJournalPeople(journal: readonly JournalEntry[], people: readonly Person[]): readonly JournalEntry[] {
  return journal.flatMap((line): readonly JournalEntry[] => {
    if (line.kind === 'freeForm' || line.person === null) return [line];
    const whole = nameOf(line.person, people);
    if (whole !== null) return [{ ...line, person: whole }];
    const names = splitPeople(line.person).map((name) => nameOf(name, people));
    return names.length > 1 && names.every((name) => name !== null) ? names.map((person) => ({ ...line, person })) : [line];
  });
}

/** Null if nobody, or more than one of them, is called so. A name that is known stays as it is written. */
function nameOf(written: string, people: readonly Person[]): string | null {
  if (people.some((person) => isKnownAs(person, written))) return written;
  const folded = foldName(written);
  const found = new Map(people.filter((person) => isCalled(person, folded)).map((person) => [foldName(person.name), person.name]));
  return found.size === 1 ? [...found.values()][0] ?? null : null;
}

function isCalled(person: Person, folded: string): boolean {
  if ([person.email, person.phone, person.linkedin].some((address) => address !== null && foldName(address) === folded)) return true;
  return [person.name, ...person.aliases].some((name) => firstNames(name).includes(folded));
}

/** `Jane` of `Jane Doe`, and of `Doe, Jane`. */
function firstNames(name: string): readonly string[] {
  const [before = '', behind] = foldName(name).split(/,\s*/);
  return [(behind ?? before).split(' ')[0] ?? ''];
}

/** The actions that are done for one person each. Others count whoever is named. */
const FOR_PEOPLE: readonly Action[] = ['thank-you', 'connect', 'brief-references', 'thank-supporters'];

/** The lines about a person, if people are named in the note and this is none of them: done for nobody. */
export function linesForNobody(journal: readonly JournalEntry[], people: readonly Person[]): readonly JournalLine[] {
  if (people.length === 0) return [];
  return journal.filter((line): line is JournalLine => (
    line.kind !== 'freeForm' && line.person !== null && FOR_PEOPLE.includes(line.action) && nameOf(line.person, people) === null
  ));
}
