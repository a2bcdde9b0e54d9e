import type { Locale } from '../language/catalogue';
import { words } from '../language/interface';
import { LOCALES } from '../language/locales';
import { ACTIONS, type Action } from '../note/actions';
import { foldName, shownText } from '../note/link';
import { isEmpty, mend } from '../note/raw-values';
import type { GroupKey } from '../sidebar/groups';
import { MAX_ROWS } from '../sidebar/sidebar';
import { isMapping } from '../text/is-mapping';
import { nearest } from './near';

/** What a list of follow-ups is narrowed to. An option that is null does not narrow it. */
export interface ListOptions {
  readonly company: readonly string[] | null;
  /** By role, by company and role, by the note's name, or by what its `application` says. */
  readonly application: readonly string[] | null;
  readonly person: readonly string[] | null;
  readonly states: readonly ListState[] | null;
  readonly actions: readonly Action[] | null;
  /** How many days ahead a follow-up may begin. */
  readonly days: number | null;
  /** How many rows are shown before somebody asks for more. */
  readonly limit: number | null;
}

export type ListState = Exclude<GroupKey, 'search'>;

const LIST_STATES: readonly ListState[] = ['overdue', 'today', 'open', 'later', 'waiting', 'quiet', 'problems', 'done'];

export const NO_OPTIONS: ListOptions = {
  company: null, application: null, person: null, states: null, actions: null, days: null, limit: null,
};

export interface ReadOptions {
  readonly options: ListOptions;
  /** What could not be read, a message each: the option, what was found, and what was expected. */
  readonly problems: readonly string[];
}

/** More days ahead than a year are a typing error. */
const MAX_DAYS = 365;

/** The value of an option, and what is wrong with it. */
interface Read<T> {
  readonly value: T | null;
  readonly problems: readonly string[];
}

const READERS: { readonly [K in keyof ListOptions]: (value: unknown) => Read<NonNullable<ListOptions[K]>> } = {
  company: (value) => readNames('company', value),
  application: (value) => readNames('application', value),
  person: (value) => readNames('person', value),
  states: (value) => readWords('states', value, LIST_STATES, (state) => inAllLanguages((said) => said.sidebar().groups[state])),
  actions: (value) => readWords('actions', value, ACTIONS, (action) => inAllLanguages((said) => said.playbook().rules[action].label)),
  days: (value) => readNumber('days', value, MAX_DAYS),
  limit: (value) => readNumber('limit', value, MAX_ROWS),
};

const NAMES = Object.keys(READERS);

/** Reads the options as YAML has parsed them. A wrong one is left out and reported; the others count. */
export function readOptions(raw: unknown): ReadOptions {
  if (isEmpty(raw)) return { options: NO_OPTIONS, problems: [] };
  if (!isMapping(raw)) return { options: NO_OPTIONS, problems: [words('lists').notMapping(shown(raw))] };
  const problems: string[] = [];
  const read = Object.entries(raw).map(([key, value]) => {
    const name = foldName(key);
    if (!isOption(name)) problems.push(withNear(words('lists').unknownOption(key, NAMES.join(', ')), key, NAMES));
    if (!isOption(name) || isEmpty(value)) return [];
    const found = READERS[name](value);
    problems.push(...found.problems);
    return [[name, found.value]];
  });
  return { options: { ...NO_OPTIONS, ...Object.fromEntries(read.flat()) as Partial<ListOptions> }, problems };
}

/** The message, and the word that was probably meant. */
export function withNear(message: string, found: string, known: readonly string[]): string {
  const near = nearest(found, known);
  return near === null ? message : `${message} ${words('lists').didYouMean(near)}`;
}

function isOption(name: string): name is keyof ListOptions {
  return Object.hasOwn(READERS, name);
}

function readNames(option: string, value: unknown): Read<readonly string[]> {
  const mended = mend(value);
  const items: readonly unknown[] = Array.isArray(mended) ? mended : [mended];
  const isName = (item: unknown) => typeof item === 'string' || typeof item === 'number';
  const wrong = items.filter((item) => !isName(item));
  const names = items.filter(isName).map((item) => shownText(String(item)));
  return {
    value: names.length === 0 ? null : names,
    problems: wrong.map((item) => words('lists').wrongValue(option, shown(item), words('lists').expectedName)),
  };
}

/** In every language, so that a list keeps its options if the interface's language changes. */
function inAllLanguages(titleIn: (locale: Locale) => string): readonly string[] {
  return Object.values(LOCALES).map(titleIn);
}

/** Reads words of a fixed set, or what the sidebar calls them: in a list, or separated by commas. */
function readWords<T extends string>(
  option: string, value: unknown, known: readonly T[], titlesOf: (word: T) => readonly string[],
): Read<readonly T[]> {
  const items: readonly unknown[] = Array.isArray(value) ? value : shown(value).split(',');
  const read = items.map((item) => {
    const text = foldName(shown(item));
    return { item, word: known.find((word) => word === text || titlesOf(word).some((title) => foldName(title) === text)) };
  });
  const found = read.flatMap(({ word }) => (word === undefined ? [] : [word]));
  const expected = words('lists').expectedOneOf(known.join(', '));
  return {
    value: found.length === 0 ? null : found,
    problems: read.filter(({ word }) => word === undefined)
      .map(({ item }) => withNear(words('lists').wrongValue(option, shown(item).trim(), expected), shown(item), known)),
  };
}

function readNumber(option: string, value: unknown, max: number): Read<number> {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= max) return { value: number, problems: [] };
  return { value: null, problems: [words('lists').wrongValue(option, shown(value), words('lists').expectedNumber(max))] };
}

/** A value as a message shows it. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value) ?? '';
}
