import type { Interview } from '../note/interview';
import { isKnownAs, hasAddress, type Person } from '../note/people';
import { foldName } from '../note/link';
import type { Application } from '../playbook/application';
import type { LetterTemplate } from './template';

/** The round that a letter is about, and the application it belongs to. */
export interface LetterScene {
  readonly interview: Interview;
  readonly application: Application;
}

/** What a letter's heading says of the interview that it is about; null where the note is the interview. */
export function aboutOf({ entry }: Interview): string | null {
  return entry?.label ?? null;
}

/** Of a note's interviews the one that a letter's heading is about; the first where none is. */
export function interviewAbout(interviews: readonly Interview[], about: string | null): Interview | null {
  return interviews.find((interview) => aboutOf(interview) === about) ?? interviews[0] ?? null;
}

/** The people a letter can go to, the likeliest first; empty: nobody is named, and the letter leaves room for it. */
export function recipientsOf({ audience }: LetterTemplate, scene: LetterScene): readonly Person[] {
  switch (audience) {
    case 'interviewers': return scene.interview.interviewers;
    case 'references': return scene.application.references;
    case 'agency': return some(scene.application.agencyContact);
    case 'employer': return some(employerContact(scene));
    case 'self': return [];
  }
}

/** Everybody whom the application names, each once. */
export function everyone({ interview, application }: LetterScene): readonly Person[] {
  const rounds = [interview, ...application.rounds];
  const people = rounds.flatMap((round) => [...round.interviewers, ...some(round.contactPerson), ...some(round.agencyContact), ...round.references]);
  return [...new Map(people.reverse().map((person) => [foldName(person.name), person])).values()].reverse();
}

/** The one of them that goes by the name; null where none does. */
export function personNamed(name: string, people: readonly Person[]): Person | null {
  return people.find((person) => isKnownAs(person, name)) ?? null;
}

/** The person is the agency's, not the employer's. */
export function isAgencys(person: Person | null, { agencyContact }: Application): boolean {
  return person !== null && agencyContact !== null && foldName(person.name) === foldName(agencyContact.name);
}

/**
 * Whose address a letter to that person is sent to: the consultant's, where an agency stands between
 * and only they can pass it on.
 */
export function addressee({ audience }: LetterTemplate, person: Person | null, { viaAgency, agencyContact }: Application): Person | null {
  const throughAgency = audience === 'interviewers' && viaAgency && person !== null && !hasAddress(person);
  return throughAgency ? agencyContact ?? person : person;
}

function employerContact({ interview, application }: LetterScene): Person | null {
  return application.agencyContact ?? application.contactPerson ?? interview.interviewers[0]
    ?? application.rounds.findLast((round) => round.interviewers.length > 0)?.interviewers[0] ?? null;
}

function some<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}
