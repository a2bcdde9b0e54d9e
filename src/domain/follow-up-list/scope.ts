import { words } from '../language/interface';
import { foldName } from '../note/link';
import { isKnownAs, type Person } from '../note/people';
import { noteName } from '../note/person-note';
import type { Agenda, FollowUp, InterviewStatus } from '../playbook/follow-up';
import { withNear, type ListOptions } from './options';

/** Which interviews a list is about. */
export interface Scope {
  readonly interviews: readonly InterviewStatus[];
  /** Whether they are only some of the vault’s. */
  readonly isNarrowed: boolean;
  /** Their applications and their notes; none if they are all of the vault’s. */
  readonly applications: ReadonlySet<string | null>;
  readonly notes: ReadonlySet<string | null>;
  /** Whose they are, in a word or two; null if they are several’s. */
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
}

/** Without a company, an application or a person, a list in an interview note is about its application. */
export function scopeOf(input: ScopeInput): Scope {
  const { agenda, options, notes, peopleIn } = input;
  const { company, application, person } = options;
  const own = (company ?? application ?? person ?? notes) === null ? applicationsIn(input) : null;
  const tests: readonly (false | ((interview: InterviewStatus) => boolean))[] = [
    notes !== null && (({ note }) => notes.has(note)),
    company !== null && ((interview) => company.some((name) => hasName([interview.company], name))),
    application !== null && ((interview) => application.some((name) => hasName(namesOf(interview), name))),
    person !== null && (({ note }) => person.some((name) => peopleIn(note).some((one) => isKnownAs(one, name)))),
    own !== null && ((interview) => own.has(interview.application)),
  ];
  const given = tests.filter((test) => test !== false);
  const interviews = agenda.interviews.filter((interview) => given.every((test) => test(interview)));
  const isNarrowed = given.length > 0;
  const some = isNarrowed ? interviews : [];
  const applications = new Set<string | null>(some.map((interview) => interview.application));
  const notesIn = new Set<string | null>(some.map(({ note }) => note));
  return {
    interviews, isNarrowed, applications, notes: notesIn, subject: subjectOf(interviews, options, isNarrowed && notes === null),
    has: (item) => (!isNarrowed || (notes === null ? applications.has(item.application) : notesIn.has(item.note))) && isFor(item, person),
    problems: unknownNames(input),
  };
}

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
  const stated = /^application (.+)$/s.exec(application)?.[1] ?? null;
  return [company !== null && role !== null ? `${company} · ${role}` : null, role, noteName(note), stated];
}

function hasName(names: readonly (string | null)[], wanted: string): boolean {
  return names.some((name) => name !== null && foldDashes(name) === foldDashes(wanted));
}

/** `Acme – Backend engineer` is `Acme · Backend engineer`. */
function foldDashes(name: string): string {
  return foldName(name.replace(/[·–—:-]/g, ' '));
}

function subjectOf(interviews: readonly InterviewStatus[], { person }: ListOptions, isOne: boolean): string | null {
  if (!isOne) return null;
  const names = person ?? [...new Set(interviews.map(({ company, role, note }) => company ?? role ?? noteName(note)))];
  return names.length === 1 ? names[0] ?? null : null;
}

/** A name that no note has at all is a typing error, most of the time. */
function unknownNames({ agenda: { interviews }, options, peopleIn }: ScopeInput): readonly string[] {
  if (interviews.length === 0) return [];
  const { company, application, person } = options;
  const people = person === null ? [] : [...new Set(interviews.map(({ note }) => note))].flatMap((note) => peopleIn(note));
  const unmet = person?.filter((name) => !people.some((one) => isKnownAs(one, name))) ?? null;
  const unknown = (option: string, wanted: readonly string[] | null, namesKnown: () => readonly (string | null)[]) => {
    const known = wanted === null ? [] : namesKnown();
    return (wanted ?? []).filter((name) => !hasName(known, name))
      .map((name) => withNear(words('lists').unknownName(option, name), name, known.filter((other) => other !== null)));
  };
  return [
    ...unknown('company', company, () => interviews.map((interview) => interview.company)),
    ...unknown('application', application, () => interviews.flatMap(namesOf)),
    ...unknown('person', unmet, () => people.map(({ name }) => name)),
  ];
}
