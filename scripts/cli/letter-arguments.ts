import type { Instant, Zone } from '../../src/domain/dates/zoned';
import { parseCommand, readMoment, UsageError, VAULT_OPTIONS, withUsage } from './arguments';
import type { LetterOrder } from './letter';
import { programWords } from './words';

/** What the person asked for after `letter`. */
export interface LetterArguments extends LetterOrder {
  readonly vault: string;
  readonly now: Instant;
  readonly zone: Zone;
  readonly settings: string | null;
}

export const LETTER_USAGE = 'npm run -s letter -- <vault> <note> <template> [--person "Jane Doe"] [--at 2026-11-23T09:00] '
  + '[--timezone Europe/London] [--settings data.json]';

/** Reads the arguments after `letter`. Throws a UsageError that says what was found and what was expected. */
export function readLetterArguments(args: readonly string[], now: () => Instant): LetterArguments {
  const { values, positionals } = parseCommand(args, { ...VAULT_OPTIONS, person: { type: 'string' } }, LETTER_USAGE);
  const [vault, note, template, ...more] = positionals;
  const { which, oneLetter } = programWords();
  if (vault === undefined || note === undefined || template === undefined) throw new UsageError(withUsage(which.letter, LETTER_USAGE));
  if (more.length > 0) throw new UsageError(oneLetter(positionals.slice(2).join(', ')));
  return { vault, note, template, person: values.person ?? null, settings: values.settings ?? null, ...readMoment(values, now) };
}
