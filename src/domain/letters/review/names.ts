import { foldName } from '../../note/link';
import type { Person } from '../../note/people';
import type { CheckedLetter, Finding } from './finding';
import { editDistance, foldWord, wordsIn, type Word } from './words';

/** The names that a letter can get wrong. */
export interface KnownNames {
  readonly people: readonly Pick<Person, 'name' | 'aliases'>[];
  readonly company: string | null;
  readonly role: string | null;
}

/**
 * A name in the letter that is nearly one of those known, but not quite (source E), and a greeting
 * that names another person than the one the letter is to.
 * @param commonWords words (folded) that are not misspelt names: those of the templates
 */
export function checkNames(letter: CheckedLetter, names: KnownNames, commonWords: ReadonlySet<string>): readonly Finding[] {
  const words = wordsIn(letter.body);
  const known = new NameDictionary(names, commonWords);
  return [...wrongGreeting(letter, words, names), ...misspeltPhrases(words, known), ...misspeltWords(words, known)]
    .filter(({ at }, place, all) => all.findIndex((other) => overlap(at, other.at)) === place);
}

/** Days and months are written with a capital, and many are nearly names. */
const CALENDAR = new Set((
  'january february march april may june july august september october november december '
  + 'jan feb mar apr jun jul aug sep sept oct nov dec '
  + 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun'
).split(' '));

interface Name {
  /** As it should be written. */
  readonly shown: string;
  readonly words: readonly string[];
  /** Whether its words always have capitals; a role’s have not. */
  readonly proper: boolean;
}

/** The known names, taken apart once for a letter. */
class NameDictionary {
  /** Whole names of several words. */
  readonly phrases: readonly Name[];
  /** Parts of names, each with the name it belongs to. */
  readonly parts: ReadonlyMap<string, string>;
  readonly #right: ReadonlySet<string>;
  readonly #commonWords: ReadonlySet<string>;

  constructor({ people, company, role }: KnownNames, commonWords: ReadonlySet<string>) {
    const names = [...people.flatMap(({ name, aliases }) => [name, ...aliases]), ...(company === null ? [] : [company])].map(nameOf);
    const all = role === null ? names : [...names, { ...nameOf(role), proper: false }];
    this.phrases = all.filter(({ words }) => words.length > 1);
    this.parts = new Map(names.flatMap(({ shown, words }) => (
      words.filter((word) => word.length >= MIN_LENGTH).map((word) => [word, shown] as const)
    )));
    this.#right = new Set(all.flatMap(({ words }) => words));
    this.#commonWords = commonWords;
  }

  /** Whether the word needs no look: part of a name, spelt right, or a word of everyday use. */
  isRight({ folded }: Word): boolean {
    return this.#right.has(folded) || this.#commonWords.has(folded) || CALENDAR.has(folded);
  }
}

/** Most shorter words are nearly some other word. */
const MIN_LENGTH = 4;

/** A long word can still be recognized with two slips. */
function allowedEdits(word: string): number {
  return word.length < 8 ? 1 : 2;
}

function nameOf(shown: string): Name {
  return { shown, words: wordsIn(shown).map(({ folded }) => folded), proper: true };
}

/** A whole name, one word of which is not quite right: `Raj Patal`. */
function misspeltPhrases(words: readonly Word[], { phrases }: NameDictionary): readonly Finding[] {
  return phrases.flatMap((name) => words.flatMap((first, at) => {
    const found = words.slice(at, at + name.words.length);
    const last = found.at(-1);
    if (last === undefined || found.length < name.words.length || !isNearly(found, name)) return [];
    return [finding({ from: first.from, to: last.to }, found.map(({ text }) => text).join(' '), name.shown)];
  }));
}

function isNearly(found: readonly Word[], { words, proper }: Name): boolean {
  const wrong = found.flatMap((word, place) => (word.folded === words[place] ? [] : [[word, words[place] ?? ''] as const]));
  const [only] = wrong;
  if (only === undefined || wrong.length > 1) return false;
  const [{ text, folded: word }, meant] = only;
  return !(proper && isLower(text)) && isSlipIn(meant, word);
}

/** Whether the word was probably meant to be the other one. */
function isSlipIn(meant: string, word: string): boolean {
  const max = allowedEdits(meant);
  return !isInflected(word, meant) && editDistance(word, meant, max) <= max;
}

/** `engineers` and `engineering` are not slips in `engineer`, nor is `designer` in `design`. */
function isInflected(word: string, meant: string): boolean {
  const [short, long] = word.length < meant.length ? [word, meant] : [meant, word];
  return long.startsWith(short) && /^(?:s|es|ing|ed|er|ers|ly)$/.test(long.slice(short.length));
}

/** A single word that is nearly a part of a name: `Jnae`. */
function misspeltWords(words: readonly Word[], known: NameDictionary): readonly Finding[] {
  return words.flatMap((word) => {
    if (word.folded.length < MIN_LENGTH || !isNameLike(word) || known.isRight(word)) return [];
    const meant = [...known.parts].find(([part]) => isSlipIn(part, word.folded));
    return meant === undefined ? [] : [finding(word, word.text, meant[1])];
  });
}

/** With a capital, or in a script without any. At the start of a sentence every word has one, and short ones are rarely names. */
function isNameLike({ text, begins, folded }: Word): boolean {
  return !isLower(text) && !/^\p{N}/u.test(text) && (!begins || folded.length > MIN_LENGTH);
}

function isLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** A letter that was copied greets whom it was first written to. */
function wrongGreeting({ person, body }: CheckedLetter, words: readonly Word[], { people }: KnownNames): readonly Finding[] {
  if (person === null) return [];
  const end = /\n|$/.exec(body.trimStart())?.index ?? 0;
  const greeting = words.filter(({ to }) => to <= end + body.length - body.trimStart().length);
  const own = new Set(partsOf(people.filter(({ name }) => foldName(name) === foldName(person))));
  const known = new Set(partsOf(people));
  const wrong = greeting.find(({ folded }) => known.has(folded) && !own.has(folded));
  return wrong === undefined ? [] : [{
    check: 'names', message: `The greeting says “${wrong.text}”; the letter is to ${person}.`, at: { from: wrong.from, to: wrong.to },
  }];
}

function partsOf(people: KnownNames['people']): readonly string[] {
  return people.flatMap(({ name, aliases }) => [name, ...aliases])
    .flatMap((name) => wordsIn(name).map(({ folded }) => folded))
    .filter((part) => part.length > 1);
}

function finding({ from, to }: { readonly from: number; readonly to: number }, found: string, meant: string): Finding {
  return { check: 'names', message: `“${found}” looks like ${meant}. Is it a typo?`, at: { from, to } };
}

function overlap(a: Finding['at'], b: Finding['at']): boolean {
  return a !== null && b !== null && a.from < b.to && b.from < a.to;
}

/** The words of texts, folded, for `commonWords`. */
export function commonWordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => wordsIn(text)).map(({ text }) => foldWord(text)));
}
