import matter from 'gray-matter';
import { isMap, isScalar, parseDocument, visit, type Document } from 'yaml';

/** A note's text taken apart. */
export type Parts =
  | { readonly kind: 'read'; readonly properties: Readonly<Record<string, unknown>>; readonly doubled: readonly string[]; readonly body: string }
  /** The properties cannot be read: why, and the lines they stand in. */
  | { readonly kind: 'broken'; readonly reason: string; readonly lines: string; readonly body: string };

const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/;
const CLOSING = /(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;
const LOOKS_LIKE_PROPERTY = /^[^\s:#][^:\n]*:/;

/** Parts a note into properties and body as Obsidian does: only a line of `---` at the very top opens properties. */
export function readFrontMatter(text: string): Parts {
  const opening = OPENING.exec(text);
  if (opening === null) return { kind: 'read', properties: {}, doubled: [], body: text };
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (closing === null) return readUnclosed(text, rest);
  const block = rest.slice(0, closing.index);
  return readBlock(block, rest.slice(closing.index + closing[0].length));
}

/** A note may start with a line across the page: properties it has only where a line such as `x:` follows. */
function readUnclosed(text: string, rest: string): Parts {
  if (!LOOKS_LIKE_PROPERTY.test(rest)) return { kind: 'read', properties: {}, doubled: [], body: text };
  const lines = rest.split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? '';
  return { kind: 'broken', reason: 'no line of --- ends them.', lines, body: rest.slice(lines.length) };
}

function readBlock(block: string, body: string): Parts {
  try {
    const doubled: string[] = [];
    const { data } = matter(`---\n${block}\n---\n`, { engines: enginesNoting(doubled) });
    if (typeof data !== 'object' || Array.isArray(data)) throw new Error('expected names with values, such as company: Acme.');
    return { kind: 'read', properties: data, doubled, body };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'broken', reason: (message.split('\n')[0] ?? '').replace(/:$/, '.'), lines: block, body };
  }
}

/**
 * YAML 1.2, so that dates stay text as in Obsidian. No engine that would run what stands in a note.
 * @param doubled takes up the keys that stand more than once
 */
function enginesNoting(doubled: string[]) {
  const yaml = {
    parse(block: string): object {
      const document = parseDocument(block.replace(/^\r?\n/, ''), { uniqueKeys: false });
      const [error] = document.errors;
      if (error !== undefined) throw error;
      doubled.push(...doubledKeys(document));
      keepPhoneNumbers(document);
      return (document.toJS() ?? {}) as object;
    },
    stringify: refuse,
  };
  return { yaml, json: refuse, js: refuse, javascript: refuse, coffee: refuse, coffeescript: refuse };
}

function refuse(): never {
  throw new Error('only YAML is read.');
}

/** Digits behind a `+` or a zero are a phone number, not a number: as one they would lose what stands in front. */
function keepPhoneNumbers(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && /^(?:\+|0)\d{4,}$/.test(node.source ?? '')) node.value = node.source;
    },
  });
}

function doubledKeys(document: Document): string[] {
  if (!isMap(document.contents)) return [];
  const keys = document.contents.items.map(({ key }) => String(isScalar(key) ? key.value : key));
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))];
}
