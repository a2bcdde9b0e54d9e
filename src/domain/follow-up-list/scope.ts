import { words } from '../language/interface';
import { applicationNamed } from '../note/application-key';
import { foldName } from '../note/link';
import { isKnownAs, type Person } from '../note/people';
import { noteName } from '../note/person-note';
import { compareInterviews } from '../playbook/agenda-lists';
import type { Agenda, FollowUp, InterviewStatus } from '../playbook/follow-up';
import { KeptResults } from '../playbook/sorted-list';
import { withNear, type ListOptions } from './options';

/** Which interviews a list is about. */
export interface Scope {
  readonly interviews: readonly InterviewStatus[];
  /** Whether they are only some of the vault’s. */
  readonly isNarrowed: boolean;
  /** Their applications and their notes; none if they are all of the vault’s. */
  readonly applications: ReadonlySet<string | null>;
  readonly notes: ReadonlySet<string | null>;
  /** The company or the person that they are about; null if there are several. */
  readonly subject: string | null;
  /** Whether a follow-up is about one of them, and for one of the people asked for. */
  readonly has: (item: FollowUp) => boolean;
  /** The names asked for that no interview note has. */
  readonly problems: readonly string[];
}

export interface ScopeInput {
  readonly agenda: Agenda;
  readonly options: ListOptions;
  /** The note that the list is in; null for none. */
  readonly note: string | null;
  /** The paths of the only notes that count; null: all do. */
  readonly notes: ReadonlySet<string> | null;
  /** Everybody whom the interviews in the note name. */
  readonly peopleIn: (note: string) => readonly Person[];
  /** The results for the same options before; without them, every interview is compared again. */
  readonly kept?: KeptNames;
}

/** The options that ask for names. */
type NamingOptions = Pick<ListOptions, 'company' | 'application' | 'person'>;

/** The names asked for that an interview has. */
type NamesMet = Readonly<Record<keyof NamingOptions, readonly string[]>>;

/** Which of the names asked for each interview has, kept from one change to the next: names are many, and slow to compare. */
export class KeptNames {
  #asked = '';
  #met = new KeptResults<InterviewStatus, NamesMet>(compareInterviews);

  of(interviews: readonly InterviewStatus[], { company, application, person }: NamingOptions, peopleIn: ScopeInput['peopleIn']) {
    const asked = JSON.stringify([company, application, person]);
    if (asked !== this.#asked) this.#met = new KeptResults(compareInterviews);
    this.#asked = asked;
    return this.#met.of(interviews, (interview): NamesMet => ({
      company: company?.filter((name) => hasName([interview.company], name)) ?? [],
      application: application?.filter((name) => hasName(namesOf(interview), name)) ?? [],
      person: person?.filter((name) => peopleIn(interview.note).some((one) => isKnownAs(one, name))) ?? [],
    }));
  }
}

/** Without a company, an application or a person, a list in an interview note is about its application. */
export function scopeOf(input: ScopeInput): Scope {
  const { agenda, options, notes, peopleIn, kept = new KeptNames() } = input;
  const { company, application, person } = options;
  const asksForNames = (company ?? application ?? person) !== null;
  const own = asksForNames || notes !== null ? null : applicationsIn(input);
  const met = asksForNames ? kept.of(agenda.interviews, options, peopleIn) : [];
  const hasOneOfEach = (names: NamesMet | undefined) => NAMING.every((option) => options[option] === null || names?.[option].length !== 0);
  const interviews = agenda.interviews.filter((interview, at) => (
    (notes === null || notes.has(interview.note)) && (own === null || own.has(interview.application)) && hasOneOfEach(met[at])
  ));
  const isNarrowed = asksForNames || notes !== null || own !== null;
  const some = isNarrowed ? interviews : [];
  const applications = new Set<string | null>(some.map((interview) => interview.application));
  const notesIn = new Set<string | null>(some.map(({ note }) => note));
  return {
    interviews, isNarrowed, applications, notes: notesIn, subject: subjectOf(interviews, options, isNarrowed && notes === null),
    has: (item) => (!isNarrowed || (notes === null ? applications.has(item.application) : notesIn.has(item.note))) && isFor(item, person),
    problems: unknownNames(input, met),
  };
}

const NAMING = ['company', 'application', 'person'] as const;

function applicationsIn({ agenda, note }: ScopeInput): ReadonlySet<string> | null {
  const own = agenda.interviews.filter((interview) => interview.note === note).map(({ application }) => application);
  return own.length === 0 ? null : new Set(own);
}

function isFor({ forPerson, recipient, person, to }: FollowUp, names: ListOptions['person']): boolean {
  return names === null || names.some((name) => (
    hasName([person, to], name) || [forPerson, recipient].some((one) => one !== null && isKnownAs(one, name))
  ));
}

/** An interview’s application by each of its names. */
function namesOf({ application, company, role, note }: InterviewStatus): readonly (string | null)[] {
  return [company !== null && role !== null ? `${company} · ${role}` : null, role, noteName(note), applicationNamed(application)];
}

function hasName(names: readonly (string | null)[], wanted: string): boolean {
  return names.some((name) => name !== null && foldDashes(name) === foldDashes(wanted));
}

/** So that `Acme – Backend engineer` is found by `Acme · Backend engineer`. */
function foldDashes(name: string): string {
  return foldName(name.replace(/[·–—:-]/g, ' '));
}

function subjectOf(interviews: readonly InterviewStatus[], { person }: ListOptions, isOne: boolean): string | null {
  if (!isOne) return null;
  const names = person ?? [...new Set(interviews.map(({ company, role, note }) => company ?? role ?? noteName(note)))];
  return names.length === 1 ? names[0] ?? null : null;
}

/** A name that no note has is most likely a typing error. */
function unknownNames({ agenda: { interviews }, options, peopleIn }: ScopeInput, met: readonly NamesMet[]): readonly string[] {
  if (interviews.length === 0) return [];
  const peopleNamed = () => [...new Set(interviews.map(({ note }) => note))].flatMap((note) => peopleIn(note)).map(({ name }) => name);
  const namesKnown: Readonly<Record<keyof NamingOptions, () => readonly (string | null)[]>> = {
    company: () => interviews.map((interview) => interview.company), application: () => interviews.flatMap(namesOf), person: peopleNamed,
  };
  return NAMING.flatMap((option) => {
    const unmet = (options[option] ?? []).filter((name) => !met.some((names) => names[option].includes(name)));
    const known = unmet.length === 0 ? [] : namesKnown[option]();
    return unmet.filter((name) => !hasName(known, name))
      .map((name) => withNear(words('lists').unknownName(option, name), name, known.filter((other) => other !== null)));
  });
}
