import { blankWords } from './blanks';
import { formatDay } from './date-format';
import { placeholderNamed, valueOf, type LetterFacts } from './facts';
import { plainLines, plainWords } from './plain-words';
import type { Value } from './property-value';
import { usualDateFormat } from './spelling';
import type { LetterTemplate } from './template';
import { parseTemplate, renderTemplate, type TemplateValues } from './template-text';

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
  const blanks: string[] = [];
  const values = valuesOf(facts, blanks);
  const write = (text: string) => renderTemplate(parseTemplate(text).parts, values);
  const subject = template.subject === null ? null : write(template.subject).replace(/\s+/g, ' ').trim();
  const body = write(template.body).replace(/\n{3,}/g, '\n\n').trim();
  return { subject, body, blanks };
}

/** @param blanks takes what each blank asks for */
function valuesOf(facts: LetterFacts, blanks: string[]): TemplateValues {
  return {
    valueOf: (placeholder) => {
      const [name, format] = split(placeholder);
      return written(valueOf(name, facts), format ?? usualDateFormat(facts.me.spelling)) || null;
    },
    blankFor: (placeholder) => {
      const [name] = split(placeholder);
      const words = blankWords(name, placeholderNamed(name)?.blank);
      blanks.push(words);
      return `==${words}==`;
    },
  };
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
