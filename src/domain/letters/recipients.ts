import type { LocaleName } from '../language/locales';
import type { Interview } from '../note/interview';
import { foldName } from '../note/link';
import { isKnownAs, hasAddress, type Person } from '../note/people';
import type { Application } from '../playbook/application';
import { employerContact } from '../playbook/recipients';
import { RULES } from '../playbook/rules';
import type { LetterTemplate } from './template';

/** The round that a letter is about, and the application it belongs to. */
export interface LetterScene {
  readonly interview: Interview;
  readonly application: Application;
}

/** How a letter's heading in that language names the interview that it is about; null if the note is the interview. */
export function aboutOf({ entry }: Interview, locale: LocaleName): string | null {
  return entry?.labels[locale] ?? null;
}

/** The note's interview that a letter's heading names, else the first. */
export function interviewAbout(interviews: readonly Interview[], about: string | null): Interview | null {
  const isMeant = ({ entry }: Interview) => about !== null && Object.values(entry?.labels ?? {}).includes(about);
  return interviews.find(isMeant) ?? interviews[0] ?? null;
}

/** The people a letter can go to, the likeliest first. Empty if nobody is named: the letter then has a blank for the name. */
export function recipientsOf({ audience }: LetterTemplate, scene: LetterScene): readonly Person[] {
  switch (audience) {
    case 'interviewers': return scene.interview.interviewers;
    case 'references': return scene.application.references;
    case 'agency': return listOf(scene.application.agencyContact);
    case 'employer': return listOf(employerContact({ round: scene.interview, application: scene.application }));
    case 'self': return [];
  }
}

/** Everyone whom the application names, each once. */
export function everyone({ interview, application }: LetterScene): readonly Person[] {
  const rounds = [interview, ...application.rounds];
  const people = rounds.flatMap(({ interviewers, contactPerson, agencyContact, references }) => (
    [...interviewers, ...listOf(contactPerson), ...listOf(agencyContact), ...references]
  ));
  return [...new Map(people.reverse().map((person) => [foldName(person.name), person])).values()].reverse();
}

/** The one of them who is known by the name, or null. */
export function personNamed(name: string, people: readonly Person[]): Person | null {
  return people.find((person) => isKnownAs(person, name)) ?? null;
}

/** Whether the person is the agency's, not the employer's. */
export function isAgencyContact(person: Person | null, { agencyContact }: Application): boolean {
  return person !== null && agencyContact !== null && foldName(person.name) === foldName(agencyContact.name);
}

/** The person to whose address the letter is sent: the agency's contact, if only the agency can pass it on. */
export function addressee({ audience }: LetterTemplate, person: Person | null, { viaAgency, agencyContact }: Application): Person | null {
  const throughAgency = audience === 'interviewers' && viaAgency && person !== null && !hasAddress(person);
  return throughAgency ? agencyContact ?? person : person;
}

function listOf<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

/**
 * Whether the letter goes to an employer who asked not to be contacted. Withdrawing, or answering an offer, is not what such an
 * employer means (rule 1 of what always wins; source E).
 */
export function ignoresNoContact({ action, audience, isReply }: LetterTemplate, { contactBy }: Application): boolean {
  if (contactBy !== 'none' || isReply === true) return false;
  return action === null ? audience === 'interviewers' || audience === 'employer' : RULES[action].employer === true;
}
