import type { JournalEntry } from './journal';
import { withoutFormOfAddress } from './forms-of-address';
import { foldName } from './link';
import { NamesOfPeople, type Person } from './people';
import { splitPeople } from './people-text';

/**
 * The journal with the people of its lines by the names that they have: a first name that only one of
 * them has, or an address, is theirs. A line that names several is a line for each.
 */
export function nameJournalPeople(journal: readonly JournalEntry[], people: readonly Person[]): readonly JournalEntry[] {
  if (!journal.some((line) => line.kind !== 'freeForm' && line.person !== null)) return journal;
  const names = new Names(people);
  return journal.flatMap((line): readonly JournalEntry[] => {
    if (line.kind === 'freeForm' || line.person === null) return [line];
    const whole = names.nameOf(line.person);
    if (whole !== null) return [whole === line.person ? line : { ...line, person: whole }];
    const several = splitPeople(line.person).map((name) => names.nameOf(name));
    return several.length > 1 && several.every((name) => name !== null) ? several.map((person) => ({ ...line, person })) : [line];
  });
}

/** What people are called, looked up in a table: a journal can be long. */
class Names {
  readonly #known: NamesOfPeople;
  readonly #people: readonly Person[];
  /** Their names by all that they are called; null if it is more than one of them. Made for a name that is not known. */
  #called: Map<string, string | null> | null = null;

  constructor(people: readonly Person[]) {
    this.#people = people;
    this.#known = new NamesOfPeople(people);
  }

  /** Null if nobody, or more than one of them, is called so. A name that is known stays as it is written. */
  nameOf(written: string): string | null {
    if (this.#known.has(written)) return written;
    const plain = withoutFormOfAddress(written);
    return plain !== null && this.#known.has(plain) ? plain : this.#byCall().get(foldName(written)) ?? null;
  }

  #byCall(): ReadonlyMap<string, string | null> {
    if (this.#called !== null) return this.#called;
    const called = new Map<string, string | null>();
    for (const person of this.#people) for (const call of callsOf(person)) add(called, call, person.name);
    this.#called = called;
    return called;
  }
}

function add(called: Map<string, string | null>, call: string, name: string): void {
  const other = called.get(call);
  const isOther = other === null || (other !== undefined && foldName(other) !== foldName(name));
  called.set(call, isOther ? null : name);
}

/** What else a person can be called: a first name, or an address. */
function callsOf({ email, phone, linkedin, name, aliases }: Person): readonly string[] {
  const addresses = [email, phone, linkedin].filter((address) => address !== null).map(foldName);
  return [...addresses, ...[name, ...aliases].flatMap(firstNames)];
}

/** `Jane` of `Jane Doe`, and of `Doe, Jane`. */
function firstNames(name: string): readonly string[] {
  const [before = '', behind] = foldName(name).split(/,\s*/);
  return [(behind ?? before).split(' ')[0] ?? ''];
}
