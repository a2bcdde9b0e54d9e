import { EMPTY_VAULT } from '../../../src/domain/invitation/known-vault';
import type { InviteProposal } from '../../../src/domain/invitation/proposal';
import { readInvitation, type InvitationContext } from '../../../src/domain/invitation/read';

export function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Monday 23 November 2026, in London. */
const CONTEXT: InvitationContext = {
  now: Date.parse('2026-11-23T09:00Z'), zone: 'Europe/London', settings: { dateOrder: 'ask' }, myAddresses: [], vault: EMPTY_VAULT, decode,
};

export function readBytes(bytes: Uint8Array, context: Partial<InvitationContext> = {}): InviteProposal {
  return readInvitation(bytes, { ...CONTEXT, ...context });
}

export function readText(text: string, context: Partial<InvitationContext> = {}): InviteProposal {
  return readBytes(new TextEncoder().encode(text), context);
}

/** A calendar with one event, which these lines say. */
export function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
}

/** A message of the firm Acme with these headers besides the usual ones. */
export function mail(headers: readonly string[], body: string): string {
  const usual = ['From: Kim Lee <kim@acme.example>', 'To: sam@roe.example', 'Subject: Interview', 'Date: Fri, 20 Nov 2026 09:00:00 +0000', 'MIME-Version: 1.0'];
  return [...usual, ...headers, '', body].join('\r\n');
}
