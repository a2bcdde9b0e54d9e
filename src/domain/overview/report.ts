import type { Reason } from '../note/identify';
import type { Interview } from '../note/interview';
import type { Problem } from '../note/problem';
import type { ReadingSettings } from '../note/settings';
import { count } from '../text/count';
import { factsOf } from './facts';

/** A note that is taken for an interview, or an application with its interviews, and what was read from it. */
export interface CheckedNote {
  /** The path in the vault. */
  readonly path: string;
  /** Why it is one of ours; null where its properties cannot be read at all. */
  readonly reason: Reason | null;
  readonly interviews: readonly Interview[];
}

/** What the plugin sees, before anyone relies on it. */
export interface CheckInput {
  /** How many notes were looked at. */
  readonly looked: number;
  /** Sorted by path. */
  readonly notes: readonly CheckedNote[];
  /** Sorted by note, then property. */
  readonly problems: readonly Problem[];
  readonly settings: ReadingSettings;
}

/** The same in words. */
export interface CheckReport {
  /** How many notes are taken for what, and why; a sentence each. */
  readonly summary: readonly string[];
  readonly notes: readonly { readonly path: string; readonly why: string; readonly facts: readonly string[] }[];
  readonly problems: readonly Problem[];
}

export function checkReport(input: CheckInput): CheckReport {
  const { notes, problems, settings } = input;
  return {
    summary: summaryOf(input),
    notes: notes.map((note) => ({ path: note.path, why: whyWords(note.reason, settings), facts: factsIn(note) })),
    problems,
  };
}

/** An application's note may have none yet. */
function factsIn({ reason, interviews }: CheckedNote): readonly string[] {
  return interviews.length === 0 && reason !== null ? ['No interview in it yet'] : interviews.flatMap(factsOf);
}

function summaryOf({ looked, notes, problems, settings }: CheckInput): readonly string[] {
  const first = `${count(looked, 'note')} looked at.`;
  if (notes.length === 0) return [first, 'None is taken for an interview.', howTo(settings)];
  const interviews = notes.reduce((sum, note) => sum + note.interviews.length, 0);
  const taken = notes.length === 1 ? '1 note is' : `${notes.length} notes are`;
  return [
    first,
    `${taken} taken for interviews, with ${count(interviews, 'interview')} in all: ${reasonsOf(notes, settings)}.`,
    unreadWords(problems.length),
  ];
}

function unreadWords(number: number): string {
  if (number === 0) return 'Everything in them could be read.';
  return `${number === 1 ? 'One thing' : `${number} things`} could not be read; the rest counts all the same.`;
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
    case 'application': return `as an application, by ${typeProperty}`;
    case 'tag': return `by the tag #${tag}`;
    case 'folder': return `by the folder ${folder}`;
    case 'list': return 'by a list of interviews';
    case null: return 'with properties that cannot be read';
  }
}

/** What would make a note one of ours. */
function howTo({ typeProperty, typeValue, tag, folder }: ReadingSettings): string {
  const ways = [
    typeValue === '' ? null : `the property ${typeProperty}: ${typeValue}`,
    tag === '' ? null : `the tag #${tag}`,
    folder === '' ? null : `a place in the folder ${folder}`,
    `${typeProperty}: application with a list of interviews`,
  ].filter((way) => way !== null);
  return `A note becomes one by ${ways.slice(0, -1).join(', ')} or ${ways.at(-1) ?? ''}. All of it can be changed in the settings.`;
}
