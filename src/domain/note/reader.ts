import { lookUp, lookUpNumbered, type FoldedProperties, type PropertyName } from './properties';
import type { Problem } from './problem';

/** What a parser makes of a value: what it means, or what should have stood there. */
export type Parsed<T> = { readonly value: T } | { readonly expected: string };

export type Parser<T> = (value: unknown) => Parsed<T>;

/** Reads one note's properties one by one, and collects what could not be read on the way. */
export class PropertyReader {
  readonly problems: Problem[] = [];

  /** @param entry of a note with several interviews, which one is read, and what it says itself */
  constructor(
    private readonly note: string, private readonly properties: FoldedProperties,
    private readonly entry: { readonly index: number; readonly own: ReadonlySet<PropertyName> } | null = null,
  ) {}

  /** The raw value under any of the property's names; null where it is absent or empty. */
  raw(name: PropertyName): unknown {
    return lookUp(this.properties, name);
  }

  /** What stands under the property's names with a number behind. */
  numbered(name: PropertyName): readonly unknown[] {
    return lookUpNumbered(this.properties, name);
  }

  /** The value as the parser reads it; null where it is absent, or of a wrong shape and so a problem. */
  read<T>(name: PropertyName, parse: Parser<T>): T | null {
    const raw = this.raw(name);
    if (raw === null) return null;
    const parsed = parse(raw);
    if ('value' in parsed) return parsed.value;
    this.misread(name, raw, parsed.expected);
    return null;
  }

  misread(name: PropertyName, found: unknown, expected: string): void {
    this.report(name, `${name} is ${describe(found)}; expected ${expected}.`);
  }

  report(name: PropertyName, message: string): void {
    const isOfEntry = this.entry !== null && (this.entry.own.has(name) || name === 'date');
    const where = isOfEntry ? `Interview ${(this.entry?.index ?? 0) + 1}: ` : '';
    this.problems.push({ note: this.note, property: name, message: where + message });
  }
}

const LONGEST_QUOTE = 60;

/** The value as a person would recognise it from the note, cut where it is long. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list (${quote(value)})`;
  if (typeof value === 'object' && value !== null) return `a mapping (${quote(value)})`;
  return typeof value === 'string' ? `“${cut(value)}”` : cut(String(value));
}

function quote(value: object): string {
  try {
    return cut(JSON.stringify(value));
  } catch {
    return 'nested in itself';
  }
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
