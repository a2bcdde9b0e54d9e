import { clockTime, longDate } from '../dates/words';
import { interfaceLocale, words } from '../language/interface';
import { momentAt } from '../dates/zoned';
import { STATES, type FollowUp, type State, type InterviewStatus } from '../playbook/follow-up';
import { groupTitle } from '../sidebar/groups';
import { channelWords, titleOf } from '../sidebar/titles';
import { untilWords, whenWords, type Viewer } from '../sidebar/when';
import { attempt } from '../text/attempt';
import { oneLine } from '../text/terminal';
import type { Due } from './due';

export interface TableOptions extends Viewer {
  /** Formats a heading; without it, headings are plain. */
  readonly heading?: (text: string) => string;
}

type Row = readonly string[];

/** The list for a terminal: overdue, today, open, later, waiting, and problems last. */
export function toTable(due: Due, { now, zone, heading = (text) => text }: TableOptions): string {
  const { day, time } = momentAt(now, zone);
  const sections = sectionsOf(due, { now, zone }).filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => ({ title, rows: rows.map((row) => row.map(oneLine)) }));
  const widths = columnWidths(sections.flatMap(({ rows }) => rows));
  const blocks = sections.map(({ title, rows }) => {
    const lines = rows.map((row) => `  ${alignRow(row, widths)}`);
    return [heading(`${title} (${rows.length})`), ...lines].join('\n');
  });
  const { nothingDue, noNotes } = words('outside');
  const body = blocks.length > 0 ? blocks : [due.agenda.interviews.length > 0 ? nothingDue : noNotes];
  return `${[words('sidebar').fullyAt(longDate(day), clockTime(time)), ...body].join('\n\n')}\n`;
}

function sectionsOf({ agenda, problems }: Due, viewer: Viewer): { title: string; rows: Row[] }[] {
  const rowsOf = (state: State) => agenda.items.filter((item) => item.state === state).map((item) => (
    attempt(() => itemRow(item, viewer), (reason) => cannotBeShown(item.note, reason))));
  const waiting = agenda.interviews.filter(({ phase }) => phase === 'waiting');
  return [
    ...STATES.map((state) => ({ title: groupTitle(state), rows: rowsOf(state) })),
    { title: groupTitle('waiting'), rows: waiting.map((interview) => (
      attempt(() => waitingRow(interview, viewer), (reason) => cannotBeShown(interview.note, reason)))) },
    { title: groupTitle('problems'), rows: problems.map(({ note, message }) => [note, message]) },
  ];
}

function cannotBeShown(note: string | null, reason: string): Row {
  return ['', words('outside').notShown(reason), '', note ?? ''];
}

function itemRow(item: FollowUp, viewer: Viewer): Row {
  const how = item.channel === null ? '' : `, ${channelWords(item.channel)}`;
  return [whenWords(item, viewer), `${titleOf(item)}${how}`, whereOf(item), item.note ?? ''];
}

function waitingRow(interview: InterviewStatus, viewer: Viewer): Row {
  return [untilWords(interview.waitingUntil, interview.zone, viewer), interview.waitingReason, whereOf(interview), interview.note];
}

/** Includes the round of a listed interview. */
function whereOf({ company, role, entry }: Pick<FollowUp, 'company' | 'role' | 'entry'>): string {
  return [company, role, entry?.round ? entry.labels[interfaceLocale()] : null].filter((part) => part !== null).join(' · ');
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
