import type { Words } from '../language/catalogue';
import { words } from '../language/interface';
import type { NewsKind } from '../news/news';
import type { Status } from '../note/status';
import type { BoardEntry } from './entries';
import type { BoardStage } from './stage';

/** A way to move a card. The form for news, or the one for the outcome, asks for the details. */
export interface Move {
  readonly to: BoardStage;
  readonly words: string;
  /** The name of one of Obsidian's icons. */
  readonly icon: string;
  readonly asks: { readonly news: NewsKind } | { readonly status: Status };
}

/** A move whose words are made when it is offered. */
interface Way extends Omit<Move, 'words'> {
  readonly name: keyof Words<'board'>['moveTo'];
}

const ROUND: Way = { to: 'to-come', name: 'round', icon: 'calendar-plus', asks: { news: 'round' } };
const WAITING: Way = { to: 'waiting', name: 'waiting', icon: 'hourglass', asks: { status: 'waiting' } };
const OFFER: Way = { to: 'offer', name: 'offer', icon: 'handshake', asks: { news: 'offer' } };
const UNANSWERED: Way = { to: 'offer', name: 'unanswered', icon: 'handshake', asks: { status: 'offer' } };
const REJECTION: Way = { to: 'closed', name: 'rejection', icon: 'x', asks: { news: 'rejection' } };

function closing(status: 'accepted' | 'declined' | 'withdrawn' | 'no-response', icon: string): Way {
  return { to: 'closed', name: status, icon, asks: { status } };
}

const WITHDRAWN = closing('withdrawn', 'log-out');
const NO_RESPONSE = closing('no-response', 'archive');

/** The ways to another column that make sense for the card. */
export function movesOf(entry: Deciding): readonly Move[] {
  return waysOf(entry).map(({ name, ...move }) => ({ ...move, words: words('board').moveTo[name] }));
}

/** The part of an entry that decides where its card can go. */
type Deciding = Pick<BoardEntry, 'stage' | 'toCome' | 'application'>;

function waysOf({ stage, toCome, application: { status } }: Deciding): readonly Way[] {
  switch (stage) {
    case 'to-come': return [...isUndated(toCome) ? [WAITING] : [], OFFER, REJECTION, WITHDRAWN, ...isUndated(toCome) ? [NO_RESPONSE] : []];
    case 'waiting': return [ROUND, OFFER, REJECTION, WITHDRAWN, NO_RESPONSE];
    case 'offer': return [WAITING, closing('accepted', 'check'), closing('declined', 'x'), REJECTION];
    case 'closed': return [WAITING, status === 'accepted' || status === 'declined' ? UNANSWERED : OFFER];
  }
}

function isUndated(toCome: BoardEntry['toCome']): boolean {
  return toCome?.schedule === null;
}

/** Why a card cannot be moved from one column to another if no move leads there; null if it is there already. */
export function refusalOf(from: BoardStage, to: BoardStage): string | null {
  if (from === to) return null;
  if (from === 'to-come') return words('board').notBeforeIt;
  return from === 'offer' ? words('board').offerFirst : words('board').closedFirst;
}
