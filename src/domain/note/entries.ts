import type { Day } from '../dates/day';
import { isMapping } from '../text/is-mapping';
import { parseDate } from './dates';
import { parseLink, unmangleLink } from './link';
import { foldKey, foldProperties, isEmpty, lookUp, propertyNames, withOwnNames, type FoldedProperties, type PropertyName } from './properties';
import { withResult } from './result';
import type { DateOrder, ReadingSettings } from './settings';
import { parseFormat } from './values';

/** One interview of a note that holds several: what its entry says, by folded names. */
export interface WrittenEntry {
  readonly properties: FoldedProperties;
  /** The canonical names of what the entry says itself. */
  readonly own: ReadonlySet<PropertyName>;
}

/** An entry of the list, or what should have stood there. */
export type EntryReading = WrittenEntry | { readonly found: unknown; readonly expected: string };

/** The list of interviews in a note; null where it has none. One that is not in a list is a list of one. */
export function entryList(properties: FoldedProperties): readonly unknown[] | null {
  const raw = lookUp(properties, 'interviews');
  if (raw === null) return null;
  const items: readonly unknown[] = Array.isArray(raw) && unmangleLink(raw) === null ? raw : [raw];
  return items.filter((item) => !isEmpty(item));
}

/**
 * The interviews of an application's note: its list; where it has none, the one that a date names as
 * an interview's. A `date` alone is the day of applying.
 */
export function entriesOf(properties: FoldedProperties): readonly unknown[] {
  const date = properties.get(INTERVIEW_DATE);
  return entryList(properties) ?? (isEmpty(date) ? [] : [{ date }]);
}

const INTERVIEW_DATE = 'interview_date';

/**
 * Whether the list is one of interviews, in a note that nothing else marks: a mapping, or a line that
 * has a date or is divided as one. Links alone lead to interviews elsewhere.
 */
export function looksLikeInterviews(items: readonly unknown[]): boolean {
  return items.some((item) => {
    if (typeof item === 'string') return partsOf(item).some(isDated) || partsOf(item).length > 1;
    return isMapping(item) && Object.keys(item).some((key) => MARKS.has(foldKey(key)));
  });
}

/** What a mapping has that is an interview. */
const MARKS: ReadonlySet<string> = new Set(
  (['date', 'time', 'interviewers', 'round', 'format'] as const).flatMap((name) => [name, ...propertyNames(name).others]),
);

const EXPECTED_ENTRY = 'a mapping with a date, or a line such as 2026-05-14 10:30 | Intro call | [[Jane Doe]]';

/** Reads an entry: a mapping of properties, or a line of parts divided by `|`. */
export function readEntry(item: unknown, note: FoldedProperties, { dateOrder: order, propertyNames: own, statusWords }: ReadingSettings): EntryReading {
  if (isMapping(item)) return merge(note, fromMapping(withResult(withOwnNames(foldProperties(item), own), statusWords)));
  const line = typeof item === 'string' ? item : unmangleLink(item);
  return line === null ? { found: item, expected: EXPECTED_ENTRY } : merge(note, fromLine(line, order));
}

type Said = ReadonlyMap<PropertyName, unknown>;

/** Of the note's own words these are about the application, not about each interview. */
const NOT_INHERITED: readonly PropertyName[] = ['date', 'time', 'interviews', 'follow_ups', 'status', 'status_date', 'feedback'];

/** What an entry does not say, the note says for it. */
function merge(note: FoldedProperties, said: Said): WrittenEntry {
  const properties = new Map(note);
  for (const name of [...NOT_INHERITED, ...said.keys()]) {
    const { canonical, others } = propertyNames(name);
    for (const key of [canonical, ...others]) properties.delete(key);
  }
  for (const [name, value] of said) properties.set(name, value);
  return { properties, own: new Set(said.keys()) };
}

/** Names that mean another thing in an entry than in a note: an entry's title is no job's. */
const ROUND_NAMES = ['round_name', 'roundname', 'name', 'title', 'stage', 'interview_stage', 'interview_type', 'type'];

function fromMapping(folded: FoldedProperties): Said {
  const own = new Map([...folded].filter(([key]) => !ROUND_NAMES.includes(key)));
  const said = new Map<PropertyName, unknown>();
  for (const name of ENTRY_PROPERTIES) {
    const value = lookUp(own, name);
    if (value !== null) said.set(name, value);
  }
  const called = ROUND_NAMES.map((name) => folded.get(name)).filter((value) => !isEmpty(value));
  const format = called.find((value) => 'value' in parseFormat(value));
  const round = called.find((value) => value !== format);
  if (!said.has('round') && round !== undefined) said.set('round', round);
  if (!said.has('format') && format !== undefined) said.set('format', format);
  return said;
}

const ENTRY_PROPERTIES: readonly PropertyName[] = [
  'date', 'time', 'duration', 'timezone', 'format', 'round', 'interviewers', 'agency', 'agency_contact', 'references', 'contact_person',
  'contact_by', 'decision_by', 'follow_up_on', 'status', 'status_date', 'offer_deadline', 'feedback', 'keep_in_touch', 'company', 'role', 'application',
];

/** The date by its shape, the format by its words; links and `Name <email>` are people, and the first other text is the round. */
function fromLine(line: string, order: DateOrder): Said {
  const said = new Map<PropertyName, unknown>();
  const people: string[] = [];
  for (const part of partsOf(line)) {
    if (!said.has('date') && (isDated(part) || 'value' in parseDate(part, order))) said.set('date', part);
    else if (!said.has('time') && TIME.test(part)) said.set('time', part);
    else if (!said.has('format') && 'value' in parseFormat(part)) said.set('format', part);
    else if (PERSON.test(part)) people.push(part);
    else if (!said.has('round')) said.set('round', part);
  }
  if (people.length > 0) said.set('interviewers', people.join('; '));
  return said;
}

const TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/;
const PERSON = /\[\[[^[\]]+\]\]|<[^<>\s]+@[^<>\s]+>|^[^\s@<>]+@[^\s@<>]+$/;

/** The parts of a line, divided by `|`; that of a link divides nothing. Quotation marks around a part are YAML’s, put too far in. */
function partsOf(line: string): readonly string[] {
  return (line.match(/(?:\[\[[^[\]]*\]\]|[^|])+/g) ?? []).map((part) => part.trim().replace(/^"(.*)"$/, '$1')).filter((part) => part !== '');
}

function isDated(part: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(parseLink(part)?.name ?? part);
}

/** The day that an entry states as its own; null where it states none that exists. */
export function statedDay({ properties }: WrittenEntry, order: DateOrder): Day | null {
  const raw = lookUp(properties, 'date');
  const parsed = raw === null ? null : parseDate(raw, order);
  return parsed !== null && 'value' in parsed ? parsed.value.day : null;
}
