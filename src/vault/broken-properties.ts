import { parseYaml } from 'obsidian';
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

function whyNotParsed(yaml: string): string | null {
  try {
    const parsed: unknown = parseYaml(yaml);
    if (parsed === null || parsed === undefined) return null;
    return typeof parsed === 'object' && !Array.isArray(parsed) ? null : 'expected property names with values, such as company: Acme.';
  } catch (error) {
    return explainBroken(yaml, errorText(error));
  }
}
