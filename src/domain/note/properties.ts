import { memoizedByText, once } from '../text/memoized';
import { isEmpty, mend, mendNamed, saysNothing } from './raw-values';
import type { CustomNames, ReadingSettings } from './settings';
import { isClosed, parseStatus, type Status } from './status';
import { scalarText } from './values';

/**
 * The properties of an interview note: the canonical name of each, and the other names it is also
 * read under because notes in the wild use them. If a note has several of the other names, the first
 * of them in this table counts.
 */
export const PROPERTIES = {
  company: ['employer', 'organisation', 'organization'],
  role: ['position', 'job_title', 'job_position', 'title'],
  application: [],
  round: ['round_name', 'roundname', 'interview_round', 'interview_stage', 'interview_type'],
  date: ['interview_date', 'date_of_interview', 'interview_datetime', 'interview_day'],
  time: ['interview_time'],
  duration: [],
  timezone: [],
  country: ['country_code'],
  language: ['letter_language', 'interview_language'],
  format: [],
  interviewers: ['interviewer', 'contacts', 'attendees', 'stakeholders'],
  agency: [],
  agency_contact: ['recruiter', 'via_recruiter'],
  references: [],
  contact_person: ['contact'],
  contact_by: [],
  decision_by: [],
  follow_up_on: ['follow_up', 'follow_up_date', 'next_follow_up', 'follow_up_reminder_date'],
  status: ['stage', 'job_status', 'application_status', 'app_stage'],
  status_date: [],
  offer_deadline: [],
  feedback: [],
  keep_in_touch: [],
  called_off: [],
  follow_ups: [],
  interviews: ['stages'],
} as const satisfies Record<string, readonly string[]>;

export type PropertyName = keyof typeof PROPERTIES;

const NAMES = Object.keys(PROPERTIES) as PropertyName[];

/** `date` is often the day on which the note was made, so a name that says it is the interview's date takes priority. */
const NAMES_BEFORE_CANONICAL: Partial<Record<PropertyName, readonly string[]>> = { date: PROPERTIES.date };

/** Properties in which `none`, `no` and `false` are an answer, or which have a reader of their own for such words. */
const WITH_ANSWERS: readonly PropertyName[] = ['contact_by', 'keep_in_touch', 'status', 'follow_ups', 'interviews'];
const NAMES_WITH_ANSWERS: ReadonlySet<string> = new Set([
  'result', 'channel', ...WITH_ANSWERS.flatMap((name) => [name, ...PROPERTIES[name]]),
]);

/** The names under which a property is read. A writer keeps the one that is there. */
export interface PropertyNames {
  readonly canonical: string;
  /** Names that take priority over the canonical one. */
  readonly first?: readonly string[];
  readonly others: readonly string[];
}

/** @param custom a person's further names, which take priority over the built-in ones */
export function propertyNames(canonical: PropertyName, custom: CustomNames = {}): PropertyNames {
  const others = [...(custom[canonical] ?? []).map(foldKey), ...PROPERTIES[canonical]];
  const first = NAMES_BEFORE_CANONICAL[canonical];
  return first === undefined ? { canonical, others } : { canonical, first, others };
}

/**
 * The same, for a property that may be new to the note: it then gets the first of a person's own names, as
 * their other notes have it.
 */
export function propertyNamesForWriting(name: PropertyName, custom: CustomNames = {}): PropertyNames {
  const { canonical, first = [], others } = propertyNames(name, custom);
  const [own] = custom[name] ?? [];
  return own === undefined ? propertyNames(name, custom) : { canonical: own.trim(), first: [...first, canonical], others };
}

/** The property that is read under the name; null if none is. */
export function propertyNamed(name: string, custom: CustomNames = NO_NAMES): PropertyName | null {
  const table = tables.get(custom) ?? tableOf(custom);
  tables.set(custom, table);
  return table.get(foldKey(name.trim())) ?? null;
}

const NO_NAMES: CustomNames = {};
const tables = new WeakMap<CustomNames, ReadonlyMap<string, PropertyName>>();

/** If two properties share a name, the first counts. */
function tableOf(custom: CustomNames): ReadonlyMap<string, PropertyName> {
  return new Map([...NAMES].reverse().flatMap((property) => (
    [property, ...propertyNames(property, custom).others].map((name) => [name, property] as const)
  )));
}

