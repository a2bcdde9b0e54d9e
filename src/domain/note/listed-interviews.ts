import type { Day } from '../dates/day';
import { dayAndMonth } from '../dates/words';
import { readTime } from '../dates/written';
import { words } from '../language/interface';
import { LOCALES, type LocaleName } from '../language/locales';
import { isMapping } from '../text/is-mapping';
import { datedRounds, isDate } from './dated-rounds';
import { parseDate } from './dates';
import type { Interview, Labels } from './interview';
import { foldName, parseLink } from './link';
import { mendText } from './mended-text';
import { builtInNames, Properties, type Mapping, type PropertyName } from './properties';
import { saysNothing } from './raw-values';
import type { ReadingSettings } from './settings';
import { parseContactBy, parseFormat } from './values';

/** One interview of a note that lists several. */
interface ListedInterview {
  /** What it states itself, and what the note says for it. */
  readonly properties: Properties;
  /** The canonical names of what it states itself. */
  readonly stated: ReadonlySet<PropertyName>;
  /** The day that it states; null if it states none that exists. */
  readonly day: Day | null;
}

/**
 * The interviews of a note that holds several: its list; without one, those that dates under names of
 * their own tell.
 */
export function listedItems(properties: Properties, isApplication: boolean): readonly unknown[] {
  const items = itemsOf(properties);
  return items.length === 0 ? datedRounds(properties, isApplication) : items;
}

/** One text can hold several lines, as that of the journal can; a single word that says nothing is no list. */
function itemsOf(properties: Properties): readonly unknown[] {
  const items = properties.list('interviews');
  const [only] = items;
  if (items.length !== 1 || typeof only !== 'string') return items.length === 1 && only === false ? [] : items;
  return saysNothing(only) ? [] : only.split(NEXT_LINE).map((line) => line.replace(ITEM_MARK, '').trim()).filter((line) => line !== '');
}

const NEXT_LINE = /[\r\n]+|[,;]\s*(?=\d{4}-\d{2}-\d{2})/;
const ITEM_MARK = /^\s*[-*+•]\s+/;

/**
 * Whether the note has a list of interviews, without anything that marks it: an item is a mapping that has what an interview has,
 * or a line that has a date or is divided by `|`. Links alone lead to interviews elsewhere. Other things have stages too. A job's
 * note also has a company or a role.
 */
export function hasInterviewList(properties: Properties): boolean {
  const items = itemsOf(properties);
  if (items.length === 0) return false;
  const isNamed = properties.at('interviews') !== null || properties.raw('company') !== null || properties.raw('role') !== null;
  return isNamed && items.some(looksLikeInterview);
}

function looksLikeInterview(item: unknown): boolean {
  if (typeof item === 'string') return partsOf(item).length > 1 || partsOf(item).some((part) => isDated(part) || isDate(part));
  if (!isMapping(item)) return false;
  const properties = Properties.of(item);
  return MARKS.some((mark) => properties.has(mark));
}

/** Properties by which a mapping is known as an interview. */
const MARKS = (['date', 'time', 'interviewers', 'round', 'format'] as const).flatMap(builtInNames);

/** An item of the list, or what was expected in its place. */
export type ListedReading = ListedInterview | { readonly found: unknown; readonly expected: string };

/** Whether an item of the list has the shape of an interview: a mapping, or a line. */
export function canBeInterview(item: unknown): item is Mapping | string {
  return isMapping(item) || typeof item === 'string';
}

/** Reads an item of the list: a mapping of properties, or a line of parts divided by `|`. What it does not state, the note says for it. */
export function readListed(item: unknown, note: Properties, settings: ReadingSettings): ListedReading {
  if (!canBeInterview(item)) return { found: item, expected: words('problems').expected.interview };
  const said = isMapping(item) ? fromMapping(Properties.of(item, settings)) : fromLine(item);
  const date = said.has('date') ? parseDate(said.get('date'), settings.dateOrder) : null;
  return {
    properties: note.without(NOT_INHERITED).overlaid(said),
    stated: new Set(said.keys()),
    day: date !== null && 'value' in date ? date.value.day : null,
  };
}

type Said = ReadonlyMap<PropertyName, unknown>;

/** The note's own values for these are about the application, not about each interview. */
const NOT_INHERITED = (['date', 'time', 'interviews', 'follow_ups', 'status', 'status_date', 'feedback'] as const).flatMap(builtInNames);

/** Names that mean another thing in an item of the list than in a note: an interview's title is not a job's. */
const ROUND_NAMES = ['round_name', 'roundname', 'name', 'title', 'stage', 'interview_stage', 'interview_type', 'type'];

function fromMapping(properties: Properties): Said {
  const rest = properties.without(ROUND_NAMES);
  const stated = LISTED_PROPERTIES.map((name) => [name, rest.raw(name)] as const);
  const said = new Map(stated.filter(([name, value]) => value !== null && !(name === 'contact_by' && saysNoChannel(value))));
  const called = ROUND_NAMES.map((name) => properties.at(name)).filter((value) => value !== null);
  const format = called.find((value) => 'value' in parseFormat(value));
  const round = called.find((value) => value !== format);
  if (!said.has('round') && round !== undefined) said.set('round', round);
  if (!said.has('format') && format !== undefined) said.set('format', format);
  return said;
}

/** `n/a`: the note's own channel counts. */
function saysNoChannel(contactBy: unknown): boolean {
  const parsed = parseContactBy(contactBy);
  return 'value' in parsed && parsed.value === null;
}

