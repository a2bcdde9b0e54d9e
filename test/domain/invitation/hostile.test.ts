import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, mail, readBytes, readText } from './read';

/** A megabyte of a text. */
const many = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));

/** A quadratic step would take minutes (ms). */
const MAX_TIME = 5000;

const HOSTILE: readonly (readonly [string, string])[] = [
  ...['a', ' ', '<a ', '1 ', '12.', 'Ab ', 'meet Ab and ', '1 A ', '+1-', 'http://a ', '&a'].map((part) => [`a description of “${part}”`, calendar(`DESCRIPTION:<br>${many(part)}`)] as const),
  ...['x\r\n', 'BEGIN:VEVENT\r\n', 'ATTENDEE:mailto:a@b.example\r\n', 'EXDATE:20261127T103000Z\r\n', 'DESCRIPTION:x\r\n y'].map((part) => [`lines of “${part.trim()}”`, calendar('DTSTART:20261127T103000Z', 'RRULE:FREQ=DAILY', many(part))] as const),
  ['parameters', calendar(`ATTENDEE${many(';X=1')}:mailto:a@b.example`)], ['an open quotation mark', calendar(`ATTENDEE;CN="${many('a')}`)],
  ['dates to add', calendar('DTSTART:20261127T103000Z', `RDATE:${many('20261127T103000Z,')}`)],
  ...['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;COUNT=100000;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=366', 'FREQ=DAILY;INTERVAL=999999999', 'FREQ=SECONDLY', 'FREQ=YEARLY;BYWEEKNO=60'].map((rule) => [`the rule ${rule}`, calendar('DTSTART:19000101T100000Z', `RRULE:${rule}`)] as const),
  ...['<', '<a href="', '<blockquote>', '<!--', '&a'].map((part) => [`HTML of “${part}”`, mail(['Content-Type: text/html'], many(part))] as const),
  ['parts', mail(['Content-Type: multipart/mixed; boundary=x'], many('--x\r\n\r\na\r\n'))],
  ['nested parts', mail(['Content-Type: multipart/mixed; boundary=x'], many('--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n'))],
  ['encoded words', mail([`X-A: ${many('=?utf-8?q?a?= ')}`], 'x')], ['headers', mail([many('X-A: a\r\n')], 'x')],
  ['base64', mail(['Content-Transfer-Encoding: base64'], many('QUFB\r\n'))], ['quoted-printable', mail(['Content-Transfer-Encoding: quoted-printable'], many('=\r\n'))],
  ...['1 ', '> ', 'on x wrote:\n', 'From: x\n', 'Best\n', '14:00 ', '26 November ', 'at 2 ', '\n', 'meet A B and ', 'for the A ', 'call 1', '26.11. ', '@', 'between 1 and '].map((part) => [`text of “${part}”`, `Interview\n${many(part)}`] as const),
];

describe('a hostile file', () => {
  it.each(HOSTILE)('with %s comes to an end', (_, text) => {
    const start = performance.now();
    expect(readText(text).kind).toMatch(/^(?:invitation|text|none)$/);
    expect(performance.now() - start).toBeLessThan(MAX_TIME);
  });

  it('of any bytes is an answer', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readBytes(bytes).kind).toMatch(/^(?:text|none)$/);
    }));
  });

  it('that is cut anywhere is an answer', () => {
    const whole = calendar('DTSTART;TZID="Europe/London":20261127T103000', 'ATTENDEE;CN="Doe, Jane":mailto:jane@acme.example', 'DESCRIPTION:a\\nb', 'RRULE:FREQ=WEEKLY;BYDAY=FR');
    for (let length = 0; length < whole.length; length += 1) expect(readText(whole.slice(0, length)).kind).toMatch(/^(?:invitation|text|none)$/);
  });

  it.each([
    ['a spreadsheet', [0x50, 0x4b, 3, 4, 0, 0]], ['a PDF', [...'%PDF-1.7\n'].map((char) => char.charCodeAt(0))], ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]],
    ['a message of the Windows mail program', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]], ['nothing', []],
  ])('that is %s gives no proposal, and says why', (_, bytes) => {
    expect(readBytes(Uint8Array.from(bytes))).toMatchObject({ kind: 'none', remarks: [expect.any(String)] });
  });
});
