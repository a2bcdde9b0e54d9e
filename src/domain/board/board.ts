import type { Instant } from '../dates/zoned';
import { listsOf } from '../playbook/agenda-lists';
import { compareAssessed, type AssessedApplication } from '../playbook/assess';
import type { Agenda, FollowUp } from '../playbook/follow-up';
import { differences, ListsByKey } from '../playbook/sorted-list';
import type { Viewer } from '../sidebar/when';
import { attempt, withoutFailing } from '../text/attempt';
import { cardOf, type Card } from './card';
import { compareEntries, entriesOf, type BoardEntry } from './entries';
import { figuresOf, type Figure } from './figures';
import { countsOf, KeptNumbers, type ApplicationNumbers } from './numbers';
import { EventLists, eventsOf, searchEvents, timelineOf, type PlacedEvent, type Timeline } from './timeline';
import { words } from '../language/interface';
import { STAGES, type BoardStage } from './stage';

/** What the board is made from. */
export interface BoardInput {
  /** By their keys: the same objects as long as nothing in them changes. */
  readonly applications: readonly AssessedApplication[];
  readonly agenda: Agenda;
  readonly viewer: Viewer;
  /** How many cards of each column are drawn at most. */
  readonly room: Readonly<Record<BoardStage, number>>;
  /** The columns that show no cards. */
  readonly folded: readonly BoardStage[];
}

/** A column as it is shown. */
export interface BoardColumn {
  readonly stage: BoardStage;
  readonly title: string;
  /** All cards in it, drawn or not. */
  readonly count: number;
  readonly folded: boolean;
  readonly cards: readonly Card[];
  /** What shows more of them; empty if there are no more. */
  readonly more: string;
}

/** All that the board shows. */
export interface Board {
  readonly columns: readonly BoardColumn[];
  readonly timeline: Timeline;
  readonly figures: readonly Figure[];
  /** What could not be shown, a sentence each. */
  readonly failures: readonly string[];
}

/** Nobody looks through more cards than this in one column: the rest is counted, and shown if somebody asks. */
export const MAX_CARDS = 50;

/** What one application contributes to the board. */
interface Part {
  readonly entries: readonly BoardEntry[];
  readonly events: readonly PlacedEvent[];
  readonly numbers: ApplicationNumbers;
}

/**
 * All that the board shows, kept in order from one change to the next, so that a change of one application updates only a little.
 */
export class KeptBoard {
  #applications: readonly AssessedApplication[] = [];
  #search: readonly FollowUp[] = [];
  #searchEvents: readonly PlacedEvent[] = [];
  readonly #parts = new Map<AssessedApplication, Part>();
  readonly #columns = new ListsByKey<BoardStage, BoardEntry>(({ stage }) => stage, compareEntries);
  readonly #events = new EventLists();
  readonly #numbers = new KeptNumbers();

  /** Takes what has changed, and makes the board. Throws if an application cannot be put into words. */
  boardOf({ applications, agenda, viewer, room, folded }: BoardInput): Board {
    this.#update(applications, viewer);
    this.#updateSearch(listsOf(agenda).search);
    return {
      columns: STAGES.map((stage) => columnOf(stage, this.#columns.of(stage), viewer, folded.includes(stage) ? 0 : room[stage])),
      timeline: timelineOf(this.#events, viewer),
      figures: figuresOf(this.#numbers.at(viewer)),
      failures: [],
    };
  }

  #update(applications: readonly AssessedApplication[], { now }: Viewer): void {
    const { gone, come } = differences(this.#applications, applications, compareAssessed);
    const leaving = gone.flatMap((one) => this.#parts.get(one) ?? []);
    for (const one of gone) this.#parts.delete(one);
    const coming = come.map((one) => {
      const part = partOf(one, now);
      this.#parts.set(one, part);
      return part;
    });
    this.#columns.replace(leaving.flatMap(({ entries }) => entries), coming.flatMap(({ entries }) => entries));
    this.#events.replace(leaving.flatMap(({ events }) => events), coming.flatMap(({ events }) => events));
    this.#numbers.replace(leaving.map(({ numbers }) => numbers), coming.map(({ numbers }) => numbers));
    this.#applications = applications;
  }

  #updateSearch(search: readonly FollowUp[]): void {
    if (search === this.#search) return;
    const events = searchEvents(search);
    this.#events.replace(this.#searchEvents, events);
    [this.#search, this.#searchEvents] = [search, events];
  }
}

function partOf(assessed: AssessedApplication, now: Instant): Part {
  const entries = entriesOf(assessed);
  return {
    entries, events: entries.flatMap((entry) => eventsOf(entry, assessed.items)), numbers: countsOf(assessed.application, now),
  };
}

/** Makes the board after each change. An application that cannot be put into words is left out, and named among the failures. */
export function boardMaker(): (input: BoardInput) => Board {
  let kept = new KeptBoard();
  return (input) => attempt(() => kept.boardOf(input), () => {
    kept = new KeptBoard();
    return boardOfSound(input);
  });
}

/** A board without the applications that cannot be put into words. */
function boardOfSound(input: BoardInput): Board {
  const failures: string[] = [];
  const agenda = { ...input.agenda, items: [], interviews: [] };
  const boardWith = (applications: readonly AssessedApplication[]) => new KeptBoard().boardOf({ ...input, agenda, applications });
  const sound = withoutFailing(input.applications, (some) => {
    const distinct = [...new Set(some)];
    for (const one of distinct) for (const entry of entriesOf(one)) cardOf(entry, input.viewer);
    boardWith(distinct);
    return some;
  }, ({ application: { rounds } }, reason) => failures.push(words('board').failed(rounds[0]?.note ?? '', reason)));
  return { ...boardWith(sound), failures };
}

function columnOf(stage: BoardStage, entries: readonly BoardEntry[], viewer: Viewer, room: number): BoardColumn {
  const cards = entries.slice(0, room).map((entry) => cardOf(entry, viewer));
  const folded = room === 0;
  const left = entries.length - cards.length;
  const more = folded || left === 0 ? '' : words('board').showMore(left);
  return { stage, title: words('board').stages[stage], count: entries.length, folded, cards, more };
}
