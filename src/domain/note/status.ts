import { words } from '../language/interface';
import { once } from '../text/memoized';
import { saysUnknown } from '../text/nobody';
import type { Parsed } from './reader';
import type { CustomStatusWords } from './settings';
import {
  APPOINTMENT_WORDS, BESIDE_WORDS, DOUBT_WORDS, NAME_PREPOSITIONS, ROUND_PREPOSITIONS, ROUND_WORDS, STATUS_PHRASES, type StatusMeaning,
} from './status-words';
import { foldStatusWord, scalarText } from './values';

export const STATUSES = [
  'scheduled', 'waiting', 'offer', 'accepted', 'declined', 'rejected', 'withdrawn', 'no-response',
] as const;

/** Where an application is. */
export type Status = (typeof STATUSES)[number];

/** The likely ones first. */
const CHOICES: readonly Status[] = ['waiting', 'offer', 'rejected', 'no-response', 'accepted', 'declined', 'withdrawn', 'scheduled'];

/** Whether the application has ended, one way or the other. */
export function isClosed(status: Status): boolean {
  return status !== 'scheduled' && status !== 'waiting' && status !== 'offer';
}

/** Whether the status ends the wait: an offer, or an end. */
function isOutcome(status: Status): boolean {
  return status === 'offer' || isClosed(status);
}

/**
 * Reads a status. An outcome is read only if the whole text says it: denial, hope, condition, or
 * somebody else makes it unclear, because a misread word would withdraw or silence an application.
 * @param custom a person's own words, in any language
 * @returns null as the value if the words are known and say no status: the application was sent, a round is over
 */
export function parseStatus(value: unknown, custom: CustomStatusWords = {}): Parsed<Status | null> {
  const text = (scalarText(value) ?? '').slice(0, MAX_LENGTH);
  const phrases = phrasesWith(custom);
  const whole = phrases.get(foldStatusWord(text));
  if (whole !== undefined) return { value: whole === 'early' ? null : whole };
  const meaning = meaningOf(text, phrases);
  if (meaning === null && saysUnknown(text) && !text.includes('?')) return { value: null };
  if (meaning === null) return { expected: words('problems').expected.oneOf(CHOICES), choices: CHOICES };
  return { value: meaning === 'early' ? null : meaning };
}

/** Whether a word speaks of an appointment rather than of an application: a calendar's own status for it. */
export function isAppointmentStatus(value: unknown): boolean {
  return ['accepted', 'confirmed'].includes(foldStatusWord(scalarText(value) ?? ''));
}

/** Longer text is prose; the rest is ignored. */
const MAX_LENGTH = 200;

/** No built-in phrase has more words. */
const MAX_PHRASE_WORDS = 6;

type Phrases = ReadonlyMap<string, StatusMeaning>;

let builtIn: Phrases | null = null;

/** Made for the first status, not while the plugin loads. */
function builtInPhrases(): Phrases {
  builtIn ??= new Map(
    (Object.keys(STATUS_PHRASES) as StatusMeaning[])
      .flatMap((meaning) => STATUS_PHRASES[meaning].split(', ').map((phrase) => [phrase, meaning] as const)),
  );
  return builtIn;
}

/** A person's own words take priority over the built-in ones. Made once for a setting, because every note needs it. */
function phrasesWith(custom: CustomStatusWords): Phrases {
  const known = phrasesByWords.get(custom);
  if (known !== undefined) return known;
  const words = (Object.keys(custom) as Status[])
    .flatMap((status) => (custom[status] ?? []).map((word) => [foldStatusWord(word), status] as const));
  const made = words.length === 0 ? builtInPhrases() : new Map([...builtInPhrases(), ...words]);
  phrasesByWords.set(custom, made);
  return made;
}

const phrasesByWords = new WeakMap<CustomStatusWords, Phrases>();

/** "Interview → Rejected": the last step speaks, if each step before it is a known one. */
function meaningOf(text: string, phrases: Phrases): StatusMeaning | null {
  const steps = text.split(/→|⇒|->|=>|>/).filter((step) => /\p{L}/u.test(step));
  const meanings = steps.map((step) => meaningOfStep(step, phrases));
  return meanings.includes(null) ? null : meanings.at(-1) ?? null;
}

function meaningOfStep(text: string, phrases: Phrases): StatusMeaning | null {
  const clauses = clausesOf(text).map((words) => readClause(words, phrases));
  const found = new Set(clauses.flatMap((clause) => clause.meanings));
  const outcomes = [...found].filter((meaning) => meaning !== 'early' && isOutcome(meaning));
  if (saysNotYet(text)) return 'waiting';
  if (outcomes.length === 0) return withoutOutcome(found, text);
  const isWhole = !DOUBTFUL.test(text) && !found.has('waiting') && !found.has('scheduled') && clauses.every((clause) => clause.isRead);
  const outcome = soleOutcome(outcomes as Status[]);
  const isAmbiguous = clauses.some((clause) => clause.isAppointment) && clauses.some((clause) => clause.hasRound);
  return isWhole && !isAmbiguous && !isByOthers(outcome, text) ? outcome : null;
}

/** A decision that only the person can make does not count if somebody else made it: "Declined by Acme". */
function isByOthers(outcome: Status | null, text: string): boolean {
  return (outcome === 'declined' || outcome === 'withdrawn' || outcome === 'accepted') && BY_OTHERS().test(text);
}

const BY_OTHERS = once(() => /\bby\s+(?!(?:me|myself|e-?mail|mail|phone|telephone|call|letter|text|linkedin)\b)\p{L}/iu);

/** A question, a struck-out word, an empty box. */
const DOUBTFUL = /\?|~~|\[ \]/;

