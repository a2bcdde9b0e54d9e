import Mustache from 'mustache';
import { formatDay } from './date-format';
import { PLACEHOLDERS, type LetterFacts, type Value } from './facts';
import { plainLines, plainWords } from './plain-words';
import type { LetterTemplate } from './templates';

/** A letter as Markdown, each blank left in it as a highlight. */
export interface Letter {
  readonly subject: string;
  /** Lines end in `\n`; the last has no line end. */
  readonly body: string;
  /** What the blanks ask for, in the order in which they stand, subject first. */
  readonly blanks: readonly string[];
}

/** Writes a letter. Values come in as plain words; a placeholder without one becomes a visible blank. */
export function composeLetter(template: LetterTemplate, facts: LetterFacts): Letter {
  const writer = new LetterWriter(template);
  const lookup = new Lookup(facts);
  const render = (text: string) => writer.render(text, lookup, undefined, { escape: String });
  const subject = render(template.subject).trim();
  const body = render(template.body).replace(/\n{3,}/g, '\n\n').trim();
  return { subject, body, blanks: writer.blanks };
}

const DEFAULT_FORMAT = 'D MMMM YYYY';

/** Looks values up by a placeholder's whole name: there is nothing else to find, and nothing to call. */
class Lookup extends Mustache.Context {
  constructor(private readonly facts: LetterFacts) {
    super(facts);
  }

  /** A section is about the same interview as what stands around it. */
  override push(): Mustache.Context {
    return this;
  }

  override lookup(placeholder: string): string | null {
    const [name, format] = split(placeholder);
    const known = Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name] : undefined;
    return written(known?.value(this.facts) ?? null, format) || null;
  }
}

class LetterWriter extends Mustache.Writer {
  readonly blanks: string[] = [];

  constructor(private readonly template: LetterTemplate) {
    super();
  }

  override escapedValue(token: string[], context: Mustache.Context): string {
    return this.valueOrBlank(token, context);
  }

  override unescapedValue(token: string[], context: Mustache.Context): string {
    return this.valueOrBlank(token, context);
  }

  private valueOrBlank([, placeholder = '']: string[], context: Mustache.Context): string {
    const value: unknown = context.lookup(placeholder);
    return typeof value === 'string' ? value : this.blank(split(placeholder)[0]);
  }

  private blank(name: string): string {
    const { blanks } = this.template;
    const asked = Object.hasOwn(blanks, name) ? blanks[name] : Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name]?.blank : undefined;
    const words = asked ?? plainWords(name);
    this.blanks.push(words);
    return `==${words}==`;
  }
}

/** `date:D MMMM` is the placeholder `date` in the format `D MMMM`. */
function split(placeholder: string): [name: string, format: string] {
  const colon = placeholder.indexOf(':');
  return colon < 0 ? [placeholder, DEFAULT_FORMAT] : [placeholder.slice(0, colon).trim(), placeholder.slice(colon + 1).trim()];
}

function written(value: Value, format: string): string {
  if (value === null) return '';
  if ('day' in value) return formatDay(value.day, format);
  return 'lines' in value ? plainLines(value.lines) : plainWords(value.text);
}
