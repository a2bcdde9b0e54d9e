import type { Instant } from '../dates/zoned';
import { takeContact } from '../note/contact-details';
import { isTitle } from '../note/title-words';
import { once } from '../text/memoized';
import { emailsOf, mailboxesIn, nameOf, readDateHeader, type Mailbox } from './mail';

/** The text of a mail, in its parts. */
export interface MailBody {
  /** What the writer says now, without quoted mails and signature. */
  readonly text: string;
  readonly signature: Signature | null;
  /** The headers of a mail that was forwarded, if that is what the text is. */
  readonly forwarded: ForwardedHeaders | null;
}

export interface Signature {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** All of it: the company's name is often nowhere else. */
  readonly text: string;
}

export interface ForwardedHeaders {
  readonly from: Mailbox | null;
  readonly to: readonly string[];
  readonly subject: string;
  readonly sent: Instant | null;
}

/** Longer texts are cut (characters). */
const MAX_TEXT = 60_000;

/** Takes a mail's text apart. What a mail quotes is left out; a forwarded mail is read if nothing else is said. */
export function readBody(text: string): MailBody {
  const plain = text.slice(0, MAX_TEXT).replace(/\r\n?/g, '\n').replace(INVISIBLE, '').replace(/\u00a0/g, ' ');
  const lines = unquotedIfAll(plain.split('\n'));
  const forwarded = forwardedIn(lines);
  const own = withoutQuotes(forwarded?.lines ?? lines);
  const { body, signature } = splitSignature(own);
  return { text: body.join('\n').trim(), signature, forwarded: forwarded?.headers ?? null };
}

const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/g;

/** Somebody pasted a mail that is quoted as a whole. */
function unquotedIfAll(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length > 0 && filled.every((line) => line.startsWith('>')) ? lines.map((line) => line.replace(/^>\s?/, '')) : lines;
}

const FORWARDED = once(() => new RegExp([
  String.raw`^[\s>]*(?:-{2,}\s*)?(?:forwarded message|begin forwarded message|weitergeleitete nachricht|`,
  String.raw`anfang der weitergeleiteten nachricht|`,
  'message transféré|début du message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|',
  String.raw`przekazana wiadomość)[\s:-]*$`,
].join(''), 'i'));

/** The names that programs give the headers above a quoted or forwarded mail. */
const HEADER_NAMES = {
  from: 'from|von|de|da|van|od|发件人|差出人',
  to: 'to|an|à|para|a|aan|do|收件人|宛先',
  subject: 'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|主题|件名',
  date: 'date|sent|datum|gesendet|envoyé|enviado|fecha|data|inviato|verzonden|wysłano|发送时间|日時',
  other: 'cc|reply-to|antwort an',
} as const;
type HeaderName = keyof typeof HEADER_NAMES;

const HEADERS = once(() => (Object.keys(HEADER_NAMES) as HeaderName[]).map((name) => (
  [name, new RegExp(String.raw`^[\s>*]*(?:${HEADER_NAMES[name]})\s?\*?\s?[:：]\*?(.*)$`, 'i')] as const
)));

function headerIn(line: string): readonly [name: HeaderName, value: string] | null {
  for (const [name, pattern] of HEADERS()) {
    const value = pattern.exec(line)?.[1];
    if (value !== undefined) return [name, value.trimStart()];
  }
  return null;
}

/** Words above a forwarded mail that are more than "see below" (characters). */
const MAX_ABOVE = 160;

/** The mail that the text forwards, or that was pasted with its headers; null if the text is a mail of its own. */
function forwardedIn(lines: readonly string[]): { readonly headers: ForwardedHeaders; readonly lines: readonly string[] } | null {
  const mark = lines.findIndex((line) => FORWARDED().test(line));
  const start = lines.findIndex((line, at) => at > mark && line.trim() !== '');
  const isForwarded = mark >= 0 && lines.slice(0, mark).join(' ').trim().length <= MAX_ABOVE;
  const first = isForwarded ? start : lines.findIndex((line) => line.trim() !== '');
  const block = first < 0 ? [] : headerBlock(lines.slice(first, first + MAX_HEADERS));
  const fields = new Map(block);
  if (!isForwarded && !(fields.has('from') && fields.size > 1)) return null;
  return {
    headers: {
      from: mailboxesIn(fields.get('from') ?? '')[0] ?? null,
      to: emailsOf(mailboxesIn(fields.get('to') ?? '')),
      subject: fields.get('subject') ?? '',
      sent: readDateHeader(fields.get('date') ?? ''),
    },
    lines: lines.slice(first + block.length),
  };
}

const MAX_HEADERS = 12;

function headerBlock(lines: readonly string[]): readonly (readonly [name: HeaderName, value: string])[] {
  const headers = lines.map(headerIn);
  const end = headers.indexOf(null);
  return headers.slice(0, end < 0 ? lines.length : end).filter((header) => header !== null);
}

