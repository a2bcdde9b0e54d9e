import { formatJournalLine, type JournalLine } from '../domain/note/journal';
import { parseJournalLine } from '../domain/note/journal-line';
import { foldName } from '../domain/note/link';

/**
 * The line as it goes into a note; null if no line can say it. A name that contains `until` or `via` as a word, for one, would be
 * read as more than a name.
 * @param names the names of the person whom it is about, the usual one first; empty if it is about no particular person
 */
export function writableLine(line: Omit<JournalLine, 'person'>, names: readonly string[]): string | null {
  const people = names.length === 0 ? [null] : names;
  return people.map((person) => writeOne({ ...line, person })).find((written) => written !== null) ?? null;
}

/** The lines that say the same, with the channel or without it. */
export function linesThatSay(lines: readonly string[], said: JournalLine): readonly string[] {
  return lines.filter((line) => saysTheSame(line, said) || saysTheSame(line, { ...said, via: null }));
}

/** Null unless reading the line gives back what it is meant to say. */
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
