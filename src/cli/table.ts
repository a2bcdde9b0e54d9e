import { styleText } from 'node:util';
import { channelWords, titleOf } from '../domain/agenda/titles';
import { untilWords, whenWords, type Reader } from '../domain/agenda/when';
import { longDay } from '../domain/dates/words';
import { momentAt } from '../domain/dates/zoned';
import { STATES, type FollowUp, type Outlook, type State } from '../domain/playbook/follow-up';
import type { Due } from './due';

export interface TableOptions extends Reader {
  /** Whether headings may be set in bold. */
  readonly isTerminal: boolean;
}

const HEADINGS: Readonly<Record<State, string>> = {
  overdue: 'Overdue', today: 'Today', open: 'Can be done now', later: 'Later',
};

type Row = readonly string[];

/** The list for a terminal: overdue, today, open, later, what one waits for, and problems last. */
export function toTable(due: Due, { now, zone, isTerminal }: TableOptions): string {
  const { day, time } = momentAt(now, zone);
  const heading = (text: string) => (isTerminal ? styleText('bold', text) : text);
  const sections = sectionsOf(due, { now, zone }).filter(({ rows }) => rows.length > 0);
  const widths = columnWidths(sections.flatMap(({ rows }) => rows));
  const blocks = sections.map(({ title, rows }) => [heading(`${title} (${rows.length})`), ...rows.map((row) => `  ${alignRow(row, widths)}`)].join('\n'));
  const body = blocks.length > 0 ? blocks : [due.agenda.interviews.length > 0 ? 'Nothing is due.' : 'No interview notes found.'];
  return `${[`${longDay(day)} ${day.slice(0, 4)}, ${time}`, ...body].join('\n\n')}\n`;
}

function sectionsOf({ agenda, problems }: Due, reader: Reader): { title: string; rows: Row[] }[] {
  const rowsOf = (state: State) => agenda.items.filter((item) => item.state === state).map((item) => itemRow(item, reader));
  const waiting = agenda.interviews.filter(({ followUp }) => followUp === 'waiting');
  return [
    ...STATES.map((state) => ({ title: HEADINGS[state], rows: rowsOf(state) })),
    { title: 'Waiting', rows: waiting.map((outlook) => waitingRow(outlook, reader)) },
    { title: 'Notes with problems', rows: problems.map(({ note, message }) => [note, message]) },
  ];
}

function itemRow(item: FollowUp, reader: Reader): Row {
  const how = item.channel === null ? '' : `, ${channelWords(item.channel)}`;
  return [whenWords(item, reader), `${titleOf(item)}${how}`, whereOf(item), item.note ?? ''];
}

function waitingRow(outlook: Outlook, reader: Reader): Row {
  return [untilWords(outlook.waitingUntil, outlook.zone, reader), outlook.hold, whereOf(outlook), outlook.note];
}

/** Of a note's several interviews, also which one. */
function whereOf({ company, role, entry }: Pick<FollowUp, 'company' | 'role' | 'entry'>): string {
  return [company, role, entry?.round ? entry.label : null].filter((part) => part !== null).join(' · ');
}

/** Each column is as wide as its widest cell, within reason; the last one is as wide as it likes. */
const WIDEST = 48;

function columnWidths(rows: readonly Row[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, at) => {
      widths[at] = Math.min(WIDEST, Math.max(widths[at] ?? 0, cell.length));
    });
  }
  return widths;
}

function alignRow(row: Row, widths: readonly number[]): string {
  return row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join('  ').trimEnd();
}
