import { addDays, type Day } from '../dates/day';
import { dayAndMonth } from '../dates/words';
import { momentAt } from '../dates/zoned';
import { words } from '../language/interface';
import type { Problem } from '../note/problem';
import type { FollowUp, InterviewStatus } from '../playbook/follow-up';
import type { SidebarEntry } from '../sidebar/entries';
import type { RowGrouping } from '../sidebar/groups';
import { restRow, type DraftOf } from '../sidebar/row';
import { makeGroups, type Group, type SidebarInput } from '../sidebar/sidebar';
import type { Viewer } from '../sidebar/when';
import type { ListOptions, ListState } from './options';
import { scopeOf, type Scope, type ScopeInput } from './scope';

export interface ListInput extends ScopeInput {
  /** Whether all notes have been read. Until then the list does not say that something is missing. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
  /** What could not be read in the options. */
  readonly unread: readonly string[];
  readonly viewer: Viewer;
  readonly grouping: RowGrouping;
  /** What was folded (true) or opened (false) by hand, by the key of the group or row. */
  readonly folds: Readonly<Record<string, boolean>>;
  readonly draftOf: DraftOf;
  /** How many further rows the person has asked for. */
  readonly more: number;
}

/** A list of follow-ups as it is shown outside the sidebar. */
interface FollowUpListModel {
  readonly groups: readonly Group[];
  /** The options that could not be followed, a sentence or two each. */
  readonly problems: readonly string[];
  /** The message in place of rows; null if there are rows. */
  readonly message: string | null;
}

/** A list in a note begins with fewer rows than the sidebar. */
export const ROWS_AT_FIRST = 30;

/** Makes a list from the sidebar's rows. */
export function makeList(input: ListInput): FollowUpListModel {
  const { options, agenda, viewer, complete } = input;
  const scope = scopeOf(input);
  const last = options.days === null ? null : addDays(momentAt(viewer.now, viewer.zone).day, options.days);
  const chosen: Pick<SidebarInput, 'agenda' | 'shows'> = isWhole(scope, options) ? { agenda } : {
    agenda: {
      ...agenda, interviews: agenda.interviews.filter((interview) => isAbout(interview, scope)),
      items: agenda.items.filter((item) => scope.has(item) && isAskedFor(item, options, last)),
    },
    shows: (entry) => isInList(entry, scope, options),
  };
  const room = (options.limit ?? ROWS_AT_FIRST) + input.more;
  const groups = makeGroups({
    ...chosen, problems: input.problems, viewer, draftOf: input.draftOf,
    choices: { filter: '', grouping: input.grouping, folds: { ...opened(options), ...input.folds } },
    maxRows: room, maxHeadings: room,
  });
  const problems = complete ? [...input.unread, ...scope.problems] : input.unread;
  return { groups: withOneRest(groups), problems, message: groups.length > 0 ? null : messageFor(input, scope) };
}

/** What the options ask for by name is open at first. */
function opened({ states, days }: ListOptions): Readonly<Record<string, boolean>> {
  const asked: readonly ListState[] = [...states ?? [], ...days === null ? [] : ['later'] as const];
  return Object.fromEntries(asked.map((state) => [state, false]));
}

/** Whether nothing is left out. If so, the agenda's own lists can be used. */
function isWhole({ isNarrowed }: Scope, { states, actions, days }: ListOptions): boolean {
  return !isNarrowed && states === null && actions === null && days === null;
}

function isAbout({ application, note }: InterviewStatus, { isNarrowed, applications, notes }: Scope): boolean {
  return !isNarrowed || applications.has(application) || notes.has(note);
}

function isAskedFor({ state, from, action }: FollowUp, { states, actions }: ListOptions, last: Day | null): boolean {
  return (states === null || states.includes(state)) && (actions === null || actions.includes(action))
    && (last === null || state !== 'later' || from.day <= last);
}

/** Whether an entry other than a follow-up is in the list. The follow-ups have been chosen already. */
function isInList({ subject, note }: SidebarEntry, { applications, notes, isNarrowed }: Scope, options: ListOptions): boolean {
  if (subject.kind === 'follow-up' || subject.kind === 'several') return true;
  const { states, actions, person } = options;
  const state = subject.kind === 'problem' ? 'problems' : subject.kind;
  if (states !== null && !states.includes(state)) return false;
  if (actions !== null && !(subject.kind === 'done' && actions.includes(subject.line.line.action))) return false;
  if (person !== null && subject.kind === 'problem') return false;
  return !isNarrowed || ('interview' in subject ? applications.has(subject.interview.application) : notes.has(note));
}

/** The groups that the bound leaves without a row are counted in the one before them. */
function withOneRest(groups: readonly Group[]): readonly Group[] {
  const isLeftOut = ({ folded, rows }: Group) => !folded && rows[0]?.subject.kind === 'rest';
  const kept = groups.filter((group) => !isLeftOut(group));
  const last = kept.findLast(({ folded }) => !folded);
  const leftOut = groups.filter(isLeftOut).reduce((sum, { count }) => sum + count, 0);
  if (last === undefined || leftOut === 0) return groups;
  const rows = last.rows.filter(({ subject }) => subject.kind !== 'rest');
  const own = last.count - rows.filter(({ level }) => level === 2).length;
  return kept.map((group) => (group === last ? { ...last, rows: [...rows, restRow(last.key, own + leftOut)] } : group));
}

function messageFor(input: ListInput, scope: Scope): string | null {
  return input.complete ? emptyWords(input, scope) : words('common').reading;
}

/** The message in place of rows: when the next one comes. */
function emptyWords({ agenda, options, viewer, notes }: ListInput, scope: Scope): string | null {
  const { interviews, subject, problems } = scope;
  if (agenda.interviews.length === 0) return words('lists').noNotes;
  if (interviews.length === 0) return notes === null && problems.length > 0 ? null : noInterviewWords(notes);
  const items = agenda.items.filter((item) => scope.has(item) && isAskedFor(item, { ...options, states: null }, null));
  if (items.some(({ state }) => state !== 'later')) return words('lists').nothingInStates;
  const next = [...items.map(({ from }) => from), ...interviews.flatMap((interview) => startAhead(interview, viewer))]
    .sort((a, b) => a.instant - b.instant)[0];
  const isClosed = interviews.every(({ phase }) => phase === 'closed');
  if (subject === null) return next === undefined ? words('lists').nothing : words('lists').nothingUntil(dayAndMonth(next.day));
  if (next !== undefined) return words('lists').nothingForUntil(subject, dayAndMonth(next.day));
  return isClosed ? words('lists').closed(subject) : words('lists').nothingFor(subject);
}

function noInterviewWords(notes: ReadonlySet<string> | null): string {
  return notes === null ? words('lists').nothing : words('lists').noNotesInBase;
}

function startAhead({ start, takesPlace }: InterviewStatus, { now }: Viewer) {
  return start !== null && takesPlace && start.instant > now ? [start] : [];
}
