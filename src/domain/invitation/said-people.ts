import { JOBS } from '../letters/greeting-words';
import { emailIn } from '../note/contact-details';
import { TITLES } from '../note/forms-of-address';
import { foldName } from '../note/link';
import { readPeople } from '../note/people';
import { splitPeople } from '../note/people-text';
import { isTitle } from '../note/title-words';
import { once } from '../text/memoized';
import type { Mailbox } from './mail';
import { phrases } from './phrases';

/** What comes before the people whom one will meet, in a sentence. */
const LEADS = once(() => [
  [
    String.raw`(?:meet(?:ing)?(?: up)?(?: with)?|(?:speak|talk|chat)(?:ing)? (?:with|to)|interviewed by|conversation with|joined by)\s+`,
    String.raw`interviewers?(?: will be| is| are)\s+`,
    String.raw`(?:interviewers?|panel(?:lists?| members)?|participants from [^:\n]{1,40}|you(?:['’]ll| will) (?:be )?meet)\s*:\s*`,
  ],
  [
    String.raw`(?:sprechen(?: sie)? mit|gespräch(?: findet)?(?: statt)? mit|unterhalten(?: sie sich)? mit)\s+`,
    String.raw`(?:treffen(?: sie)?(?: auf)?|teilnehmen werden)\s+`,
    String.raw`gesprächspartner(?:in(?:nen)?)?(?: sind| ist| werden| wird)?(?: sein)?\s*:?\s+`,
  ],
  [
    String.raw`(?:rencontrer(?:ez)?|échanger(?:ez)? avec|entretien avec|hablar[áa]s? con|entrevista con|conocer(?:ás)? a|reunirás con)\s+`,
    String.raw`(?:entrevista com|conversar com|incontrerà|colloquio con|gesprek met|spreekt? met|rozmowa z|rozmawiać z)\s+`,
  ],
].map((leads) => new RegExp(String.raw`(?:^|[^\p{L}])(?:${leads.join('|')})`, 'giu')));

/** After these, a name can be a firm's: only a title behind it shows that it is a person's. */
const WITH = /\b(?:with|mit|avec|con|com|met)\s+/giu;

/** Words with which a firm, a team or a department is named, not a person. */
const FIRM = phrases([
  'ltd', 'limited', 'inc', 'llc', 'plc', 'gmbh', 'ag', 'se', 'corp', 'group', 'team', 'recruiting', 'recruitment', 'talent', 'careers',
  'hiring', 'engineering', 'hr', 'department', 'company', 'solutions', 'systems', 'technologies', 'labs?', 'software', 'university',
  'bank', 'the', 'our', 'your', 'us', 'you',
]);
const NAME_WORD = once(() => (
  /^(?:\p{Lu}(?:[\p{Ll}\p{M}]+|['’]\p{L}+)(?:[-'’][\p{L}\p{M}]+)*['’]?|\p{Lu}\.?|Mc\p{Lu}\p{Ll}+|\p{Lu}{2,12})$/u
));
const PARTICLE = /^(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|el|bin|zu|ten|ter|y|of)$/i;

/**
 * The people whom the text says one will meet, besides those known already. A name must be whole, or have a title; that of
 * somebody known may be the given name alone.
 */
export function saidPeople(text: string, known: readonly Mailbox[]): readonly Mailbox[] {
  const found = new Map<string, Mailbox>();
  const add = (people: readonly Mailbox[]) => {
    for (const person of people) if (!found.has(foldName(person.name ?? ''))) found.set(foldName(person.name ?? ''), person);
  };
  for (const line of text.slice(0, MAX_SEARCHED).split('\n')) {
    for (const behind of LEADS().flatMap((lead) => textsBehind(line, lead))) add(peopleBehind(behind, known, false));
    for (const behind of textsBehind(line, WITH)) add(peopleBehind(behind, known, true));
  }
  return [...found.values()].slice(0, MAX_PEOPLE);
}

function textsBehind(line: string, lead: RegExp): readonly string[] {
  const ends = [...line.matchAll(lead)].slice(0, MAX_PEOPLE).map((match) => match.index + match[0].length);
  return ends.map((end) => line.slice(end, end + MAX_NAMES));
}

/** In characters. */
const MAX_SEARCHED = 20_000;
const MAX_PEOPLE = 20;

function peopleBehind(rest: string, known: readonly Mailbox[], isTitleNeeded: boolean): readonly Mailbox[] {
  const guarded = rest.replace(/\b(Dr|Prof|Mr|Mrs|Ms|Hr|Fr|Dipl|Ing|St|\p{Lu})\.\s/gu, '$1\u0001 ');
  const sentence = (guarded.split(BEHIND_NAMES, 1)[0] ?? '').replaceAll('\u0001', '.');
  const people: Mailbox[] = [];
  for (const part of sentence.split(AND()).flatMap(splitPeople)) {
    const person = personIn(part, known, isTitleNeeded);
    if (person === null) break;
    people.push(person);
  }
  return people;
}

/** The end of the sentence, and words with which it goes on: a time, a place. */
const BEHIND_NAMES = /[.!?;:•|\t]|\s[-–—]\s|\s(?:on|at|for|about|via|by|to|who|from|am|um|per|über|für|zu|bei|zum|le|el|il|pour|sobre)\s/u;

/** Before a name; "Sales and Marketing" goes on with none that is whole. */
const AND = once(() => /,?\s+(?:and|und|et|y|e|en|&)\s+(?:then\s+|anschließend\s+|danach\s+|ensuite\s+)?(?=\p{Lu})/u);

/** In characters. */
const MAX_NAMES = 240;

function personIn(part: string, known: readonly Mailbox[], isTitleNeeded: boolean): Mailbox | null {
  const [read] = readPeople([part], () => null).people;
  const name = (read?.name ?? '').replace(/\s(?:our|my|unser\w*|notre|nuestr\w*)\b[^]*$/iu, '').trim();
  const same = known.find((one) => one.name !== null && isSamePerson(one.name, name));
  if (same !== undefined) return same;
  const isTitled = read?.title != null && isTitle(read.title);
  return isWholeName(name) && (isTitled || !isTitleNeeded) ? { name: withoutTitles(name), email: emailIn(read?.email ?? '') } : null;
}

/** The same name, or its given or family name alone. */
export function isSamePerson(name: string, other: string): boolean {
  const words = namesOf(name);
  const others = namesOf(other);
  return others.length > 0 && words.length > 0 && others.every((word) => words.includes(word));
}

function namesOf(name: string): readonly string[] {
  return foldName(withoutTitles(name)).split(/[\s,]+/).filter((word) => word !== '');
}

function isWholeName(name: string): boolean {
  const all = name.split(/\s+/).filter((word) => word !== '');
  const names = all.filter((word) => !isTitleOfPerson(word));
  const isTitled = all.length > names.length;
  if (names.length < (isTitled ? 1 : 2) || names.length > 5 || FIRM().test(name)) return false;
  if (names.some((word) => JOBS().has(word.toLowerCase()))) return false;
  const isName = (word: string | undefined) => word !== undefined && NAME_WORD().test(word);
  return isName(names[0]) && isName(names.at(-1)) && names.every((word) => isName(word) || PARTICLE.test(word));
}

/** "Dr. Weber" keeps the title: without it, the name would be a word. */
function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  const names = words.filter((word) => !isTitleOfPerson(word));
  return names.length > 1 ? names.join(' ') : name;
}

function isTitleOfPerson(word: string): boolean {
  return TITLES().has(word.toLowerCase().replace(/\./g, '')) && /^(?:\p{Lu}|de\b)/u.test(word);
}