const LISTED_PROPERTIES: readonly PropertyName[] = [
  'date', 'time', 'duration', 'timezone', 'format', 'round', 'interviewers', 'agency', 'agency_contact', 'references', 'contact_person',
  'contact_by', 'decision_by', 'follow_up_on', 'status', 'status_date', 'offer_deadline', 'feedback', 'keep_in_touch',
  'called_off',
  'company', 'role', 'application',
];

/** The date by its shape, the format by its words; links and `Name <email>` are people, and the first other text is the round. */
function fromLine(line: string): Said {
  const said = new Map<PropertyName, unknown>();
  const people: string[] = [];
  for (const part of partsOf(line)) {
    if (!said.has('date') && (isDated(part) || isDate(part))) said.set('date', part);
    else if (!said.has('time') && readTime(part) !== null) said.set('time', part);
    else if (!said.has('format') && 'value' in parseFormat(part)) said.set('format', part);
    else if (PERSON.test(part)) people.push(part);
    else if (!said.has('round')) said.set('round', part);
  }
  if (people.length > 0) said.set('interviewers', people);
  return said;
}

const PERSON = /\[\[[^[\]]+\]\]|[^\s@<>]@[^\s@<>]+\.[^\s@<>]|<[^<>\s@]+@[^<>\s]+>|^[^\s@<>]+@[^\s@<>]+$/;

/**
 * The parts of a line, divided by `|`; that of a link divides nothing. Quotation marks around a part were meant for YAML, around
 * the whole line.
 */
function partsOf(line: string): readonly string[] {
  const parts = line.match(/(?:\[\[[^[\]]*\]\]|[^|])+/g) ?? [];
  return parts.map((part) => mendText(part.trim()).replace(/^"(.*)"$/, '$1')).filter((part) => part !== '');
}

function isDated(part: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(parseLink(part)?.name ?? part);
}

/** Numbers the interviews of one note that have day, round and time in common, in the order of the list. */
export function numberAlike(interviews: readonly Interview[]): readonly Interview[] {
  const seen = new Map<string, number>();
  return interviews.map((interview) => {
    const { entry, round, schedule } = interview;
    if (entry === null || entry.date === null) return interview;
    const key = [entry.date, round ?? '', schedule?.timeKnown === true ? schedule.start.time : ''].join('\n');
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { ...interview, entry: { ...entry, nth } };
  });
}

/** Until all interviews of the note are known. */
export const NO_LABELS: Labels = labelsBy(() => '');

/**
 * Gives the interviews of one note their labels: the round, else the day, else the place in the list. If several have the same
 * label in any language, the earliest keeps it, and the later ones have their day with it.
 */
export function labelInterviews(interviews: readonly Interview[]): readonly Interview[] {
  const labels = new Map<number, Labels>();
  const taken = new Set<string>();
  for (const { entry, round } of [...interviews].sort(byDay)) {
    if (entry === null) continue;
    const choices = WAYS.map((way) => labelsBy((locale) => way({ ...entry, round }, locale)));
    const free = choices.find((choice) => !Object.values(choice).some((label) => taken.has(foldName(label)))) ?? choices.at(-1);
    for (const label of Object.values(free ?? {})) taken.add(foldName(label));
    labels.set(entry.index, free ?? NO_LABELS);
  }
  return interviews.map((interview) => {
    const { entry } = interview;
    return entry === null ? interview : { ...interview, entry: { ...entry, labels: labels.get(entry.index) ?? NO_LABELS } };
  });
}

function labelsBy(write: (locale: LocaleName) => string): Labels {
  return { 'en': write('en'), 'en-US': write('en-US'), 'de': write('de') };
}

type Listed = Pick<NonNullable<Interview['entry']>, 'index' | 'date'> & Pick<Interview, 'round'>;

/** The labels that a listed interview can have, in order of preference. The last one is unique. */
const WAYS: readonly ((listed: Listed, locale: LocaleName) => string)[] = [
  (listed, locale) => roundOf(listed, locale) ?? interviewOn(listed, locale),
  (listed, locale) => within(roundOf(listed, locale), dayOf(listed, locale), placeOf(listed, locale)),
  (listed, locale) => within(roundOf(listed, locale), placeOf(listed, locale), placeOf(listed, locale)),
];

function within(round: string | null, more: string, place: string): string {
  return round === null ? place : `${round} (${more})`;
}

function roundOf({ round }: Listed, locale: LocaleName): string | null {
  return round !== null && /^\d+$/.test(round) ? LOCALES[locale].common().numberedRound(round) : round;
}

function interviewOn(listed: Listed, locale: LocaleName): string {
  return listed.date === null ? placeOf(listed, locale) : LOCALES[locale].common().interviewOn(dayOf(listed, locale));
}

/** Its place if it states no day. */
function dayOf(listed: Listed, locale: LocaleName): string {
  return listed.date === null ? placeOf(listed, locale) : dayAndMonth(listed.date, locale);
}

function placeOf({ index }: Listed, locale: LocaleName): string {
  return LOCALES[locale].common().nthInterview(index + 1);
}

/** Those without a day come last, in the order of the list. */
function byDay({ entry: a }: Interview, { entry: b }: Interview): number {
  const [dayA, dayB] = [a?.date ?? '9', b?.date ?? '9'];
  if (dayA === dayB) return (a?.index ?? 0) - (b?.index ?? 0);
  return dayA < dayB ? -1 : 1;
}
