import { isMapping } from '../text/is-mapping';
import { foldName, parseLink } from './link';
import type { PersonNote } from './person-note';
import { Properties, type Mapping } from './properties';
import { scalarText } from './values';

/** Someone who takes part: an interviewer, a reference, a recruiter, a contact person. */
export interface Person {
  /** The name; for a link the linked note's name, for a bare address the address. */
  readonly name: string;
  /** Other names the person goes by, from a link's text and the person's own note. */
  readonly aliases: readonly string[];
  readonly email: string | null;
  readonly phone: string | null;
  readonly linkedin: string | null;
  readonly title: string | null;
  /** What this person brought up in the interview. */
  readonly topic: string | null;
}

/** Finds the person's note that a link's target or a bare name means. */
export type FindPerson = (linkOrName: string) => PersonNote | null;

/** The people that values name, and the parts of them that name nobody. */
export interface PeopleReading {
  readonly people: readonly Person[];
  readonly invalid: readonly { readonly found: unknown; readonly expected: string }[];
}

const EXPECTED = 'names, such as Jane Doe, Jane Doe <jane@acme.example>, a link to a person’s note, or a mapping with a name';

/** Reads the people of a property's values: texts, links, mappings, and lists of them. Nobody is named twice. */
export function readPeople(values: readonly unknown[], find: FindPerson): PeopleReading {
  const people = new Map<string, Person>();
  const invalid: PeopleReading['invalid'][number][] = [];
  for (const found of values.flatMap(splitValue)) {
    const person = readPerson(found, find);
    if (person === null) invalid.push({ found, expected: EXPECTED });
    else if (!people.has(foldName(person.name))) people.set(foldName(person.name), person);
  }
  return { people: [...people.values()], invalid };
}

/** The people of a text that somebody typed, one by one: in a note, unlike here, a line end divides nobody. */
export function splitTypedPeople(text: string): readonly string[] {
  return text.split(/[\r\n]+/).flatMap(splitText);
}

/** Whether the name (brackets dropped, folded) is one that the person is known by. */
export function isKnownAs(person: Person, name: string): boolean {
  const folded = foldName(name);
  return [person.name, ...person.aliases].some((known) => foldName(known) === folded);
}

/** Whether there is any way to write to the person or ring. */
export function hasAddress(person: Person): boolean {
  return person.email !== null || person.phone !== null || person.linkedin !== null;
}

/**
 * A phone number that YAML took for a number lost the `+` or the zeros in front. This is the number as
 * it was written, if one of the texts of notes has the same digits behind them; else the number as given.
 */
export function phoneAsWritten(phone: string, texts: readonly string[]): string {
  if (!/^\d+$/.test(phone)) return phone;
  const written = new RegExp(String.raw`(?:^|[^\p{L}\p{N}+])(\+0*${phone}|0+${phone})(?![\p{L}\p{N}])`, 'u');
  return texts.map((text) => written.exec(text)?.[1]).find((found) => found !== undefined) ?? phone;
}

/** The people that a value names, one by one, each still to be read. */
function splitValue(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return splitText(value);
  if (isMapping(value)) return byRole(value) ?? [value];
  if (!Array.isArray(value)) return [value];
  const items: readonly unknown[] = value;
  if (items.length === 1 && typeof items[0] === 'string') return splitText(items[0]);
  return items.filter((item) => item !== null && item !== '').flatMap((item) => (isMapping(item) ? splitValue(item) : [item]));
}

/**
 * `{recruiter: Alex <a@hays.example>}` names people by what they do; null if it is a person's own
 * mapping, or if a value could be anything: only an address or a link shows that a person is meant.
 */
function byRole(mapping: Mapping): readonly unknown[] | null {
  const properties = Properties.of(mapping);
  const roles = Object.keys(mapping);
  if (roles.length === 0 || ['name', ...DETAILS].some((key) => properties.has(key))) return null;
  if (!roles.every((role) => ADDRESSED.test(scalarText(properties.at(role)) ?? ''))) return null;
  return roles.flatMap((role) => splitValue(properties.at(role)).map((found) => (
    typeof found === 'string' ? { name: found, title: role } : found
  )));
}

const ADDRESSED = /@|\[\[.*\]\]|\]\(/;

/** Several people in one text are divided by commas or semicolons, those inside brackets or quotes aside. */
function splitText(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  let inQuotes = false;
  const quotesClose = text.split('"').length % 2 === 1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"' && quotesClose) inQuotes = !inQuotes;
    else if ('[<('.includes(char)) depth += 1;
    else if (']>)'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !inQuotes && (char === ',' || char === ';')) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

function readPerson(item: unknown, find: FindPerson): Person | null {
  if (isMapping(item)) return readMapping(Properties.of(item), find);
  const text = typeof item === 'number' ? '' : scalarText(item)?.trim() ?? '';
  return text === '' ? null : readText(text, find);
}

const NAME_AND_ADDRESS = /^([^<>]*)<\s*([^<>\s]+@[^<>\s]+)\s*>$/;
const MAIL_LINK = /^\[([^[\]]*)\]\(mailto:([^()\s]+)\)$/i;
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

function readText(text: string, find: FindPerson): Person {
  const [, words, address] = NAME_AND_ADDRESS.exec(text) ?? MAIL_LINK.exec(text) ?? [];
  if (address !== undefined) return named(unquote(words ?? '') || address, { email: address }, find);
  return ADDRESS.test(text) ? named(text, { email: text }, find) : named(text, {}, find);
}

function unquote(name: string): string {
  return name.trim().replace(/^(["'])(.*)\1$/, '$2').trim();
}

const DETAILS = ['email', 'phone', 'linkedin', 'title', 'topic'] as const;
type Details = Partial<Record<(typeof DETAILS)[number], string>>;

function readMapping(mapping: Properties, find: FindPerson): Person | null {
  const text = (key: string) => scalarText(mapping.at(key))?.trim() ?? '';
  if (text('name') === '') return null;
  const details: Details = {};
  for (const key of DETAILS) {
    const stated = text(key) || (key === 'title' ? text('role') : '');
    if (stated !== '') details[key] = stated;
  }
  return { ...readText(text('name'), find), ...details };
}

/** The interview's own words about a person go before those of the person's note. */
function named(text: string, stated: Details, find: FindPerson): Person {
  const link = parseLink(text);
  const written = link?.name ?? text;
  const note = find(link?.target ?? text);
  const name = note?.name ?? written;
  const aliases = new Set([...(note?.aliases ?? []), ...(link?.alias ? [link.alias] : []), written]);
  aliases.delete(name);
  return {
    name,
    aliases: [...aliases],
    email: stated.email ?? note?.email ?? null,
    phone: stated.phone ?? note?.phone ?? null,
    linkedin: stated.linkedin ?? note?.linkedin ?? null,
    title: stated.title ?? note?.title ?? null,
    topic: stated.topic ?? null,
  };
}
