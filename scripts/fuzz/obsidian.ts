import { parse } from 'yaml';

/** The part of Obsidian that the writer of notes uses. */
export class MarkdownView {}

export function parseYaml(yaml: string): unknown {
  return parse(yaml, { uniqueKeys: false, logLevel: 'error' });
}
