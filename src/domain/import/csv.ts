/** One record of a table: the line on which it starts, from 1, and its cells as they are. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The records of a text, except those without any text. */
export interface CsvRecords {
  readonly rows: readonly CsvRow[];
  /** The lines with an opening quotation mark that is never closed: it was read as text. */
  readonly openQuotes: readonly number[];
}

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Reads comma-separated values as RFC 4180 has them, and as programs write them: with semicolons or
 * tabs, any line ends, a byte-order mark, `sep=;` in the first line, spaces before a quotation mark.
 */
export function parseCsv(text: string): CsvRecords {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const [stated = '', separator] = STATED.exec(text.slice(start)) ?? [];
  const { rows, openQuotes } = separator === undefined
    ? parseRecords(text, { separator: separatorOf(text, start), start, firstLine: 1 })
    : parseRecords(text, { separator, start: start + stated.length, firstLine: 2 });
  return { rows, openQuotes };
}

/** Excel's own first line. */
const STATED = /^sep=([^\r\n])(?:\r\n?|\n|$)/i;
/** How many records are read to find the separator. */
const SAMPLE = 20;

/**
 * The separator that gives the most columns in the most records, and leaves no quotation mark inside a cell's text if it
 * can. The first record does not decide: it can be a title.
 */
function separatorOf(text: string, start: number): string {
  const scores = SEPARATORS.map((separator) => {
    const { rows, stray } = parseRecords(text, { separator, start, firstLine: 1, limit: SAMPLE });
    const widths = rows.map(({ cells }) => cells.length).filter((width) => width > 1);
    const cellsInAlike = widths.map((width) => width * widths.filter((other) => other === width).length);
    return Math.max(0, ...cellsInAlike) / rows.length / (stray ? 1000 : 1);
  });
  return SEPARATORS[scores.indexOf(Math.max(...scores))] ?? ',';
}

interface Records extends CsvRecords {
  /** Whether there is a quotation mark in the middle of a cell's text. */
  readonly stray: boolean;
}

interface ParseOptions {
  readonly separator: string;
  /** The offset of the first record. */
  readonly start: number;
  /** The line that it is on. */
  readonly firstLine: number;
  /** The number of records to read at most; left out: all. */
  readonly limit?: number;
}

function parseRecords(text: string, { separator, start, firstLine, limit = Infinity }: ParseOptions): Records {
  const rows: CsvRow[] = [];
  const openQuotes: number[] = [];
  let stray = false;
  const end = new RegExp(`\\u${separator.charCodeAt(0).toString(16).padStart(4, '0')}|\\r\\n?|\\n`, 'g');
  for (let at = start, line = firstLine; at < text.length && rows.length < limit;) {
    const cells: string[] = [];
    const row = { line, cells };
    for (let goesOn = true; goesOn;) {
      const cell = readCell(text, at, end);
      cells.push(cell.value);
      if (cell.isOpen) openQuotes.push(line);
      stray ||= cell.isStray;
      line += cell.breaks + (cell.end === separator ? 0 : 1);
      at = cell.next;
      goesOn = cell.end === separator;
    }
    if (cells.some((cell) => cell.trim() !== '')) rows.push(row);
  }
  return { rows, openQuotes, stray };
}

interface Cell {
  readonly value: string;
  /** What ends it: the separator, a line break, or nothing at the end of the text. */
  readonly end: string;
  readonly next: number;
  /** How many lines end inside it. */
  readonly breaks: number;
  readonly isOpen: boolean;
  readonly isStray: boolean;
}

const QUOTE = / *"/y;

function readCell(text: string, at: number, end: RegExp): Cell {
  QUOTE.lastIndex = at;
  const opening = QUOTE.exec(text)?.[0].length ?? 0;
  const closing = opening === 0 ? -1 : closingQuote(text, at + opening);
  const from = closing === -1 ? at : closing + 1;
  end.lastIndex = from;
  const found = end.exec(text);
  const rest = text.slice(from, found?.index ?? text.length);
  const inQuotes = closing === -1 ? '' : text.slice(at + opening, closing);
  return {
    value: inQuotes.replaceAll('""', '"') + rest,
    end: found?.[0] ?? '',
    next: found === null ? text.length : end.lastIndex,
    breaks: inQuotes.match(/\r\n?|\n/g)?.length ?? 0,
    isOpen: opening > 0 && closing === -1,
    isStray: closing === -1 ? rest.includes('"') : rest.trim() !== '',
  };
}

/** The offset of the first quotation mark that is not doubled; -1 if there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
