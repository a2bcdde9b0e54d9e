import type { Instant, Zone } from '../dates/zoned';
import { words } from '../language/interface';
import type { ReadingSettings } from '../note/settings';
import { readComponents } from './content-lines';
import type { KnownVault } from './known-vault';
import { readMail } from './mail';
import { findEvent } from './occurrence';
import { noProposal, type InviteProposal } from './proposal';
import { proposeEvent } from './propose-event';
import { proposeText } from './propose-text';
import { MAX_BYTES, sourceOf } from './source';
import type { DecodeLabel } from './transfer';

/** What an invitation is read with. */
export interface InvitationContext {
  readonly now: Instant;
  /** The person's own zone. */
  readonly zone: Zone;
  readonly settings: Pick<ReadingSettings, 'dateOrder'>;
  readonly myAddresses: readonly string[];
  readonly vault: KnownVault;
  readonly decode: DecodeLabel;
}

/**
 * Reads an `.ics` file, an `.eml` message or the text of an email, and proposes a note. Nothing in it is executed or fetched,
 * and whatever is in it, it comes to an end: what is too much is left out, with a remark.
 */
export function readInvitation(file: Uint8Array, context: InvitationContext): InviteProposal {
  const proposal = readSource(file, context);
  if (file.length <= MAX_BYTES) return proposal;
  return { ...proposal, remarks: [words('invitation').large(MAX_BYTES / 1024 / 1024), ...proposal.remarks] };
}

function readSource(file: Uint8Array, context: InvitationContext): InviteProposal {
  const source = sourceOf(file, context.decode);
  if (source.kind === 'nothing') return noProposal(source.why);
  if (source.kind === 'text') return proposeText({ mail: null, text: source.text }, context);
  const mail = source.kind === 'mail' ? readMail(source.bytes, context.decode) : null;
  const calendars = (mail === null ? [source.bytes] : mail.calendars).map((bytes) => readComponents(bytes, context.decode));
  const event = findEvent(calendars, { now: context.now, zone: context.zone });
  if (event?.method === 'REPLY') return noProposal(words('invitation').reply);
  // Bookings are sent as mass mail; a calendar that asks one to come is meant for one person.
  const isForMany = mail?.isBulk === true && event !== null && !['REQUEST', 'CANCEL', 'COUNTER'].includes(event.method);
  if (event !== null && !isForMany) return proposeEvent({ event, mail }, context);
  if (mail !== null) return proposeText({ mail, text: mail.text }, context);
  return noProposal(words('invitation').noEvent);
}
