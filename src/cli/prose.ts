/** What a scan of a note's text is inside of, from one line to the next. */
type Inside =
  | { readonly kind: 'prose' }
  | { readonly kind: 'fence'; readonly mark: string }
  | { readonly kind: 'comment'; readonly end: '%%' | '-->' };

const PROSE: Inside = { kind: 'prose' };
const FENCE = /^ {0,3}(?:>[ \t]?)*(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)])\s/;

/** Stands for what was taken out, so that the words around it do not touch. */
const GAP = '\u2060';

/** A note's text without code, comments and links, in time linear in the text. */
export function proseOf(text: string): string {
  const prose: string[] = [];
  let inside: Inside = PROSE;
  let [afterBlank, inList] = [true, false];
  for (const line of text.split(/\r?\n/)) {
    const isCode = inside.kind === 'prose' && afterBlank && !inList && INDENTED.test(line);
    if (isCode) continue;
    const scanned = scanLine(line, inside);
    inside = scanned.inside;
    prose.push(scanned.prose);
    afterBlank = line.trim() === '';
    if (!afterBlank) inList = LIST_ITEM.test(line) || (inList && /^\s/.test(line));
  }
  return prose.join('\n');
}

interface Scanned {
  readonly prose: string;
  readonly inside: Inside;
}

function scanLine(line: string, inside: Inside): Scanned {
  const mark = FENCE.exec(line)?.[1];
  if (inside.kind === 'fence') return { prose: '', inside: mark?.startsWith(inside.mark) === true ? PROSE : inside };
  if (inside.kind === 'prose' && mark !== undefined) return { prose: '', inside: { kind: 'fence', mark } };
  return scanInline(line, inside);
}

const OPENINGS = /%%|<!--|`+|\[\[|\]\(/g;

/** Takes out of a line what is code, comment or link; a comment may have begun before it and go on after it. */
function scanInline(line: string, inside: Inside): Scanned {
  let prose = '';
  let at = 0;
  if (inside.kind === 'comment') {
    const end = line.indexOf(inside.end);
    if (end < 0) return { prose, inside };
    at = end + inside.end.length;
  }
  for (;;) {
    OPENINGS.lastIndex = at;
    const opening = OPENINGS.exec(line);
    if (opening === null) return { prose: prose + line.slice(at), inside: PROSE };
    prose += line.slice(at, opening.index) + GAP;
    const start = opening.index + opening[0].length;
    const end = line.indexOf(endOf(opening[0]), start);
    if (end < 0 && opening[0] === '%%') return { prose, inside: { kind: 'comment', end: '%%' } };
    if (end < 0 && opening[0] === '<!--') return { prose, inside: { kind: 'comment', end: '-->' } };
    at = end < 0 ? start : end + endOf(opening[0]).length;
  }
}

function endOf(opening: string): string {
  return { '%%': '%%', '<!--': '-->', '[[': ']]', '](': ')' }[opening] ?? opening;
}
