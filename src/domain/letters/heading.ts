import type { Day } from '../dates/day';
import { formatDay } from '../dates/format';
import { letterWords, type LocaleName } from '../language/locales';
import { foldName } from '../note/link';
import { once } from '../text/memoized';
import { escapeMarkdown, unescapeMarkdown } from './markdown';
import type { LetterTemplate } from './template';

/** What the heading above a letter says, besides the day on which it was written. */
export interface LetterHeading {
  readonly template: LetterTemplate;
  /** The name of the person it is to; null: to no one by name. */
  readonly person: string | null;
  /** Which check-in it is, from 1; null for what is written once. */
  readonly n: number | null;
  /** Which of a note's several interviews it is about; null if the note is one interview. */
  readonly about: string | null;
  /** The same in headings in other languages, and in those written before a setting changed. */
  readonly otherLabels?: readonly string[];
}

/** `Second check-in – Jane Doe, 23 November 2026`, `Thank-you – Jane Doe · Screening, 23 November 2026` */
export function headingText(heading: LetterHeading, today: Day, locale: LocaleName = heading.template.language): string {
  return `${wordsOf(heading)}, ${formatDay(today, null, letterWords(locale).headingDate, locale)}`;
}

/** Whether the text of a heading in a note is that of the letter, of whatever day. */
export function isHeadingOf(heading: LetterHeading, text: string): boolean {
  const folded = foldName(withoutDate(text));
  return WITH_DATE().test(text) && waysToSay(heading).some((words) => foldName(words) === folded);
}

/** Whether two headings are of the same letter to the same person. */
export function isSameLetter(a: LetterHeading, b: LetterHeading): boolean {
  const [waysOfA, waysOfB] = [a, b].map((heading) => aboutWays(heading).map((way) => foldName(wordsOf(way))));
  return waysOfA?.some((words) => waysOfB?.includes(words)) ?? false;
}

/** The heading as it is written now, and as it was written before. */
function waysToSay(heading: LetterHeading): readonly string[] {
  return aboutWays(heading).flatMap((way) => [wordsOf(way), formerWordsOf(way)]);
}

function aboutWays(heading: LetterHeading): readonly LetterHeading[] {
  const { about, otherLabels = [] } = heading;
  return [heading, ...otherLabels.filter((label) => label !== about).map((label) => ({ ...heading, about: label }))];
}

/** Whether the text of a heading is a letter's. */
export function isLetterHeading(text: string, templates: readonly LetterTemplate[]): boolean {
  return readHeading(text, templates) !== null;
}

/** What the text of a heading says, if it is a letter's by one of the templates; else null. */
export function readHeading(text: string, templates: readonly LetterTemplate[]): LetterHeading | null {
  if (!WITH_DATE().test(text)) return null;
  const [words = '', about = null] = splitAbout(withoutDate(text));
  const folded = foldName(words);
  for (const known of titlesOf(templates)) {
    const person = folded === known.title ? null : nameBehind(known, folded, words);
    if (person === undefined) continue;
    return { template: known.template, person, n: known.n, about: about === null ? null : unescapeMarkdown(about) };
  }
  return null;
}

/** A letter's heading ends in the day on which it was written; a heading without one is the person's own. */
const WITH_DATE = once(() => /, (\d{1,2}\.? \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})$/u);

/** The day at the end of a letter's heading, as it says it; null if there is none. */
export function writtenDateIn(text: string): string | null {
  return WITH_DATE().exec(text)?.[1] ?? null;
}

/** Before the name in a heading. */
const BEFORE_NAME = ' – ';
/** Before the name in the headings of older notes: `Check-in to Jane Doe`. */
const FORMERLY_BEFORE_NAME = ' to ';

/** Before the round in a heading; no name contains it. */
const ABOUT = ' · ';

/** The numbers that are read from a heading; no more check-ins than these are ever due. */
const NUMBERS = [null, 2, 3];

function wordsOf(heading: LetterHeading): string {
  return wordsWith(heading.template.title, BEFORE_NAME, heading);
}

function formerWordsOf(heading: LetterHeading): string {
  return wordsWith(formerTitleOf(heading.template), FORMERLY_BEFORE_NAME, heading);
}

function formerTitleOf({ title, formerTitle }: LetterTemplate): string {
  return formerTitle ?? title;
}

function wordsWith(title: string, beforeName: string, { template, person, n, about }: LetterHeading): string {
  const name = escapeMarkdown(person ?? '');
  const round = escapeMarkdown(about ?? '');
  return `${numbered(template, title, n)}${name === '' ? '' : `${beforeName}${name}`}${round === '' ? '' : `${ABOUT}${round}`}`;
}

/** The title, with the number of a second or later check-in. */
function numbered({ language }: LetterTemplate, title: string, n: number | null): string {
  return n === null || n < 2 ? title : letterWords(language).numbered(title, n);
}

/** What a heading can begin with. */
interface KnownTitle {
  readonly template: LetterTemplate;
  readonly n: number | null;
  /** Folded. */
  readonly title: string;
  readonly beforeName: string;
}

/**
 * The longest comes first, and a title that is still in use before an equal former one. Made once for a catalogue, because every
 * heading needs it.
 */
function titlesOf(templates: readonly LetterTemplate[]): readonly KnownTitle[] {
  const known = titlesByTemplates.get(templates);
  if (known !== undefined) return known;
  const current = templates.flatMap((template) => numberedTitles(template, template.title, BEFORE_NAME));
  const former = templates.flatMap((template) => numberedTitles(template, formerTitleOf(template), FORMERLY_BEFORE_NAME));
  const titles = [...current, ...former].sort((a, b) => b.title.length - a.title.length);
  titlesByTemplates.set(templates, titles);
  return titles;
}

const titlesByTemplates = new WeakMap<readonly LetterTemplate[], readonly KnownTitle[]>();

function numberedTitles(template: LetterTemplate, title: string, beforeName: string): readonly KnownTitle[] {
  return NUMBERS.map((n) => ({ template, n, title: foldName(numbered(template, title, n)), beforeName }));
}

/**
 * The name after the title; undefined if there is none. Folding may shorten the text, so the title's length does not tell where it
 * ends.
 */
function nameBehind({ title, beforeName }: KnownTitle, folded: string, words: string): string | undefined {
  if (!folded.startsWith(title + beforeName)) return undefined;
  const spaced = words.replace(/\s+/g, ' ');
  return unescapeMarkdown(spaced.slice(spaced.toLowerCase().indexOf(beforeName, title.length) + beforeName.length));
}

function withoutDate(text: string): string {
  return text.replace(WITH_DATE(), '');
}

function splitAbout(words: string): readonly string[] {
  const at = words.lastIndexOf(ABOUT);
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at + ABOUT.length)];
}
