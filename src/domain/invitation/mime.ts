import { asciiOf } from './source';
import { headerText, textIn, transferred, type DecodeLabel } from './transfer';

/** The headers of a message or a part (RFC 5322): the values by name in lower case, as they are written. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** A leaf of a message (RFC 2045). */
export interface Part {
  /** In lower case, without parameters: `text/plain`. */
  readonly type: string;
  readonly isAttachment: boolean;
  readonly bytes: Uint8Array;
  readonly charset: string;
  readonly headers: Headers;
  /** The message is forwarded as an attachment of another, which lies this deep. */
  readonly depth: number;
}

export interface MimeMessage {
  readonly headers: Headers;
  readonly parts: readonly Part[];
}

/** Splits a message into its parts. What lies deeper, or comes later than the limits say, is left out. It never throws. */
export function readMessage(bytes: Uint8Array): MimeMessage {
  const parts: Part[] = [];
  const headers = collect(asciiOf(bytes).replace(/^\s+/, ''), { parts, level: 0, depth: 0 });
  return { headers, parts };
}

export function partText({ bytes, charset }: Part, decode: DecodeLabel): string {
  return textIn(bytes, charset, decode).replace(/\r\n?/g, '\n');
}

/** The first header of the name, decoded; empty if there is none. */
export function headerOf(headers: Headers, name: string, decode: DecodeLabel): string {
  return headerText(headers.get(name)?.[0] ?? '', decode);
}

const MAX_LEVEL = 12;
const MAX_PARTS = 60;
/** In characters: more is an attack. */
const MAX_HEADERS = 256 * 1024;

interface Walk {
  readonly parts: Part[];
  readonly level: number;
  readonly depth: number;
}

function collect(text: string, walk: Walk): Headers {
  const [head, body] = splitHead(text);
  const headers = readHeaders(head);
  const [type = '', parameters] = parameterized(headers.get('content-type')?.[0] ?? 'text/plain');
  const encoding = (headers.get('content-transfer-encoding')?.[0] ?? '').trim().toLowerCase();
  const deeper = { ...walk, level: walk.level + 1 };
  if (walk.level >= MAX_LEVEL || walk.parts.length >= MAX_PARTS) return headers;
  if (type.startsWith('multipart/') && parameters.has('boundary')) {
    for (const part of splitParts(body, parameters.get('boundary') ?? '')) collect(part, deeper);
  } else if (type === 'message/rfc822' || type === 'message/global') {
    const inner = encoding === 'base64' || encoding === 'quoted-printable' ? asciiOf(transferred(body, encoding)) : body;
    collect(inner, { ...deeper, depth: walk.depth + 1 });
  } else {
    const isAttachment = /^\s*attachment/i.test(headers.get('content-disposition')?.[0] ?? '');
    walk.parts.push({
      type, isAttachment, headers, bytes: transferred(body, encoding), charset: parameters.get('charset') ?? '', depth: walk.depth,
    });
  }
  return headers;
}

/** The headers end at the first empty line. */
function splitHead(text: string): readonly [head: string, body: string] {
  const end = /^\r?\n|\r?\n\r?\n/.exec(text);
  return end === null ? [text, ''] : [text.slice(0, end.index), text.slice(end.index + end[0].length)];
}

function readHeaders(head: string): Headers {
  const headers = new Map<string, string[]>();
  const unfolded = head.slice(0, MAX_HEADERS).replace(/\r?\n[ \t]+/g, ' ');
  for (const line of unfolded.split(/\r?\n/)) {
    const at = line.indexOf(':');
    const name = line.slice(0, Math.max(0, at)).trim().toLowerCase();
    const same = headers.get(name) ?? [];
    if (/^[!-9;-~]+$/.test(name) && same.length < MAX_SAME) headers.set(name, [...same, line.slice(at + 1).trim()]);
  }
  return headers;
}

const MAX_SAME = 50;

const PARAMETER = /;\s*([\w*-]{1,40})\s*=\s*(?:"((?:[^"\\]|\\.){0,300})"|([^;\s"]{0,300}))/g;

/** `text/plain; charset="utf-8"` */
function parameterized(value: string): readonly [type: string, parameters: ReadonlyMap<string, string>] {
  const found = [...value.matchAll(PARAMETER)].map(([, name = '', quoted, bare = '']) => [name.toLowerCase(), quoted ?? bare] as const);
  return [(value.split(';')[0] ?? '').trim().toLowerCase(), new Map(found)];
}

/** The texts between the boundary's lines; what nothing closes runs to the end. */
function splitParts(body: string, boundary: string): readonly string[] {
  const line = `--${boundary}`;
  const parts: string[] = [];
  let start = -1;
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start >= 0) parts.push(body.slice(start, at).replace(/\r?\n$/, ''));
    const end = body.indexOf('\n', at);
    const rest = body.slice(at + line.length, end < 0 ? body.length : end);
    start = rest.startsWith('--') || end < 0 ? -1 : end + 1;
    if (start < 0 || parts.length >= MAX_PARTS) break;
  }
  if (start >= 0 && parts.length < MAX_PARTS) parts.push(body.slice(start));
  return parts;
}
