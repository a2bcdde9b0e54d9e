import type { Day } from '../dates/day';
import { LAST_YEAR } from '../dates/holidays';
import type { Reason } from '../note/identify';
import type { Interview } from '../note/interview';
import type { Problem } from '../note/problem';
import type { ReadingSettings } from '../note/settings';
import { attempt } from '../text/attempt';
import { count } from '../text/count';
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
  /** The number of notes in the vault. */
  readonly looked: number;
  /** Sorted by path. */
  readonly notes: readonly CheckedNote[];
  /** The notes that look like interviews and do not count, sorted by path. */
  readonly nearMisses: readonly NearMiss[];
  /** Sorted by note, then property. */
  readonly problems: readonly Problem[];
  readonly settings: ReadingSettings;
  readonly today: Day;
}

/** The same in words. */
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
      facts: attempt(() => factsIn(note), (reason) => [`Cannot be shown: ${reason}`]),
    })),
    nearMisses,
    problems,
  };
}

/** An application note may list no interviews yet. */
function factsIn({ reason, interviews }: CheckedNote): readonly string[] {
  return interviews.length === 0 && reason !== null ? ['No interviews yet'] : interviews.flatMap(factsOf);
}

function summaryOf({ looked, notes, nearMisses, problems, settings, today }: CheckInput): readonly string[] {
  return [
    `${count(looked, 'note')} checked.`,
    ...(notes.length === 0 ? ['None count as interviews.', howTo(settings)] : [countWords(notes, settings)]),
    ...missWords(nearMisses.length),
    ...(notes.length === 0 && problems.length === 0 ? [] : [unreadWords(problems.length)]),
    ...(settings.region !== null && isAboutToEnd(today) ? [END_OF_TABLE] : []),
  ];
}

/** A year before the table of public holidays ends. */
function isAboutToEnd(today: Day): boolean {
  return Number(today.slice(0, 4)) >= LAST_YEAR;
}

const END_OF_TABLE = `The plugin knows public holidays until the end of ${LAST_YEAR}. `
  + 'Update it, or add later ones as days off in settings.';

function missWords(number: number): readonly string[] {
  if (number === 0) return [];
  return [number === 1 ? '1 note looks like an interview but does not count.' : `${number} notes look like interviews but do not count.`];
}

function countWords(notes: readonly CheckedNote[], settings: ReadingSettings): string {
  const interviews = notes.reduce((sum, note) => sum + note.interviews.length, 0);
  const counting = notes.length === 1 ? '1 note counts' : `${notes.length} notes count`;
  return `${counting}, with ${count(interviews, 'interview')} in total: ${reasonsOf(notes, settings)}.`;
}

function unreadWords(number: number): string {
  if (number === 0) return 'Everything in them could be read.';
  return `${number === 1 ? 'One detail' : `${number} details`} couldn’t be read. Everything else works.`;
}

function reasonsOf(notes: readonly CheckedNote[], settings: ReadingSettings): string {
  const counts = new Map<string, number>();
  for (const { reason } of notes) {
    const words = whyWords(reason, settings);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([words, number]) => `${number} ${words}`).join(', ');
}

function whyWords(reason: Reason | null, { typeProperty, typeValue, tag, folder }: ReadingSettings): string {
  switch (reason) {
    case 'type': return `by ${typeProperty}: ${typeValue}`;
    case 'application': return `by ${typeProperty}: application`;
    case 'tag': return `by the tag #${tag}`;
    case 'folder': return `by the folder ${folder}`;
    case 'list': return 'by a list of interviews';
    case null: return 'with properties that cannot be read';
  }
}

function howTo(settings: ReadingSettings): string {
  const ways = waysToCount(settings);
  const either = [ways.slice(0, -1).join(', '), ...ways.slice(-1)].filter((part) => part !== '').join(' or ');
  return `To make a note count, ${either}. You can change this in settings.`;
}
