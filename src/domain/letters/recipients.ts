import type { Instant } from '../dates/zoned';
import { momentAt } from '../dates/zoned';
import type { Interview } from '../note/interview';
import { goesBy, type Person } from '../note/people';
import type { Application } from '../playbook/application';
import type { LetterSettings } from '../settings';
import type { LetterFacts } from './facts';
import type { LetterName } from './templates';

/** The people a letter can go to, the likeliest first; empty: nobody is named, and the letter leaves room for it. */
export function recipientsOf(letter: LetterName, interview: Interview, application: Application): readonly Person[] {
  if (letter === 'thank-you') return interview.interviewers;
  const contact = application.agencyContact ?? application.contactPerson ?? interview.interviewers[0]
    ?? application.rounds.findLast((round) => round.interviewers.length > 0)?.interviewers[0];
  return contact === undefined ? [] : [contact];
}

/** The one of them that goes by the name; null where none does. */
export function personNamed(name: string, people: readonly Person[]): Person | null {
  return people.find((person) => goesBy(person, name)) ?? null;
}

/** What a letter about the interview to that person can say as of now. */
export function factsFor(
  interview: Interview, application: Application, person: Person | null, me: LetterSettings, now: Instant,
): LetterFacts {
  return {
    interview: {
      ...interview,
      company: interview.company ?? firstOf(application, (round) => round.company),
      role: interview.role ?? firstOf(application, (round) => round.role),
      agency: interview.agency ?? firstOf(application, (round) => round.agency),
    },
    person,
    viaAgency: person !== null && application.agencyContact !== null && person.name === application.agencyContact.name,
    decisionBy: application.promised,
    today: momentAt(now, interview.zone).day,
    me,
  };
}

function firstOf<T>(application: Application, get: (round: Interview) => T | null): T | null {
  return application.rounds.map(get).find((value) => value !== null) ?? null;
}
