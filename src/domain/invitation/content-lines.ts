import { decodeText } from '../import/encoding';
import { once } from '../text/memoized';
import type { DecodeLabel } from './transfer';

/** A property of a calendar component (RFC 5545, 3.1), its value as it is written. */
export interface ContentLine {
  /** In upper case. */
  readonly name: string;
  /** By name in upper case. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** A component such as VEVENT, with those inside it. */
export interface Component {
  readonly name: string;
  readonly lines: readonly ContentLine[];
  readonly components: readonly Component[];
}

interface Open extends Component {
  readonly lines: ContentLine[];
  readonly components: Component[];
}

/**
 * Reads a calendar's components. What is broken costs as little as can be: a line without a property’s name goes on the
 * line before it, what nothing ends runs to the end, and what is nested too deeply is left out.
 */
export function readComponents(bytes: Uint8Array, decode: DecodeLabel): Component {
  return componentsIn(decodeText(unfoldBytes(bytes), (of, encoding) => decode(of, encoding)).text);
}

/** The same of a calendar that is text already. */
export function componentsIn(calendar: string): Component {
  const root: Open = { name: '', lines: [], components: [] };
  const open = [root];
  for (const text of unfold(calendar)) {
    const line = contentLine(text);
    const current = open.at(-1) ?? root;
    if (line.name === 'BEGIN') {
      const component: Open = { name: line.value.trim().toUpperCase(), lines: [], components: [] };
      if (open.length <= MAX_DEPTH && current.components.length < MAX_COMPONENTS) current.components.push(component);
      if (open.length <= MAX_DEPTH) open.push(component);
    } else if (line.name === 'END') {
      const at = open.findLastIndex(({ name }) => name === line.value.trim().toUpperCase());
      if (at > 0) open.length = at;
    } else if (current.lines.length < MAX_LINES) current.lines.push(line);
  }
  return root;
}

const MAX_DEPTH = 6;
const MAX_COMPONENTS = 20_000;
/** Of one component: a thousand attendees and more. */
const MAX_LINES = 5000;

/** Takes out the line ends that fold a line: they may lie inside a character. */
function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const unfolded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const end = bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
    const isFold = (bytes[at] === LF || bytes[at] === CR) && (bytes[end] === SPACE || bytes[end] === TAB);
    if (isFold) at = end;
    else {
      unfolded[length] = bytes[at] ?? 0;
      length += 1;
    }
  }
  return unfolded.subarray(0, length);
}

const [TAB, LF, CR, SPACE] = [0x09, 0x0a, 0x0d, 0x20];

/** The lines of the text. One that begins with no property's name goes on the line before. */
function unfold(text: string): readonly string[] {
  const lines: string[][] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(line)) last?.push(line.slice(1));
    else if (NAME().test(line) || last === undefined) lines.push([line]);
    else if (line !== '' && last.length < MAX_STRAY) last.push('\\n', line);
  }
  return lines.map((parts) => parts.join('').trim()).filter((line) => line !== '');
}

/** Lines that belong to none are kept up to this number. */
const MAX_STRAY = 2000;

/** Names are written in capitals; the few that matter are known in small letters too. */
const NAME = once(() => new RegExp([
  String.raw`^(?:[A-Z][A-Z0-9-]{1,60}|begin|end|uid|dtstart|dtend|summary|location|description|organizer|attendee|rrule|method|status|`,
  String.raw`sequence)\s?[;:]`,
].join('')));

const PARAMETER = /;\s*([\w-]{1,60})=((?:"[^"]{0,1000}"|[^";:,]{0,1000})(?:,(?:"[^"]{0,1000}"|[^";:]{0,1000}))*)/y;

function contentLine(text: string): ContentLine {
  const name = /^[\w-]*/.exec(text)?.[0] ?? '';
  const parameters = new Map<string, string>();
  let at = name.length;
  for (PARAMETER.lastIndex = at; parameters.size < MAX_PARAMETERS; at = PARAMETER.lastIndex) {
    const [, key = '', value = ''] = PARAMETER.exec(text) ?? [];
    if (key === '') break;
    parameters.set(key.toUpperCase(), parameterValue(value));
  }
  const colon = text.indexOf(':', at);
  return { name: name.toUpperCase(), parameters, value: colon < 0 ? '' : text.slice(colon + 1) };
}

const MAX_PARAMETERS = 40;

/** Without quotation marks, and with what RFC 6868 writes for them. */
function parameterValue(value: string): string {
  return value.replace(/"/g, '').replace(/\^n/g, ' ').replace(/\^'/g, '"').replace(/\^\^/g, '^').trim();
}

/** A text value (RFC 5545, 3.3.11) as it is meant. */
export function textValue(value: string): string {
  return value.replace(/\\([nN\\;,:"])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char)).replace(/\r\n?/g, '\n').trim();
}

/** The value that `textValue` reads as this text. What no calendar may contain is left out. */
export function escapedText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '').replace(/\p{Cs}/gu, '\uFFFD').trim();
  return clean.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** The first line of that name; null if there is none. */
export function lineNamed({ lines }: Component, name: string): ContentLine | null {
  return lines.find((line) => line.name === name) ?? null;
}

/** The text of the first line of that name; empty if there is none. */
export function textNamed(component: Component, name: string): string {
  return textValue(lineNamed(component, name)?.value ?? '');
}
