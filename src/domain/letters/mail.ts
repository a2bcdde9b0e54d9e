/** A letter as a mail program takes it: plain text. */
export interface Mail {
  /** The address; null where none is known. */
  readonly to: string | null;
  readonly subject: string | null;
  /** Lines end in `\n`. */
  readonly body: string;
}

/**
 * How many characters of an address of this kind are carried. Windows hands on 2,081 at most
 * (as Electron's `shell.openExternal` documents); elsewhere the mail programs are the limit, and
 * those in use take some 8,000.
 */
export const MAILTO_LIMITS = { windows: 2081, other: 8000 } as const;

/** The mail as a `mailto:` address (RFC 6068), which opens it in the person's mail program. */
export function mailtoUrl({ to, subject, body }: Mail): string {
  const fields = Object.entries({ subject, body })
    .filter((field): field is [string, string] => field[1] !== null && field[1] !== '')
    .map(([name, value]) => `${name}=${encode(value)}`);
  const address = to !== null && ADDRESS.test(to.trim()) ? encodeAddress(to.trim()) : '';
  return `mailto:${address}${fields.length === 0 ? '' : `?${fields.join('&')}`}`;
}

/** Whether the mail, as an address, is short enough to be carried. */
export function fitsMailto(url: string, limit: number): boolean {
  return url.length <= limit;
}

/** One address and nothing besides: a comma would name a second, a line end a header of its own. */
const ADDRESS = /^[^\s@,;<>"()]+@[^\s@,;<>"()]+$/;

function encodeAddress(address: string): string {
  return encode(address).replace(/%40/g, '@').replace(/%2B/g, '+');
}

/** Line ends are CR and LF (RFC 6068, 5); half a character, which has no code, becomes the sign for one. */
function encode(text: string): string {
  const whole = text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (char) => (char.length === 2 ? char : '\uFFFD'));
  return encodeURIComponent(whole.replace(/\r\n?|\n/g, '\r\n')).replace(/'/g, '%27');
}
