/** A letter as a mail program takes it: plain text. */
export interface Mail {
  /** The address; null if none is known. */
  readonly to: string | null;
  readonly subject: string | null;
  /** Lines end in `\n`. */
  readonly body: string;
}

/**
 * The longest `mailto:` address that is passed on, in characters. Windows takes 2,081 (as Electron's
 * `shell.openExternal` documents); elsewhere the mail programs are the limit, which take some 8,000.
 */
export function mailtoLimit(isWindows: boolean): number {
  return isWindows ? 2081 : 8000;
}

/** The mail as a `mailto:` address (RFC 6068), which opens it in the person's mail program. */
export function mailtoUrl({ to, subject, body }: Mail): string {
  const fields = Object.entries({ subject, body })
    .filter((field): field is [string, string] => field[1] !== null && field[1] !== '')
    .map(([name, value]) => `${name}=${encode(value)}`);
  const address = to !== null && ADDRESS.test(to.trim()) ? encodeAddress(to.trim()) : '';
  return `mailto:${address}${fields.length === 0 ? '' : `?${fields.join('&')}`}`;
}

/** Whether the mail's address is short enough to be passed on. */
export function fitsMailto(url: string, limit: number): boolean {
  return url.length <= limit;
}

/** A single address: a comma would add a second one, and a line end a header. */
const ADDRESS = /^[^\s@,;<>"()]+@[^\s@,;<>"()]+$/;

function encodeAddress(address: string): string {
  return encode(address).replace(/%40/g, '@').replace(/%2B/g, '+');
}

/** Line ends are CR and LF (RFC 6068, 5); a lone surrogate, which has no code, becomes U+FFFD. */
function encode(text: string): string {
  const whole = text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (char) => (char.length === 2 ? char : '\uFFFD'));
  return encodeURIComponent(whole.replace(/\r\n?|\n/g, '\r\n')).replace(/'/g, '%27');
}
