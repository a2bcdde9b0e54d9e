import { decodeText, type Decode } from '../import/encoding';
import { words } from '../language/interface';
import { once } from '../text/memoized';

/** What a file, or a pasted text, is. */
export type InviteSource =
  | { readonly kind: 'calendar'; readonly bytes: Uint8Array }
  | { readonly kind: 'mail'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  /** Nothing to read; `why` is a sentence. */
  | { readonly kind: 'nothing'; readonly why: string };

/** Nothing past this is read (bytes): invitations stand at the beginning of a mail, and attachments behind them. */
export const MAX_BYTES = 8 * 1024 * 1024;

/** Tells by the first bytes what the file is. */
export function sourceOf(file: Uint8Array, decode: Decode): InviteSource {
  const bytes = withoutMbox(file.subarray(0, MAX_BYTES));
  const head = asciiOf(bytes.subarray(0, HEAD));
  if (head.trim() === '') return { kind: 'nothing', why: words('invitation').empty };
  if (CALENDAR.test(head.replaceAll('\0', ''))) return calendarOrMail(bytes, head);
  if (isMail(head)) return { kind: 'mail', bytes };
  const foreign = PROGRAMS.find(([start]) => head.startsWith(start));
  if (foreign !== undefined) return { kind: 'nothing', why: words('invitation')[foreign[1]] };
  const { text } = decodeText(bytes, decode);
  if (text.includes('\0') || CONTROLS().test(text)) return { kind: 'nothing', why: words('invitation').notText };
  return { kind: 'text', text };
}

const HEAD = 64 * 1024;
/** Behind a byte-order mark, as bytes, too. */
const CALENDAR = /^[^a-z\r\n\u2028\u2029]*BEGIN[ \t]*:[ \t]*VCALENDAR/im;
/** Two side by side that no text has. */
const CONTROLS = once(() => /[^\P{Cc}\s]{2}/u);

/** How the files of programs begin, and what to do about it. */
const PROGRAMS: readonly (readonly [start: string, why: 'msgFile' | 'pdf' | 'notText'])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'msgFile'],
  ['%PDF', 'pdf'],
  ['PK\u0003\u0004', 'notText'],
];

function calendarOrMail(bytes: Uint8Array, head: string): InviteSource {
  return isMail(head) ? { kind: 'mail', bytes } : { kind: 'calendar', bytes };
}

/** What every message has one of, and a pasted text hardly ever. */
const MAIL_HEADER = /^(?:received|return-path|delivered-to|mime-version|message-id|dkim-signature|content-type|x-[a-z0-9-]+):/im;
const HEADER_LINE = /^[\w-]+:(?:\s|$)/;

/** Whether the text begins with the headers of a message (RFC 5322). */
function isMail(head: string): boolean {
  const start = head.replace(/^\s+/, '');
  if (!HEADER_LINE.test(start) || /^BEGIN:/i.test(start)) return false;
  const [headers = ''] = start.split(/\r?\n\r?\n|\r\r/, 1);
  const names = headers.match(/^(?:from|to|subject|date):/gim) ?? [];
  return MAIL_HEADER.test(headers) && /^(?:from|subject|received|date|to):/im.test(headers) || new Set(names).size === 4;
}

/** A mailbox file has a line before the headers. */
function withoutMbox(bytes: Uint8Array): Uint8Array {
  if (asciiOf(bytes.subarray(0, 5)) !== 'From ') return bytes;
  const end = bytes.indexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(end + 1);
}

/** Each byte as the character of its number. */
export function asciiOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join('');
}

/** A call takes a limited number of arguments. */
const CHUNK = 8192;
