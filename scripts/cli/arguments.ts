import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isZone, readInstant, type Instant, type Zone } from '../../src/domain/dates/zoned';
import { errorText } from '../../src/domain/text/error-text';

/** What the person asked for on the command line. */
export interface DueArguments {
  /** The vault's folder. */
  readonly vault: string;
  readonly now: Instant;
  /** The zone of notes that name none. */
  readonly zone: Zone;
  readonly json: boolean;
  /** A settings file to use instead of the vault's; null if none is named. */
  readonly settings: string | null;
}

/** Arguments that cannot be used, or a vault that cannot be read: one line for the person. */
export class UsageError extends Error {}

export const USAGE = 'Usage: npm run -s due -- <vault> [--at 2026-11-23T09:00] [--timezone Europe/London] [--json] [--settings data.json]';

/** Reads the arguments after `due`. Throws a UsageError that says what was found and what was expected. */
export function readDueArguments(args: readonly string[], now: () => Instant): DueArguments {
  const { values, positionals } = parseCommand(args, { ...VAULT_OPTIONS, json: { type: 'boolean' } }, USAGE);
  const [vault, ...more] = positionals;
  if (vault === undefined) throw new UsageError(`Which vault? ${USAGE}`);
  if (more.length > 0) throw new UsageError(`One vault at a time, please; found ${positionals.join(', ')}.`);
  return { vault, ...readMoment(values, now), json: values.json ?? false, settings: values.settings ?? null };
}

/** The zone and the moment in it; both default to the machine's. Throws a UsageError if they cannot be read. */
export function readMoment(
  { at, timezone }: { readonly at?: string; readonly timezone?: string }, now: () => Instant,
): { readonly now: Instant; readonly zone: Zone } {
  const zone = timezone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isZone(zone)) throw new UsageError(`--timezone is ${zone}; expected the name of a time zone, such as Europe/London.`);
  const instant = at === undefined ? now() : readInstant(at, zone);
  if (instant === null) throw new UsageError(`--at is ${String(at)}; expected a date and time, such as 2026-11-23T09:00.`);
  return { now: instant, zone };
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and the other arguments of a command. Throws a UsageError that ends with the command's usage. */
export function parseCommand<O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${errorText(error).split('\n')[0]} ${usage}`);
  }
}

/** The options of every command that reads a vault. */
export const VAULT_OPTIONS = { at: { type: 'string' }, timezone: { type: 'string' }, settings: { type: 'string' } } as const;
