import { hasHolidays, regionName } from '../dates/holidays';
import { clockTime, fullDate, longDate } from '../dates/words';
import { words } from '../language/interface';
import type { Interview, Schedule } from '../note/interview';
import type { Person } from '../note/people';
import { capitalized } from '../text/letter-case';

/** What was read of an interview, one fact per line; what the note does not say is left out. */
export function factsOf(interview: Interview): readonly string[] {
  const { entry, interviewers, references, journal } = interview;
  const { withPeople, references: referencesWords, journalLines } = words('overview');
  const lines = [
    titleOf(interview),
    interviewers.length === 0 ? null : withPeople(people(interviewers)),
    contactOf(interview),
    references.length === 0 ? null : referencesWords(people(references)),
    stateOf(interview),
    holidaysOf(interview),
    journal.length === 0 ? null : journalLines(journal.length),
  ].filter((line) => line !== null);
  return entry === null ? lines : lines.map((line, at) => (at === 0 ? words('problems').inInterview(entry.index + 1, line) : `  ${line}`));
}

function titleOf({ company, role, round, schedule, format, zoneStated, zone }: Interview): string {
  const { round: roundWords, formats, noDetails } = words('overview');
  const when = schedule === null ? null : `${startOf(schedule)}${zoneStated ? ` (${zone})` : ''}`;
  const parts = [company, role, round === null ? null : roundWords(round), when, format === null ? null : formats[format]];
  return parts.filter((part) => part !== null).join(' · ') || noDetails;
}

function startOf({ start, timeKnown }: Schedule): string {
  return words('overview').start(longDate(start.day), timeKnown ? clockTime(start.time) : null);
}

function contactOf({ throughAgency, agency, agencyContact, contactPerson, contactBy }: Interview): string | null {
  const said = words('overview');
  const known = [agency, agencyContact === null ? null : person(agencyContact)].filter((part) => part !== null);
  const through = known.length === 0 && throughAgency ? [said.anAgency] : known;
  return joined([
    through.length === 0 ? null : said.through(through.join(', ')),
    contactPerson === null ? null : said.contact(person(contactPerson)),
    contactBy === null ? null : said.contactBy[contactBy],
  ].filter((part) => part !== null));
}

function stateOf({ status, statusDate, decisionBy, followUpOn, offerDeadline, feedback, ofNote }: Interview): string | null {
  const said = words('overview');
  const stated = status ?? ofNote?.status ?? null;
  const since = statusDate ?? ofNote?.statusDate ?? null;
  return joined([
    stated === null ? null : said.status(stated, since === null ? null : fullDate(since)),
    decisionBy === null ? null : said.decisionBy(fullDate(decisionBy)),
    followUpOn === null ? null : said.followUpOn(fullDate(followUpOn)),
    offerDeadline === null ? null : said.offerDeadline(fullDate(offerDeadline.day)),
    feedback === null && !ofNote?.feedback ? null : said.hasFeedback,
  ].filter((part) => part !== null));
}

/** A country without known holidays is not a problem in the note, but the person may want to add days off. */
function holidaysOf({ region }: Interview): string | null {
  return region === null || hasHolidays(region) ? null : words('overview').unknownHolidays(regionName(region));
}

function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : capitalized(parts.join('; '));
}

function people(list: readonly Person[]): string {
  return list.map(person).join(', ');
}

function person({ name, email, phone, linkedin }: Person): string {
  const reach = [email === name ? null : email, phone, linkedin === null ? null : 'LinkedIn'].filter((part) => part !== null);
  return reach.length === 0 ? name : `${name} (${reach.join(', ')})`;
}
