import { getFrontMatterInfo, parseYaml } from 'obsidian';

/** What is wrong with a note's properties as a whole, and the lines they stand in. */
export interface BrokenProperties {
  readonly reason: string;
  readonly lines: string;
}

/** Looks at the raw text of a note; null where its properties can be parsed, or it has none. */
export function findBrokenProperties(text: string): BrokenProperties | null {
  const info = getFrontMatterInfo(text.replace(/^\uFEFF/, ''));
  if (!info.exists) return findUnclosed(text);
  const reason = whyNotParsed(info.frontmatter);
  return reason === null ? null : { reason, lines: info.frontmatter };
}

const UNCLOSED = /^\uFEFF?---[ \t]*\r?\n((?:[^\s:#][^:\n]*:.*)(?:\n(?![ \t]*\r?\n).*)*)/;

/** A note may well start with a thematic break: properties it has only where a line such as `x:` follows. */
function findUnclosed(text: string): BrokenProperties | null {
  const lines = UNCLOSED.exec(text)?.[1];
  return lines === undefined ? null : { reason: 'no line of --- ends them.', lines };
}

function whyNotParsed(yaml: string): string | null {
  try {
    const parsed: unknown = parseYaml(yaml);
    if (parsed === null || parsed === undefined) return null;
    return typeof parsed === 'object' && !Array.isArray(parsed) ? null : 'expected names with values, such as company: Acme.';
  } catch (error) {
    return firstLine(error instanceof Error ? error.message : String(error));
  }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/:$/, '.');
}
