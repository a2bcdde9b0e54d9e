import Mustache from 'mustache';
import { blankWords } from './blanks';
import { formatDay } from './date-format';
import { placeholderNamed, valueOf, type LetterFacts } from './facts';
import { plainLines, plainWords } from './plain-words';
import type { Value } from './property-value';
import { usualDateFormat } from './spelling';
import type { LetterTemplate } from './template';

/** A letter as Markdown, each blank left in it as a highlight. */
export interface Letter {
  /** Null where the template has none. */
  readonly subject: string | null;
  /** Lines end in `\n`; the last has no line end. */
  readonly body: string;
  /** What the blanks ask for, in the order in which they stand, subject first. */
  readonly blanks: readonly string[];
}

/** Writes a letter. Values come in as plain words; a placeholder without one becomes a visible blank. */
export function composeLetter(template: LetterTemplate, facts: LetterFacts): Letter {
  const writer = new LetterWriter();
  const lookup = new Lookup(facts, null);
  const render = (text: string) => writer.render(text, lookup, undefined, { escape: String });
  const subject = template.subject === null ? null : render(template.subject).replace(/\s+/g, ' ').trim();
  const body = render(template.body).replace(/\n{3,}/g, '\n\n').trim();
  return { subject, body, blanks: writer.blanks };
}

/** Looks values up by a placeholder's whole name: there is nothing else to find, and nothing to call. */
class Lookup extends Mustache.Context {
  /** @param around the value of the section that one is inside of, for `{{.}}` */
  constructor(private readonly facts: LetterFacts, private readonly around: string | null) {
    super(facts);
  }

  /** A section is about the same interview as what stands around it. */
  override push(view: unknown): Mustache.Context {
    return new Lookup(this.facts, typeof view === 'string' ? view : this.around);
  }

  override lookup(placeholder: string): string | null {
    if (placeholder === '.') return this.around;
    const [name, format] = split(placeholder);
    return written(valueOf(name, this.facts), format ?? usualDateFormat(this.facts.me.spelling)) || null;
  }
}

class LetterWriter extends Mustache.Writer {
  readonly blanks: string[] = [];

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
    const words = blankWords(name, placeholderNamed(name)?.blank);
    this.blanks.push(words);
    return `==${words}==`;
  }
}

/** `date:D MMMM` is the placeholder `date` in the format `D MMMM`. */
function split(placeholder: string): [name: string, format: string | null] {
  const colon = placeholder.indexOf(':');
  return colon < 0 ? [placeholder, null] : [placeholder.slice(0, colon).trim(), placeholder.slice(colon + 1).trim() || null];
}

function written(value: Value, format: string): string {
  if (value === null) return '';
  // A format is the template's own words, and what stands in it is written as it is.
  if ('day' in value) return formatDay(value.day, value.time, format);
  return 'lines' in value ? plainLines(value.lines) : plainWords(value.text);
}
