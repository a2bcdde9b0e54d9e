import { calendarNames, foldCalendarName } from '../../dates/calendar-names';
import type { Words } from '../../language/catalogue';
import { LOCALES } from '../../language/locales';
import { foldName } from '../../note/link';
import type { Person } from '../../note/people';
import type { TextRange } from '../../text/text-change';
import type { CheckedLetter, Finding } from './finding';
import { editDistance, foldWord, wordsIn, type Word } from './words';

/** The names that a letter can get wrong. */
export interface KnownNames {
  readonly people: readonly Pick<Person, 'name' | 'aliases'>[];
  readonly company: string | null;
  readonly role: string | null;
  /** Whoever writes, as the end of the letter names them: nearly an interviewer's name is no slip in one's own. */
  readonly me?: string;
}

/**
 * A name in the letter that is nearly one of those known, but not quite (source E), and a greeting
 * that names another person than the one the letter is to.
 * @param commonWords words (folded) that are not misspelt names: those of the templates
 */
export function checkNames(
  letter: CheckedLetter, names: KnownNames, commonWords: ReadonlySet<string>, told: Words<'review'>,
): readonly Finding[] {
  const words = wordsIn(letter.body);
  const known = new NameDictionary(names, commonWords);
  const greeting = greetingIn(letter.body, words);
  const mine = new Set(wordsIn(names.me ?? '').map(({ folded }) => folded));
  const minLength = LOCALES[letter.language].nounsHaveCapitals ? MIN_LENGTH_AMONG_NOUNS : 0;
  const checked = words.filter((word) => greeting.includes(word) || (word.folded.length >= minLength && !mine.has(word.folded)));
  return [...wrongGreeting(letter, greeting, names, told), ...misspeltPhrases(words, known, told), ...misspeltWords(checked, known, told)]
    .filter(({ at }, place, all) => all.findIndex((other) => overlap(at, other.at)) === place);
}

interface Name {
  /** As it should be written. */
  readonly shown: string;
  readonly words: readonly string[];
  /** Whether its words always have capitals; a role’s have not. */
  readonly proper: boolean;
}

/** The known names, split into words once for a letter. */
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

  /** Whether the word is right: part of a name, spelt correctly, or an everyday word. */
  isRight({ folded }: Word): boolean {
    return this.#right.has(folded) || this.#commonWords.has(folded);
  }
}

/** Days and months have capitals, and many are close to names. This comes last, because `Intl` has to list them all. */
function isCalendarName(word: string): boolean {
  const { months, weekdays } = calendarNames();
  const name = foldCalendarName(word);
  return months.has(name) || weekdays.has(name);
}

/** Most shorter words are close to some other word. */
const MIN_LENGTH = 4;

/** In a language that capitalizes nouns, a short capitalized word is more often a noun than a misspelt name. */
const MIN_LENGTH_AMONG_NOUNS = 7;

/** A long word can still be recognized with two slips. */
function allowedEdits(word: string): number {
  return word.length < 8 ? 1 : 2;
}

function nameOf(shown: string): Name {
  return { shown, words: wordsIn(shown).map(({ folded }) => folded), proper: true };
}

/** A whole name, one word of which is not quite right: `Raj Patal`. */
function misspeltPhrases(words: readonly Word[], { phrases }: NameDictionary, { misspelt }: Words<'review'>): readonly Finding[] {
  return phrases.flatMap((name) => words.flatMap((first, at) => {
    const found = words.slice(at, at + name.words.length);
    const last = found.at(-1);
    if (last === undefined || found.length < name.words.length || !isNearly(found, name)) return [];
    return [finding({ from: first.from, to: last.to }, misspelt(found.map(({ text }) => text).join(' '), name.shown))];
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

/** `engineers` and `engineering` are not slips in `engineer`, nor is `Entwicklerin` in `Entwickler`. */
function isInflected(word: string, meant: string): boolean {
  const [short, long] = word.length < meant.length ? [word, meant] : [meant, word];
  return long.startsWith(short) && /^(?:s|es|ing|ed|er|ers|ly|e|n|en|in|innen)$/.test(long.slice(short.length));
}

/** A single word that is nearly a part of a name: `Jnae`. */
function misspeltWords(words: readonly Word[], known: NameDictionary, { misspelt }: Words<'review'>): readonly Finding[] {
  return words.flatMap((word) => {
    if (word.folded.length < MIN_LENGTH || !isNameLike(word) || known.isRight(word)) return [];
    const meant = [...known.parts].find(([part]) => isSlipIn(part, word.folded));
    return meant === undefined || isCalendarName(word.folded) ? [] : [finding(word, misspelt(word.text, meant[1]))];
  });
}

/** With a capital, or in a script without any. At the start of a sentence every word has one, and short ones are rarely names. */
function isNameLike({ text, begins, folded }: Word): boolean {
  return !isLower(text) && !/^\p{N}/u.test(text) && (!begins || folded.length > MIN_LENGTH);
}

function isLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** The words of the letter's first line, up to a comma: a short note goes on behind it. */
function greetingIn(body: string, words: readonly Word[]): readonly Word[] {
  const start = body.length - body.trimStart().length;
  const end = start + (/[\n,，、]|$/.exec(body.trimStart())?.index ?? 0);
  return words.filter(({ to }) => to <= end);
}

/** A copied letter still greets the person whom it was first written to. */
function wrongGreeting(
  { person }: CheckedLetter, greeting: readonly Word[], { people }: KnownNames, told: Words<'review'>,
): readonly Finding[] {
  if (person === null) return [];
  const own = new Set(partsOf(people.filter(({ name }) => foldName(name) === foldName(person))));
  const known = new Set(partsOf(people));
  const wrong = greeting.find(({ folded }) => known.has(folded) && !own.has(folded));
  return wrong === undefined ? [] : [finding(wrong, told.wrongGreeting(wrong.text, person))];
}

function partsOf(people: KnownNames['people']): readonly string[] {
  return people.flatMap(({ name, aliases }) => [name, ...aliases])
    .flatMap((name) => wordsIn(name).map(({ folded }) => folded))
    .filter((part) => part.length > 1);
}

function finding({ from, to }: TextRange, message: string): Finding {
  return { check: 'names', message, at: { from, to } };
}

function overlap(a: Finding['at'], b: Finding['at']): boolean {
  return a !== null && b !== null && a.from < b.to && b.from < a.to;
}

/** The words of texts, folded, for `commonWords`. */
export function commonWordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => wordsIn(text)).map(({ text }) => foldWord(text)));
}
