import { listed } from '../list';
import { count } from './count';

/** A calendar day as notes have it, and in words. */
interface WrittenDay {
  readonly day: string;
  readonly words: string;
}

const LINE = 'a line such as 2026-11-20 thank-you Jane Doe via email';
const NAMES = 'names, such as Jane Doe, Jane Doe <jane@acme.example>, a link to a person’s note, or an item with a name';

/** What could not be read in a note, and what was expected. */
export const englishProblems = () => ({
  /** For a property with one value. */
  wrong: (name: string, found: string, expected: string) => `${name} is ${found}; expected ${expected}.`,
  /** For an item or a line among several. */
  wrongItem: (name: string, found: string, expected: string) => `${name} has ${found}; expected ${expected}.`,
  moreItems: (name: string, number: number) => `${name} has ${number} more entries that cannot be read.`,
  /** What is wrong is said by the interview of that number in its list. */
  inInterview: (number: number, message: string) => `Interview ${number}: ${message}`,
  notInterview: (number: number, found: string, expected: string) => `Interview ${number} is ${found}; expected ${expected}.`,
  wrongCountry: (note: string, found: string, expected: string) => `country in ${note} is ${found}; expected ${expected}.`,
  unreadTime: (found: string) => `date ends in ${found}; expected a time such as 10:30 after the day.`,
  unclearZone: (name: string, found: string, expected: string) => (
    `${name} names the zone ${found}; expected ${expected}. Set timezone to the one you mean.`
  ),
  /** Of a property that a note has twice. */
  containsItself: (name: string) => `${name} contains itself; expected a value without an anchor such as &a.`,
  doubled: (name: string) => `${name} is there more than once; expected it once. The last one is used.`,
  dateMissing: 'date is missing; expected the day of the interview, such as 2026-11-20.',
  unreadable: (reason: string) => `The properties cannot be read: ${reason}`,
  notAssessable: (reason: string) => `The follow-ups cannot be worked out: ${reason}`,
  unknownPeople: (number: number) => `follow_ups has ${count(number, 'more line')} about people whom the note does not name.`,

  /** What was found. */
  found: {
    text: (text: string) => `“${text}”`,
    list: (json: string) => `a list (${json})`,
    mapping: (json: string) => `an item with properties (${json})`,
    inItself: 'nested in itself',
  },

  /** What was expected: the end of a sentence. */
  expected: {
    date: 'a date such as 2026-11-20',
    realDate: 'a date that exists, such as 2026-11-20',
    time: 'a time such as 10:30',
    zone: 'the name of a time zone, such as Europe/London',
    text: 'text or a link',
    minutes: 'a number of minutes, such as 45',
    country: 'a country or region, such as DE, DE-BY or Germany',
    yesNo: 'true or false',
    names: NAMES,
    interview: 'a line such as 2026-05-14 10:30 | Intro call | [[Jane Doe]], or an item with a date of its own',
    line: LINE,
    shortLine: (max: number) => `at most ${max} characters: ${LINE}`,
    dateFirst: `a date at the start: ${LINE}`,
    whatWasDone: `what was done on that day: ${LINE}`,
    actionNext: `the action right after the date: ${LINE}`,
    realDateInLine: `a date that exists; ${LINE}`,
    channel: (channels: readonly string[]) => `via and one of ${channels.join(', ')}`,
    untilDate: 'until and a date, such as until 2026-12-01',
    snoozeUntil: 'until and a date: snooze thank-you until 2026-12-01',
    untilAfterSnooze: 'until only after snooze',
    knownPerson: (names: readonly string[]) => (
      names.length === 0 ? 'the name of someone named in the note' : `the name of someone in this application: ${listed(names, 'or')}`
    ),
    oneOf: (values: readonly string[]) => `one of ${values.join(', ')}`,
    oneDay: (days: readonly WrittenDay[]) => `one day, but this can be ${days.map(({ day }) => day).join(' or ')}`,
    oneZone: (zones: readonly string[]) => `one time zone, but this can be ${zones.join(' or ')}`,
    language: (languages: readonly string[]) => `a language in which there are letters: ${languages.join(', ')}`,
    afterInterview: ({ day }: WrittenDay) => `a date on or after the day of the interview, ${day}`,
  },

  /** Behind what was expected: the days that words such as “next week” mean. */
  countedFromInterview: (expected: string, from: string, isPeriod: boolean, days: readonly string[]) => (
    `${expected}. Counted from the interview on ${from}, ${isPeriod ? 'its last working day is' : 'it is'} ${days.join(' or ')}`
  ),
  countedFromChange: (expected: string, from: string, isPeriod: boolean, days: readonly string[]) => (
    `${expected}. Counted from ${from}, when the note was last changed, `
    + `${isPeriod ? 'its last working day is' : 'it is'} ${days.join(' or ')}`
  ),

  /** A line of properties that says another thing to YAML than to a person. */
  slip: (name: string, text: string, line: number, kind: 'comment' | 'item' | 'indent') => {
    const found = kind === 'comment' ? 'is a comment' : 'is read as part of the line above';
    const expected = {
      comment: 'quotes around a value that starts with #', item: 'a space after the dash', indent: 'the same indent as the items above',
    }[kind];
    return `${name} has ${text} on line ${line}, which ${found}; expected ${expected}.`;
  },

  /** A copy of a note. */
  copy: {
    bySync: 'This is a copy made by a sync app, so it is ignored.',
    of: (name: string) => `This is a copy of ${name} with the same properties, so it is ignored.`,
    lines: (number: number, first: string, name: string) => (
      `What it says was done counts: ${name} lacks ${count(number, 'line')}, such as ${first}.`
    ),
    otherLines: (number: number, first: string, name: string) => (number === 1
      ? `1 line of its journal is not in ${name} and does not count there: ${first}.`
      : `${number} lines of its journal are not in ${name} and do not count there, such as ${first}.`),
    differs: (property: string, here: string, there: string, name: string) => `${property} is ${here} here and ${there} in ${name}.`,
    missing: 'missing',
    remedy: 'Keep what you need in one note, and delete the other.',
  },

  /** Why properties cannot be read: the end of a sentence, except for the slips, which come after their line. */
  broken: {
    onLine: (line: number, slip: string) => `on line ${line}, ${slip}.`,
    unclosed: 'the closing --- line is missing.',
    noNames: 'expected property names with values, such as company: Acme.',
    notParsed: 'Obsidian has not read this note. Change something in it, or restart Obsidian.',
    unclosedBy: (line: number, text: string) => `the closing --- line is missing: line ${line} is “${text}”; expected --- alone.`,
    nested: 'values are nested too deeply, or have too many aliases.',
    conflict: 'git left both versions: keep the lines you need, and remove those with <<<<<<<, ======= and >>>>>>>',
    dashes: 'remove what follows ---, or the whole line: only --- alone closes the properties',
    tab: 'replace the tab at the start with spaces',
    spaceAfterColon: 'put a space after the colon',
    wideColon: 'replace the full-width colon with a colon and a space (: )',
    asterisk: 'replace the asterisk with a dash',
    colonAfter: (name: string) => `put a colon after ${name}`,
    spaceAfterDash: 'put a space after the dash',
    noName: 'write a property name, a colon and a value, such as company: Acme',
    itemsBelow: 'put the items of the list on lines below, one per line',
    quoteForStart: (sign: string) => `put the value in quotes, because it starts with ${STARTS[sign] ?? `a ${sign}`}`,
    quoteForColon: 'put the value in quotes, because it has a colon',
    quoteForRest: (close: string) => `put the value in quotes, because text follows the closing ${close}`,
    quoteAll: 'put the whole value in quotes, because text follows the closing quote',
    closingQuote: (quote: string) => `add the closing quote (${quote})`,
    closingBracket: (close: string) => `add the closing ${close}`,
    indent: 'remove the spaces at the start',
    doubled: (name: string, line: number) => `${name} is already on line ${line}; put what you need there, and remove this one`,
  },

  template: {
    /** @param isBuiltIn whether there is a built-in one of its name */
    broken: (message: string, isBuiltIn: boolean) => (
      `${message}. ${isBuiltIn ? 'Until then the built-in one is used.' : 'Until then it is left out.'}`
    ),
    wrong: (property: string, found: string, expected: string) => `${property} is ${found}; expected ${expected}`,
    text: 'text, in quotes where it begins with {{',
    oneOf: (values: readonly string[]) => `one of ${values.join(', ')}`,
    inSubject: (message: string) => `In the subject, ${message}`,
    onLine: (line: number, message: string) => `Line ${line}: ${message}`,
    noText: 'The template has no text; expected the words of the letter below its properties',
    neverOpened: (name: string) => `{{/${name}}} closes what was never opened; expected {{#${name}}} before it`,
    partial: (name: string) => `{{> ${name}}} asks for another template, which is not supported; write its text here instead`,
    delimiters: (name: string) => `{{=${name}}} changes the braces, which is not supported; write {{ and }}`,
    unclosed: '{{ is never closed; expected }} after it',
    neverClosed: (tag: string, name: string) => (
      `${tag} is never closed, or another part is closed before it; expected {{/${name}}} after it`
    ),
  },
});

/** Signs that a value begins with, where they have a name. */
const STARTS: Readonly<Record<string, string>> = {
  '@': 'an @', '`': 'a backtick', '%': 'a percent sign', '*': 'an asterisk', '&': 'an ampersand', '!': 'an exclamation mark',
  ',': 'a comma',
};
