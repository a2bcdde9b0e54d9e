import { applicationNamed } from '../note/application-key';
import type { Interview } from '../note/interview';
import { foldName, shownText } from '../note/link';
import type { Person } from '../note/people';

/** The properties that the next round of an application takes over. */
export const TAKEN_OVER = [
  'role', 'application', 'round', 'interviewers', 'agency', 'agency_contact', 'contact_person', 'contact_by', 'timezone',
] as const;

export type TakenOver = Readonly<Record<(typeof TAKEN_OVER)[number], string>>;

/** What the rounds in the vault suggest for the note of a new one. Everything is text as it is written in a note. */
export class KnownRounds {
  readonly #interviews: readonly Interview[];
  readonly #links: ReadonlyMap<string, string>;

  /** @param links the links that the notes' properties hold, by the folded name of the note they lead to */
  constructor(interviews: readonly Interview[], links: ReadonlyMap<string, string>) {
    this.#interviews = [...interviews].sort((a, b) => startOf(b) - startOf(a));
    this.#links = links;
  }

  /** The companies, the one of the latest interview first; as links if the notes link to them. */
  get companies(): readonly string[] {
    return this.#distinct(this.#interviews.map(({ company }) => this.#written(company)));
  }

  /** The roles, those at the company first. */
  rolesAt(company: string): readonly string[] {
    const here = this.#interviews.filter((interview) => isSame(interview.company, company));
    return this.#distinct([...here, ...this.#interviews].map(({ role }) => this.#written(role)));
  }

  get people(): readonly string[] {
    return this.#distinct(this.#interviews.flatMap(peopleOf).map((person) => this.#person(person)));
  }

  /** What the next round takes over from the latest one there. @param role if empty, the company's only role is used */
  after(company: string, role: string): TakenOver | null {
    const atCompany = this.#interviews.filter((interview) => isSame(interview.company, company));
    const rounds = role.trim() === '' && isOneRole(atCompany) ? atCompany : atCompany.filter((interview) => isSame(interview.role, role));
    const [latest] = rounds;
    return latest === undefined ? null : this.#next(latest, rounds.length);
  }

  #next(latest: Interview, rounds: number): TakenOver {
    const { interviewers, agency, agencyContact, contactPerson, contactBy, zone, zoneStated } = latest;
    return {
      role: this.#written(latest.role),
      // The folded name ties the rounds together just as well.
      application: this.#written(applicationNamed(latest.application)),
      round: nextNumber(latest.round, rounds),
      interviewers: interviewers.map((person) => this.#person(person)).join('\n'),
      agency: this.#written(agency),
      agency_contact: this.#person(agencyContact),
      contact_person: this.#person(contactPerson),
      contact_by: contactBy ?? '',
      timezone: zoneStated ? zone : '',
    };
  }

  /** A name as the notes write it: as a link if one of them links to it. */
  #written(name: string | null): string {
    return name === null ? '' : this.#links.get(foldName(name)) ?? name;
  }

  /** A link's own note has the person's address. */
  #person(person: Person | null): string {
    if (person === null) return '';
    const link = [person.name, ...person.aliases].map((name) => this.#links.get(foldName(name))).find((known) => known !== undefined);
    const address = person.email === null || person.email === person.name ? '' : ` <${person.email}>`;
    return link ?? `${person.name}${address}`;
  }

  #distinct(texts: readonly string[]): readonly string[] {
    return [...new Map(texts.filter((text) => text !== '').map((text) => [foldName(shownText(text)), text])).values()];
  }
}

function startOf({ schedule }: Interview): number {
  return schedule?.start.instant ?? Number.MIN_SAFE_INTEGER;
}

function peopleOf({ interviewers, agencyContact, contactPerson }: Interview): readonly Person[] {
  return [...interviewers, agencyContact, contactPerson].filter((person) => person !== null);
}

function isSame(name: string | null, typed: string): boolean {
  return name !== null && foldName(name) === foldName(shownText(typed));
}

function isOneRole(interviews: readonly Interview[]): boolean {
  return new Set(interviews.map(({ role }) => foldName(role ?? ''))).size === 1;
}

/** The number after the latest round's, or after the number of rounds if none has a name. */
function nextNumber(round: string | null, rounds: number): string {
  if (round === null) return String(rounds + 1);
  return /^\d{1,2}$/.test(round) ? String(Number(round) + 1) : '';
}
