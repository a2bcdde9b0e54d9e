import { isMapping } from '../text/is-mapping';
import { foldName, parseLink, unmangleLink } from './link';
import type { PersonNote } from './person-note';
import { foldProperties } from './properties';
import { plainText } from './values';

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

/** The people a property names, and the parts of it that name nobody. */
export interface PeopleReading {
  readonly people: readonly Person[];
  readonly misread: readonly unknown[];
}

export const EXPECTED_PEOPLE = 'names, such as Jane Doe, Jane Doe <jane@acme.example>, a link to a person’s note, or a mapping with a name';

/** Reads one person or several: texts, links, mappings, or a list of them. Nobody is named twice. */
export function readPeople(value: unknown, lookUp: (name: string) => PersonNote | null): PeopleReading {
  const people = new Map<string, Person>();
  const misread: unknown[] = [];
  for (const item of splitPeople(value)) {
    const person = readPerson(item, lookUp);
    if (person === null) misread.push(item);
    else if (!people.has(foldName(person.name))) people.set(foldName(person.name), person);
  }
  return { people: [...people.values()], misread };
}

/** Whether the name (brackets dropped, folded) is one that the person goes by. */
export function goesBy(person: Person, name: string): boolean {
  const folded = foldName(name);
  return [person.name, ...person.aliases].some((known) => foldName(known) === folded);
}

/** Whether there is any way to write to the person or ring. */
export function hasAddress(person: Person): boolean {
  return person.email !== null || person.phone !== null || person.linkedin !== null;
}

/** The people that a value names, one by one, each still to be read. */
export function splitPeople(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return splitText(value);
  if (isMapping(value)) return byRole(value) ?? [value];
  const link = unmangleLink(value);
  if (link !== null) return [link];
  if (!Array.isArray(value)) return [value];
  const items: unknown[] = value;
  if (items.length === 1 && typeof items[0] === 'string') return splitText(items[0]);
  return items.filter((item) => item !== null && item !== '').flatMap((item) => (isMapping(item) ? byRole(item) ?? [item] : [item]));
}

/**
 * `{recruiter: Alex <a@hays.example>}` names people by what they do; null where it is a person's own
 * mapping, or where a value could be anything: only an address or a link shows that a person is meant.
 */
function byRole(mapping: Readonly<Record<string, unknown>>): readonly unknown[] | null {
  const entries = Object.entries(mapping);
  const folded = foldProperties(mapping);
  if (entries.length === 0 || DETAILS.some((key) => folded.has(key)) || folded.has('name')) return null;
  if (!entries.every(([, person]) => ADDRESSED.test(plainText(person) ?? ''))) return null;
  return entries.flatMap(([role, person]) => splitPeople(person).map((one) => (typeof one === 'string' ? { name: one, title: role } : one)));
}

const ADDRESSED = /@|\[\[.*\]\]|\]\(/;

/** Several people in one text are divided by commas or semicolons, those inside brackets or quotes aside. */
function splitText(text: string): string[] {
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
  return [...parts, text.slice(start)].filter((part) => part.trim() !== '');
}

function readPerson(item: unknown, lookUp: (name: string) => PersonNote | null): Person | null {
  if (isMapping(item)) return readMapping(item, lookUp);
  const text = typeof item === 'number' ? null : plainText(item);
  return text === null || text.trim() === '' ? null : readText(text.trim(), lookUp);
}

const NAME_AND_ADDRESS = /^([^<>]*)<\s*([^<>\s]+@[^<>\s]+)\s*>$/;
const MAIL_LINK = /^\[([^[\]]*)\]\(mailto:([^()\s]+)\)$/i;
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

function readText(text: string, lookUp: (name: string) => PersonNote | null): Person | null {
  const [, words, address] = NAME_AND_ADDRESS.exec(text) ?? MAIL_LINK.exec(text) ?? [];
  if (address !== undefined) return named(unquote(words ?? '') || address, { email: address }, lookUp);
  return ADDRESS.test(text) ? named(text, { email: text }, lookUp) : named(text, {}, lookUp);
}

function unquote(name: string): string {
  return name.trim().replace(/^(["'])(.*)\1$/, '$2').trim();
}

const DETAILS = ['email', 'phone', 'linkedin', 'title', 'topic'] as const;
type Details = Partial<Record<(typeof DETAILS)[number], string>>;

function readMapping(mapping: Readonly<Record<string, unknown>>, lookUp: (name: string) => PersonNote | null): Person | null {
  const folded = foldProperties(mapping);
  const name = plainText(folded.get('name'))?.trim();
  if (name === undefined || name === '') return null;
  const details: Details = {};
  for (const key of DETAILS) {
    const text = plainText(folded.get(key) ?? (key === 'title' ? folded.get('role') : undefined))?.trim();
    if (text !== undefined && text !== '') details[key] = text;
  }
  const own = readText(name, lookUp);
  return own === null ? null : { ...own, ...details };
}

/** The interview's own words about a person go before those of the person's note. */
function named(text: string, own: Details, lookUp: (name: string) => PersonNote | null): Person {
  const link = parseLink(text);
  const written = link?.name ?? text;
  const note = lookUp(link?.target ?? text);
  const name = note?.name ?? written;
  const aliases = new Set([...(note?.aliases ?? []), ...(link?.alias ? [link.alias] : []), written]);
  aliases.delete(name);
  return {
    name,
    aliases: [...aliases],
    email: own.email ?? note?.email ?? null,
    phone: own.phone ?? note?.phone ?? null,
    linkedin: own.linkedin ?? note?.linkedin ?? null,
    title: own.title ?? note?.title ?? null,
    topic: own.topic ?? null,
  };
}