/** More than any vault has. Every note has the same few. */
const MAX_KNOWN_NAMES = 5000;

/** Property names compare without case, and `-`, `_` and spaces are the same. */
export const foldKey = memoizedByText((key: string) => key.toLowerCase().replace(/[-_\s]+/g, '_'), MAX_KNOWN_NAMES);

/** The same for a name in camel case: `interviewDate` is read as `interview_date` too. */
export const foldCamelCase: (key: string) => string = memoizedByText((key: string) => (
  CAMEL_CASE().test(key) ? foldCamelCase(key.replace(CAMEL_CASE(), '$1_$2')) : foldKey(key)
), MAX_KNOWN_NAMES);

const CAMEL_CASE = once(() => /(\p{Ll})(\p{Lu})/u);

/** A mapping as YAML gives it: a note's properties, or a value with names of its own. */
export type Mapping = Readonly<Record<string, unknown>>;

/**
 * Which key of the mapping counts for each folded name: a filled one before an empty one, the name as
 * it is before its camel case, else the first.
 */
export function keysByName(mapping: Mapping): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const add = (name: string, key: string): void => {
    const known = keys.get(name);
    if (known === undefined || (isNothing(name, mapping[known]) && !isNothing(name, mapping[key]))) keys.set(name, key);
  };
  const all = Object.keys(mapping);
  for (const key of all) add(foldKey(key), key);
  for (const key of all) if (foldCamelCase(key) !== foldKey(key)) add(foldCamelCase(key), key);
  return keys;
}

/** Whether the value says nothing under that name (folded): `none` is no company, but it is an answer to `contact_by`. */
export function isNothing(name: string, value: unknown): boolean {
  return NAMES_WITH_ANSWERS.has(name) ? isEmpty(value) : saysNothing(value);
}

/**
 * The properties of a note, or of a mapping inside one, as all other code reads them: by folded names, with links that YAML took
 * for lists as text, and null for what is empty or says nobody. The settings' names, and the status that `result` gives, are
 * applied.
 */
export class Properties {
  readonly #values: ReadonlyMap<string, unknown>;
  #entries: readonly (readonly [name: string, value: unknown])[] | null = null;
  #numbered: readonly NumberedProperty[] | null = null;

  private constructor(values: ReadonlyMap<string, unknown>) {
    this.#values = values;
  }

  /**
   * @param settings for what is read as an interview: a person's own names, and words for a status
   * @param fields inline fields of the note's text; each counts if its property is empty under all its names
   */
  static of(mapping: Mapping, settings: NamesAndWords | null = null, fields: Mapping = {}): Properties {
    const properties = new Properties(fold(mapping, answersIn(settings)));
    return settings === null ? properties : properties.#withCustomNames(settings).#withFields(fields, settings).#withResult(settings);
  }

  /** The value under the first of the property's names that has one; null if none has. */
  raw(name: PropertyName): unknown {
    for (const key of builtInNames(name)) {
      const value = this.#values.get(key) ?? null;
      if (value !== null) return value;
    }
    return null;
  }

  /** The property as a single text; null if it is empty, or of another shape. */
  text(name: PropertyName): string | null {
    return scalarText(this.raw(name));
  }

  /** The property's values that are not empty; one that is not in a list is a list of one. */
  list(name: PropertyName): readonly unknown[] {
    const value = this.raw(name);
    return (Array.isArray(value) ? value : [value]).filter((item) => !isEmpty(item));
  }

  /**
   * The values under the property's names with a number at the end (`interviewer2`, `interviewer_3`), in the order of the numbers.
   */
  numbered(name: PropertyName): readonly unknown[] {
    const names = builtInNames(name);
    return this.#withNumber().filter(({ stem }) => names.includes(stem)).map(({ value }) => value);
  }

  /** The value under this one name; null if it is empty. */
  at(name: string): unknown {
    return this.#values.get(foldKey(name)) ?? null;
  }

  /** Whether the name is there, even without a value. */
  has(name: string): boolean {
    return this.#values.has(foldKey(name));
  }

  /** The folded names with their values, those that are empty left out. */
  entries(): readonly (readonly [name: string, value: unknown])[] {
    this.#entries ??= [...this.#values].filter(([, value]) => value !== null);
    return this.#entries;
  }

