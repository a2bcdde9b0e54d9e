import type { Parsed } from './reader';
import type { OwnStatusWords } from './settings';
import { foldWord, scalarText } from './values';

export const STATUSES = [
  'scheduled', 'waiting', 'offer', 'accepted', 'declined', 'rejected', 'withdrawn', 'no-response',
] as const;

/** Where an application stands. */
export type Status = (typeof STATUSES)[number];

/** Whether the application has ended, one way or the other. */
export function isClosed(status: Status): boolean {
  return status !== 'scheduled' && status !== 'waiting' && status !== 'offer';
}

/**
 * The words people use, by the status they mean. `early` words are known but say nothing about an
 * interview's outcome (the application was sent, a first call was had): the status counts as not stated.
 */
const STATUS_WORDS: Readonly<Record<Status | 'early', readonly string[]>> = {
  'scheduled': ['scheduled', 'booked', 'confirmed', 'upcoming', 'planned', 'invited', 'arranged'],
  'waiting': ['waiting', 'pending', 'awaiting', 'under review', 'in review', 'interviewed', 'done', 'completed', 'held', 'decision pending', 'on hold'],
  'offer': ['offer', 'offered', 'negotiating', 'negotiation', 'offer received'],
  'accepted': ['accepted', 'hired', 'signed', 'offer accepted'],
  'declined': ['declined', 'offer declined', 'turned down'],
  'rejected': ['rejected', 'rejection', 'unsuccessful', 'refused', 'no go', 'nogo', 'not eligible', 'not selected', 'denied', 'failed'],
  'withdrawn': ['withdrawn', 'withdrew', 'cancelled', 'canceled', 'dropped', 'dropped out'],
  'no-response': ['no response', 'ghosted', 'no reply', 'no answer', 'never heard back', 'silence'],
  'early': ['wishlist', 'reviewing', 'open', 'to apply', 'not applied', 'applied', 'submitted', 'sent', 'screening', 'recruiter screen', 'phone screen', 'screen', 'round', 'in talks', 'interview', 'interviewing', 'interviews', 'in progress', 'active', 'new', 'saved', 'bookmarked', 'passed', 'cleared', 'advanced'],
};

type Meaning = ReadonlyMap<string, Status | 'early'>;

const MEANING: Meaning = new Map(
  (Object.keys(STATUS_WORDS) as (Status | 'early')[]).flatMap((status) => STATUS_WORDS[status].map((word) => [word, status] as const)),
);

/**
 * Reads a status word, or free text in which the words for just one status stand. The value is null
 * where the words are known and say nothing about the outcome.
 * @param own a person's own words, in any language
 */
export function parseStatus(value: unknown, own: OwnStatusWords = {}): Parsed<Status | null> {
  const phrase = foldWord(scalarText(value) ?? '').slice(0, LONGEST_PHRASE);
  const meaning = meaningWith(own);
  const whole = meaning.get(phrase);
  const meanings = whole === undefined ? meaningsWithin(phrase, meaning) : new Set([whole]);
  const clear = [...meanings].filter((meaning) => meaning !== 'early');
  if (meanings.size === 0 || clear.length > 1) return { expected: `one of ${STATUSES.join(', ')}` };
  return { value: clear[0] ?? null };
}

/** A person's own words go before those that are built in. Made once for a setting: every note asks for it. */
function meaningWith(own: OwnStatusWords): Meaning {
  const known = meanings.get(own);
  if (known !== undefined) return known;
  const words = (Object.keys(own) as Status[]).flatMap((status) => (own[status] ?? []).map((word) => [foldWord(word), status] as const));
  const made = words.length === 0 ? MEANING : new Map([...MEANING, ...words]);
  meanings.set(own, made);
  return made;
}

const meanings = new WeakMap<OwnStatusWords, Meaning>();

/** Longer text is prose; nothing past this is looked at. */
const LONGEST_PHRASE = 200;

/** The statuses whose words stand in the phrase. A “not” that belongs to no known phrase makes it unclear. */
function meaningsWithin(phrase: string, meaningOf: Meaning): Set<Status | 'early'> {
  const words = phrase.match(/[\p{L}']+/gu) ?? [];
  const found = new Set<Status | 'early'>();
  for (let at = 0; at < words.length; at += 1) {
    const known = [3, 2, 1].find((length) => meaningOf.has(words.slice(at, at + length).join(' ')));
    if (known === undefined && words[at] === 'not') return new Set();
    const meaning = known === undefined ? undefined : meaningOf.get(words.slice(at, at + known).join(' '));
    if (meaning !== undefined) found.add(meaning);
    at += (known ?? 1) - 1;
  }
  return found;
}
