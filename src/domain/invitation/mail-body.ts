import type { Instant } from '../dates/zoned';
import { takeContact } from '../note/contact-details';
import { isTitle } from '../note/title-words';
import { mailboxesIn, nameOf, readDateHeader, type Mailbox } from './mail';

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
  const lines = unquotedIfAll(text.slice(0, MAX_TEXT).replace(/\r\n?/g, '\n').replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').replace(/\u00a0/g, ' ').split('\n'));
  const forwarded = forwardedIn(lines);
  const own = withoutQuotes(forwarded?.lines ?? lines);
  const { body, signature } = splitSignature(own);
  return { text: body.join('\n').trim(), signature, forwarded: forwarded?.headers ?? null };
}

/** Somebody pasted a mail that is quoted as a whole. */
function unquotedIfAll(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length > 0 && filled.every((line) => line.startsWith('>')) ? lines.map((line) => line.replace(/^>\s?/, '')) : lines;
}

const FORWARDED = /^[\s>]*(?:-{2,}\s*)?(?:forwarded message|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transféré|début du message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|przekazana wiadomość)\s*:?[\s-]*$/i;
const HEADER = /^[\s>*]*(from|von|de|da|van|od|发件人|差出人|to|an|à|para|a|aan|do|收件人|宛先|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|主题|件名|date|sent|datum|gesendet|envoyé|enviado|fecha|data|inviato|verzonden|wysłano|发送时间|日時|cc|reply-to|antwort an)\s?\*?\s?[:：]\*?\s*(.*)$/i;
const KINDS: Readonly<Record<string, RegExp>> = {
  from: /^(?:from|von|de|da|van|od|发件人|差出人)$/i,
  to: /^(?:to|an|à|para|a|aan|do|收件人|宛先)$/i,
  subject: /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|主题|件名)$/i,
  date: /^(?:date|sent|datum|gesendet|envoyé|enviado|fecha|data|inviato|verzonden|wysłano|发送时间|日時)$/i,
};

/** Words above a forwarded mail that are more than "see below" (characters). */
const MAX_ABOVE = 160;

/** The mail that the text forwards, or that was pasted with its headers; null if the text is a mail of its own. */
function forwardedIn(lines: readonly string[]): { readonly headers: ForwardedHeaders; readonly lines: readonly string[] } | null {
  const mark = lines.findIndex((line) => FORWARDED.test(line));
  const start = lines.findIndex((line, at) => at > mark && line.trim() !== '');
  const isForwarded = mark >= 0 && lines.slice(0, mark).join(' ').trim().length <= MAX_ABOVE;
  const first = isForwarded ? start : lines.findIndex((line) => line.trim() !== '');
  const block = first < 0 ? [] : headerBlock(lines.slice(first, first + MAX_HEADERS));
  const fields = new Map(block.flatMap(([name, value]) => Object.entries(KINDS).filter(([, kind]) => kind.test(name)).map(([key]) => [key, value] as const)));
  if (!isForwarded && !(fields.has('from') && fields.size > 1)) return null;
  return {
    headers: {
      from: mailboxesIn(fields.get('from') ?? '')[0] ?? null,
      to: mailboxesIn(fields.get('to') ?? '').map(({ email }) => email).filter((email) => email !== null),
      subject: fields.get('subject') ?? '',
      sent: readDateHeader(fields.get('date') ?? ''),
    },
    lines: lines.slice(first + block.length),
  };
}

const MAX_HEADERS = 12;

function headerBlock(lines: readonly string[]): readonly (readonly [name: string, value: string])[] {
  const end = lines.findIndex((line) => !HEADER.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => HEADER.exec(line)).map((found) => [found?.[1] ?? '', found?.[2] ?? ''] as const);
}

/** The line above a quoted mail: `On 24 Nov 2026, Kim Lee wrote:`, `Am 24.11.2026 schrieb Kim Lee:`. */
const WROTE = /^[\s>]*(?:on|am|le|el|em|il|op|w dniu|dnia|在|on:)?.{0,200}\b(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|napisał(?:a|\(a\))?|写道|書きました)(?!\p{L}).{0,80}[:：]\s*$/iu;
const ORIGINAL = /^[\s>]*-{2,}\s*(?:original message|ursprüngliche nachricht|originalnachricht|message d.origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|wiadomość oryginalna)\s*-{2,}|^_{20,}\s*$/i;

