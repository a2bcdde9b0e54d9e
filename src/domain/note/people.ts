import { words } from '../language/interface';
import { isMapping } from '../text/is-mapping';
import { isPlain } from '../text/plain';
import { emailIn, linkedinIn, phoneIn, takeContact, tidy, type Contact } from './contact-details';
import { withoutFormOfAddress } from './forms-of-address';
import { foldName, parseLink } from './link';
import { splitPeople, splitTitle } from './people-text';
import type { PersonNote } from './person-note';
import { Properties, type Mapping } from './properties';
import { saysNothing } from './raw-values';
import { isPronouns, isTitle } from './title-words';
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

/** A longer one is a sentence. */
const MAX_NAME = 200;

/** Half of a pair of brackets or quotation marks, or an address: a sign that several people were read as one. */
const HALF_READ = /^[^<>]*[<>][^<>]*$|\[\[(?![^[\]]*\]\])|^[^[]*\]|^[^"]*"[^"]*$/;

/** Reads the people of a property's values: texts, links, mappings, and lists of them. Nobody is named twice. */
export function readPeople(values: readonly unknown[], find: FindPerson): PeopleReading {
  const people = new Map<string, Person>();
  const invalid: PeopleReading['invalid'][number][] = [];
  for (const found of values.flatMap((value) => splitValue(value, find))) {
    const person = readPerson(found, find);
    if (person === null || isHalfRead(person.name)) invalid.push({ found, expected: words('problems').expected.names });
    if (person === null) continue;
    const folded = foldName(person.name);
    if (!people.has(folded)) people.set(folded, person);
  }
  return { people: [...people.values()], invalid };
}

/** A person whose name was only half read is kept, because somebody is meant. */
function isHalfRead(name: string): boolean {
  if (name.length > MAX_NAME) return true;
  return !isPlain(name) && (HALF_READ.test(name) || (/\S@\S/.test(name) && /\s/.test(name.trim())));
}

/** Whether the name (brackets dropped, folded) is one that the person is known by, with a title or without. */
export function isKnownAs(person: Person, name: string): boolean {
  if (person.name === name) return true;
  const folded = [name, withoutFormOfAddress(name) ?? name].map(foldName);
  return [person.name, ...person.aliases].some((known) => folded.includes(foldName(known)));
}

/** All names that people are known by. Names are folded only for a lookup that finds no exact match. */
export class NamesOfPeople {
  readonly #people: readonly Person[];
  readonly #written: ReadonlySet<string>;
  #folded: ReadonlySet<string> | null = null;

  constructor(people: readonly Person[]) {
    this.#people = people;
    this.#written = new Set(people.map(({ name }) => name));
  }

  has(name: string): boolean {
    if (this.#written.has(name)) return true;
    this.#folded ??= new Set(this.#people.flatMap((person) => [person.name, ...person.aliases].map(foldName)));
    return this.#folded.has(foldName(name));
  }
}

/** Whether there is any way to write to the person or ring. */
export function hasAddress(person: Person): boolean {
  return person.email !== null || person.phone !== null || person.linkedin !== null;
}

/**
 * A phone number that YAML took for a number lost the `+` or the zeros in front. This is the number as it was written, if the same
 * digits follow them in one of the notes; else the number as given.
 */
export function phoneAsWritten(phone: string, texts: readonly string[]): string {
  if (!/^\d{1,20}$/.test(phone)) return phone;
  const written = new RegExp(String.raw`(?:^|[^\p{L}\p{N}+])(\+0*${phone}|0+${phone})(?![\p{L}\p{N}])`, 'u');
  return texts.map((text) => written.exec(text)?.[1]).find((found) => found !== undefined) ?? phone;
}

/** The people that a value names, one by one, each still to be read. A text that is a note's name is one person. */
function splitValue(value: unknown, find: FindPerson): readonly unknown[] {
  if (typeof value === 'string') return splitText(value, find);
  if (isMapping(value)) return byRole(value, find) ?? (isBlank(value) ? [] : [value]);
  if (!Array.isArray(value)) return [value];
  const items: readonly unknown[] = value;
  return items.filter((item) => !saysNothing(item)).flatMap((item) => (
    typeof item === 'string' || isMapping(item) ? splitValue(item, find) : [item]
  ));
}

/** `Doe, Mia` can be the name of a note. */
function splitText(text: string, find: FindPerson): readonly string[] {
  const parts = splitPeople(text);
  return parts.length > 1 && parseLink(text) === null && find(text.trim()) !== null ? [text] : parts;
}

function isBlank(mapping: Mapping): boolean {
  return Properties.of(mapping).entries().length === 0;
}

/**
 * `{recruiter: Alex <a@hays.example>}` names people by what they do; null if it is a person's own
 * mapping, or if a value could be anything: only an address or a link shows that a person is meant.
 */
function byRole(mapping: Mapping, find: FindPerson): readonly unknown[] | null {
  const properties = Properties.of(mapping);
  const roles = Object.keys(mapping);
  if (roles.length === 0 || [...NAME_KEYS, ...DETAILS].some((key) => properties.has(key))) return null;
  if (!roles.every((role) => ADDRESSED.test(scalarText(properties.at(role)) ?? ''))) return null;
  return roles.flatMap((role) => splitValue(properties.at(role), find).map((found) => (
    typeof found === 'string' ? addressed(found, role) : found
  )));
}

/** `{Jane Doe: jane@acme.example}` names the person before the address. */
function addressed(found: string, key: string): Mapping {
  const isName = /\S\s+\S/.test(key.trim()) && !isTitle(key) && takeContact(found).rest === '';
  return { name: isName ? `${key} <${found}>` : found, title: isName ? '' : key };
}

const ADDRESSED = /@|\[\[[^[\]]*\]\]|\]\(/;

function readPerson(item: unknown, find: FindPerson): Person | null {
  if (isMapping(item)) return readMapping(Properties.of(item), find);
  const text = typeof item === 'number' ? '' : scalarText(item)?.trim() ?? '';
  return text === '' || /^(?:true|yes)$/i.test(text) ? null : readText(text, find);
}

/** A link within a text is the person; the text around it is the title. */
const LINK = /!?\[\[[^[\]]{1,300}\]\]|\[[^[\]]{0,200}\]\((?![a-z][a-z0-9+.-]{1,20}:)<?[^()<>]{1,300}>?\)/i;

/** Null if the text names nobody: a phone number alone. */
function readText(text: string, find: FindPerson): Person | null {
  const link = text.includes('[') ? LINK.exec(text)?.[0] : undefined;
  if (link !== undefined && parseLink(link) !== null) {
    const contact = takeContact(text.replace(link, ' '));
    return named(link, { ...stated(contact), ...titled(tidy(contact.rest).replace(/^\((.*)\)$/, '$1')) }, find);
  }
  const contact = takeContact(text);
  const whole = unquote(contact.rest);
  const { name, title } = find(whole) === null ? splitTitle(whole) : { name: whole, title: null };
  const called = name || contact.email || contact.linkedin;
  if (!called) return null;
  const person = named(unquote(called), { ...stated(contact), ...titled(title ?? '') }, find);
  return whole === '' || whole === person.name ? person : { ...person, aliases: [...new Set([...person.aliases, whole])] };
}

function unquote(name: string): string {
  const [, , straight, typeset] = /^(?:(["'])(.*)\1|[“„«»](.*)[“”«»])$/u.exec(name.trim()) ?? [];
  return (straight ?? typeset)?.split(';').map((part) => part.trimEnd()).join(',').trim() ?? name.trim();
}

const DETAILS = ['email', 'phone', 'linkedin', 'title', 'topic'] as const;
type Details = Partial<Record<(typeof DETAILS)[number], string>>;

function stated({ email, phone, linkedin }: Omit<Contact, 'rest'>): Details {
  return { ...(email === null ? {} : { email }), ...(phone === null ? {} : { phone }), ...(linkedin === null ? {} : { linkedin }) };
}

function titled(title: string): Details {
  return title === '' || isPronouns(title) ? {} : { title };
}

const NAME_KEYS = ['name', 'full_name', 'person'];

/** Without a name, a person is called by an address. */
function readMapping(mapping: Properties, find: FindPerson): Person | null {
  const text = (key: string) => scalarText(mapping.at(key))?.trim() ?? '';
  const contact = {
    email: emailIn(mapping.at('email')), phone: phoneIn(mapping.at('phone')), linkedin: linkedinIn(mapping.at('linkedin')),
  };
  const title = text('title') || text('role');
  const topic = text('topic');
  const name = NAME_KEYS.map(text).find((written) => written !== '') ?? contact.email ?? contact.linkedin;
  const person = name === null ? null : readText(name, find);
  return person === null ? null : { ...person, ...stated(contact), ...(title === '' ? {} : { title }), ...(topic === '' ? {} : { topic }) };
}

/** What the interview says about a person takes priority over the person's note. */
function named(text: string, own: Details, find: FindPerson): Person {
  const link = parseLink(text);
  const written = link?.name ?? text;
  const note = find(link?.target ?? text);
  const name = note?.name ?? written;
  const aliases = new Set([...(note?.aliases ?? []), ...(link?.alias ? [link.alias] : []), written, ...otherForms(name)]);
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

/** `Doe, Jane` and `Frau Jane Doe` are also known as `Jane Doe`. */
function otherForms(name: string): readonly string[] {
  return [...givenNameFirst(name), withoutFormOfAddress(name)].filter((form) => form !== null);
}

function givenNameFirst(name: string): readonly string[] {
  const [family = '', given = '', ...more] = name.split(',');
  const isReversed = name.length <= MAX_NAME && /^\s+\S/.test(given) && family !== '' && more.length === 0;
  return isReversed ? [`${given.trimStart()} ${family}`] : [];
}
