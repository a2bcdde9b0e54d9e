import { once } from '../text/memoized';
/** An HTML text as plain text: quoted mails, styles and scripts left out; links keep where they lead. In linear time. */
export function htmlToText(html: string): string {
  const text = withoutBlocks(html.slice(0, MAX_HTML)).replace(/\s+/g, ' ');
  const parts: string[] = [];
  let at = 0;
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
    const close = text.indexOf('>', open);
    if (close < 0) break;
    parts.push(text.slice(at, open), wordsOfTag(text.slice(open + 1, close)));
    at = close + 1;
  }
  const plain = decodeEntities([...parts, text.slice(at)].join(''));
  return plain.replace(/[ \t\u00a0]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** In characters. */
const MAX_HTML = 1024 * 1024;

const LINE = /^\/?(?:br|p|div|tr|li|ul|ol|table|h[1-6]|section|article|hr|blockquote)\b/i;
const PARAGRAPH = /^(?:p|h[1-6]|table|ul|ol)\b|^\/p\b/i;
const HREF = /\bhref\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})')/i;

function wordsOfTag(tag: string): string {
  const href = /^a\s/i.test(tag) ? HREF.exec(tag) : null;
  const target = href?.[1] ?? href?.[2] ?? '';
  if (/^(?:https?|tel|mailto):/i.test(target)) return ` ${target} `;
  if (PARAGRAPH.test(tag)) return '\n\n';
  if (/^li\b/i.test(tag)) return '\n- ';
  if (/^\/?t[dh]\b/i.test(tag)) return ' ';
  return LINE.test(tag) ? '\n' : '';
}

/** Parts that nobody reads, and mails that are quoted. */
const BLOCKS: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/<!--/g, /-->/g],
  [/<(?:style|script|head|title)\b/gi, /<\/(?:style|script|head|title)\s*>/gi],
  [/<blockquote\b/gi, /<\/blockquote\s*>/gi],
];

function withoutBlocks(html: string): string {
  return BLOCKS.reduce((text, [open, close]) => withoutBlock(text, open, close), html);
}

/** Nested ones are left out up to the last end; one that nothing ends is kept. */
function withoutBlock(text: string, open: RegExp, close: RegExp): string {
  const starts = [...text.matchAll(open)].map(({ index }) => ({ at: index, end: index, depth: 1 }));
  if (starts.length === 0) return text;
  const ends = [...text.matchAll(close)].map(({ index, 0: whole }) => ({ at: index, end: index + whole.length, depth: -1 }));
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const { at, end, depth: step } of [...starts, ...ends].sort((a, b) => a.at - b.at)) {
    if (step > 0 && depth === 0) parts.push(text.slice(from, at));
    if (step > 0 && depth === 0) from = at;
    depth = Math.max(0, depth + step);
    if (step < 0 && depth === 0) from = Math.max(from, end);
  }
  return [...parts, text.slice(from)].join(' ');
}

/** The characters from 160 to 255, by the names that HTML has for them. */
const LATIN = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro '
  + 'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil '
  + 'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave '
  + 'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml '
  + 'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute '
  + 'thorn yuml';

const ENTITIES = once(() => new Map([
  ...LATIN.split(' ').map((name, at) => [name, String.fromCharCode(160 + at)] as const),
  ...Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
    bdquo: '„', hellip: '…', euro: '€', bull: '•', zwnj: '', zwj: '', ensp: ' ', emsp: ' ', thinsp: ' ', oelig: 'œ', OElig: 'Œ',
    scaron: 'š', rarr: '→',
  }),
]));

function decodeEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});?/gi, (whole: string, name: string) => {
    if (!name.startsWith('#')) return ENTITIES().get(name) ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
