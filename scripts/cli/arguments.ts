import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isZone, readInstant, type Instant, type Zone } from '../../src/domain/dates/zoned';
import { ACTIONS } from '../../src/domain/note/actions';
import { readNames, type Wanted } from '../../src/domain/outside/due';
import { STATES } from '../../src/domain/playbook/follow-up';
import { errorText } from '../../src/domain/text/error-text';
import { programWords, type ProgramWords } from './words';

export type DueFormat = 'table' | 'json' | 'calendar';

/** What the person asked for on the command line. */
export interface DueArguments extends Wanted {
  /** The vault's folder. */
  readonly vault: string;
  readonly now: Instant;
  /** The zone of notes that name none. */
  readonly zone: Zone;
  readonly format: DueFormat;
  /** Whether the calendar contains the interviews too. */
  readonly withInterviews: boolean;
  /** The calendar file that the new one updates; null if there is none. */
  readonly previous: string | null;
  /** A settings file to use instead of the vault's; null if none is named. */
  readonly settings: string | null;
}

/** Arguments that cannot be used, or a vault that cannot be read: one line for the person. */
export class UsageError extends Error {}

/** The error for an option: what was found, and what was expected. */
export function wrongOption(option: string, found: string, expected: (words: ProgramWords['expected']) => string): UsageError {
  const said = programWords();
  return new UsageError(said.wrongOption(option, found, expected(said.expected)));
}

/** A sentence about the arguments, and how the command is called. @param synopsis the command with its options */
export function withUsage(sentence: string, synopsis: string): string {
  return `${sentence} ${programWords().usage(synopsis)}`;
}

/** The options of every command that reads a vault. */
export const VAULT_OPTIONS = { at: { type: 'string' }, timezone: { type: 'string' }, settings: { type: 'string' } } as const;

export const USAGE = 'npm run -s due -- <vault> [--at 2026-11-23T09:00] [--timezone Europe/London] [--state overdue,today] '
  + '[--action thank-you] [--json | --ics [--interviews] [--previous old.ics]] [--settings data.json]';

const OPTIONS = {
  ...VAULT_OPTIONS, json: { type: 'boolean' }, ics: { type: 'boolean' }, interviews: { type: 'boolean' }, previous: { type: 'string' },
  state: { type: 'string', multiple: true }, action: { type: 'string', multiple: true },
} as const;

/** Reads the arguments after `due`. Throws a UsageError that says what was found and what was expected. */
export function readDueArguments(args: readonly string[], now: () => Instant): DueArguments {
  const { values, positionals } = parseCommand(args, OPTIONS, USAGE);
  const [vault, ...more] = positionals;
  const { which, oneVault } = programWords();
  if (vault === undefined) throw new UsageError(withUsage(which.vault, USAGE));
  if (more.length > 0) throw new UsageError(oneVault(positionals.join(', ')));
  return {
    vault, ...readMoment(values, now), settings: values.settings ?? null, ...readFormat(values),
    states: readList('--state', values.state, STATES), actions: readList('--action', values.action, ACTIONS),
  };
}

interface FormatOptions {
  readonly json?: boolean;
  readonly ics?: boolean;
  readonly interviews?: boolean;
  readonly previous?: string;
}

function readFormat({ json, ics, interviews, previous }: FormatOptions): Pick<DueArguments, 'format' | 'withInterviews' | 'previous'> {
  if (json === true && ics === true) throw new UsageError(programWords().jsonOrIcs);
  if (ics !== true && (interviews === true || previous !== undefined)) throw new UsageError(programWords().onlyWithIcs);
  const format = ics === true ? 'calendar' : 'table';
  return { format: json === true ? 'json' : format, withInterviews: interviews ?? false, previous: previous ?? null };
}

/** `overdue,today`, or the option several times. */
function readList<T extends string>(option: string, given: readonly string[] | undefined, known: readonly T[]): readonly T[] | null {
  if (given === undefined) return null;
  const read = readNames(given.join(','), known);
  if ('wrong' in read) throw wrongOption(option, read.wrong, ({ several }) => several(known));
  return read.names;
}

/** The zone and the moment in it; both default to the machine's. Throws a UsageError if they cannot be read. */
export function readMoment(
  { at, timezone }: { readonly at?: string; readonly timezone?: string }, now: () => Instant,
): { readonly now: Instant; readonly zone: Zone } {
  const zone = timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isZone(zone)) throw wrongOption('--timezone', zone, (expected) => expected.zone);
  const instant = at === undefined ? now() : readInstant(at, zone);
  if (instant === null) throw wrongOption('--at', String(at), ({ moment }) => moment);
  return { now: instant, zone };
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and the other arguments of a command. Throws a UsageError that ends with the command's usage. */
export function parseCommand<O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(withUsage(errorText(error).split('\n')[0] ?? '', usage));
  }
}
