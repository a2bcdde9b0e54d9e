import { hasHolidays, regionName } from '../dates/holidays';
import { fullDate, longDay } from '../dates/words';
import type { ContactBy } from '../note/channels';
import type { Interview, Schedule } from '../note/interview';
import type { Person } from '../note/people';
import { count } from '../text/count';

/** What was read of an interview, one fact per line; what the note does not say is left out. */
export function factsOf(interview: Interview): readonly string[] {
  const { entry, interviewers, references, journal } = interview;
  const lines = [
    titleOf(interview),
    interviewers.length === 0 ? null : `With ${people(interviewers)}`,
    contactOf(interview),
    references.length === 0 ? null : `References: ${people(references)}`,
    stateOf(interview),
    holidaysOf(interview),
    journal.length === 0 ? null : `${count(journal.length, 'line')} in the journal`,
  ].filter((line) => line !== null);
  return entry === null ? lines : lines.map((line, at) => (at === 0 ? `Interview ${entry.index + 1}: ${line}` : `  ${line}`));
}

function titleOf({ company, role, round, schedule, format, zoneStated, zone }: Interview): string {
  const when = schedule === null ? null : `${startOf(schedule)}${zoneStated ? ` (${zone})` : ''}`;
  const parts = [company, role, round === null ? null : `round: ${round}`, when, format].filter((part) => part !== null);
  return parts.join(' · ') || 'No details found';
}

function startOf({ start, timeKnown }: Schedule): string {
  return `${longDay(start.day)} ${start.day.slice(0, 4)}, ${timeKnown ? start.time : 'time unknown'}`;
}

function contactOf({ throughAgency, agency, agencyContact, contactPerson, contactBy }: Interview): string | null {
  const known = [agency, agencyContact === null ? null : person(agencyContact)].filter((part) => part !== null);
  const through = known.length === 0 && throughAgency ? ['an agency'] : known;
  return capitalized([
    through.length === 0 ? null : `Through ${through.join(', ')}`,
    contactPerson === null ? null : `contact ${person(contactPerson)}`,
    contactBy === null ? null : contactWords(contactBy),
  ].filter((part) => part !== null));
}

function contactWords(by: ContactBy): string {
  return by === 'none' ? 'asked not to be contacted' : `by ${by}`;
}

function stateOf({ status, statusDate, decisionBy, followUpOn, offerDeadline, feedback, ofNote }: Interview): string | null {
  const said = status ?? ofNote?.status ?? null;
  const since = statusDate ?? ofNote?.statusDate ?? null;
  return capitalized([
    said === null ? null : `status ${said}${since === null ? '' : ` since ${fullDate(since)}`}`,
    decisionBy === null ? null : `decision expected by ${fullDate(decisionBy)}`,
    followUpOn === null ? null : `your own check-in date ${fullDate(followUpOn)}`,
    offerDeadline === null ? null : `answer the offer by ${fullDate(offerDeadline.day)}`,
    feedback === null && !ofNote?.feedback ? null : 'has feedback',
  ].filter((part) => part !== null));
}

/** A country is right even if its holidays are not known: this is no problem, but the person may want to add days off. */
function holidaysOf({ region }: Interview): string | null {
  return region === null || hasHolidays(region) ? null : `Public holidays of ${regionName(region)} are not known, only its weekend`;
}

function capitalized(parts: readonly string[]): string | null {
  const text = parts.join('; ');
  return text === '' ? null : text.charAt(0).toUpperCase() + text.slice(1);
}

function people(list: readonly Person[]): string {
  return list.map(person).join(', ');
}

function person({ name, email, phone, linkedin }: Person): string {
  const reach = [email === name ? null : email, phone, linkedin === null ? null : 'LinkedIn'].filter((part) => part !== null);
  return reach.length === 0 ? name : `${name} (${reach.join(', ')})`;
}
