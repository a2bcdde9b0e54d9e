import { words } from '../language/interface';
import { noteName } from '../note/person-note';
import type { Problem } from '../note/problem';
import { listsOf } from '../playbook/agenda-lists';
import type { Agenda, FollowUp, InterviewStatus, State } from '../playbook/follow-up';
import { ruleLabel } from '../playbook/rules';
import { memoized } from '../text/memoized';
import { aboutParts, aboutWords, type AboutPart } from './about';
import type { DoneLine, DoneToday } from './done-today';
import { doneWords, titleOf } from './titles';

/** What a row is about. */
type Subject =
  | { readonly kind: 'follow-up'; readonly item: FollowUp }
  | { readonly kind: 'several'; readonly state: State; readonly entries: readonly SidebarEntry[] }
  | { readonly kind: 'waiting'; readonly interview: InterviewStatus }
  | { readonly kind: 'quiet'; readonly interview: InterviewStatus }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'done'; readonly line: DoneLine }
  | { readonly kind: 'closed'; readonly interview: InterviewStatus };

/** An entry to list, without its words about time, which are made only for rows that are drawn. */
export interface SidebarEntry {
  /** Unique, and stable while it is about the same thing. */
  readonly key: string;
  readonly subject: Subject;
  readonly title: string;
  /** `Acme · Backend engineer (via Wherry)`; null if the note says none of it. */
  readonly about: string | null;
  /** The same in parts, of which a narrow row leaves out some. */
  readonly parts: readonly AboutPart[];
  /** The note that opens; null if there is none. */
  readonly note: string | null;
  /** The application that it belongs to; null if none. */
  readonly application: string | null;
  /** The texts that a filter looks at. */
  readonly texts: readonly (string | null)[];
}

/** Entries in order, each made only on demand, because most are never drawn. */
export interface EntryList {
  readonly count: number;
  /** The entries that each combine several follow-ups; there are few. */
  readonly several: readonly SidebarEntry[];
  first(count: number): readonly SidebarEntry[];
}

export function entryList<T>(all: readonly T[], entryOf: (one: T) => SidebarEntry, several: readonly SidebarEntry[] = []): EntryList {
  return { count: all.length, several, first: (count) => all.slice(0, count).map(entryOf) };
}

/** Makes an entry for everything that there is to show. */
export function makeEntries(agenda: Agenda, problems: readonly Problem[], done: readonly DoneToday[]): readonly SidebarEntry[] {
  const { items, waiting, quiet } = listsOf(agenda);
  return [
    ...items.map(followUpEntry), ...waiting.map(waitingEntry), ...quiet.map(quietEntry),
    ...problems.map(problemEntry), ...done.map(doneEntry),
  ].map(withUniqueKeys());
}

/** Can be kept, because the agenda reuses the objects of follow-ups that have not changed. */
export const followUpEntry = memoized((item: FollowUp): SidebarEntry => {
  const { note, action, application, company, role, agency, person, to } = item;
  const title = titleOf(item);
  return {
    key: item.id, subject: { kind: 'follow-up', item }, title, note, application, ...aboutOf(aboutParts(item)),
    texts: [title, company, role, person, to, action, ruleLabel(action), agency, nameIn(note)],
  };
});

function aboutOf(parts: readonly AboutPart[]): Pick<SidebarEntry, 'about' | 'parts'> {
  return { about: aboutWords(parts), parts };
}

export const waitingEntry = memoized((interview: InterviewStatus): SidebarEntry => (
  { ...applicationEntry(interview), key: `waiting\n${interview.application}`, subject: { kind: 'waiting', interview } }
));

export const quietEntry = memoized((interview: InterviewStatus): SidebarEntry => (
  { ...applicationEntry(interview), key: `quiet\n${interview.application}`, subject: { kind: 'quiet', interview } }
));

function applicationEntry(interview: InterviewStatus): Omit<SidebarEntry, 'key' | 'subject'> {
  const { note, application, company, role, agency, waitingReason } = interview;
  const about = aboutOf(aboutParts({ ...interview, entry: null }));
  return {
    title: about.about ?? noteName(note), ...about, note, application, texts: [company, role, waitingReason, agency, nameIn(note)],
  };
}

export const problemEntry = memoized((problem: Problem): SidebarEntry => {
  const { note, property, message } = problem;
  return {
    key: ['problem', note, property ?? '', message].join('\n'), subject: { kind: 'problem', problem },
    title: noteName(note), ...aboutOf([]), note, application: null, texts: [nameIn(note), property, message],
  };
});

export const doneEntry = memoized((done: DoneToday): SidebarEntry => ('closed' in done ? closedEntry(done.closed) : lineEntry(done)));

function closedEntry(interview: InterviewStatus): SidebarEntry {
  const title = words('sidebar').closed(words('actions').statuses[interview.status]);
  const entry = applicationEntry(interview);
  return {
    ...entry, key: `closed\n${interview.application}`, subject: { kind: 'closed', interview }, title, texts: [title, ...entry.texts],
  };
}

function lineEntry(done: DoneLine): SidebarEntry {
  const { note, company, role, agency, line } = done;
  const title = doneTitle(done);
  return {
    key: ['done', note, line.kind, line.action, line.person ?? '', line.time ?? ''].join('\n'),
    subject: { kind: 'done', line: done }, title, ...aboutOf(aboutParts({ ...done, entry: null })), note, application: null,
    texts: [title, company, role, line.person, line.action, agency, nameIn(note)],
  };
}

function doneTitle({ line }: DoneLine): string {
  const { skipped, doneFor } = words('sidebar');
  const done = line.kind === 'skip' ? skipped(ruleLabel(line.action)) : doneWords(line.action);
  return line.person === null ? done : doneFor(done, line.person);
}

function nameIn(note: string | null): string | null {
  return note === null ? null : noteName(note);
}

/**
 * Rounds that share a note can share an id, but no two entries may share a key.
 * @returns a function that gives each item a unique key, in turn
 */
export function withUniqueKeys(): <T extends { readonly key: string }>(entry: T) => T {
  const seen = new Map<string, number>();
  return (entry) => {
    const nth = (seen.get(entry.key) ?? 0) + 1;
    seen.set(entry.key, nth);
    return nth === 1 ? entry : { ...entry, key: `${entry.key}\n#${nth}` };
  };
}
