import type { Instant, Zone } from '../../src/domain/dates/zoned';
import { parseCommand, readMoment, UsageError, VAULT_OPTIONS, withUsage } from './arguments';
import { programWords } from './words';

/** What the person asked for after `invite`. */
export interface InviteArguments {
  /** The invitation's file. */
  readonly file: string;
  /** The vault's folder; null: nothing is known of other interviews. */
  readonly vault: string | null;
  readonly now: Instant;
  readonly zone: Zone;
  readonly json: boolean;
  readonly settings: string | null;
}

export const INVITE_USAGE = 'npm run -s invite -- <invitation.ics or mail.eml> [--vault <folder>] [--at 2026-11-23T09:00] '
  + '[--timezone Europe/London] [--settings data.json] [--json]';

/** Reads the arguments after `invite`. Throws a UsageError that says what was found and what was expected. */
export function readInviteArguments(args: readonly string[], now: () => Instant): InviteArguments {
  const options = { ...VAULT_OPTIONS, vault: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { values, positionals } = parseCommand(args, options, INVITE_USAGE);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError(withUsage(programWords().which.invitation, INVITE_USAGE));
  if (more.length > 0) throw new UsageError(programWords().oneInvitation(positionals.join(', ')));
  return { file, vault: values.vault ?? null, ...readMoment(values, now), json: values.json ?? false, settings: values.settings ?? null };
}
