import type { Instant } from '../dates/zoned';
import type { Interview } from '../note/interview';
import type { Application } from '../playbook/application';
import type { Agenda, FollowUp, InterviewStatus } from '../playbook/follow-up';
import { groupBy } from '../text/group';
import { STAGES, type BoardStage } from './stage';

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

/** Joins the applications with the agenda, each once. */
export function entriesOf(applications: readonly Application[], { items, interviews }: Agenda): readonly BoardEntry[] {
  const itemsOf = groupBy(items, (item) => item.application);
  const statusesOf = groupBy(interviews, (interview) => interview.application);
  return applications.flatMap((application) => {
    const last = application.rounds.findLast((round) => !round.calledOff) ?? application.rounds.at(-1);
    const [own, statuses] = [itemsOf.get(application.key) ?? [], statusesOf.get(application.key) ?? []];
    return last === undefined ? [] : [entryOf(application, last, own, statuses)];
  });
}

function entryOf(
  application: Application, last: Interview, items: readonly FollowUp[], statuses: readonly InterviewStatus[],
): BoardEntry {
  const toCome = application.toCome !== null && takesPlace(application.toCome, statuses) ? application.toCome : null;
  const item = items.find(({ state }) => state !== 'later') ?? items[0] ?? null;
  const isQuiet = statuses.some(({ phase }) => phase === 'quiet');
  return { application, last, item, statuses, toCome, stage: stageOf(application, toCome), isQuiet };
}

function takesPlace({ note, entry }: Interview, statuses: readonly InterviewStatus[]): boolean {
  return statuses.some((status) => status.note === note && status.entry?.index === entry?.index && status.takesPlace);
}

function stageOf({ closed, status }: Application, toCome: Interview | null): BoardStage {
  if (closed) return 'closed';
  if (status === 'offer') return 'offer';
  return toCome === null ? 'waiting' : 'to-come';
}

/** The entries of each stage: what is due first, what is quiet or was closed long ago last. */
export function byStage(entries: readonly BoardEntry[], now: Instant): ReadonlyMap<BoardStage, readonly BoardEntry[]> {
  const found = groupBy(entries, ({ stage }) => stage);
  return new Map(STAGES.map((stage) => [stage, inOrder(found.get(stage) ?? [], now)]));
}

function inOrder(entries: readonly BoardEntry[], now: Instant): readonly BoardEntry[] {
  const placed = entries.map((entry) => ({ entry, place: placeOf(entry, now) }));
  return placed.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
}

/** A card's place in its column: the instant that it is about, in a closed one counted backwards. */
function placeOf({ application, stage, item, toCome, isQuiet }: BoardEntry, now: Instant): number {
  if (stage === 'closed') return -(Date.parse(application.statedBy?.statusDate ?? application.latestDay ?? '') || 0);
  if (isQuiet) return Number.MAX_SAFE_INTEGER;
  if (item !== null && item.state !== 'later') return item.due.instant - now - DUE_FIRST;
  const next = [item?.from.instant, toCome?.schedule?.start.instant].filter((instant) => instant !== undefined);
  return next.length === 0 ? Number.MAX_SAFE_INTEGER - 1 : Math.min(...next) - now;
}

/** More than any span between two instants (ms). */
const DUE_FIRST = 1e15;
