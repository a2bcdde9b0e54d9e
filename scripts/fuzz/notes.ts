import type { Random } from './random';

/** A note, in parts, so that a judge can say which of them may change. */
export interface FuzzNote {
  readonly text: string;
  /** All above and below the lines of the property. */
  readonly above: string;
  readonly below: string;
  /** The comments among the lines of the property; each stands once in the note. */
  readonly comments: readonly string[];
  /** Whether something in it was damaged at random: then only what is read can be judged. */
  readonly isDamaged: boolean;
}

const OTHERS: readonly (readonly string[])[] = [
  ['company: "Acme: and sons"   # the big one'], ["role: 'PM, it''s said'"], ['phone: +4412345678'], ['code: 0123'],
  ['# at the margin'], [''],
  ['date: 2026-11-20T10:30'], ['interviewers:', '  - Jane Doe <jane@acme.example>', '  # the other', '  - "[[Raj Patel]]"'],
  ['tags: [interview,  "a # b"] # two'], ['notes: |', '  follow_ups:', '    - not an item', '', '  # no comment'], ['link: [[Acme]]'],
  ['nested:', '  follow_ups: [x]', '  status: deep'], ['long: one', '  two'], ['"quoted key": yes'], ['empty:'], ['at:\ttab'],
  ['photo: !!binary aGVsbG8='], ['base: &base', '  a: 1'], ['list: [', '  a, # one', '  b', ']'], ['text: "one', '   # two"'],
];

const BODIES = ['', 'Text', '# Acme\n\n---\nfollow_ups: no\nstatus: no\n', 'a\r\nb\n'];

/** @param name a name that the property may go by */
export function drawNote(random: Random, name: string, values: readonly (readonly string[])[]): FuzzNote {
  const lineEnd = random.pick(['\n', '\n', '\r\n']);
  const others = [...random.some(OTHERS)].sort(() => random.next() - 0.5);
  const split = random.below(others.length + 1);
  const join = (lines: readonly string[]) => lines.map((line) => line + lineEnd).join('');
  const own = drawProperty(random, name, random.pick(values));
  const body = random.pick(BODIES);
  const above = `${random.chance(0.1) ? '\uFEFF' : ''}---${random.chance(0.05) ? ' ' : ''}${lineEnd}${join(others.slice(0, split).flat())}`;
  const below = `${join(others.slice(split).flat())}---${body === '' ? '' : lineEnd}${body}`;
  const text = above + join(own.lines) + below;
  const isDamaged = random.chance(0.25);
  return { text: isDamaged ? damaged(random, text) : text, above, below, comments: own.comments, isDamaged };
}

/** Lays a value out: beside its key or below it, anchored or not, with comments at random. */
function drawProperty(random: Random, name: string, value: readonly string[]): { lines: string[]; comments: string[] } {
  const comments: string[] = [];
  const comment = (share: number): string => {
    if (!random.chance(share)) return '';
    comments.push(`# comment ${comments.length}`);
    return comments.at(-1) ?? '';
  };
  if (value.length === 0) return { lines: [], comments };
  const [first = '', ...rest] = value;
  const isList = first.startsWith('- ');
  const isScalar = /^[|>]/.test(first);
  const isBelow = isList || (!isScalar && first !== '' && random.chance(0.25));
  const indent = random.pick(isList ? ['', '  ', '    '] : ['  ', '    ']);
  const anchor = random.chance(0.1) ? ' &own' : '';
  const gap = (text: string) => (text === '' ? '' : ` ${text}`);
  const isOpen = rest.length > 0 && /^["'[]/.test(first);
  const trail = !isOpen && (isScalar || isBelow || rest.length === 0) ? comment(0.3) : '';
  const key = `${name}:${anchor}`;
  const lines = isBelow
    ? [key + gap(trail), ...[comment(0.2)].filter((one) => one !== '').concat(value).map((line) => indent + line)]
    : [key + gap(first) + gap(trail), ...rest.map((line) => indent + line)];
  const last = comment(0.2);
  // Less indented than the text above it, it does not belong to it.
  if (last !== '') lines.push(`${isScalar ? indent.slice(1) : indent}${last}`);
  return { lines, comments };
}

const DAMAGE = [
  '', '"', "'", '#', ' #', ':', ': ', '\n', '- ', '[', ']', '{', '|', '&a ', '*a', '\t', '\r', '?', '---\n', '\u2028',
];

function damaged(random: Random, text: string): string {
  const at = 4 + random.below(Math.max(1, Math.min(text.length - 4, 200)));
  const what = random.pick(DAMAGE);
  return text.slice(0, at) + what + text.slice(at + random.below(3));
}
