import matter from 'gray-matter';
import { isMap, isScalar, parseDocument, visit, type Document } from 'yaml';
import { explainBroken } from '../../src/domain/overview/broken-yaml';
import { errorText } from '../../src/domain/text/error-text';

/** A note's text, divided into its properties and the body below them. */
export type Parts =
  | (ReadProperties & { readonly body: string })
  | (BrokenProperties & { readonly body: string });

interface ReadProperties {
  readonly kind: 'read';
  readonly properties: Readonly<Record<string, unknown>>;
  /** The names of properties that have several values; the last one is read. */
  readonly doubled: readonly string[];
  readonly lines: string;
}

/** The properties cannot be read: why, and their lines. */
interface BrokenProperties {
  readonly kind: 'broken';
  readonly reason: string;
  readonly lines: string;
}

/** What Obsidian takes for the first line of properties. gray-matter also takes `---js`, and `--- title`. */
const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/;

/** What Obsidian takes for the line that ends them. gray-matter also takes `----`, and `--- text`. */
const CLOSING = /^\n---[ \t]*(?:\r?\n|$)/;

const LOOKS_LIKE_PROPERTY = /^[^\s:#][^:\n]*:/;

/** Divides a note into properties and body as Obsidian does. */
export function readFrontMatter(text: string): Parts {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return { ...NOTHING, body: text };
  const below = text.slice(opening.length);
  // Without this, all of a long note that starts with a line across the page would be parsed.
  if (!text.includes('\n---', opening.length - 1)) return readUnclosed(text, below);
  const { matter: block, data } = matter(text, { engines: ENGINES });
  const rest = text.slice(opening.indexOf('-') + '---'.length + block.length);
  const closing = CLOSING.exec(rest)?.[0];
  if (closing === undefined) return readUnclosed(text, below);
  return { ...(isBlock(data) ? data : NOTHING), body: rest.slice(closing.length) };
}

/** A note may start with a line across the page: it has properties only if a line such as `x:` follows. */
function readUnclosed(text: string, below: string): Parts {
  if (!LOOKS_LIKE_PROPERTY.test(below)) return { ...NOTHING, body: text };
  const lines = below.split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? '';
  return { kind: 'broken', reason: 'the closing --- line is missing.', lines, body: below.slice(lines.length) };
}

/** What is between the lines of dashes. */
type Block = ReadProperties | BrokenProperties;

const NOTHING: Block = { kind: 'read', properties: {}, doubled: [], lines: '' };

/** gray-matter asks no engine about a block that has only comments. */
function isBlock(data: object): data is Block {
  return 'kind' in data;
}

/** YAML 1.2, so that dates stay text as in Obsidian. No engine that would run the text of a note. */
const ENGINES = { yaml: readYaml, json: refuse, js: refuse, javascript: refuse, coffee: refuse, coffeescript: refuse };

function refuse(): never {
  throw new Error('only YAML is read.');
}

/** @param block begins with the end of the first line of dashes */
function readYaml(block: string): Block {
  const lines = block.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, '');
  try {
    const document = parseDocument(lines, { uniqueKeys: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) throw error;
    keepPhoneNumbers(document);
    const properties: unknown = document.toJS() ?? {};
    if (typeof properties !== 'object' || Array.isArray(properties)) {
      throw new Error('expected property names with values, such as company: Acme.');
    }
    return { kind: 'read', properties: properties as Record<string, unknown>, doubled: doubledKeys(document), lines };
  } catch (error) {
    return { kind: 'broken', reason: explainBroken(lines, errorText(error)), lines };
  }
}

/** Digits after a `+` or a zero are a phone number: as a number they would lose it. */
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
