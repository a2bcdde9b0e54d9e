import { folderPath } from '../text/folder-path';

/** What is wrong with the path of a calendar file in a vault, in a sentence; empty if nothing is. An empty path stands for the default. */
export function calendarPathProblem(text: string): string {
  const path = folderPath(text);
  if (path === '') return '';
  const char = NOT_ALLOWED.exec(path)?.[0];
  if (char !== undefined) return `“${path}” can’t be the path of a file: it contains ${NAMES[char] ?? char}.`;
  if (path.split('/').some((part) => HIDDEN_OR_BROKEN.test(part))) {
    return `“${path}” can’t be used: the name of a folder or file neither begins nor ends with a dot or a blank, and is not empty.`;
  }
  return /\.ics$/i.test(path) ? '' : `“${path}” has to end in .ics, such as Follow-ups.ics.`;
}

/** Not allowed in the names of files on some system. */
const NOT_ALLOWED = /[\\:*?"<>|\p{Cc}]/u;
const NAMES: Readonly<Record<string, string>> = { '\n': 'a line break', '\t': 'a tab' };
/** Obsidian does not see what begins with a dot; Windows drops a dot or a blank at the end. */
const HIDDEN_OR_BROKEN = /^$|^[.\s]|[.\s]$/;
