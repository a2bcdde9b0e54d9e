import { foldCamelCase } from '../note/properties';
import { wordSet } from '../text/word-set';

/** What says that a column holds a date, and not of what. */
const DATE_WORDS = wordSet(
  'date dates datetime day datum tag fecha fechas data termin on at of the and scheduled for am im der des du de la le '
  + 'les el del d da do della dell di dei het van op dnia',
);

/** Which of several interviews it is. */
const ORDINALS = wordSet(
  'first second third fourth fifth 1st 2nd 3rd 4th 5th final erste erstes erster zweite zweites zweiter dritte drittes '
  + 'dritter premier première deuxième second seconde troisième primera segunda tercera primeira terceira última ultima '
  + 'prima primo secondo seconda terzo terza eerste tweede derde laatste pierwsza druga trzecia 1 2 3 4 5 6 7 8 9 1er 2e '
  + '3e 1e 2ème 3ème i ii iii iv',
);

/** How an interview is held, and with whom. */
const KINDS = wordSet(
  'phone telephone video online hr tech technical panel recruiter hiring manager onsite on site culture cultural fit '
  + 'team initial intro introductory screening telefonisches telefonische téléphonique technique rh técnica tecnico '
  + 'telefonisch techniczna',
);

const INTERVIEWS = wordSet(
  'interview interviews gespräch vorstellungsgespräch bewerbungsgespräch telefoninterview entretien entrevista '
  + 'colloquio gesprek sollicitatiegesprek rozmowa rozmowy',
);

/** What is an interview if one of the words above stands beside it: "phone screen", "second round". */
const MEETINGS = wordSet('screen screening round runde ronda rodada runda');

/** A call is an interview if it says which: a "last call" is any call. */
const CALL_BESIDE = wordSet('first second third 1st 2nd 3rd intro introductory screening recruiter hr initial');

/** 一面, 二次面接, 终面时间. */
const EASTERN = /^(?:第?[一二三四五六1-6](?:次|轮|輪)?|最终|最終|终|終|初|hr|技术|技術|电话|電話)(?:面试|面試|面接|面談|面)(?:时间|時間|日期|日時|予定日|日)?$/i;
const EASTERN_DATE = /(?:时间|時間|日期|日時|予定日|日)$/;

/** Whether a column of this name, if it holds dates, holds those of interviews: `Phone Screen`, `Second Interview Date`, `二面`. */
export function namesRound(name: string): boolean {
  if (EASTERN.test(name.trim())) return true;
  const words = wordsOf(name).filter((word) => !DATE_WORDS().has(word));
  const isKnown = (word: string) => [ORDINALS, KINDS, INTERVIEWS, MEETINGS].some((set) => set().has(word));
  if (words.includes('call')) return words.length > 1 && words.every((word) => word === 'call' || CALL_BESIDE().has(word));
  if (words.length === 0 || !words.every(isKnown)) return false;
  if (words.some((word) => INTERVIEWS().has(word)) || words.join(' ') === 'onsite') return true;
  return words.some((word) => MEETINGS().has(word)) && (words.length > 1 || words[0] === 'screening');
}

/** What the name of a column of dates says of the round; empty if it says no more than that it is an interview. */
export function roundIn(name: string): string {
  const plain = name.replace(/\([^()]*\)/g, '').trim();
  if (EASTERN.test(plain)) return plain.replace(EASTERN_DATE, '');
  const words = foldSeparators(plain).split(' ').filter((word) => word !== '');
  const isDateWord = (word: string | undefined) => word !== undefined && DATE_WORDS().has(fold(word));
  while (isDateWord(words[0])) words.shift();
  while (isDateWord(words.at(-1))) words.pop();
  const [number, ...others] = words.map(fold).filter((word) => ![INTERVIEWS, MEETINGS, DATE_WORDS].some((set) => set().has(word)));
  if (!namesRound(plain) || words.every((word) => INTERVIEWS().has(fold(word)))) return '';
  return others.length === 0 && /^\d$/.test(number ?? '') ? number ?? '' : words.join(' ');
}

function wordsOf(name: string): readonly string[] {
  return foldSeparators(name.replace(/\([^()]*\)/g, '')).split(' ').map(fold).filter((word) => word !== '');
}

/** `interviewDate2`, `second_interview` and `Interview 2` have their words divided by spaces. */
function foldSeparators(name: string): string {
  const divided = /\p{Ll}\p{Lu}/u.test(name) && !name.includes(' ') ? foldCamelCase(name) : name;
  return divided.replace(/[_\-/:#’']+/g, ' ').replace(/(\p{L}{3})(\d)$/u, '$1 $2').replace(/\s+/g, ' ').trim();
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[.,]/g, '');
}
