import { toDay } from '../dates/day';
import { momentAt, type Instant, type Zone } from '../dates/zoned';
import { readPeople } from '../note/people';
import { firstAddress } from '../text/address';
import { trimOf } from '../text/trim';
import { htmlToText } from './html-text';
import { headerOf, partText, readMessage, type Headers, type MimeMessage, type Part } from './mime';
import type { DecodeLabel } from './transfer';

/** A name with its address, as a header or a calendar has them. */
export interface Mailbox {
  readonly name: string | null;
  /** In lower case; null if only a name is given. */
  readonly email: string | null;
}

/** An e-mail message, as far as it says anything of an interview. */
export interface ReceivedMail {
  readonly from: Mailbox | null;
  /** Whom an answer goes to: a scheduler that writes in a person's place names the person here. */
  readonly replyTo: Mailbox | null;
  /** The addresses that it was sent to, in lower case. */
  readonly to: readonly string[];
  readonly subject: string;
  /** When it was written; null if nobody knows. */
  readonly sent: Instant | null;
  /** It went to many (`List-Unsubscribe`, `Precedence: bulk`). */
  readonly isBulk: boolean;
  /** Lines end in `\n`. */
  readonly text: string;
  /** The calendar parts, not yet read. */
  readonly calendars: readonly Uint8Array[];
}

/** Reads a message. It never throws: what cannot be read is empty. */
export function readMail(bytes: Uint8Array, decode: DecodeLabel): ReceivedMail {
  const message = readMessage(bytes);
  const { headers } = message;
  const text = (name: string) => headerOf(headers, name, decode);
  return {
    from: mailboxesIn(text('from'))[0] ?? null,
    replyTo: mailboxesIn(text('reply-to'))[0] ?? null,
    to: recipients(headers, decode),
    subject: text('subject'),
    sent: readDateHeader(text('date')),
    isBulk: headers.has('list-unsubscribe') || /^(?:bulk|list|junk)\b/i.test(text('precedence')),
    text: bodyOf(message, decode),
    calendars: message.parts.filter(isCalendar).map((part) => part.bytes),
  };
}

/** Whom the last server delivered it to goes before the people that the writer addressed. */
function recipients(headers: Headers, decode: DecodeLabel): readonly string[] {
  const addresses = (name: string) => emailsOf(mailboxesIn(headerOf(headers, name, decode)));
  const delivered = ['delivered-to', 'x-original-to', 'envelope-to'].flatMap(addresses);
  return delivered.length > 0 ? [...new Set(delivered)] : addresses('to').slice(0, MAX_RECIPIENTS);
}

const MAX_RECIPIENTS = 100;

export function emailsOf(boxes: readonly Mailbox[]): readonly string[] {
  return boxes.map(({ email }) => email).filter((email) => email !== null);
}

function isCalendar({ type, headers, bytes }: Part): boolean {
  const name = `${headers.get('content-type')?.[0] ?? ''} ${headers.get('content-disposition')?.[0] ?? ''}`;
  return type === 'text/calendar' || type === 'application/ics' || (/\.ics\b/i.test(name) && bytes.length > 0);
}

/** The plain text; of a message that has none, that of its HTML. */
function bodyOf({ parts }: MimeMessage, decode: DecodeLabel): string {
  const shown = parts.filter(({ isAttachment, type }) => !isAttachment && (type === 'text/plain' || type === 'text/html'));
  const plain = shown.filter(({ type }) => type === 'text/plain').map((part) => partText(part, decode)).join('\n').trim();
  // Some programs send a plain part that says only that there is another one.
  if (plain.length > MIN_TEXT || shown.every(({ type }) => type === 'text/plain')) return plain;
  const html = shown.filter(({ type }) => type === 'text/html').map((part) => htmlToText(partText(part, decode))).join('\n').trim();
  return html.length > plain.length ? html : plain;
}

/** In characters. */
const MIN_TEXT = 80;

/** The people of a header such as `To`: `Jane Doe <jane@acme.example>, "Doe, Raj" <raj@acme.example>`. */
export function mailboxesIn(header: string): readonly Mailbox[] {
  const boxes: Mailbox[] = [];
  for (const entry of splitAddresses(header.slice(0, MAX_ADDRESSES))) {
    const [, name = '', address = ''] = /^(.*?)<([^<>]*)>\s*$/.exec(entry) ?? ['', '', entry];
    const email = firstAddress(address)?.toLowerCase() ?? null;
    const called = nameOf(name);
    if (email !== null || called !== null) boxes.push({ name: called, email });
  }
  return boxes;
}

/** In characters. */
const MAX_ADDRESSES = 20_000;

/** Commas inside quotation marks divide nobody. */
function splitAddresses(header: string): readonly string[] {
  const entries: string[] = [];
  let [start, inQuotes] = [0, false];
  for (let at = 0; at < header.length; at += 1) {
    const char = header[at];
    if (char === '"' && header[at - 1] !== '\\') inQuotes = !inQuotes;
    if (!inQuotes && (char === ',' || char === ';')) {
      const entry = header.slice(start, at);
      // An unquoted `Doe, Jane <jane@…>` goes on behind the comma.
      if (!entry.includes('@') && char === ',') continue;
      entries.push(entry);
      start = at + 1;
    }
  }
  return [...entries, header.slice(start)].map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** The name without quotation marks, titles behind it, and the scheduler that sends in its place. */
export function nameOf(text: string): string | null {
  const plain = trimOf(text.replace(/\\(.)/g, '$1').trim(), /["']/).replace(/\s+/g, ' ')
    .replace(/\s(?:via|über)\s.{1,60}$/i, '').trim().slice(0, MAX_NAME);
  if (plain === '' || /^[^\s@]+@\S+$/.test(plain)) return null;
  return readPeople([{ name: plain }], () => null).people[0]?.name ?? null;
}

const MAX_NAME = 120;

/** `Tue, 24 Nov 2026 09:12:00 +0000` (RFC 5322, 3.3) */
export function readDateHeader(text: string): Instant | null {
  const written = text.replace(/\([^()]*\)/g, '').trim();
  const instant = written === '' ? Number.NaN : Date.parse(/[+-]\d{4}$|[A-Z]{1,4}$|Z$/.test(written) ? written : `${written} +0000`);
  return Number.isNaN(instant) || toDay(momentAt(instant, UTC).day) === null ? null : instant;
}

const UTC: Zone = 'UTC';
