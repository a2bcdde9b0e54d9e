import type { CachedMetadata, FrontmatterLinkCache, LinkCache, Pos, SectionCache, TagCache } from 'obsidian';
import { parse } from 'yaml';

const BLOCK = /^\uFEFF?---[ \t]*\r?\n([^]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** The part of Obsidian's metadata of a note that plugins for properties read. */
export function metadataOf(text: string): CachedMetadata {
  const block = BLOCK.exec(text);
  const body = block === null ? text : text.slice(block[0].length);
  const start = text.length - body.length;
  const frontmatter = block === null ? null : readProperties(block[1] ?? '');
  return {
    ...(frontmatter === null || block === null ? {} : { frontmatter, frontmatterPosition: place(text, 0, block[0].trimEnd().length) }),
    ...filled('frontmatterLinks', linksInProperties(frontmatter ?? {})),
    ...filled('sections', sectionsOf(text, block)),
    ...filled('tags', tagsOf(text, body, start)),
    ...filled('links', linksOf(text, body, start)),
    ...filled('headings', headingsOf(text, body, start)),
  };
}

/** The cache leaves out empty lists. */
function filled<K extends string, T>(key: K, list: readonly T[]): Partial<Record<K, T[]>> {
  return list.length === 0 ? {} : { [key]: [...list] } as Record<K, T[]>;
}

/** Of properties that cannot be parsed, Obsidian's cache has only the section. */
function readProperties(yaml: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = parse(yaml, { uniqueKeys: false });
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed as Record<string, unknown> : null;
  } catch {
    return null;
  }
}

function sectionsOf(text: string, block: RegExpExecArray | null): SectionCache[] {
  if (block !== null) return [{ type: 'yaml', position: place(text, 0, block[0].trimEnd().length) }];
  return text.startsWith('---') ? [{ type: 'thematicBreak', position: place(text, 0, 3) }] : [];
}

/** Replaces code by spaces, so that offsets stay. */
function withoutCode(body: string): string {
  return body.replace(/```[^]*?(?:```|$)|`[^`\n]*`|%%[^]*?(?:%%|$)/g, (code) => ' '.repeat(code.length));
}

function tagsOf(text: string, body: string, start: number): TagCache[] {
  const found = [...withoutCode(body).matchAll(/(^|\s)(#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu)];
  return found.map(({ index, 1: space = '', 2: tag = '' }) => {
    const from = start + index + space.length;
    return { tag, position: place(text, from, from + tag.length) };
  });
}

function linksOf(text: string, body: string, start: number): LinkCache[] {
  return [...withoutCode(body).matchAll(/\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/g)].map(({ index, 0: original, 1: link = '', 2: alias }) => ({
    link, original, displayText: alias ?? link, position: place(text, start + index, start + index + original.length),
  }));
}

/** Only a value that is a link as a whole counts as one. */
function linksInProperties(properties: Record<string, unknown>): FrontmatterLinkCache[] {
  return Object.entries(properties).flatMap(([name, value]) => linksIn(name, value));
}

function linksIn(key: string, value: unknown): FrontmatterLinkCache[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => linksIn(`${key}.${at}`, item));
  const [original, link = '', alias] = typeof value === 'string' ? /^\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]$/.exec(value) ?? [] : [];
  return original === undefined ? [] : [{ key, link, original, displayText: alias ?? link }];
}

function headingsOf(text: string, body: string, start: number) {
  return [...withoutCode(body).matchAll(/^(#{1,6}) (.+)$/gm)].map(({ index, 0: line, 1: marks = '', 2: heading = '' }) => ({
    heading, level: marks.length, position: place(text, start + index, start + index + line.length),
  }));
}

function place(text: string, from: number, to: number): Pos {
  return { start: locate(text, from), end: locate(text, to) };
}

function locate(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, col: lines.at(-1)?.length ?? 0, offset };
}
