/* `postal-mime` reads the same messages: where it says something else than we do, the test says why. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/domain/invitation/mail';
import { bytesOf } from '../../../src/domain/invitation/transfer';
import { decode } from './read';

interface Opinion {
  readonly subject: string;
  readonly from: string;
  readonly address: string;
  readonly text: string;
}

/** How the two say the same text: spaces and line ends at its edges do not count. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').split('\n').map((line) => line.trimEnd()).join('\n').trim();
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function ours(message: Uint8Array): Opinion {
  const { subject, from, text } = readMail(message, decode);
  return { subject, from: from?.name ?? '', address: from?.email ?? '', text: plain(text) };
}

async function theirs(message: Uint8Array): Promise<Opinion> {
  const { subject, from, text } = await PostalMime.parse(message);
  return { subject: oneLine(subject ?? ''), from: oneLine(from?.name ?? ''), address: from?.address ?? '', text: plain(text ?? '') };
}

const GOLDEN = join(import.meta.dirname, '../../golden/invitation');
const folders = readdirSync(GOLDEN).filter((folder) => existsSync(join(GOLDEN, folder, 'invite.eml')));

describe('a message that postal-mime reads, too', () => {
  it.each(folders)('is the same to both: %s', async (folder) => {
    const message = readFileSync(join(GOLDEN, folder, 'invite.eml'));
    const other = await theirs(message);
    // Of a message that has only HTML it gives no text.
    const isHtmlOnly = other.text === '';
    expect(isHtmlOnly).toBe(folder === 'mail-html-only');
    expect(isHtmlOnly ? { ...ours(message), text: '' } : ours(message)).toEqual(other);
  });
});

/** Texts by the charset that can write them; each character of an 8-bit set is one byte. */
const CHARSETS = [
  { charset: 'utf-8', letters: 'Grüße, 面接は14時 – “ja”? =_😀' },
  { charset: 'iso-8859-1', letters: 'Grüße à demain, señor = _?', bytes: (text: string) => bytesOf(text) },
  { charset: 'us-ascii', letters: 'See you on Friday = _ ?' },
] as const;

interface Encoded {
  readonly charset: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

function encodedText(unit: (letters: string) => fc.Arbitrary<string>): fc.Arbitrary<Encoded> {
  return fc.constantFrom(...CHARSETS).chain(({ charset, letters, ...rest }) => unit(letters).map((text) => (
    { charset, text, bytes: 'bytes' in rest ? rest.bytes(text) : new TextEncoder().encode(text) }
  )));
}

const words = encodedText((letters) => fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 40 }));
const bodies = encodedText((letters) => fc.string({ unit: fc.constantFrom(...letters, '\r\n'), minLength: 100, maxLength: 600 }));

const hex = (byte: number) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Each line ends softly before it is 76 long. */
function quotedPrintable(bytes: Uint8Array): string {
  const units = latin(bytes).split(/(\r\n)/).flatMap((part) => (part === '\r\n' ? [part] : [...part].map((char, at, all) => (
    /[!-<>-~]/.test(char) || (char === ' ' && at < all.length - 1) ? char : hex(char.charCodeAt(0))
  ))));
  let length = 0;
  return units.map((unit) => {
    length = unit === '\r\n' ? 0 : length + unit.length;
    if (length <= 72) return unit;
    length = unit.length;
    return `=\r\n${unit}`;
  }).join('');
}

function transferEncoded(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'quoted-printable') return quotedPrintable(bytes);
  return encoding === 'base64' ? btoa(latin(bytes)).replace(/.{76}/g, '$&\r\n') : latin(bytes);
}

/** The text in encoded words of whole characters (RFC 2047, 5), one to a line. */
function encodedWords({ charset, text, bytes }: Encoded, kind: string): string {
  const parts = charset === 'utf-8' ? (text.match(/.{1,8}/gu) ?? []).map((part) => new TextEncoder().encode(part)) : [bytes];
  return parts.map((part) => (
    `=?${charset}?${kind}?${kind === 'B' ? btoa(latin(part)) : [...part].map((byte) => (byte === 0x20 ? '_' : hex(byte))).join('')}?=`
  )).join('\r\n ');
}

const encodings = fc.constantFrom('quoted-printable', 'base64', '8bit');
const kinds = fc.constantFrom('B', 'Q');

function part(type: string, { charset, bytes }: Encoded, encoding: string): string {
  return [`Content-Type: ${type}; charset="${charset}"`, `Content-Transfer-Encoding: ${encoding}`, '', transferEncoded(bytes, encoding)].join('\r\n');
}

function multipart(kind: string, boundary: string, parts: readonly string[]): string {
  return [`Content-Type: multipart/${kind}; boundary="${boundary}"`, '', 'Preamble', ...parts.flatMap((one) => [`--${boundary}`, one]), `--${boundary}--`, 'Epilogue', ''].join('\r\n');
}

const html: Encoded = { charset: 'utf-8', text: '', bytes: new TextEncoder().encode('<p>Hello</p>') };

describe('a generated message', () => {
  it('has the subject and the text that postal-mime reads, in any charset and encoding', async () => {
    await fc.assert(fc.asyncProperty(words, kinds, bodies, encodings, fc.boolean(), async (subject, kind, body, encoding, isNested) => {
      fc.pre(body.text.trim().length > 80 && subject.text.trim() !== '');
      const alternative = multipart('alternative', 'inner', [part('text/plain', body, encoding), part('text/html', html, 'base64')]);
      const content = isNested ? multipart('mixed', 'outer', [alternative]) : part('text/plain', body, encoding);
      const message = bytesOf([`Subject: ${encodedWords(subject, kind)}`, 'From: kim@acme.example', 'MIME-Version: 1.0', content].join('\r\n'));
      const [mine, other] = [ours(message), await theirs(message)];
      expect(mine).toEqual(other);
      expect(mine).toMatchObject({ subject: oneLine(subject.text), text: plain(body.text) });
    }), { numRuns: 300 });
  });

  const names = fc.constantFrom(...['Jürgen Groß', 'Zoë Müller', '田中 太郎', 'Kim Lee', 'Łukasz Żak'].map((text) => (
    { charset: 'utf-8', text, bytes: new TextEncoder().encode(text) }
  )));

  it('comes from the person whom postal-mime names', async () => {
    await fc.assert(fc.asyncProperty(names, kinds, fc.constantFrom(' ', '\r\n '), async (name, kind, space) => {
      const message = bytesOf([`From: ${encodedWords(name, kind)}${space}<Kim@acme.example>`, 'Subject: Interview', 'MIME-Version: 1.0', '', 'Hello'].join('\r\n'));
      expect(ours(message).from).toBe((await theirs(message)).from);
      expect(ours(message)).toMatchObject({ from: name.text, address: 'kim@acme.example' });
    }));
  });

  it('comes from the same person with a name in quotation marks', async () => {
    const message = bytesOf('From: "Doe, Jane" <jane@acme.example>, raj@acme.example\r\nSubject: Interview\r\nMIME-Version: 1.0\r\n\r\nHello');
    expect(ours(message)).toEqual(await theirs(message));
  });
});
