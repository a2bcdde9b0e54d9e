import type { Addressed } from '../language/addressed';
import { isFormOfAddress, foldedWord } from '../note/forms-of-address';
import { once } from '../text/memoized';
import { trimEndOf } from '../text/trim';
import { wordSet } from '../text/word-set';
import { FAMILY_NAMES_FIRST, HONORIFICS_BEHIND, JOBS, PARTICLES, POST_NOMINALS } from './greeting-words';

/**
 * The name by which a letter greets the person: the given name if it is certain which one that is, else
 * the whole name as written. A wrong guess offends; a stiff greeting does not.
 * @returns null if there is nothing to greet: an address, a phone number, a title alone
 */
export function greetingName(name: string): string | null {
  const { whole, isFamilyFirst } = inOrder(withoutDecoration(name));
  const words = whole.split(' ');
  const names = namesIn(words);
  const [given] = names;
  if (given === undefined || !names.some((word) => LETTER().test(word))) return null;
  // A German list of names says “Herrn Beck”; who is greeted is “Herr Beck”.
  return isFamilyFirst || !LETTER().test(given) || !isGivenNameFirst(words, names) ? whole.replace(/^Herrn (?=\S)/, 'Herr ') : given;
}

/**
 * The person as a polite letter addresses them: by the title in the name, never by one guessed from a given name.
 * @param stated a title from another property, which takes priority over the one in the name
 * @returns null if there is nothing to greet
 */
export function addressedAs(name: string, stated: string | null): Addressed | null {
  const first = greetingName(name);
  if (first === null) return null;
  const words = inOrder(withoutDecoration(name)).whole.split(' ');
  const names = namesIn(words);
  const titles = words.slice(0, words.indexOf(names[0] ?? ''));
  const plain = [...titles.filter((word) => formsIn(word).length === 0), ...names].join(' ');
  const forms = formsIn(stated ?? '').length > 0 ? formsIn(stated ?? '') : titles.flatMap(formsIn);
  const [form = null, ...others] = forms;
  const family = familyNameIn(words, names);
  return {
    name, first, plain, form: others.length > 0 ? null : form,
    family: family === null ? plain : [...titles.filter(isAcademic), family].join(' '),
  };
}

const FORMS: Readonly<Record<string, 'ms' | 'mr'>> = {
  frau: 'ms', ms: 'ms', mrs: 'ms', miss: 'ms', madame: 'ms', mme: 'ms', herr: 'mr', herrn: 'mr', mr: 'mr', monsieur: 'mr',
};

/** What a title says: `Herr/Frau` says both. */
function formsIn(title: string): readonly ('ms' | 'mr')[] {
  return title.split(/[/.\s]/).map((part) => FORMS[foldedWord(part)]).filter((form) => form !== undefined);
}

function isAcademic(title: string): boolean {
  return /^(?:dr|prof|professor|professorin|doctor|doktor)\b/i.test(title);
}

/** The family name if it is certain which one that is; else null. */
function familyNameIn(words: readonly string[], names: readonly string[]): string | null {
  const [only, second] = names;
  if (second === undefined) return only ?? null;
  if (!isGivenNameFirst(words, names)) return null;
  const particle = names.findIndex((word, at) => at > 0 && PARTICLES().has(foldedWord(word)));
  if (particle > 0) return names.slice(particle).join(' ');
  return names.length === 2 ? second : null;
}

const LETTER = once(() => /\p{L}/u);

