import type { Day } from '../dates/day';
import { LAST_YEAR } from '../dates/holidays';
import { words } from '../language/interface';
import type { Reason } from '../note/identify';
import type { Interview } from '../note/interview';
import type { Problem } from '../note/problem';
import type { ReadingSettings } from '../note/settings';
import { attempt } from '../text/attempt';
import { factsOf } from './facts';
import { waysToCount, type NearMiss } from './near-misses';

/** An interview note, and what was read from it. */
export interface CheckedNote {
  /** The path in the vault. */
  readonly path: string;
  /** Why it counts; null if its properties cannot be read at all. */
  readonly reason: Reason | null;
  readonly interviews: readonly Interview[];
}

/** What was found in a vault. */
export interface CheckInput {
  /** The number of notes that were checked. */
  readonly noteCount: number;
  /** Sorted by path. */
  readonly notes: readonly CheckedNote[];
  /** The notes that look like interviews but do not count, sorted by path. */
  readonly nearMisses: readonly NearMiss[];
  /** Sorted by note, then property. */
  readonly problems: readonly Problem[];
  readonly settings: ReadingSettings;
  readonly today: Day;
}

/** What was found in a vault, in words. */
export interface CheckReport {
  /** How many notes count, and why; how many do not; what could not be read. One sentence each. */
  readonly summary: readonly string[];
  readonly notes: readonly { readonly path: string; readonly why: string; readonly facts: readonly string[] }[];
  readonly nearMisses: readonly NearMiss[];
  readonly problems: readonly Problem[];
}

export function checkReport(input: CheckInput): CheckReport {
  const { notes, nearMisses, problems, settings } = input;
  return {
    summary: summaryOf(input),
    notes: notes.map((note) => ({
      path: note.path, why: whyWords(note.reason, settings),
      facts: attempt(() => factsIn(note), (reason) => [words('overview').cannotBeShown(reason)]),
    })),
    nearMisses,
    problems,
  };
}

/** An application note may list no interviews yet. */
function factsIn({ reason, interviews }: CheckedNote): readonly string[] {
  return interviews.length === 0 && reason !== null ? [words('overview').noInterviews] : interviews.flatMap(factsOf);
}

function summaryOf({ noteCount, notes, nearMisses, problems, settings, today }: CheckInput): readonly string[] {
  const said = words('overview');
  return [
    said.scanned(noteCount),
    ...(notes.length === 0 ? [said.noneCount, said.toCount(waysToCount(settings))] : [countWords(notes, settings)]),
    ...(nearMisses.length === 0 ? [] : [said.notCounted(nearMisses.length)]),
    ...(notes.length === 0 && problems.length === 0 ? [] : [problems.length === 0 ? said.allRead : said.unread(problems.length)]),
    ...(settings.region !== null && isAboutToEnd(today) ? [said.endOfHolidays(LAST_YEAR)] : []),
  ];
}

/** Whether the table of public holidays ends this year. */
function isAboutToEnd(today: Day): boolean {
  return Number(today.slice(0, 4)) >= LAST_YEAR;
}

function countWords(notes: readonly CheckedNote[], settings: ReadingSettings): string {
  const interviews = notes.reduce((sum, note) => sum + note.interviews.length, 0);
  return words('overview').counted(notes.length, interviews, reasonsOf(notes, settings));
}

/** The most common first. */
function reasonsOf(notes: readonly CheckedNote[], settings: ReadingSettings): readonly string[] {
  const counts = new Map<string, number>();
  for (const { reason } of notes) {
    const why = whyWords(reason, settings);
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([why, number]) => words('overview').counts(number, why));
}

function whyWords(reason: Reason | null, { typeProperty, typeValue, tag, folder }: ReadingSettings): string {
  const { why } = words('overview');
  switch (reason) {
    case 'type': return why.type(typeProperty, typeValue);
    case 'application': return why.type(typeProperty, 'application');
    case 'tag': return why.tag(tag);
    case 'folder': return why.folder(folder);
    case 'list': return why.list;
    case null: return why.unreadable;
  }
}
