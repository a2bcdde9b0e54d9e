import { parse } from 'yaml';
import type { NewsField } from '../../../src/domain/news/form';
import { readNews, type NewsReading } from '../../../src/domain/news/read-news';
import type { News, NewsKind } from '../../../src/domain/news/news';
import { detailsSubject, newsSubject, type NewsSubject } from '../../../src/domain/news/subject';
import { DEFAULT_READING, type ReadingSettings } from '../../../src/domain/note/settings';
import { currentInterview } from '../../../src/domain/playbook/application';
import { FollowUpBook } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { readNote } from '../note/read';

const ZONE = 'Europe/London';
const NOW = Date.parse('2026-11-23T09:00Z');

/** How a test asks for a subject: the note that the news is recorded from, and what else is there. */
export interface Told {
  /** The other notes' texts, by path. */
  readonly others?: Readonly<Record<string, string>>;
  readonly settings?: Partial<ReadingSettings>;
  /** Of a note with several interviews: which one, from 0. */
  readonly index?: number;
  readonly details?: boolean;
  readonly closeIsDue?: boolean;
}

/** What news recorded from the note `N.md` is about, on Monday 23 November 2026 at 09:00 in London. */
export function subjectOf(text: string, { others = {}, settings = {}, index, details, closeIsDue = false }: Told = {}): NewsSubject {
  const context = { settings: { ...DEFAULT_READING, ...settings }, zone: ZONE, personNote: () => null };
  const book = new FollowUpBook(DEFAULT_RULES, ZONE);
  const read = (path: string, note: string) => readNote({ path, properties: propertiesIn(note), tags: [] }, context).interviews;
  for (const [path, note] of Object.entries({ ...others, 'N.md': text })) book.set(path, read(path, note));
  const interviews = read('N.md', text);
  const interview = index === undefined ? currentInterview(interviews, NOW) : interviews[index] ?? null;
  if (interview === null) throw new Error('The note is no interview.');
  const found = book.applicationAt(interview.application, NOW);
  if (found === null) throw new Error('The note has no application.');
  return (details === true ? detailsSubject : newsSubject)(found.application, interview, { now: NOW, closeIsDue });
}

export function propertiesIn(text: string): Record<string, unknown> {
  const yaml = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  return (parse(yaml, { uniqueKeys: false, logLevel: 'error' }) ?? {}) as Record<string, unknown>;
}

export type Fields = Partial<Record<NewsField, string>>;

/** What the form makes of the choices and fields. */
export function read(subject: NewsSubject, kinds: readonly NewsKind[], fields: Fields = {}): NewsReading {
  return readNews({ kinds: new Set(kinds), fields: new Map(Object.entries(fields) as [NewsField, string][]) }, subject);
}

/** The news, which must be free of errors. */
export function newsOf(subject: NewsSubject, kinds: readonly NewsKind[], fields: Fields = {}): News {
  const reading = read(subject, kinds, fields);
  if ('errors' in reading) throw new Error(JSON.stringify([...reading.errors]));
  return reading.news;
}

/** What is wrong with the values, by field. */
export function errorsOf(subject: NewsSubject, kinds: readonly NewsKind[], fields: Fields = {}): Record<string, string> {
  const reading = read(subject, kinds, fields);
  return 'errors' in reading ? Object.fromEntries(reading.errors) : {};
}
