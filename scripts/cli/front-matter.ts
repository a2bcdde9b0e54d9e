import { isMap, isScalar, parseDocument, visit, type Document } from 'yaml';
import { explainBroken } from '../../src/domain/overview/broken-yaml';
import { errorText } from '../../src/domain/text/error-text';
import { whyUnclosed } from '../../src/domain/note/unclosed';
import { findFrontMatter } from '../../src/domain/text/front-matter';
import { programWords } from './words';

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

/** Divides a note into properties and body as Obsidian does. */
export function readFrontMatter(text: string): Parts {
  const found = findFrontMatter(text);
  if (found.kind === 'none') return { ...NOTHING, body: text.slice(found.bodyStart) };
  const lines = text.slice(found.from, found.to);
  if (found.kind === 'closed') return { ...readYaml(lines.replace(/\r?\n$/, '')), body: text.slice(found.bodyStart) };
  return { kind: 'broken', reason: whyUnclosed(lines), lines, body: text.slice(found.to) };
}

/** What is between the lines of dashes. */
type Block = ReadProperties | BrokenProperties;

const NOTHING: Block = { kind: 'read', properties: {}, doubled: [], lines: '' };

/** YAML 1.2, so that dates stay text as in Obsidian. */
function readYaml(lines: string): Block {
  try {
    const document = parseDocument(lines, { uniqueKeys: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) throw error;
    keepPhoneNumbers(document);
    const properties: unknown = document.toJS() ?? {};
    if (typeof properties !== 'object' || Array.isArray(properties)) {
      throw new Error(programWords().notMapping);
    }
    return { kind: 'read', properties: properties as Record<string, unknown>, doubled: doubledKeys(document), lines };
  } catch (error) {
    return { kind: 'broken', reason: explainBroken(lines, errorText(error)), lines };
  }
}

/** Digits after a `+` or a zero are a phone number. Read as a number, they would lose the `+` or the zero. */
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
  const seen = new Set<string>();
  return [...new Set(keys.filter((key) => seen.size === seen.add(key).size))];
}
