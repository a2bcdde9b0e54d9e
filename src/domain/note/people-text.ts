import { once } from '../text/memoized';
import { saysNobody } from '../text/nobody';
import { isPlain } from '../text/plain';
import { trimEndOf } from '../text/trim';
import { isUsualPerson, takeContact, type Contact } from './contact-details';
import { isPronouns, isTitle } from './title-words';

/** One person of a text, as it is written, and what is known of how the text goes on. */
interface Part {
  readonly text: string;
  readonly contact: Contact;
}

/**
 * The people that a text names, one by one, each as it is written: with a title, an address. They are divided by line breaks,
 * semicolons, commas, `&`, `and` in some languages, or are side by side as links. Splitting one of them again gives the same one.
 */
export function splitPeople(text: string): readonly string[] {
  const isSimple = isPlain(text) || isUsualPerson(text);
  if (isSimple && !CONJUNCTION.test(text)) return saysNobody(text) ? [] : [text];
  const lines = splitOutside(text, /[\r\n]/).map(withoutListMark);
  return lines.flatMap(splitLine).filter((part) => !saysNobody(part));
}

const CONJUNCTION = /(?:^|\s)(?:and|und|et|y)\s/i;

function withoutListMark(line: string): string {
  return line.trim().replace(/^(?:[-*+•–]|\d{1,2}[.)])\s+/, '').replace(/^\[[ xX]\]\s+/, '');
}

/** In a line with semicolons, commas do not separate people, unless there are full names between them. */
function splitLine(line: string): readonly string[] {
  const bySemicolon = splitOutside(line, /[;；]/);
  const split = (parts: readonly string[]) => joinContacts(parts.flatMap(splitSlashes).flatMap(splitSideBySide));
  return bySemicolon.length > 1 ? bySemicolon.flatMap((one) => split(splitFullNames(one))) : split(splitCommas(line));
}

function splitFullNames(text: string): readonly string[] {
  const parts = splitCommas(text);
  return parts.every((one) => wordsOf(one) > 1 || takeContact(one).rest === '') ? parts : splitAnd(text);
}

/** A comma before a title, or between a family name and a given name, does not separate people. */
function splitCommas(line: string): readonly string[] {
  const pieces = splitOutside(line, /[,，、]/).map(withoutAnd).filter((piece) => piece !== '');
  const isAlone = (at: number) => at === 1 && pieces.filter((piece) => !isTitleOf(takeContact(piece).rest)).length === 2;
  const parts: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = parts.at(-1);
    if (last !== undefined && isFamilyName(last) && isGivenName(piece, isAlone(at))) parts[parts.length - 1] = `${last}, ${piece}`;
    else addWithAnd(parts, piece);
  }
  return parts;
}

/** "Jane Doe, and John Smith" */
function withoutAnd(piece: string): string {
  return piece.trim().replace(/^(?:&|and|und|et|y)\s+/i, '');
}

/** A title after a comma belongs to the person before it: "Jane Doe, VP Sales & Marketing". */
function addWithAnd(parts: string[], piece: string): void {
  const pieces = splitAnd(piece);
  const [start = '', ...others] = pieces;
  const last = parts.at(-1);
  if (last !== undefined && isTitleOf(takeContact(start).rest)) {
    const title = others.length === 1 && isTitleEnd(others[0] ?? '') ? piece : start;
    parts[parts.length - 1] = `${last}, ${title}`;
    if (title === start) parts.push(...others);
  } else parts.push(...pieces);
}

/** A title or pronouns after a name. What has its own title in brackets is a name: "Raj Patel (CTO)". */
function isTitleOf(rest: string): boolean {
  return isPronouns(rest) || isTitle(rest.replace(/(\S)\s*\([^()]*\)\s*$/, '$1'));
}

const AND = /\s(?:&|＆|and|und|et)\s|\s&|&\s|\sy\s/iu;

