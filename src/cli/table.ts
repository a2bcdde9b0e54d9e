import { styleText } from 'node:util';
import { longDay, shortDay } from '../domain/dates/words';
import { momentAt, type Instant, type Moment, type Zone } from '../domain/dates/zoned';
import { STATES, type FollowUp, type Outlook, type State } from '../domain/playbook/follow-up';
import { RULES } from '../domain/playbook/rules';
import type { Due } from './due';

export interface TableOptions {
  readonly now: Instant;
  readonly zone: Zone;
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
  const sections = sectionsOf(due).filter(({ rows }) => rows.length > 0);
  const widths = columnWidths(sections.flatMap(({ rows }) => rows));
  const blocks = sections.map(({ title, rows }) => [heading(`${title} (${rows.length})`), ...rows.map((row) => `  ${alignRow(row, widths)}`)].join('\n'));
  const body = blocks.length > 0 ? blocks : [due.agenda.interviews.length > 0 ? 'Nothing is due.' : 'No interview notes found.'];
  return `${[`${longDay(day)} ${day.slice(0, 4)}, ${time}`, ...body].join('\n\n')}\n`;
}

function sectionsOf({ agenda, problems }: Due): { title: string; rows: Row[] }[] {
  const waiting = agenda.interviews.filter(({ followUp }) => followUp === 'waiting');
  return [
    ...STATES.map((state) => ({ title: HEADINGS[state], rows: agenda.items.filter((item) => item.state === state).map(itemRow) })),
    { title: 'Waiting', rows: waiting.map(waitingRow) },
    { title: 'Notes with problems', rows: problems.map(({ note, message }) => [note, message]) },
  ];
}

function itemRow(item: FollowUp): Row {
  return [deadline(item), whatToDo(item), [item.company, item.role].filter((part) => part !== null).join(' · '), item.note ?? ''];
}

function deadline({ due, zone, zoneStated }: FollowUp): string {
  const time = due.time === '23:59' ? '' : ` ${due.time}`;
  return `by ${shortDay(due.day)}${time}${zoneStated && time !== '' ? ` (${zone})` : ''}`;
}

function whatToDo({ action, n, person, to, channel }: FollowUp): string {
  const label = n !== null && n > 1 ? `${RULES[action].label} (${n}.)` : RULES[action].label;
  const whom = person ?? to;
  return [whom === null ? label : `${label}: ${whom}`, channel === null ? null : `by ${channel}`].filter((part) => part !== null).join(', ');
}

function waitingRow({ company, role, note, waitingUntil, hold }: Outlook): Row {
  return [untilWords(waitingUntil), hold, [company, role].filter((part) => part !== null).join(' · '), note];
}

function untilWords(until: Moment | null): string {
  return until === null ? 'for now' : `until ${shortDay(until.day)}`;
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
