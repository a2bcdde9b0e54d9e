import { UNCHANGED, type Edit } from '../writing';

const OPENING = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*follow-ups[ \t]*\r?$/m;

/** A list without options. */
export const LIST_BLOCK = '```follow-ups\n```\n';

/** A list of what can be done now, for the note of a day. */
const TODAY_BLOCK = '```follow-ups\nstates: overdue, today, open\n```\n';

/** The line (from 0) on which the note’s first list begins; null if it has none. */
export function lineOfList(text: string): number | null {
  const at = OPENING.exec(text)?.index;
  return at === undefined ? null : text.slice(0, at).split('\n').length - 1;
}

/** Adds a list for the day below the text, unless the note has one. */
export function withTodayList(text: string): Edit {
  if (lineOfList(text) !== null) return UNCHANGED;
  const added = `${gapAfter(text)}${TODAY_BLOCK}`;
  return { kind: 'changed', text: text + (text.includes('\r\n') ? added.replace(/\n/g, '\r\n') : added) };
}

/** The line breaks that are missing for a blank line at the end of the text. */
function gapAfter(text: string): string {
  if (text === '' || /\n\r?\n$/.test(text)) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}
