import { words } from '../language/interface';
import type { Problem } from './problem';
import type { Properties, PropertyName } from './properties';

/** The result of a parser: a value, or what was expected instead. */
export type Parsed<T> = { readonly value: T } | Unread;

/** Why a value cannot be read. */
export interface Unread {
  readonly expected: string;
  /** The values that can be meant, if they are few. */
  readonly choices?: readonly string[];
}

/** An item of a list that cannot be read; its choices are items to put in its place. */
export interface UnreadItem extends Unread {
  readonly found: unknown;
}

export type Parser<T> = (value: unknown) => Parsed<T>;

/** The values that can be meant, and the property to write one to if it is another. */
export interface ValueChoices {
  readonly choices?: readonly string[];
  readonly chosenIn?: PropertyName;
}

/** Which interview of an application note is read, from 0, and the properties that it states itself. */
export interface Listed {
  readonly index: number;
  readonly stated: ReadonlySet<PropertyName>;
}

/** Reads properties one by one, and collects the problems of those that cannot be read. */
export class PropertyReader {
  readonly problems: Problem[] = [];
  readonly #note: string;

  constructor(note: string, readonly properties: Properties, readonly listed: Listed | null = null) {
    this.#note = note;
  }

  /** The value as the parser reads it; null if it is absent, or if it cannot be read and so is a problem. */
  read<T>(name: PropertyName, parse: Parser<T>): T | null {
    const raw = this.properties.raw(name);
    if (raw === null) return null;
    const parsed = parse(raw);
    if ('value' in parsed) return parsed.value;
    this.reportInvalid(name, raw, parsed);
    return null;
  }

  reportInvalid(name: PropertyName, found: unknown, { expected, choices = [] }: Unread): void {
    this.report(name, words('problems').wrong(name, describe(found), expected), { choices });
  }

  /** Reports the first of the values that cannot be read one by one, and counts the rest. */
  reportItems(name: PropertyName, invalid: readonly UnreadItem[]): void {
    for (const { found, expected, choices } of invalid.slice(0, MAX_REPORTED)) {
      const message = words('problems').wrongItem(name, describe(found), expected);
      if (choices === undefined || typeof found !== 'string') this.report(name, message);
      else this.problems.push({ note: this.#note, property: name, message, item: found, choices });
    }
    const rest = invalid.length - MAX_REPORTED;
    if (rest > 0) this.report(name, words('problems').moreItems(name, rest));
  }

  /** Choices of a listed interview are not offered: they are not the note's own property. */
  report(name: PropertyName, message: string, { choices = [], chosenIn }: ValueChoices = {}): void {
    const isOfListed = this.listed !== null && (this.listed.stated.has(name) || name === 'date');
    const offered = isOfListed || choices.length === 0 ? {} : { choices, ...(chosenIn === undefined ? {} : { chosenIn }) };
    const whole = isOfListed ? words('problems').inInterview((this.listed?.index ?? 0) + 1, message) : message;
    this.problems.push({ note: this.#note, property: name, message: whole, ...offered });
  }
}

const MAX_REPORTED = 5;
const MAX_QUOTED = 60;

/** The value in a form that a person recognises from the note, cut if it is long. */
export function describe(value: unknown): string {
  const { found } = words('problems');
  if (Array.isArray(value)) return found.list(quote(value));
  if (typeof value === 'object' && value !== null) return found.mapping(quote(value));
  return typeof value === 'string' ? found.text(cut(value)) : cut(String(value));
}

function quote(value: object): string {
  try {
    return cut(JSON.stringify(value));
  } catch {
    return words('problems').found.inItself;
  }
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED)}…` : line;
}
