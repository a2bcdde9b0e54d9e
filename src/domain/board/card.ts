import { daysBetween } from '../dates/day';
import { fullDate } from '../dates/words';
import { momentAt } from '../dates/zoned';
import type { Interview } from '../note/interview';
import { noteName } from '../note/person-note';
import { isHeld, isToCome } from '../playbook/application';
import { ofInterview, type EntryMark } from '../playbook/follow-up';
import { aboutParts, aboutWords } from '../sidebar/about';
import { titleOf } from '../sidebar/titles';
import { startWords, whenWords, type Viewer } from '../sidebar/when';
import { capitalized } from '../text/letter-case';
import type { BoardEntry } from './entries';
import { movesOf, type Move } from './moves';
import { words } from '../language/interface';
import type { BoardStage } from './stage';

/** How a round looks on its card. */
export type Dot = 'held' | 'to-come' | 'off';

/** An application on the board, with all its words. */
export interface Card {
  /** Stable while it is about the same application. */
  readonly key: string;
  readonly stage: BoardStage;
  /** The company, or else whatever is known of the application. */
  readonly title: string;
  /** `Backend engineer (via Wherry)`; may be empty. */
  readonly role: string;
  /** What comes next, or how it ended. */
  readonly next: string;
  /** When; may be empty. */
  readonly when: string;
  readonly isLate: boolean;
  /** How long the person has waited; empty if they are not waiting, on the day itself, or if it is not known. */
  readonly waited: string;
  readonly dots: readonly Dot[];
  readonly rounds: string;
  /** The note that opens, and that takes what the employer says. */
  readonly note: string;
  readonly entry: EntryMark | null;
  readonly moves: readonly Move[];
}

/** More dots than this cannot be counted at a glance. The words say how many rounds there are. */
const MAX_DOTS = 8;

type Next = Pick<Card, 'next' | 'when' | 'isLate'>;

export function cardOf(entry: BoardEntry, viewer: Viewer): Card {
  const { application, stage, last } = entry;
  const next = nextOf(entry, viewer);
  const about = aboutOf(last);
  const waited = waitedWords(entry, viewer);
  const dots = application.rounds.map((round) => dotOf(round, viewer));
  const rounds = words('board').rounds(countOf(dots, 'held'), countOf(dots, 'to-come'), countOf(dots, 'off'));
  const { note, entry: mark } = ofInterview(last);
  return {
    key: application.key, stage, title: about.title, role: about.role, ...next, waited, dots: dots.slice(0, MAX_DOTS), rounds, note,
    entry: mark, moves: movesOf(entry),
  };
}

function aboutOf(last: Interview): Pick<Card, 'title' | 'role'> {
  const [main, ...others] = aboutParts({ ...ofInterview(last), entry: null });
  return { title: main?.words ?? noteName(last.note), role: (aboutWords(others) ?? '').replace(/^ · /, '').trim() };
}

function nextOf(entry: BoardEntry, viewer: Viewer): Next {
  const { application: { closed }, item, toCome, isQuiet } = entry;
  if (closed) return plain(closedWords(entry));
  if (isQuiet) return plain(words('board').quiet);
  if (toCome !== null && isFirst(toCome, item)) return { ...plain(words('board').interview), when: interviewWords(toCome, viewer) };
  if (item !== null) return { next: titleOf(item), when: whenWords(item, viewer), isLate: item.state === 'overdue' };
  return plain(capitalized(reasonOf(entry)));
}

/** Whether the interview comes before the next follow-up. */
function isFirst({ schedule }: Interview, item: BoardEntry['item']): boolean {
  return item === null || (item.state === 'later' && schedule !== null && schedule.start.instant <= item.from.instant);
}

function interviewWords({ schedule, zone }: Interview, viewer: Viewer): string {
  return schedule === null ? words('board').dateless : startWords(schedule, zone, viewer);
}

function plain(next: string): Next {
  return { next, when: '', isLate: false };
}

/** Why there is no next step, taken from the latest round that has not been replaced. */
function reasonOf({ statuses }: BoardEntry): string {
  return statuses.findLast(({ superseded }) => !superseded)?.waitingReason ?? '';
}

function closedWords({ application: { status, statedBy } }: BoardEntry): string {
  const ended = words('board').closedAs[status];
  const date = statedBy?.statusDate ?? null;
  return date === null ? ended : words('board').since(ended, fullDate(date));
}

/** Calendar days since the latest interview held, in its zone; on its day there is nothing to count. */
function waitedWords({ application: { latestHeld }, stage }: BoardEntry, { now }: Viewer): string {
  const schedule = latestHeld?.schedule ?? null;
  if (stage !== 'waiting' || latestHeld === null || schedule === null) return '';
  const days = daysBetween(schedule.start.day, momentAt(now, latestHeld.zone).day);
  return days === 0 ? '' : words('board').waited(days);
}

function dotOf(round: Interview, { now }: Viewer): Dot {
  if (round.calledOff) return 'off';
  return isHeld(round, now) || !isToCome(round, now) ? 'held' : 'to-come';
}

function countOf(dots: readonly Dot[], kind: Dot): number {
  return dots.filter((dot) => dot === kind).length;
}
