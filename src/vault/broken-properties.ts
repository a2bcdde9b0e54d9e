import { parseYaml } from 'obsidian';
import { words } from '../domain/language/interface';
import { whyUnclosed } from '../domain/note/unclosed';
import { explainBroken } from '../domain/overview/broken-yaml';
import { errorText } from '../domain/text/error-text';
import { findFrontMatter } from '../domain/text/front-matter';

/** What is wrong with a note's properties as a whole, and their lines. */
export interface BrokenProperties {
  readonly reason: string;
  readonly lines: string;
}

/** Looks at the raw text of a note; null if its properties can be parsed, or if it has none. */
export function findBrokenProperties(text: string): BrokenProperties | null {
  const found = findFrontMatter(text);
  if (found.kind === 'none') return null;
  const lines = text.slice(found.from, found.to).trimEnd();
  const reason = found.kind === 'unclosed' ? whyUnclosed(lines) : whyNotParsed(lines);
  return reason === null ? null : { reason, lines };
}

/** What keeps a note from being read that Obsidian has not parsed at all; null if it has no properties. */
export function findUnparsedProperties(text: string): BrokenProperties | null {
  const broken = findBrokenProperties(text);
  const found = findFrontMatter(text);
  if (broken !== null || found.kind === 'none') return broken;
  return { reason: words('problems').broken.notParsed, lines: text.slice(found.from, found.to).trimEnd() };
}

function whyNotParsed(yaml: string): string | null {
  try {
    const parsed: unknown = parseYaml(yaml);
    if (parsed === null || parsed === undefined) return null;
    return typeof parsed === 'object' && !Array.isArray(parsed) ? null : words('problems').broken.noNames;
  } catch (error) {
    return explainBroken(yaml, errorText(error));
  }
}
