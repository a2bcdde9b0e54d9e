import { smallestChange } from '../domain/text/text-change';
import { inTurn, UNCHANGED, type Edit } from '../domain/writing';

export type EditText = (text: string) => Edit;

/** How many writes of a note are remembered: about as many as there can be notices with an undo on the screen. */
const MAX_WRITES = 10;

/** Our writes to one note since somebody else last changed it, and the text before them. */
export class NoteHistory {
  #base = '';
  #writes: readonly EditText[] = [];
  #latest = '';

  /** Remembers a write. If the text before it was not ours, earlier writes can no longer be undone. */
  keep(write: EditText, before: string, after: string): void {
    const isOurs = this.#writes.length > 0 && asInEditor(before) === asInEditor(this.#latest);
    if (!isOurs) this.#base = before;
    const writes = [...isOurs ? this.#writes : [], write];
    const dropped = writes.slice(0, -MAX_WRITES);
    this.#base = made(this.#base, dropped) ?? this.#base;
    this.#writes = writes.slice(dropped.length);
    this.#latest = after;
  }

  /**
   * The text as if that write had never been made: all others are made again without it. The text keeps its line ends. The result
   * is `unchanged` if somebody else has changed the note since.
   */
  without(write: EditText, text: string): Edit {
    if (!this.#writes.includes(write)) return UNCHANGED;
    const ours = this.#latest;
    if (asInEditor(ours) !== asInEditor(text)) return UNCHANGED;
    const others = inTurn(this.#base, this.#writes.filter((other) => other !== write));
    if (others.kind === 'refused') return others;
    const wanted = others.kind === 'changed' ? others.text : this.#base;
    return { kind: 'changed', text: ours === text ? wanted : withLineEndsOf(text, wanted) };
  }

  /** Forgets the write that was undone. */
  drop(write: EditText, after: string): void {
    this.#writes = this.#writes.filter((other) => other !== write);
    this.#latest = after;
  }
}

function made(text: string, writes: readonly EditText[]): string | null {
  const result = inTurn(text, writes);
  if (result.kind === 'refused') return null;
  return result.kind === 'changed' ? result.text : text;
}

/** An editor knows line feeds alone, and no byte-order mark. */
export function asInEditor(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The wanted text with the line ends of the other one. */
function withLineEndsOf(text: string, wanted: string): string {
  const { from, to, insert } = smallestChange(asInEditor(text), asInEditor(wanted));
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return text.slice(0, offsetIn(text, from)) + insert.replace(/\n/g, lineEnd) + text.slice(offsetIn(text, to));
}

/** The offset in the text of what is at that offset in an editor. */
function offsetIn(text: string, offset: number): number {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (let passed = 0; passed < offset; passed += 1) at += text.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
