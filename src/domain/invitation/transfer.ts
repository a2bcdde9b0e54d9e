import { decodeText, type Encoding } from '../import/encoding';
import { once } from '../text/memoized';
import { trimEndOf } from '../text/trim';
import { asciiOf } from './source';

/** Decodes with the platform's `TextDecoder`, which knows encodings by labels; null for an unknown label, or if the bytes do not fit. */
export type DecodeLabel = (bytes: Uint8Array, label: string) => string | null;

/** What the transfer encoding (RFC 2045, 6) hides, as bytes. @param body each character is one byte */
export function transferred(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return fromBase64(body);
  if (encoding === 'quoted-printable') return fromQuotedPrintable(withoutTrailingBlanks(body));
  return bytesOf(body);
}

/** Programs that pass a mail on may add them (RFC 2045, 6.7). */
function withoutTrailingBlanks(body: string): string {
  return body.split('\n').map((line) => {
    const end = line.endsWith('\r') ? '\r' : '';
    return trimEndOf(line.slice(0, line.length - end.length), /[ \t]/) + end;
  }).join('\n');
}

export function bytesOf(ascii: string): Uint8Array {
  const bytes = new Uint8Array(ascii.length);
  for (let at = 0; at < ascii.length; at += 1) bytes[at] = ascii.charCodeAt(at);
  return bytes;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = once(() => new Map([...BASE64].map((char, value) => [char.charCodeAt(0), value])));

/** What is no character of the alphabet is skipped, as RFC 2045 asks. */
function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let [length, bits, count] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUES().get(text.charCodeAt(at));
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length] = (bits >> count) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

function fromQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=\r?\n/g, '');
  return bytesOf(joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))));
}

/** The bytes as text: in the encoding that the message names, unless they are not of it. */
export function textIn(bytes: Uint8Array, charset: string, decode: DecodeLabel): string {
  const named = charset === '' ? null : decode(bytes, charset);
  const text = named ?? decodeText(bytes, (of, encoding: Encoding) => decode(of, encoding)).text;
  return text.replace(/^\uFEFF/, '');
}

const ENCODED_WORD = /=\?([\w-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi;

/** A piece of a header: plain, or of one encoding. */
interface Piece {
  readonly charset: string;
  readonly bytes: string;
}

/** A header's text, its encoded words (RFC 2047) decoded. @param header each character is one byte */
export function headerText(header: string, decode: DecodeLabel): string {
  const text = piecesOf(header.replace(BETWEEN_WORDS, '$1')).map(({ charset, bytes }) => textIn(bytesOf(bytes), charset, decode)).join('');
  return text.replace(/\s+/g, ' ').trim();
}

const BETWEEN_WORDS = /(\?=)\s{1,10}(?==\?[\w-]{1,40}(?:\*[\w-]{0,20})?\?[bq]\?)/gi;

/** Words of one encoding side by side are one piece: a character may be split between them. */
function piecesOf(header: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (charset: string, bytes: string): void => {
    const last = pieces.at(-1);
    if (last?.charset === charset) pieces[pieces.length - 1] = { charset, bytes: last.bytes + bytes };
    else if (bytes !== '') pieces.push({ charset, bytes });
  };
  for (const { 0: whole, 1: charset = '', 2: kind = '', 3: body = '', index } of header.matchAll(ENCODED_WORD)) {
    add('', header.slice(at, index));
    add(charset.toLowerCase(), asciiOf(kind.toLowerCase() === 'b' ? fromBase64(body) : fromQuotedPrintable(body.replaceAll('_', ' '))));
    at = index + whole.length;
  }
  add('', header.slice(at));
  return pieces;
}
