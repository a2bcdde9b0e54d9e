import { styleText } from 'node:util';
import { channelWords, titleOf } from '../domain/agenda/titles';
import { untilWords, whenWords, type Viewer } from '../domain/agenda/when';
import { longDay } from '../domain/dates/words';
import { momentAt } from '../domain/dates/zoned';
import { STATES, type FollowUp, type InterviewStatus, type State } from '../domain/playbook/follow-up';
import type { Due } from './due';

export interface TableOptions extends Viewer {
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

function sectionsOf({ agenda, problems }: Due, viewer: Viewer): { title: string; rows: Row[] }[] {
  const rowsOf = (state: State) => agenda.items.filter((item) => item.state === state).map((item) => itemRow(item, viewer));
  const waiting = agenda.interviews.filter(({ phase }) => phase === 'waiting');
  return [
    ...STATES.map((state) => ({ title: HEADINGS[state], rows: rowsOf(state) })),
    { title: 'Waiting', rows: waiting.map((interview) => waitingRow(interview, viewer)) },
    { title: 'Notes with problems', rows: problems.map(({ note, message }) => [note, message]) },
  ];
}

function itemRow(item: FollowUp, viewer: Viewer): Row {
  const how = item.channel === null ? '' : `, ${channelWords(item.channel)}`;
  return [whenWords(item, viewer), `${titleOf(item)}${how}`, whereOf(item), item.note ?? ''];
}

function waitingRow(interview: InterviewStatus, viewer: Viewer): Row {
  return [untilWords(interview.waitingUntil, interview.zone, viewer), interview.waitingReason, whereOf(interview), interview.note];
}

/** Of a note's several interviews, also which one. */
function whereOf({ company, role, entry }: Pick<FollowUp, 'company' | 'role' | 'entry'>): string {
  return [company, role, entry?.round ? entry.words : null].filter((part) => part !== null).join(' · ');
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
