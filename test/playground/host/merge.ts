interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The one change of whole lines that turns one text into the other. */
export function changedLines(before: string, after: string): Change {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const shorter = Math.min(old.length, fresh.length);
  let top = 0;
  while (top < shorter && old[top] === fresh[top]) top += 1;
  let bottom = 0;
  while (bottom < shorter - top && old.at(-1 - bottom) === fresh.at(-1 - bottom)) bottom += 1;
  const from = old.slice(0, top).join('').length;
  const to = before.length - old.slice(old.length - bottom).join('').length;
  return { from, to, insert: fresh.slice(top, fresh.length - bottom).join('') };
}

/** Both changes to a text: what one has typed, and what another program has written. Where they meet, both stand, ours first. */
export function merge(base: string, ours: string, theirs: string): string {
  const [mine, other] = [changedLines(base, ours), changedLines(base, theirs)];
  if (other.to <= mine.from) return apply(apply(base, mine), other);
  if (mine.to <= other.from) return apply(apply(base, other), mine);
  return ours === theirs ? ours : apply(base, {
    from: Math.min(mine.from, other.from), to: Math.max(mine.to, other.to), insert: mine.insert + other.insert,
  });
}

/** The lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function apply(text: string, { from, to, insert }: Change): string {
  return text.slice(0, from) + insert + text.slice(to);
}
