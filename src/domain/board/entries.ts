import type { Interview } from '../note/interview';
import type { Application } from '../playbook/application';
import type { AssessedApplication } from '../playbook/assess';
import type { FollowUp, InterviewStatus } from '../playbook/follow-up';
import { compareText } from '../text/compare';
import type { BoardStage } from './stage';

/** An application with what the agenda says of it, before its words are made. */
export interface BoardEntry {
  readonly application: Application;
  readonly stage: BoardStage;
  /** The last round that was not called off: its note takes what the employer says, and the status. */
  readonly last: Interview;
  /** What to do about it first; null if there is nothing. */
  readonly item: FollowUp | null;
  readonly statuses: readonly InterviewStatus[];
  /** The round to come that takes place; null if there is none. */
  readonly toCome: Interview | null;
  readonly isQuiet: boolean;
}

/** None for an application without a round. */
export function entriesOf({ application, items, interviews }: AssessedApplication): readonly BoardEntry[] {
  const last = application.rounds.findLast((round) => !round.calledOff) ?? application.rounds.at(-1);
  if (last === undefined) return [];
  const toCome = application.toCome !== null && takesPlace(application.toCome, interviews) ? application.toCome : null;
  const item = items.find(({ state }) => state !== 'later') ?? items[0] ?? null;
  const isQuiet = interviews.some(({ phase }) => phase === 'quiet');
  return [{ application, last, item, statuses: interviews, toCome, stage: stageOf(application, toCome), isQuiet }];
}

function takesPlace({ note, entry }: Interview, statuses: readonly InterviewStatus[]): boolean {
  return statuses.some((status) => status.note === note && status.entry?.index === entry?.index && status.takesPlace);
}

function stageOf({ closed, status }: Application, toCome: Interview | null): BoardStage {
  if (closed) return 'closed';
  if (status === 'offer') return 'offer';
  return toCome === null ? 'waiting' : 'to-come';
}

/** The order of a column: what is due first, what is quiet or was closed long ago last. Both are of one stage. */
export function compareEntries(a: BoardEntry, b: BoardEntry): number {
  return placeOf(a) - placeOf(b) || compareText(a.application.key, b.application.key);
}

/** A card's place in its column: the instant that it is about, in a closed one counted backwards. */
function placeOf({ application, stage, item, toCome, isQuiet }: BoardEntry): number {
  if (stage === 'closed') return -(Date.parse(application.statedBy?.statusDate ?? application.latestDay ?? '') || 0);
  if (isQuiet) return Number.MAX_SAFE_INTEGER;
  if (item !== null && item.state !== 'later') return item.due.instant - DUE_FIRST;
  const next = [item?.from.instant, toCome?.schedule?.start.instant].filter((instant) => instant !== undefined);
  return next.length === 0 ? Number.MAX_SAFE_INTEGER - 1 : Math.min(...next);
}

/** More than any span between two instants (ms). */
const DUE_FIRST = 1e15;
