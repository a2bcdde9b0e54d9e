import type { Zone } from '../../src/domain/dates/zoned';
import { parseCommand, readMoment, UsageError, VAULT_OPTIONS, withUsage } from './arguments';
import { programWords } from './words';

/** What the person asked for after `check`. */
export interface CheckArguments {
  readonly vault: string;
  readonly zone: Zone;
  readonly settings: string | null;
}

export const CHECK_USAGE = 'npm run -s check -- <vault> [--timezone Europe/London] [--settings data.json]';

/** Reads the arguments after `check`. Throws a UsageError that says what was found and what was expected. */
export function readCheckArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parseCommand(args, { timezone: VAULT_OPTIONS.timezone, settings: VAULT_OPTIONS.settings }, CHECK_USAGE);
  const [vault, ...more] = positionals;
  if (vault === undefined) throw new UsageError(withUsage(programWords().which.vault, CHECK_USAGE));
  if (more.length > 0) throw new UsageError(programWords().oneVault(positionals.join(', ')));
  const { zone } = readMoment(values, () => 0);
  return { vault, zone, settings: values.settings ?? null };
}
