import { boardMaker, MAX_CARDS, type Board, type BoardInput } from '../../../src/domain/board/board';
import type { Card } from '../../../src/domain/board/card';
import type { Interview } from '../../../src/domain/note/interview';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { FollowUpBook } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { groupBy } from '../../../src/domain/text/group';
import { readNote } from '../note/read';
import { LONDON, NOW } from '../sidebar/follow-ups';

export const ROOM = { 'to-come': MAX_CARDS, 'waiting': MAX_CARDS, 'offer': MAX_CARDS, 'closed': MAX_CARDS } as const;

type Properties = Readonly<Record<string, unknown>>;

/** The interviews of a note of that company, whose role is that of an SRE unless said otherwise. */
export function interviewsOf(path: string, properties: Properties): readonly Interview[] {
  const context = { settings: DEFAULT_READING, zone: LONDON, personNote: () => null };
  return readNote({ path, properties: { type: 'interview', role: 'SRE', ...properties }, tags: [] }, context).interviews;
}

/** What the board is made from, as the plugin has it. */
export function inputOf(interviews: readonly Interview[], given: Partial<BoardInput> = {}): BoardInput {
  const viewer = { now: NOW, zone: LONDON };
  const book = new FollowUpBook(DEFAULT_RULES, viewer.zone);
  for (const [note, ofNote] of groupBy(interviews, (interview) => interview.note)) book.set(note, ofNote);
  return { agenda: book.agendaAt(viewer.now), applications: book.assessedAt(viewer.now), viewer, room: ROOM, folded: [], ...given };
}

/** The board of notes, given by their names and properties. */
export function boardOf(notes: Readonly<Record<string, Properties>>, given: Partial<BoardInput> = {}): Board {
  return boardMaker()(inputOf(Object.entries(notes).flatMap(([name, properties]) => interviewsOf(`${name}.md`, properties)), given));
}

/** The titles of the cards in each column. */
export function titlesOf({ columns }: Board): Record<string, string[]> {
  return Object.fromEntries(columns.map(({ stage, cards }) => [stage, cards.map(({ title }) => title)]));
}

export function cardIn({ columns }: Board, title: string): Card {
  const found = columns.flatMap(({ cards }) => cards).find((card) => card.title === title);
  if (found === undefined) throw new Error(`No card “${title}”`);
  return found;
}
