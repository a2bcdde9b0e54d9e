import { formatDay } from '../dates/format';
import { letterWords, type LocaleName, type SupportedLanguage } from '../language/locales';
import { foldName } from '../note/link';
import type { Person } from '../note/people';
import { blankFor, blankWords } from './blanks';
import { gatherFacts, nextCheckIn, type LetterContext } from './context';
import { knownPlaceholder, valueOf, type LetterFacts, type Value } from './facts';
import { headingText, type LetterHeading } from './heading';
import { escapeLines, escapeMarkdown } from './markdown';
import { aboutOf, type LetterScene } from './recipients';
import { letterLocale } from './settings';
import type { LetterTemplate } from './template';
import { everyPart, parseTemplate, renderTemplate, type TemplateValues } from './template-text';

/** A letter as Markdown, each blank left in it as a highlight. */
export interface Letter {
  /** Null if the template has none. */
  readonly subject: string | null;
  /** Lines end in `\n`; the last has no line end. */
  readonly body: string;
  /** What the blanks ask for, in their order, subject first. */
  readonly blanks: readonly string[];
}

/** A letter that is written, under its heading. */
export interface WrittenLetter extends Letter {
  readonly heading: LetterHeading;
  /** With a heading that names letter, person and day, and with its subject. Lines end in `\n`. */
  readonly text: string;
}

/** Writes the letter to that person (null: to no one by name) as of now. */
export function writeLetter(template: LetterTemplate, context: LetterContext, person: Person | null): WrittenLetter {
  const facts = gatherFacts(context, person);
  const locale = letterLocale(template.language, facts.me.spelling);
  const heading = headingFor(template, context, person, locale);
  const letter = composeLetter(template, facts);
  const parts = [
    `### ${headingText(heading, facts.today, locale)}`,
    letter.subject === null ? null : `**${letterWords(template.language).subject}:** ${letter.subject}`,
    letter.body,
  ];
  return { ...letter, heading, text: parts.filter((part) => part !== null).join('\n\n') };
}

/** The heading that a letter to that person would get now. */
export function headingFor(
  template: LetterTemplate, { application, interview }: LetterScene, person: Person | null, locale: LocaleName = template.language,
): LetterHeading {
  const n = template.action === 'check-in' ? nextCheckIn(application) : null;
  const otherLabels = Object.values(interview.entry?.labels ?? {});
  return { template, person: person?.name ?? null, n, about: aboutOf(interview, locale), otherLabels };
}

/** Writes a letter. Values come in as plain words; a placeholder without one becomes a visible blank. */
export function composeLetter(template: LetterTemplate, facts: LetterFacts): Letter {
  const blanks: string[] = [];
  const values = valuesOf(facts, template.language, blanks);
  const write = (text: string) => renderTemplate(parseTemplate(text).parts, values);
  const subject = template.subject === null ? null : write(template.subject).replace(/\s+/g, ' ').trim();
  const body = withNameOnce(write(template.body).replace(/\n{3,}/g, '\n\n').trim(), facts.me.myName);
  return { subject, body, blanks };
}

/** A signature may begin with the name that a template has above it. */
function withNameOnce(body: string, name: string): string {
  const isName = (line = '') => foldName(line) === foldName(name);
  if (name.trim() === '') return body;
  return body.split('\n').filter((line, at, lines) => !(isName(line) && isName(lines[at - 1]))).join('\n');
}

/** Everything that a template can say to that person, whichever parts are shown now. These are not the writer's own words. */
export function givenWords({ body, language }: LetterTemplate, facts: LetterFacts): string {
  return renderTemplate(everyPart(parseTemplate(body).parts), valuesOf(facts, language, []));
}

/** @param blanks takes what each blank asks for */
function valuesOf(facts: LetterFacts, language: SupportedLanguage, blanks: string[]): TemplateValues {
  const locale = letterLocale(language, facts.me.spelling);
  return {
    valueOf: (placeholder) => {
      const [name, format] = splitFormat(placeholder);
      return written(valueOf(name, facts, language), format ?? letterWords(locale).dateFormat, locale) || null;
    },
    blankFor: (placeholder) => {
      const [name] = splitFormat(placeholder);
      const words = blankWords(knownPlaceholder(name) ?? name, language);
      blanks.push(words);
      return blankFor(words);
    },
  };
}

/** `date:D MMMM` is the placeholder `date` in the format `D MMMM`. */
function splitFormat(placeholder: string): [name: string, format: string | null] {
  const colon = placeholder.indexOf(':');
  return colon < 0 ? [placeholder, null] : [placeholder.slice(0, colon).trim(), placeholder.slice(colon + 1).trim() || null];
}

function written(value: Value, format: string, locale: LocaleName): string {
  if (value === null) return '';
  // A format is the template's own words, and is written as it is.
  if ('day' in value) return formatDay(value.day, value.time, format, locale);
  return 'lines' in value ? escapeLines(value.lines) : escapeMarkdown(value.text);
}