  /** The properties without these names. */
  without(names: readonly string[]): Properties {
    const values = new Map(this.#values);
    for (const name of names) values.delete(name);
    return new Properties(values);
  }

  /** The properties with these in the place of their own. */
  overlaid(stated: ReadonlyMap<PropertyName, unknown>): Properties {
    const hidden = [...stated.keys()].flatMap(builtInNames);
    return new Properties(new Map([...this.without(hidden).#values, ...stated]));
  }

  /** A person's names apply to a property whose canonical name is empty, before the other names of the table. */
  #withCustomNames({ propertyNames: custom }: NamesAndWords): Properties {
    const missing = (Object.keys(custom) as PropertyName[]).filter((canonical) => this.at(canonical) === null);
    const valueOf = (canonical: PropertyName) => custom[canonical]?.map((name) => this.at(name)).find((value) => value !== null);
    const added = missing.map((canonical) => [canonical, valueOf(canonical)] as const);
    return this.#with(added.filter(([, value]) => value !== undefined));
  }

  #withFields(fields: Mapping, settings: NamesAndWords): Properties {
    if (Object.keys(fields).length === 0) return this;
    const added = [...fold(fields, answersIn(settings))].filter(([name]) => {
      const property = propertyNamed(name, settings.propertyNames);
      return property !== null && this.raw(property) === null;
    });
    return this.#with(added).#withCustomNames(settings);
  }

  /**
   * What `result` says is the status, if no status says anything of the outcome. A result can be
   * anything (a score, a word of praise): only one that ends the application, or is an offer, counts.
   */
  #withResult({ statusWords }: NamesAndWords): Properties {
    const result = this.at('result');
    const outcome = result === null ? null : statusIn(result, statusWords);
    if (!outcome || (outcome !== 'offer' && !isClosed(outcome))) return this;
    const stated = this.raw('status');
    return stated === null || statusIn(stated, statusWords) === null ? this.#with([['status', result]]) : this;
  }

  /** The properties whose names end in a number, by that number; worked out once: most notes have none. */
  #withNumber(): readonly NumberedProperty[] {
    this.#numbered ??= this.entries().flatMap(([key, value]) => {
      const [, stem, number] = ENDS_IN_FIGURE.test(key) ? STEM_AND_NUMBER.exec(key) ?? [] : [];
      return stem === undefined ? [] : [{ stem, number: Number(number), value }];
    }).sort((a, b) => a.number - b.number);
    return this.#numbered;
  }

  #with(added: readonly (readonly [string, unknown])[]): Properties {
    return added.length === 0 ? this : new Properties(new Map([...this.#values, ...added]));
  }
}

interface NumberedProperty {
  readonly stem: string;
  readonly number: number;
  readonly value: unknown;
}

const ENDS_IN_FIGURE = /\d$/;
const STEM_AND_NUMBER = /^(.*?)_?(\d{1,2})$/;

type NamesAndWords = Pick<ReadingSettings, 'propertyNames' | 'statusWords'>;

/** The names of the table under which the property is read, in the order in which they count. */
export function builtInNames(name: PropertyName): readonly string[] {
  return BUILT_IN_NAMES.get(name) ?? [];
}

const BUILT_IN_NAMES: ReadonlyMap<PropertyName, readonly string[]> = new Map(NAMES.map((name) => (
  [name, [...new Set([...NAMES_BEFORE_CANONICAL[name] ?? [], name, ...PROPERTIES[name]])]]
)));

function fold(mapping: Mapping, answers: ReadonlySet<string>): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, key] of keysByName(mapping)) values.set(name, answers.has(name) ? mend(mapping[key]) : mendNamed(mapping[key]));
  return values;
}

/** The folded names under which words such as `none` are kept, a person's own among them. */
function answersIn(settings: NamesAndWords | null): ReadonlySet<string> {
  const own = WITH_ANSWERS.flatMap((name) => settings?.propertyNames[name] ?? []);
  return own.length === 0 ? NAMES_WITH_ANSWERS : new Set([...NAMES_WITH_ANSWERS, ...own.map(foldKey)]);
}

/** Null if the words are known and state no status; undefined if they are not known, which is a problem. */
function statusIn(value: unknown, words: NamesAndWords['statusWords']): Status | null | undefined {
  const parsed = parseStatus(value, words);
  return 'value' in parsed ? parsed.value : undefined;
}
