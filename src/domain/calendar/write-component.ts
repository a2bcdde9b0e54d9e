import type { Component, ContentLine } from '../invitation/content-lines';

/** A component as text (RFC 5545, 3.1 and 3.6): lines of at most 75 octets in UTF-8, each ended by CR and LF. */
export function writeComponent({ name, lines, components }: Component): string {
  return [
    writeLine(`BEGIN:${name}`), ...lines.map((line) => writeLine(lineText(line))),
    ...components.map(writeComponent), writeLine(`END:${name}`),
  ].join('');
}

/** The parameters that are written here need no quotation marks. */
function lineText({ name, parameters, value }: ContentLine): string {
  return `${name}${[...parameters].map(([key, of]) => `;${key}=${of}`).join('')}:${value}`;
}

/** In octets, without the line's end. */
const MAX_OCTETS = 75;

/** Folds the line between two characters, never inside one. */
function writeLine(text: string): string {
  let folded = '';
  let octets = 0;
  for (const char of text) {
    const size = octetsOf(char.codePointAt(0) ?? 0);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return `${folded}\r\n`;
}

/** The length of a character in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
