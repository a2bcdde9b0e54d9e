import type { Edit, PropertyKey } from '../domain/writing';
import { propertyWriter } from '../vault/note-writer';

/** Adds all lines to the journal in one change, or none of them. */
export function appendLines(text: string, journal: PropertyKey, lines: readonly string[]): Edit {
  return inTurn(text, lines, (before, line) => propertyWriter.append(before, journal, line));
}

/** Takes all lines out of the journal in one change, or none of them. */
export function removeLines(text: string, journal: PropertyKey, lines: readonly string[]): Edit {
  return inTurn(text, lines, (before, line) => propertyWriter.remove(before, journal, line));
}

function inTurn(text: string, lines: readonly string[], edit: (text: string, line: string) => Edit): Edit {
  let result: Edit = { kind: 'unchanged' };
  for (const line of lines) {
    const next = edit(result.kind === 'changed' ? result.text : text, line);
    if (next.kind === 'refused') return next;
    if (next.kind === 'changed') result = next;
  }
  return result;
}
