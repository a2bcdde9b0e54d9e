import type { NewsKind } from '../news/news';
import type { Status } from '../note/status';
import type { BoardEntry } from './entries';
import { BOARD_WORDS, type BoardStage } from './words';

/** A way to move a card: what it asks for is asked by the form for news, or for the outcome. */
export interface Move {
  readonly to: BoardStage;
  readonly words: string;
  /** The name of one of Obsidian's icons. */
  readonly icon: string;
  readonly asks: { readonly news: NewsKind } | { readonly status: Status };
}

const { moveTo } = BOARD_WORDS;

const ROUND: Move = { to: 'to-come', words: moveTo.round, icon: 'calendar-plus', asks: { news: 'round' } };
const WAITING: Move = { to: 'waiting', words: moveTo.waiting, icon: 'hourglass', asks: { status: 'waiting' } };
const OFFER: Move = { to: 'offer', words: moveTo.offer, icon: 'handshake', asks: { news: 'offer' } };
const UNANSWERED: Move = { to: 'offer', words: moveTo.unanswered, icon: 'handshake', asks: { status: 'offer' } };
const REJECTION: Move = { to: 'closed', words: moveTo.rejection, icon: 'x', asks: { news: 'rejection' } };

function closing(status: 'accepted' | 'declined' | 'withdrawn' | 'no-response', icon: string): Move {
  return { to: 'closed', words: moveTo[status], icon, asks: { status } };
}

const WITHDRAWN = closing('withdrawn', 'log-out');
const NO_RESPONSE = closing('no-response', 'archive');

/** The ways to another column that make sense for the card. */
export function movesOf({ stage, toCome, application: { status } }: Pick<BoardEntry, 'stage' | 'toCome' | 'application'>): readonly Move[] {
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
  if (from === 'to-come') return BOARD_WORDS.notBeforeIt;
  return from === 'offer' ? BOARD_WORDS.offerFirst : BOARD_WORDS.closedFirst;
}
