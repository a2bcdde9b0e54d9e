import { readTime, type WrittenDate } from '../dates/written';
import { readZone } from '../dates/zone-names';
import { words } from '../language/interface';
import { splitPeople } from '../note/people-text';
import { describe } from '../note/reader';
import type { DateOrder, ReadingSettings } from '../note/settings';
import { cleanCell, expectedDate, isBlank, readCell, withAddress } from './cells';
import type { Target } from './columns';
import type { CsvRow } from './csv';
import { dateIn, startText } from './dates';
import { FIELDS, type ImportField } from './fields';
import { INTERVIEW_FIELDS, type NoteContent } from './note-text';
import { cellAt, type Column } from './table';

/** Something in the table that could not be taken over as it stands. */
export interface Remark {
  readonly line: number;
  /** Null if it is the row as a whole. */
  readonly column: string | null;
  /** What was found, what was expected, and what became of it. */
  readonly message: string;
}

/** A column with all that reading its cells needs. */
export interface ColumnPlan extends Column {
  readonly target: Target;
  readonly order: DateOrder;
  readonly ownName: string;
  /** Which interview its dates are of; empty if its name does not say it. */
  readonly round: string;
  /** The heading above its text in the note; empty if no other column is text. */
  readonly heading: string;
}

type Said = Partial<Record<ImportField, string | readonly string[]>>;

/** Reads one row, cell by cell: what its note is to say, and what could not be read. */
export class RowReader {
  readonly remarks: Remark[] = [];
  readonly #values: Said = {};
  readonly #interviews: Said[] = [];
  readonly #own: [string, string][] = [];
  readonly #texts: string[] = [];
  /** The columns of addresses, which belong to the person of another column. */
  readonly #addresses: { readonly column: ColumnPlan; readonly address: string }[] = [];

  readonly #row: CsvRow;
  readonly #settings: ReadingSettings;

  constructor(row: CsvRow, columns: readonly ColumnPlan[], settings: ReadingSettings) {
    this.#row = row;
    this.#settings = settings;
    for (const column of columns) {
      const cell = cleanCell(cellAt(row.cells, column.index));
      if (cell !== '') this.#take(cell, column);
    }
    for (const { column, address } of this.#addresses) this.#addAddress(column, address);
    this.#fillInterview();
  }

  get isNameless(): boolean {
    return this.#values.company === undefined && this.#values.role === undefined;
  }

  get content(): NoteContent {
    return { values: this.#values, interviews: this.#interviews, own: this.#own, body: this.#texts.join('\n\n') };
  }

  /** The text of a field of the application; empty if the row does not say it. */
  text(name: ImportField): string {
    const value = this.#values[name];
    return typeof value === 'string' ? value : '';
  }

  #take(cell: string, column: ColumnPlan): void {
    const { target, ownName, heading } = column;
    if (target === 'text') this.#texts.push(heading + cell.replace(/\r\n?/g, '\n'));
    else if (target === 'own' || target === 'none') this.#own.push([ownName, cell]);
    else if (!isBlank(cell, FIELDS[target])) this.#takeField(cell, target, column);
  }

  #takeField(cell: string, name: ImportField, column: ColumnPlan): void {
    const kind = FIELDS[name];
    if (kind === 'start') return this.#takeInterview(cell, column);
    const read = readCell(cell, kind, column.order, this.#settings.statusWords);
    if ('expected' in read) this.#keepUnread(cell, column, read.expected);
    else if (this.#isMine(cell)) this.#own.push([column.ownName, cell]);
    else if (kind === 'email') this.#addresses.push({ column, address: read.value });
    else if (kind === 'people') this.#values[name] = [...(this.#values[name] ?? []), ...splitPeople(read.value)];
    else this.#values[name] = read.value;
  }

  /** One's own address is nobody's contact. */
  #isMine(cell: string): boolean {
    return cell.includes('@') && this.#settings.myAddresses.some((address) => address.toLowerCase() === cell.toLowerCase());
  }

  #takeInterview(cell: string, column: ColumnPlan): void {
    const date = dateIn(cell, column.order);
    if (date === null) return this.#keepUnread(cell, column, expectedDate(cell, words('importing').expected.start));
    const { round } = column;
    const { duration, unreadTime } = date;
    this.#interviews.push({
      date: startText(date),
      ...(round === '' ? {} : { round }),
      ...(duration === null ? {} : { duration: String(duration) }),
      ...this.#zoneOf(date, cell, column),
    });
    if (unreadTime === null) return;
    this.#keepUnread(cell, column, words('importing').expected.time(describe(unreadTime)));
  }

  /** A name that means several zones is no zone: the person has to say which. */
  #zoneOf({ zone, time }: WrittenDate, cell: string, column: ColumnPlan): Said {
    if (zone === null || time === null) return {};
    const reading = readZone(zone, 'UTC');
    if ('zone' in reading) return { timezone: reading.zone };
    this.#keepUnread(cell, column, words('importing').expected.zone(describe(zone), reading.choices));
    return {};
  }

  #addAddress(column: ColumnPlan, address: string): void {
    const person = column.target === 'recruiter_email' ? 'agency_contact' : 'contact_person';
    const named = withAddress(this.text(person), address);
    if (named === null) this.#own.push([column.ownName, address]);
    else this.#values[person] = named;
  }

  /**
   * What is said of the interview goes with its date. Of several interviews it is said of the one whose column
   * names no round, else of the first. Without a date it stays with the application.
   */
  #fillInterview(): void {
    const interview = this.#interviews.find(({ round }) => round === undefined) ?? this.#interviews[0];
    this.#readTime(interview ?? this.#values);
    if (interview === undefined) return;
    for (const name of INTERVIEW_FIELDS) {
      const value = this.#values[name];
      if (value !== undefined) interview[name] = value;
      delete this.#values[name];
    }
  }

  /** A day and a time of two columns are one start. */
  #readTime(interview: Said): void {
    const written = readTime(this.text('time'));
    if (written === null) return;
    const { date } = interview;
    const isDay = typeof date === 'string' && DAY.test(date);
    if (isDay) interview.date = `${date}T${written.time}`;
    if (isDay) delete this.#values.time;
    else this.#values.time = written.time;
    if (written.duration !== null) this.#values.duration ??= String(written.duration);
    const zone = written.zone === null ? null : readZone(written.zone, 'UTC');
    if (zone !== null && 'zone' in zone) this.#values.timezone ??= zone.zone;
  }

  #keepUnread(cell: string, { name, ownName }: ColumnPlan, expected: string): void {
    this.#own.push([ownName, cell]);
    const message = words('importing').kept(describe(cell), expected, ownName);
    this.remarks.push({ line: this.#row.line, column: name, message });
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