/** Emoji, with their joiners and colours. */
const EMOJI = once(() => (
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier})(?:\u200d|\ufe0f|\u20e3|\p{Emoji_Modifier})*/gu
));
const IN_BRACKETS = /\([^()]{0,200}\)|<[^<>]{0,200}>|\[[^[\]]{0,200}\]|（[^（）]{0,200}）/g;
const MARKS = /[!¡！*"“”„«»]/g;
/** `Jane Doe - CTO`, `Jane Doe | Acme` */
const ASIDE = /\s[-–—|·•/]\s[^]*$/u;
const BEFORE_NAME = /^[\s,.'’·•_–—-]+/u;
const BEHIND_NAME = /[\s,'’·•_–—-]/u;

/** The name without addresses, asides and decorative signs. */
function withoutDecoration(name: string): string {
  const line = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const words = line.replace(EMOJI(), ' ').replace(IN_BRACKETS, ' ').replace(ASIDE, '').split(/\s+/);
  const named = words.filter((word) => !isAddress(word)).map((word) => word.replace(/[@＠]/g, '').replace(MARKS, ''));
  return trimEndOf(named.filter((word) => word !== '').join(' ').replace(/ ,/g, ',').replace(BEFORE_NAME, ''), BEHIND_NAME);
}

function isAddress(word: string): boolean {
  return /[^\s@＠(<][@＠][^\s@＠]/u.test(word) || /:\/\/|^\W*www\.|^\W*mailto:|^\W*tel:|linkedin\.|\.(?:com|org|net|io)(?:\/|$)/i.test(word);
}

/** The name in spoken order: `Doe, Jane` is Jane Doe, and what follows a name (`, PhD`) is left out. */
function inOrder(name: string): { readonly whole: string; readonly isFamilyFirst: boolean } {
  const [first = '', ...rest] = name.split(',').map((part) => part.trim()).filter((part) => part !== '');
  const parts = [first, ...rest.filter((part) => !isAfterName(part))];
  const [, second] = parts;
  if (second === undefined) return { whole: first, isFamilyFirst: false };
  const family = first.split(' ').filter((word) => !PARTICLES().has(foldedWord(word)));
  const isReversed = parts.length === 2 && family.length === 1;
  return { whole: isReversed ? `${second} ${first}` : parts.join(', '), isFamilyFirst: true };
}

/** Whether the words after a comma say what the person is, not who. */
function isAfterName(part: string): boolean {
  const words = part.split(' ');
  return words.some((word) => JOBS().has(foldedWord(word))) || words.every(isPostNominal);
}

/** `PhD`, `M.D.`, `Jr.`; but `Ma` is a family name, unlike `MA`. */
function isPostNominal(word: string): boolean {
  return POST_NOMINALS().has(foldedWord(word)) && (!/^\p{Lu}\p{Ll}$/u.test(word) || /^[js]r$/i.test(word));
}

/** The words that are names: without titles in front and what follows a name. */
function namesIn(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !isFormOfAddress(word));
  const names = start < 0 ? [] : words.slice(start);
  if (isJobAlone(words) || isTitleAlone(words)) return [];
  const end = names.findLastIndex((word) => !isPostNominal(word));
  return end < 0 ? names : names.slice(0, end + 1);
}

function isJobAlone(words: readonly string[]): boolean {
  return words.length === 1 && words.every((word) => JOBS().has(foldedWord(word)));
}

/** `Frau Dr.`, `De heer` */
function isTitleAlone(words: readonly string[]): boolean {
  return words.some(isFormOfAddress) && words.every((word) => isFormOfAddress(word) || PARTICLES().has(foldedWord(word)));
}

/** Whether the first of the names is certainly the given name, and one that the person is called by. */
function isGivenNameFirst(words: readonly string[], names: readonly string[]): boolean {
  const [first = '', second] = names;
  if (second === undefined || words.some(isOfSpanishTitle)) return false;
  const key = foldedWord(first);
  const isFamilyName = PARTICLES().has(key) || FAMILY_NAMES_FIRST().has(key) || isWrittenLarge(first) || FAMILY_FIRST_SCRIPT().test(first);
  const isAbbreviated = first.includes('.') || /^\p{L}$/u.test(first);
  const isMore = names.some((word) => JOBS().has(foldedWord(word)) || HONORIFICS_BEHIND().has(foldedWord(word)) || /\p{N}/u.test(word));
  return !isFamilyName && !isAbbreviated && !isMore && !KOREAN_GIVEN_NAME().test(second) && !isWithPatronymic(names);
}

/** Two family names follow a title in Spanish and Portuguese as often as a given name does. */
function isOfSpanishTitle(word: string): boolean {
  return SPANISH_TITLES().has(foldedWord(word));
}

const SPANISH_TITLES = wordSet('sr sra srta señor señora señorita senor senora don doña dona d dña senhor senhora exmo exma');

/** Chinese, Japanese and Korean names have the family name first. */
const FAMILY_FIRST_SCRIPT = once(() => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u);
/** `Kim Min-jun` */
const KOREAN_GIVEN_NAME = once(() => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u);

/** `DUPONT Claire`: a family name, as many write it. */
function isWrittenLarge(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);
}

/** `Иванов Иван Иванович`: the family name may come first. */
function isWithPatronymic(names: readonly string[]): boolean {
  return names.length > 2 && /(?:вич|вна|чна|[oe]vich|[oe]vna)$/iu.test(names.at(-1) ?? '');
}
