import { wordsInAllLanguages } from './languages';
import { isPlain } from './plain';
import { trimEndOf } from './trim';

/** Question marks, dashes and dots alone: "?", "–", "...". */
const MARKS_ALONE = /^[?.,…_\-–—−/*\s]{1,20}$/;

/** Around the word and without a meaning: "(TBD)", "TBD?", "*unknown*". */
const BEFORE = /^[\s("'*_[<-]+/;
const BEHIND = /[\s)"'*_\]>?!.:;-]/;

type Kind = 'unknown' | 'nobody';

let kinds: ReadonlyMap<string, Kind> | null = null;

/** By folded word. Made for the first value, not while the plugin loads. A word with both meanings counts as unknown. */
function kindsByWord(): ReadonlyMap<string, Kind> {
  kinds ??= new Map((['nobody', 'unknown'] as const).flatMap((kind) => (
    wordsInAllLanguages(kind).map((word) => [fold(word), kind] as const)
  )));
  return kinds;
}

/** Whether the text says that something is not known yet, or does not apply: `TBD`, `?`, `N/A`. */
export function saysUnknown(text: string): boolean {
  return kindOf(text) === 'unknown';
}

/** Whether the text says that there is nobody or nothing, or that it is not known: `none`, `TBD`, `-`. */
export function saysNobody(text: string): boolean {
  return kindOf(text) !== null;
}

/** The kind of the text; null if it is any other text. This runs for every value of a note. */
function kindOf(text: string): Kind | null {
  if (text.length > MAX_LENGTH || OTHER.test(text)) return null;
  return kindsByWord().get(fold(text)) ?? (MARKS_ALONE.test(text) ? 'unknown' : null);
}

/** No word of the table is longer. */
const MAX_LENGTH = 60;
const OTHER = /[\d@]/;

function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return trimEndOf(text.normalize('NFC').replace(/’/g, "'").replace(/\s+/g, ' ').replace(BEFORE, ''), BEHIND).toLowerCase();
}
