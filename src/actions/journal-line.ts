import { formatJournalLine, type JournalLine } from '../domain/note/journal';
import { parseJournalLine } from '../domain/note/journal-line';
import { foldName } from '../domain/note/link';

/**
 * The line as it goes into a note, or null if no line would say it: a name in which `until` or
 * `via` stands as a word can be taken for more than a name.
 * @param names what the person it is about goes by, the usual name first; empty: it is about no one person
 */
export function writableLine(line: Omit<JournalLine, 'person'>, names: readonly string[]): string | null {
  const people = names.length === 0 ? [null] : names;
  return people.map((person) => writeOne({ ...line, person })).find((written) => written !== null) ?? null;
}

/** The lines that say that, with the way of the contact or without: they count as one. */
export function linesThatSay(lines: readonly string[], said: JournalLine): readonly string[] {
  return lines.filter((line) => saysTheSame(line, said) || saysTheSame(line, { ...said, via: null }));
}

/** Written only where reading it gives back what it was meant to say. */
function writeOne(line: JournalLine): string | null {
  const person = line.person === null ? null : line.person.replace(/\s+/g, ' ').trim();
  const written = formatJournalLine({ ...line, person });
  return saysTheSame(written, line) ? written : null;
}

function saysTheSame(text: string, line: JournalLine): boolean {
  const read = parseJournalLine(text);
  if ('expected' in read || read.kind === 'freeForm') return false;
  return (Object.keys(line) as (keyof JournalLine)[]).every((key) => comparable(read[key]) === comparable(line[key]));
}

function comparable(value: string | null): string | null {
  return value === null ? null : foldName(value);
}
