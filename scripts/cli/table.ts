import { styleText } from 'node:util';
import { PLACE_TITLES } from '../../src/domain/agenda/groups';
import { channelWords, titleOf } from '../../src/domain/agenda/titles';
import { untilWords, whenWords, type Reader } from '../../src/domain/agenda/when';
import { longDay } from '../../src/domain/dates/words';
import { momentAt } from '../../src/domain/dates/zoned';
import { STATES, type FollowUp, type Outlook, type State } from '../../src/domain/playbook/follow-up';
import type { Due } from './due';

export interface TableOptions extends Reader {
  /** Whether headings may be set in bold. */
  readonly isTerminal: boolean;
}

type Row = readonly string[];

/** The list for a terminal: overdue, today, open, later, waiting, and problems last. */
export function toTable(due: Due, { now, zone, isTerminal }: TableOptions): string {
  const { day, time } = momentAt(now, zone);
  const heading = (text: string) => (isTerminal ? styleText('bold', text) : text);
  const sections = sectionsOf(due, { now, zone }).filter(({ rows }) => rows.length > 0);
  const widths = columnWidths(sections.flatMap(({ rows }) => rows));
  const blocks = sections.map(({ title, rows }) => {
    const lines = rows.map((row) => `  ${alignRow(row, widths)}`);
    return [heading(`${title} (${rows.length})`), ...lines].join('\n');
  });
  const body = blocks.length > 0 ? blocks : [due.agenda.interviews.length > 0 ? 'Nothing is due.' : 'No interview notes found.'];
  return `${[`${longDay(day)} ${day.slice(0, 4)}, ${time}`, ...body].join('\n\n')}\n`;
}

function sectionsOf({ agenda, problems }: Due, reader: Reader): { title: string; rows: Row[] }[] {
  const rowsOf = (state: State) => agenda.items.filter((item) => item.state === state).map((item) => itemRow(item, reader));
  const waiting = agenda.interviews.filter(({ followUp }) => followUp === 'waiting');
  return [
    ...STATES.map((state) => ({ title: PLACE_TITLES[state], rows: rowsOf(state) })),
    { title: PLACE_TITLES.waiting, rows: waiting.map((outlook) => waitingRow(outlook, reader)) },
    { title: PLACE_TITLES.problems, rows: problems.map(({ note, message }) => [note, message]) },
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
  return [company, role, entry?.round ? entry.words : null].filter((part) => part !== null).join(' · ');
}

/** A column is as wide as its widest cell, up to this; the last column has no limit. */
const MAX_WIDTH = 48;

function columnWidths(rows: readonly Row[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, at) => {
      widths[at] = Math.min(MAX_WIDTH, Math.max(widths[at] ?? 0, cell.length));
    });
  }
  return widths;
}

function alignRow(row: Row, widths: readonly number[]): string {
  return row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join('  ').trimEnd();
}
