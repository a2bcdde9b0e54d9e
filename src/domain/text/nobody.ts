import { wordsInAllLanguages } from './languages';
import { trimEndOf } from './trim';

/** Question marks, dashes and dots alone: "?", "–", "...". */
const MARKS_ALONE = /^[?.,…_\-–—−/*\s]{1,20}$/;

/** Around the word and without a meaning: "(TBD)", "TBD?", "*unknown*". */
const BEFORE = /^[\s("'*_[<-]+/;
const BEHIND = /[\s)"'*_\]>?!.:;-]/;

const UNKNOWN: ReadonlySet<string> = new Set(wordsInAllLanguages('unknown').map(fold));
const NOBODY: ReadonlySet<string> = new Set(wordsInAllLanguages('nobody').map(fold));

/** Whether the text says that something is not known yet, or does not apply: `TBD`, `?`, `N/A`. */
export function saysUnknown(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  return MARKS_ALONE.test(text) || UNKNOWN.has(fold(text));
}

/** Whether the text says that there is nobody or nothing, or that it is not known: `none`, `TBD`, `-`. */
export function saysNobody(text: string): boolean {
  return saysUnknown(text) || (text.length <= MAX_LENGTH && NOBODY.has(fold(text)));
}

/** No word of the table is longer. */
const MAX_LENGTH = 60;

function fold(text: string): string {
  return trimEndOf(text.normalize('NFC').replace(/’/g, "'").replace(/\s+/g, ' ').replace(BEFORE, ''), BEHIND).toLowerCase();
}
