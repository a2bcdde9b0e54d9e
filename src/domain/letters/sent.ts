import { toDay, type Day } from '../dates/day';
import { LOCALES } from '../language/locales';
import { assignJournal } from '../note/assign-journal';
import type { Interview } from '../note/interview';
import type { JournalLine } from '../note/journal';
import { parseJournalLine } from '../note/journal-line';
import { nameJournalPeople } from '../note/journal-people';
import { foldName } from '../note/link';
import { isKnownAs } from '../note/people';
import { lowered } from '../text/letter-case';
import type { LetterInNote } from './letters-in-note';
import { everyone, personNamed, type LetterScene } from './recipients';
import type { LetterTemplate } from './template';

/** That a letter has gone out, according to its note's journal. */
export interface Sent {
  readonly on: Day;
  /** The journal lines that say so, as they are in the note. */
  readonly lines: readonly string[];
}

/** What identifies a letter in the journal. */
export type JournalledLetter = Pick<LetterInNote, 'heading' | 'writtenOn'> & { readonly context: LetterScene };

/**
 * When the letter went out; null if the journal of its note does not say so.
 * @param journal the lines of the note, as they are
 * @param interviews all of the note
 */
export function sentOf(letter: JournalledLetter, journal: readonly unknown[], interviews: readonly Interview[]): Sent | null {
  const lines = journal
    .filter((line) => typeof line === 'string')
    .flatMap((line) => daysOf(line, letter, interviews).map((day) => ({ day, line })))
    .sort((a, b) => a.day.localeCompare(b.day));
  const on = lines[0]?.day;
  return on === undefined ? null : { on, lines: lines.filter(({ day }) => day === on).map(({ line }) => line) };
}

/** The words after the day in the line of a letter that belongs to no follow-up: `sent clarification to Jane Doe via email`. */
export function freeFormWords({ title, channel, language }: LetterTemplate, person: string | null): string {
  const what = LOCALES[language].nounsHaveCapitals ? title : lowered(title);
  const words = ['sent', what, person === null ? '' : `to ${person}`, channel === null ? '' : `via ${channel}`];
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

/** The day of the line if it says that the letter went out. */
function daysOf(text: string, letter: JournalledLetter, interviews: readonly Interview[]): readonly Day[] {
  const { heading: { template, person }, context } = letter;
  if (template.action === null) {
    const [, day = '', words = ''] = /^(\d{4}-\d{2}-\d{2}) (.*)$/.exec(text.trim()) ?? [];
    const name = person === null ? null : personNamed(person, everyone(context))?.name ?? null;
    return words === freeFormWords(template, name) ? [toDay(day)].filter((read) => read !== null) : [];
  }
  const parsed = parseJournalLine(text);
  return 'expected' in parsed ? [] : nameJournalPeople([parsed], everyone(context))
    .flatMap((line) => (line.kind === 'done' && isSending(line, letter, interviews) ? [line.date] : []));
}

function isSending(line: JournalLine, { heading, writtenOn, context }: JournalledLetter, interviews: readonly Interview[]): boolean {
  const { template: { action, alsoAsks, channel }, about, n } = heading;
  if (line.action !== action && line.action !== alsoAsks) return false;
  if (line.via !== null && channel !== null && line.via !== channel) return false;
  // In a note with several interviews, the day of a line can be an earlier one: it says which interview is meant.
  const isLater = (about !== null && n === null) || writtenOn === null || line.date >= writtenOn;
  return isLater && isTo(line, heading.person, context) && isAbout(line, context.interview, interviews);
}

/** A line that names no one is for everyone. */
function isTo({ person: named }: JournalLine, name: string | null, scene: LetterScene): boolean {
  if (named === null || name === null) return true;
  const known = personNamed(name, everyone(scene));
  return known === null ? foldName(named) === foldName(name) : isKnownAs(known, named);
}

function isAbout(line: JournalLine, { entry }: Interview, interviews: readonly Interview[]): boolean {
  if (entry === null) return true;
  return assignJournal([line], interviews).some((other) => other.entry?.index === entry.index && other.journal.length > 0);
}
