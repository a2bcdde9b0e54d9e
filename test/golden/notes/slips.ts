import fc from 'fast-check';
import { STATUS_PHRASES } from '../../../src/domain/note/status-words';

/** What a person does to a note without meaning to, or in their own way. */
export interface Slip {
  readonly kind: string;
  /** @param pick chooses among the places at which the slip fits */
  readonly apply: (note: string, pick: number) => string;
}

/** A value that is one of a few words, or a day. Any other text means what it says, and a change of it is no slip. */
const KNOWN_VALUE = /^(?:status|format|contact_by|date|time|decision_by|status_date|offer_deadline|interview_date): *(.+)$/gm;
const KEY = /^[A-Za-z][\w -]*(?=:)/gm;
const DAY = /\b(20\d\d)-(\d\d)-(\d\d)\b(?!T)/g;
const LIST_ITEM = /^( +)- (?=\S)/gm;
/** Up to a comma that divides people, tags or parts of a line. In a sentence a semicolon is no slip. */
const DIVIDED = /^(?:(?:interviewers?\d?|attendees|contacts|stakeholders|references|recruiter|tags|type):| *- (?!\d)).*?, (?=\S)/gm;
const STATUS = /^status: *(waiting|offer|rejected)$/gm;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Each kind of slip. To add one, add a line; the test names the kinds that change what is read without a word. */
const SLIPS: readonly Slip[] = [
  slip('a name in capitals', KEY, (name) => name.toUpperCase()),
  slip('a name with a capital', KEY, (name) => name.charAt(0).toUpperCase() + name.slice(1)),
  slip('a name with spaces', KEY, (name) => name.replaceAll('_', ' ')),
  slip('a name with hyphens', KEY, (name) => name.replaceAll('_', '-')),
  slip('a name in camel case', KEY, (name) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())),
  slip('a space before the colon', KEY, (name) => `${name} `),
  slip('no space after the colon', /^[a-z_]+: (?=\S)/gm, (start) => start.trimEnd()),
  slip('a tab after the colon', /^[a-z_]+: (?=\S)/gm, (start) => `${start.trimEnd()}\t`),
  slip('no colon', /^[a-z_]+: (?=\S)/gm, (start) => start.replace(':', '')),
  slip('a full-width colon', /^[a-z_]+: (?=\S)/gm, (start) => start.replace(': ', '：')),
  slip('a value in capitals', /^(?:status|format|contact_by): *\S.*$/gm, (line) => line.replace(/: *.*/, (value) => value.toUpperCase())),
  slip('a full stop behind a value', KNOWN_VALUE, (line) => `${line}.`),
  slip('a comma behind a value', KNOWN_VALUE, (line) => `${line},`),
  slip('an exclamation mark behind a status', STATUS, (line) => `${line}!`),
  slip('spaces behind a value', KNOWN_VALUE, (line) => `${line}   `),
  slip('a value in quotes', /^[a-z_]+: *[^\s"'[{].*$/gm, (line) => line.replace(/: *(.*)$/, ': "$1"')),
  slip('a status in another language', STATUS, (line, pick) => `status: ${translationOf(line.replace(/^status: */, ''), pick)}`),
  slip('a day with slashes', DAY, (day) => day.replaceAll('-', '/')),
  slip('a day with full stops', DAY, (day) => day.split('-').reverse().join('.')),
  slip('a day with its month in words', DAY, (day) => inWords(day)),
  slip('a day without leading zeros', DAY, (day) => day.replaceAll('-0', '-')),
  slip('a space for the T before a time', /(?<day>\d)T(?=\d\d:\d\d)/g, (text) => text.replace('T', ' ')),
  slip('a full stop in a time', /(?:T| )\d\d:\d\d\b/g, (text) => text.replace(':', '.')),
  slip('a tab as an indent', LIST_ITEM, () => '\t- '),
  slip('no space behind a dash', LIST_ITEM, (start) => start.trimEnd()),
  slip('another mark for a list', LIST_ITEM, (start) => start.replace('-', '*')),
  slip('an item at another indent', LIST_ITEM, (start) => ` ${start}`),
  slip('a missing quote', /"/g, () => ''),
  slip('curly quotes', /"([^"\n]*)"/g, (text) => `“${text.slice(1, -1)}”`),
  slip('a missing bracket', /[\]}]/g, () => ''),
  slip('a missing angle bracket', /[<>]/g, () => ''),
  slip('a semicolon for a comma', DIVIDED, (start) => start.replace(/, $/, '; ')),
  slip('a space in a link', /\[\[(?=\w)/g, () => '[[ '),
  slip('a capital in an action', /^ *- \d{4}-\d\d-\d\d [a-z]/gm, (start) => start.slice(0, -1) + start.slice(-1).toUpperCase()),
  slip('a colon behind a day of the journal', /^ *- \d{4}-\d\d-\d\d(?= [a-z])/gm, (start) => `${start}:`),
  slip('a space in an action', /\b(?:thank|check|tell)-(?=[a-z])/g, (start) => start.replace('-', ' ')),
  { kind: 'properties in another order', apply: swapProperties },
  { kind: 'an empty line between properties', apply: (note, pick) => replaceOne(note, /^[a-z_]+:/gm, pick, (start) => `\n${start}`) },
];

export const slips: fc.Arbitrary<readonly (readonly [slip: Slip, pick: number])[]> = fc.array(
  fc.tuple(fc.constantFrom(...SLIPS), fc.nat({ max: 1000 })), { minLength: 3, maxLength: 3 },
);

function slip(kind: string, pattern: RegExp, change: (found: string, pick: number) => string): Slip {
  return { kind, apply: (note, pick) => replaceOne(note, pattern, pick, change) };
}

/** Changes one of the places in the properties that match; the text below them is prose. */
function replaceOne(note: string, pattern: RegExp, pick: number, change: (found: string, pick: number) => string): string {
  const [start, end] = propertiesIn(note);
  const found = [...note.slice(start, end).matchAll(pattern)];
  const match = found[pick % Math.max(1, found.length)];
  if (match === undefined) return note;
  const at = start + match.index;
  return note.slice(0, at) + change(match[0], pick) + note.slice(at + match[0].length);
}

function propertiesIn(note: string): readonly [start: number, end: number] {
  const end = note.indexOf('\n---', 3);
  return note.startsWith('---\n') && end >= 0 ? [4, end] : [0, 0];
}

function swapProperties(note: string, pick: number): string {
  const [start, end] = propertiesIn(note);
  const blocks = note.slice(start, end).split(/\n(?=[A-Za-z])/);
  const at = pick % Math.max(1, blocks.length - 1);
  const swapped = [...blocks.slice(0, at), ...blocks.slice(at, at + 2).reverse(), ...blocks.slice(at + 2)];
  return note.slice(0, start) + swapped.join('\n') + note.slice(end);
}

function translationOf(status: string, pick: number): string {
  const phrases = STATUS_PHRASES[status as 'waiting' | 'offer' | 'rejected'].split(', ');
  return phrases[pick % phrases.length] ?? status;
}

function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
