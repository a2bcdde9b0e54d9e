import { readPeople, type Person } from '../note/people';
import type { News, NewsKind } from './news';
import { unreachable, type NewsSubject } from './subject';

/**
 * The kinds of news that the interview's note lacks. If they asked not to be contacted, neither a date nor a
 * way is missing. (The playbook's `record-details`.)
 */
export function missingKinds(subject: NewsSubject): readonly NewsKind[] {
  const { interview, application } = subject;
  const silent = application.contactBy === 'none';
  const lacks: readonly (readonly [NewsKind, boolean])[] = [
    ['people', interview.interviewers.length === 0 || unreachable(subject).length > 0],
    ['decision', interview.decisionBy === null && !silent],
    ['contact', interview.contactBy === null && !silent],
  ];
  return lacks.filter(([, isMissing]) => isMissing).map(([kind]) => kind);
}

/** Whether nothing is missing any more once the news is written. */
export function completesDetails(news: News, subject: NewsSubject): boolean {
  const { interview, application } = subject;
  const { people } = readPeople(news.interviewers, () => null);
  const interviewers = [...interview.interviewers.map((person) => reached(person, news)), ...people];
  return missingKinds({
    ...subject,
    interview: {
      ...interview, interviewers, decisionBy: news.decisionBy ?? interview.decisionBy, contactBy: news.contactBy ?? interview.contactBy,
    },
    application: { ...application, contactBy: news.contactBy ?? application.contactBy },
  }).length === 0;
}

/** Any address will do: only its existence matters here. */
function reached(person: Person, { addresses }: News): Person {
  const found = addresses.find(({ names: [name] }) => name === person.name);
  return found === undefined ? person : { ...person, email: found.address };
}
