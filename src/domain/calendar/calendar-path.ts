import { words } from '../language/interface';
import { folderPath } from '../text/folder-path';
import { once } from '../text/memoized';

/** What is wrong with the path of a calendar file in a vault, in a sentence; empty if nothing is. An empty path stands for the default. */
export function calendarPathProblem(text: string): string {
  const path = folderPath(text);
  if (path === '') return '';
  const char = NOT_ALLOWED().exec(path)?.[0];
  if (char !== undefined) return words('settings').forbiddenInPath(path, nameOf(char));
  if (path.split('/').some((part) => HIDDEN_OR_BROKEN.test(part))) {
    return words('settings').wrongPath(path);
  }
  return /\.ics$/i.test(path) ? '' : words('settings').notIcs(path);
}

/** Not allowed in the names of files on some system. */
const NOT_ALLOWED = once(() => /[\\:*?"<>|\p{Cc}]/u);
/** Obsidian does not see what begins with a dot; Windows drops a dot or a blank at the end. */
const HIDDEN_OR_BROKEN = /^$|^[.\s]|[.\s]$/;

function nameOf(char: string): string {
  const { lineBreak, tab } = words('settings');
  if (char === '\n') return lineBreak;
  return char === '\t' ? tab : char;
}
