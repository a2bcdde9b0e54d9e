import { readListed } from '../note/listed-interviews';
import { parseLink } from '../note/link';
import { readPeople } from '../note/people';
import { Properties, type PropertyName } from '../note/properties';
import type { ReadingSettings } from '../note/settings';
import { scalarText } from '../note/values';
import type { NewInterview } from '../writing';
import type { FurtherRound } from './news';

/** What a further round has in common with the one before. */
const COMMON = ['company', 'role', 'application', 'agency', 'agency_contact', 'contact_person', 'contact_by', 'timezone'] as const;

/**
 * What the note of a further round says.
 * @param read a property of the note of the round before
 */
export function newRoundFields(round: FurtherRound, read: (name: PropertyName) => unknown, application: string | null): NewInterview {
  const common = COMMON.map((name) => [name, textOf(name, read(name))] as const).filter(([, text]) => text !== null);
  return {
    ...Object.fromEntries(common),
    ...(application === null ? {} : { application }),
    date: round.day, time: round.time ?? '', format: round.format ?? '', round: round.round ?? '', interviewers: round.interviewers,
  };
}

/** Turns links that YAML took for lists back into text. */
function textOf(name: PropertyName, value: unknown): string | null {
  const mended = Properties.of({ [name]: value }).raw(name);
  return mended === null ? null : scalarText(mended);
}

/** The round as a line of the note's list; null if no line would be read as that round. */
export function roundLine(round: FurtherRound, settings: ReadingSettings): string | null {
  const when = round.time === null ? round.day : `${round.day} ${round.time}`;
  const people = round.interviewers.map(asListed);
  const line = [when, round.round, round.format, ...people].filter((part) => part !== null).join(' | ');
  return isRead(line, round, settings) ? line : null;
}

/** In a line, only links and addresses are read as people. */
function asListed(written: string): string {
  return parseLink(written) !== null || /<[^<>\s@]+@[^<>\s]+>$/.test(written) ? written : `[[${written}]]`;
}

function isRead(line: string, { day, round, format, interviewers }: FurtherRound, settings: ReadingSettings): boolean {
  const listed = readListed(line, Properties.of({}), settings);
  if ('expected' in listed) return false;
  const { properties } = listed;
  const names = (values: readonly unknown[]) => readPeople(values, () => null).people.map(({ name }) => name).join('\n');
  return listed.day === day && properties.text('round') === round && properties.text('format') === format
    && names(properties.list('interviewers')) === names(interviewers);
}
