/** Of one kind in one text: more do not matter. */
export const MAX_FOUND = 400;

export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(match);
    if (found.length >= MAX_FOUND) break;
  }
  return found;
}