/** Leaves out quoted lines; behind a line that says so, all the rest. */
function withoutQuotes(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('>')) continue;
    const isQuoteAhead = WROTE.test(line) || (WROTE.test(`${line} ${lines[at + 1] ?? ''}`) && /^[\s>]*(?:on|am|le|el|em|il|op)\b/i.test(line));
    const isHeader = /^[\s*]*(?:from|von|de|da|van|od)\s?\*?:/i.test(line) && headerBlock(lines.slice(at, at + MAX_HEADERS)).length >= 3;
    if (ORIGINAL.test(line) || FORWARDED.test(line) || isHeader) break;
    if (isQuoteAhead) {
      const next = lines.slice(at + 1).find((one) => one.trim() !== '' && !WROTE.test(`${line} ${one}`));
      if (next?.startsWith('>') !== true) break;
      continue;
    }
    kept.push(line);
  }
  return kept;
}

const SIGN_OFF = new RegExp([
  String.raw`^\s*(?:(?:with\s+)?(?:(?:kind|best|warm|many|kindest|warmest)\s+)?(?:regards|wishes)|best|all the best|thanks(?: again| and regards)?|many thanks|thank you|cheers|`,
  String.raw`sincerely|yours(?:\s+\w+)?|looking forward[^.]{0,40}|(?:mit )?(?:freundlichen?|herzlichen?|besten?|vielen|lieben?|schönen?|viele|liebe|beste|herzliche|freundliche)\s+`,
  String.raw`(?:grüße|grüßen|gruß|grüsse|grüssen|dank)|mfg|vg|lg|cordialement|bien (?:cordialement|à vous)|bonne journée|salutations|saludos(?: cordiales)?|`,
  String.raw`un (?:cordial )?saludo|atentamente|atenciosamente|cumprimentos|abraços|cordiali saluti|distinti saluti|un saluto|met vriendelijke groet(?:en)?|groet(?:en|jes)?|`,
  String.raw`(?:z )?pozdrawiam|z poważaniem|此致|敬具|よろしくお願い(?:いた)?します。?)\s*[,.!。]?\s*$`,
].join(''), 'i');

/** Longer blocks below a greeting are no signature (lines). */
const MAX_SIGNATURE = 16;

function splitSignature(lines: readonly string[]): { readonly body: readonly string[]; readonly signature: Signature | null } {
  const dashes = lines.findIndex((line) => /^--\s?$/.test(line));
  const signOff = lines.findLastIndex((line, at) => SIGN_OFF.test(line) && at >= lines.length - MAX_SIGNATURE - 6);
  const start = signOff >= 0 && (dashes < 0 || signOff < dashes) ? signOff : dashes;
  if (start < 0) return { body: lines, signature: null };
  const block = lines.slice(start + 1).map((line) => line.replace(/[*_]{1,2}/g, '').trim()).filter((line) => line !== '' && !/^--\s?$/.test(line));
  return { body: lines.slice(0, start), signature: signatureIn(block.slice(0, MAX_SIGNATURE)) };
}

function signatureIn(lines: readonly string[]): Signature | null {
  const [first = ''] = lines;
  const named = takeContact(first).rest.split(/\s[|–—-]\s|,\s|\s\(/)[0]?.trim() ?? '';
  const contacts = lines.map((line) => takeContact(line));
  const isName = NAME.test(named) && !isTitle(named);
  const signature = {
    name: isName ? nameOf(named) : null,
    email: contacts.map(({ email }) => email?.toLowerCase() ?? null).find((email) => email !== null) ?? null,
    phone: contacts.map(({ phone }) => phone).find((phone) => phone !== null) ?? null,
  };
  return signature.name === null && signature.email === null && signature.phone === null ? null : signature;
}

/** One to five words, each beginning like a name. */
const NAME = /^(?:(?:Dr|Prof|Frau|Herr|Mr|Mrs|Ms|Mme|M)\.?\s+){0,3}[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:\s+(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|el|bin|zu)){0,2}(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,4}$/u;
