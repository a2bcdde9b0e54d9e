import type { Application } from '../playbook/application';
import type { Agenda } from '../playbook/follow-up';
import type { Viewer } from '../sidebar/when';
import { attempt, withoutFailing } from '../text/attempt';
import { cardOf, type Card } from './card';
import { byStage, entriesOf, type BoardEntry } from './entries';
import { figuresOf, type Figure } from './figures';
import { numbersOf } from './numbers';
import { timelineOf, type Timeline } from './timeline';
import { words } from '../language/interface';
import { STAGES, type BoardStage } from './stage';

/** What the board is made from. */
export interface BoardInput {
  readonly applications: readonly Application[];
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

/** Makes the board. An application that cannot be put into words is said to be left out, and hides no other. */
export function makeBoard(input: BoardInput): Board {
  return attempt(() => boardOf(input), () => boardOfSound(input));
}

function boardOf({ applications, agenda, viewer, room, folded }: BoardInput): Board {
  const entries = entriesOf(applications, agenda);
  const columns = byStage(entries, viewer.now);
  return {
    columns: STAGES.map((stage) => columnOf(stage, columns.get(stage) ?? [], viewer, folded.includes(stage) ? 0 : room[stage])),
    timeline: timelineOf(entries, agenda, viewer),
    figures: figuresOf(numbersOf(applications, viewer)),
    failures: [],
  };
}

/** What can be shown of each application, with the rows of the agenda that are about it. */
function boardOfSound(input: BoardInput): Board {
  const failures: string[] = [];
  const applications = withoutFailing(input.applications, (some) => {
    const agenda = agendaOf(input.agenda, some);
    for (const entry of entriesOf(some, agenda)) cardOf(entry, input.viewer);
    boardOf({ ...input, applications: some, agenda });
    return some;
  }, ({ rounds }, reason) => failures.push(words('board').failed(rounds[0]?.note ?? '', reason)));
  return { ...boardOf({ ...input, applications, agenda: agendaOf(input.agenda, applications) }), failures };
}

function agendaOf(agenda: Agenda, applications: readonly Application[]): Agenda {
  const keys = new Set<string | null>(applications.map(({ key }) => key));
  const isOfThem = ({ application }: { readonly application: string | null }) => keys.has(application);
  return { ...agenda, items: agenda.items.filter(isOfThem), interviews: agenda.interviews.filter(isOfThem) };
}

function columnOf(stage: BoardStage, entries: readonly BoardEntry[], viewer: Viewer, room: number): BoardColumn {
  const cards = entries.slice(0, room).map((entry) => cardOf(entry, viewer));
  const folded = room === 0;
  const left = entries.length - cards.length;
  const more = folded || left === 0 ? '' : words('board').showMore(left);
  return { stage, title: words('board').stages[stage], count: entries.length, folded, cards, more };
}