/** The line above a quoted mail: `On 24 Nov 2026, Kim Lee wrote:`, `Am 24.11.2026 schrieb Kim Lee:`. */
const WROTE = once(() => new RegExp([
  String.raw`^.{0,200}(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|napisał(?:a|\(a\))?|写道|書きました)(?!\p{L})`,
  String.raw`.{0,80}[:：]\s*$`,
].join(''), 'iu'));
const ORIGINAL = once(() => new RegExp([
  String.raw`^[\s>]*-{2,}\s*(?:original message|ursprüngliche nachricht|originalnachricht|message d.origine|mensaje original|`,
  String.raw`mensagem original|`,
  String.raw`messaggio originale|oorspronkelijk bericht|wiadomość oryginalna)\s*-{2,}|^_{20,}\s*$`,
].join(''), 'i'));

/** Leaves out quoted lines; behind a line that says so, all the rest. */
function withoutQuotes(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('>')) continue;
    const isBroken = /^(?:on|am|le|el|em|il|op)\b/i.test(line) && WROTE().test(`${line} ${lines[at + 1] ?? ''}`);
    const isQuoteAhead = WROTE().test(line) || isBroken;
    const isHeader = headerIn(line)?.[0] === 'from' && headerBlock(lines.slice(at, at + MAX_HEADERS)).length >= 3;
    if (ORIGINAL().test(line) || FORWARDED().test(line) || isHeader) break;
    if (isQuoteAhead) {
      const next = lines.slice(at + 1).find((one) => one.trim() !== '' && !WROTE().test(`${line} ${one}`));
      if (next?.startsWith('>') !== true) break;
      continue;
    }
    kept.push(line);
  }
  return kept;
}

const SIGN_OFF = once(() => new RegExp([
  String.raw`^\s*(?:(?:with )?(?:(?:kind|best|warm|many|kindest|warmest) )?(?:regards|wishes)|best|all the best|thanks(?: again|`,
  String.raw` and regards)?|many thanks|`,
  String.raw`thank you|cheers|sincerely|yours(?: \w+)?|looking forward[^.]{0,40}|`,
  '(?:mit )?(?:freundlichen?|herzlichen?|besten?|vielen|lieben?|schönen?|viele|liebe|beste) (?:grüße|grüßen|gruß|grüsse|grüssen|dank)|',
  'mfg|vg|lg|',
  'cordialement|bien (?:cordialement|à vous)|bonne journée|salutations|saludos(?: cordiales)?|un (?:cordial )?saludo|atentamente|',
  'atenciosamente|cumprimentos|abraços|cordiali saluti|distinti saluti|un saluto|met vriendelijke groet(?:en)?|groet(?:en|jes)?|',
  String.raw`(?:z )?pozdrawiam|z poważaniem|此致|敬具|よろしくお願い(?:いた)?します。?)[\s,.!。]*$`,
].join(''), 'i'));

/** Longer blocks below a greeting are no signature (lines). */
const MAX_SIGNATURE = 16;
/** Lines below a signature, such as a disclaimer. */
const MAX_BELOW = 6;

function splitSignature(lines: readonly string[]): { readonly body: readonly string[]; readonly signature: Signature | null } {
  const dashes = lines.findIndex((line) => /^--\s?$/.test(line));
  const last = lines.findLastIndex((line) => SIGN_OFF().test(line));
  const signOff = last >= lines.length - MAX_SIGNATURE - MAX_BELOW ? last : -1;
  const start = signOff >= 0 && (dashes < 0 || signOff < dashes) ? signOff : dashes;
  if (start < 0) return { body: lines, signature: null };
  const block = lines.slice(start + 1).map((line) => line.replace(/[*_]{1,2}/g, '').trim()).filter((line) => line !== '' && line !== '--');
  return { body: lines.slice(0, start), signature: signatureIn(block.slice(0, MAX_SIGNATURE)) };
}

function signatureIn(lines: readonly string[]): Signature | null {
  const [first = ''] = lines;
  const named = takeContact(first).rest.split(/\s[|–—-]\s|,\s|\s\(/)[0]?.trim() ?? '';
  const contacts = lines.map((line) => takeContact(line));
  const isName = NAME().test(named) && !isTitle(named);
  const signature = {
    name: isName ? nameOf(named) : null,
    email: contacts.map(({ email }) => email?.toLowerCase() ?? null).find((email) => email !== null) ?? null,
    phone: contacts.map(({ phone }) => phone).find((phone) => phone !== null) ?? null,
    text: lines.join('\n'),
  };
  return signature.name === null && signature.email === null && signature.phone === null ? null : signature;
}

/** One to five words, each beginning like a name. */
const NAME = once(() => new RegExp([
  String.raw`^(?:(?:Dr|Prof|Frau|Herr|Mr|Mrs|Ms|Mme|M)\.?\s+){0,3}[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*`,
  String.raw`(?:\s+(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|el|bin|zu)){0,2}(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,4}$`,
].join(''), 'u'));