/** "No offer yet", "still waiting for an offer": an answer is awaited. */
function saysNotYet(text: string): boolean {
  const folded = foldStatusWord(text);
  const isAwaited = /^(still )?(a?waiting)( for| on| to)? /.test(folded)
    && !/\b(declined|rejected|withdrawn|withdrew|accepted)\b/.test(folded);
  const isDenied = /\b(no|not|nothing|none|never|without|haven't|hasn't|havent|hasnt|didn't|still)\b/.test(folded)
    && /\byet\b/.test(folded);
  return isAwaited || (isDenied && ANSWER.test(folded));
}

const ANSWER = /\b(offers?|rejection|rejected|response|reply|answer|news|decision|decided|heard|word|update|result|feedback)\b/;

/** Words for a step, or for the wait, may be part of a sentence: they withdraw or silence nothing. */
function withoutOutcome(found: ReadonlySet<StatusMeaning>, text: string): StatusMeaning | null {
  const clear = [...found].filter((meaning) => meaning !== 'early');
  if (found.size === 0 || clear.length > 1 || /\bnot\b/i.test(text)) return null;
  return clear[0] ?? 'early';
}

/** "Accepted the verbal offer" says two things that are one. */
function soleOutcome(outcomes: readonly Status[]): Status | null {
  const answers = outcomes.filter((outcome) => outcome === 'accepted' || outcome === 'declined');
  const rest = outcomes.filter((outcome) => outcome !== 'offer' || answers.length === 0);
  return rest.length === 1 ? rest[0] ?? null : null;
}

interface Word {
  readonly text: string;
  readonly isCapitalized: boolean;
}

/** The words between separators. A hyphen inside a word separates nothing, nor does the bracket in "offer(ed)". */
function clausesOf(text: string): readonly (readonly Word[])[] {
  const joined = text.normalize('NFC').replace(/’/g, "'").replace(/(\p{L})\((\p{L}{1,3})\)/gu, '$1$2');
  return joined.split(/[()[\]:;,.|/&]|\s[-–—]+\s|[–—]/).map((clause) => (
    (clause.match(/[\p{L}\p{M}']+/gu) ?? []).map((word) => ({ text: word.toLowerCase(), isCapitalized: /^\p{Lu}\p{Ll}/u.test(word) }))
  )).filter((words) => words.length > 0);
}

interface Clause {
  readonly meanings: readonly StatusMeaning[];
  /** Whether every word of it is known. */
  readonly isRead: boolean;
  readonly hasRound: boolean;
  /** Whether it has a word that is used for meetings too. */
  readonly isAppointment: boolean;
}

function readClause(words: readonly Word[], phrases: Phrases): Clause {
  const meanings: StatusMeaning[] = [];
  let isRead = true;
  let hasRound = false;
  let isAppointment = false;
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at, phrases);
    const round = phrase === null || phrase.meaning === 'early' ? roundAt(words, at) : 0;
    const beside = phrase === null ? besideAt(words, at, phrases) : 0;
    if (phrase !== null) meanings.push(phrase.meaning);
    hasRound ||= round > 0;
    isAppointment ||= phrase !== null && APPOINTMENT_WORDS.has(phrase.text);
    isRead &&= round > 0 || beside > 0 || (phrase !== null && phrase.meaning !== 'early');
    at += Math.max(1, phrase?.length ?? 0, round, beside);
  }
  return { meanings, isRead, hasRound, isAppointment };
}

/** The longest known phrase that begins there. */
function phraseAt(words: readonly Word[], at: number, phrases: Phrases): { text: string; meaning: StatusMeaning; length: number } | null {
  for (let length = Math.min(MAX_PHRASE_WORDS, words.length - at); length > 0; length -= 1) {
    const text = words.slice(at, at + length).map((word) => word.text).join(' ');
    const meaning = phrases.get(text);
    if (meaning !== undefined) return { text, meaning, length };
  }
  return null;
}

/** How many words from there name a round: "after the final round", or a clause that is nothing else. */
function roundAt(words: readonly Word[], at: number): number {
  const isLed = ROUND_PREPOSITIONS().has(words[at]?.text ?? '');
  if (!isLed && at > 0) return 0;
  const start = at + Number(isLed) + Number(isLed && /^(the|my|a|their|an)$/.test(words[at + 1]?.text ?? ''));
  const end = firstIndex(words, start, (word) => !ROUND_WORDS().has(word.text));
  if (end === start) return 0;
  return isLed || end === words.length ? end - at : 0;
}

/** How many words from there change nothing: a day, "verbally", "by email", "from Acme", a clause that is a name. */
function besideAt(words: readonly Word[], at: number, phrases: Phrases): number {
  if (NAME_PREPOSITIONS().has(words[at]?.text ?? '')) {
    const end = firstIndex(words, at + 1, (word, index) => isDoubt(word) || phraseAt(words, index, phrases) !== null);
    const length = end - at - 1;
    if (length > 0 && length <= MAX_NAME_WORDS) return length + 1;
  }
  if (at === 0 && isName(words)) return words.length;
  return BESIDE_WORDS().has(words[at]?.text ?? '') ? 1 : 0;
}

const MAX_NAME_WORDS = 3;

function isName(words: readonly Word[]): boolean {
  return words.length > 1 && words.length <= MAX_NAME_WORDS
    && words.every((word) => word.isCapitalized && !isDoubt(word) && !ROUND_WORDS().has(word.text));
}

function isDoubt(word: Word): boolean {
  return DOUBT_WORDS().has(word.text) || word.text.endsWith("n't");
}

function firstIndex(words: readonly Word[], start: number, matches: (word: Word, index: number) => boolean): number {
  const found = words.findIndex((word, index) => index >= start && matches(word, index));
  return found < 0 ? words.length : found;
}
