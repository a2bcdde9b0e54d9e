/** Characters that can stand for a piece of text. */
const CODES = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter((code) => !'`\\$'.includes(code));

const MAX_PIECE = 24;

/**
 * The text with its most frequent pieces written as one character each, and what each stands for: to read it,
 * the last is put back first.
 */
export function shorten(text: string): { readonly text: string; readonly pieces: readonly string[] } {
  const pieces: string[] = [];
  let short = text;
  for (const code of CODES.filter((one) => !text.includes(one))) {
    const piece = bestPiece(short);
    short = short.replaceAll(piece, code);
    pieces.push(code + piece);
  }
  return { text: short, pieces };
}

/** The piece that saves the most characters. */
function bestPiece(text: string): string {
  const counts = new Map<string, number>();
  for (const line of text.split(/[\n\t|]/)) {
    for (let from = 0; from < line.length; from += 1) {
      for (let to = from + 2; to <= Math.min(from + MAX_PIECE, line.length); to += 1) {
        const piece = line.slice(from, to);
        counts.set(piece, (counts.get(piece) ?? 0) + 1);
      }
    }
  }
  // Some overlap: only the likeliest are counted exactly.
  const likely = [...counts].map(([piece, count]) => ({ piece, saved: count * (piece.length - 1) }))
    .sort((a, b) => b.saved - a.saved).slice(0, 100);
  const exact = likely.map(({ piece }) => ({ piece, saved: (text.split(piece).length - 1) * (piece.length - 1) }));
  return exact.sort((a, b) => b.saved - a.saved)[0]?.piece ?? '';
}