/** "Jane Doe – Head of Sales and Marketing" is one person, as is "María López y García". */
function splitAnd(text: string): readonly string[] {
  const pieces = splitOutside(text, AND);
  if (pieces.length < 2) return [text];
  const [left = '', right = ''] = pieces;
  if (pieces.length === 2) {
    const isDoubleName = /\sy\s/i.test(text) && wordsOf(left) > 1 && wordsOf(right) === 1 && !/[<@[(]/.test(text);
    const isInTitle = /\s[-–—|]\s|:\s/.test(left) && isTitleEnd(right);
    if (isDoubleName || isInTitle || (isTitle(left) && isTitleEnd(right))) return [text];
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** What can be the rest of a title after an `and`: "Marketing", "Customer Success". */
function isTitleEnd(text: string): boolean {
  return (isTitle(text) && !/\s[-–—|]\s/.test(text)) || wordsOf(text) === 1;
}

function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}

const PARTICLES = /^(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|st\.?|ter|ten|zu|zur|vom)$/i;
const NAME = once(() => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u);

/** One word, with the particles before it: `Doe`, `van der Berg`. */
function isFamilyName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const name = words.at(-1) ?? '';
  return NAME().test(name) && !isTitle(text) && words.slice(0, -1).every((word) => PARTICLES.test(word));
}

/** One word, with initials after it: `Jane`, `Jane A.`; an address, or nothing else in the text, shows that it is meant. */
function isGivenName(text: string, isAlone: boolean): boolean {
  const { rest, email, phone, linkedin } = takeContact(text);
  const [name = '', ...more] = rest.replace(/\([^()]*\)/g, '').trim().split(/\s+/);
  const isReached = email !== null || phone !== null || linkedin !== null;
  if (!isAlone && !isReached) return false;
  return NAME().test(name) && !isTitle(rest) && !saysNobody(rest) && more.every((word) => /^\p{Lu}\.?$/u.test(word));
}

/** "Jane Doe / Raj Patel": a slash or a plus between full names divides them; in "Jane Doe / CTO" it does not. */
function splitSlashes(text: string): readonly string[] {
  const pieces = splitOutside(text, /\s[/+]\s/).map((piece) => piece.trim());
  const isName = (piece: string) => wordsOf(piece) > 1 && !isTitleOf(takeContact(piece).rest);
  return pieces.length > 1 && pieces.every(isName) ? pieces : [text];
}

const MAY_HOLD_SEVERAL = /[@[<]/;
const DIVIDER = /[\s/+·•|]/;
const ADDRESS = /^[^\s@<>()[\]]+@[^\s@<>()[\]]+$/;

/** `[[Jane Doe]] [[John Smith]]`, `Jane Doe <a@x.example> John Smith <b@x.example>`, addresses with spaces between. */
function splitSideBySide(text: string): readonly string[] {
  if (!MAY_HOLD_SEVERAL.test(text)) return [trimEndOf(text, DIVIDER).trim()].filter((part) => part !== '');
  const words = text.trim().split(/\s+/);
  if (words.length > 1 && words.every((word) => ADDRESS.test(word))) return words;
  const starts = [...text.matchAll(/\[\[|(?:^|\s)\[[^[\]]{1,200}\]\(/g)].map(({ index }) => index);
  const afterAddress = [...text.matchAll(/<[^<>]{3,200}>\s*(?=[\p{L}"'[])/gu)].map(({ index, 0: whole }) => index + whole.length);
  const cuts = starts.length > 1 ? starts.slice(1) : afterAddress;
  return [0, ...cuts].map((from, at) => trimEndOf(text.slice(from, cuts[at]), DIVIDER).trim()).filter((part) => part !== '');
}

/** "Jane Doe, jane@acme.example": an address alone belongs to the name before it, if that has none. */
function joinContacts(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) return texts;
  const parts: Part[] = [];
  for (const text of texts) {
    const contact = takeContact(text);
    const last = parts.at(-1);
    if (last !== undefined && contact.rest === '' && belongsTo(contact, last, parts)) {
      parts[parts.length - 1] = part(`${last.text}, ${text}`);
    } else parts.push({ text, contact });
  }
  return parts.map(({ text }) => text);
}

function part(text: string): Part {
  return { text, contact: takeContact(text) };
}

function belongsTo(contact: Contact, last: Part, parts: readonly Part[]): boolean {
  const known = last.contact;
  const isNew = (contact.email === null || known.email === null) && (contact.phone === null || known.phone === null)
    && (contact.linkedin === null || known.linkedin === null);
  if (known.rest === '' || !isNew) return false;
  const others = parts.slice(0, -1).filter(({ contact: { rest, email } }) => rest !== '' && email === null);
  return others.length === 0 || contact.email === null || resembles(known.rest, contact.email);
}

/** Whether the address is made of the name: `jane.doe@…`, `jdoe@…`. */
function resembles(name: string, email: string): boolean {
  const local = fold(email.split('@')[0] ?? '');
  return name.split(/\s+/).map(fold).some((word) => word.length > 2 && local.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/[^\p{L}]/gu, '').toLowerCase();
}

const CLOSING: Readonly<Record<string, string>> = { '<': '>', '[': ']', '(': ')' };

/** The pieces between the matches of a separator that are in no bracket, address or quotation marks that something closes. */
function splitOutside(written: string, separator: RegExp): readonly string[] {
  if (!separator.test(written)) return [written];
  const text = written.replace(/[“”„«»]/g, '"');
  const pattern = new RegExp(separator.source, `${separator.flags.replace('g', '')}y`);
  const quotesClose = text.split('"').length % 2 === 1;
  const pieces: string[] = [];
  let [depth, start, inQuotes] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    pattern.lastIndex = at;
    const length = depth === 0 && !inQuotes ? pattern.exec(text)?.[0].length ?? 0 : 0;
    if (length > 0) {
      pieces.push(written.slice(start, at));
      start = at + length;
      at = start - 1;
    } else if (char === '"' && quotesClose) inQuotes = !inQuotes;
    else if (isOpening(text, at)) depth += 1;
    else if (']>)'.includes(char)) depth = Math.max(0, depth - 1);
  }
  return [...pieces, written.slice(start)];
}

/** Whether a bracket opens there that closes further on; that of an address closes before the next one. */
function isOpening(text: string, at: number): boolean {
  const close = CLOSING[text.charAt(at)];
  if (close === undefined) return false;
  const end = text.slice(at, at + MAX_BRACKETED).indexOf(close);
  return end >= 0 && (close !== '>' || !text.slice(at + 1, at + end).includes('<'));
}

const MAX_BRACKETED = 300;

/** Longer text is prose (characters). */
const MAX_NAME_AND_TITLE = 400;

/** A name and the title after it, separated by a comma, a dash, a colon or brackets. */
export function splitTitle(text: string): { readonly name: string; readonly title: string | null } {
  if (text.length > MAX_NAME_AND_TITLE || isPlain(text)) return { name: text, title: null };
  const bracket = /[([]([^()[\]]+)[)\]]$/.exec(text);
  const before = text.slice(0, bracket?.index).trim();
  if (bracket !== null && before !== '') return { name: before, title: bracket[1] ?? '' };
  const mark = /[,:]\s|\s[-–—|@]\s/.exec(text);
  const named = text.slice(0, mark?.index).trim();
  if (mark === null || named === '') return { name: text, title: null };
  if (!mark[0].startsWith(',')) return { name: named, title: text.slice(mark.index + mark[0].length).trim() };
  const pieces = text.split(/,\s+/);
  const start = pieces.findIndex((piece, at) => at > 0 && isTitleOf(piece));
  if (start < 0) return { name: text, title: null };
  return { name: pieces.slice(0, start).join(', '), title: pieces.slice(start).filter((piece) => !isPronouns(piece)).join(', ') };
}
