import { RangeSet, StateEffect, StateField, type EditorState, type Extension, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import { blanksIn } from '../domain/letters/blanks';
import type { FlaggedLetter } from '../domain/letters/review/review';

/** Finds the letters in the text of a note, with what to check in them; offsets are into the text. */
export type LettersIn = (path: string, text: string) => readonly FlaggedLetter[];

/** How long after the last key the letters are reviewed again (ms): nobody wants to be corrected in the middle of a word. */
const DEBOUNCE_MS = 400;

/** No letter has fewer characters. A longer insertion was not typed, and can be reviewed at once. */
const MIN_LETTER = 40;

interface Shown {
  readonly letters: readonly FlaggedLetter[];
  /** What to check in their texts. */
  readonly marks: DecorationSet;
}

const reviewed = StateEffect.define<readonly FlaggedLetter[]>();

/** The letters in the editor. Typing moves them and recounts their blanks; everything else waits for the next review. */
export const lettersShown: StateField<Shown> = StateField.define<Shown>({
  create: () => ({ letters: [], marks: Decoration.none }),
  update: (shown, transaction) => {
    const [found] = transaction.effects.filter((effect) => effect.is(reviewed));
    if (found !== undefined) return show(found.value);
    return transaction.docChanged ? follow(shown, transaction) : shown;
  },
  provide: (field) => EditorView.decorations.from(field, ({ marks }) => marks),
});

/** The letters that are known; none once the plugin is off, when the editor may still take a measurement that it asked for. */
export function shownLetters(state: EditorState): readonly FlaggedLetter[] {
  return state.field(lettersShown, false)?.letters ?? [];
}

/**
 * Keeps the letters up to date.
 * @param onChange calls back when the findings in them may have changed, until the function returned is called
 */
export function reviewing(lettersIn: LettersIn, onChange: (callback: () => void) => () => void): Extension {
  return [
    lettersShown.init((state) => show(lettersOf(state, lettersIn))),
    ViewPlugin.define((view) => new Reviewing(view, lettersIn, onChange)),
  ];
}

/** Reviews the letters again at once. */
export function reviewNow(view: EditorView, lettersIn: LettersIn): void {
  view.dispatch({ effects: reviewed.of(lettersOf(view.state, lettersIn)) });
}

class Reviewing {
  readonly #view: EditorView;
  readonly #lettersIn: LettersIn;
  readonly #stop: () => void;
  #timer: number | null = null;
  #isDueNow = false;
  #isDestroyed = false;

  constructor(view: EditorView, lettersIn: LettersIn, onChange: (callback: () => void) => () => void) {
    this.#view = view;
    this.#lettersIn = lettersIn;
    this.#stop = onChange(() => this.#reviewNext());
    this.#reviewNext();
  }

  update({ docChanged, focusChanged, state, startState }: ViewUpdate): void {
    if (state.doc.length - startState.doc.length > MIN_LETTER) this.#reviewNext();
    // The known names may have changed while the person was elsewhere.
    else if (docChanged || focusChanged) this.#reviewLater();
  }

  destroy(): void {
    this.#stop();
    this.#clear();
    this.#isDestroyed = true;
  }

  #clear(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
  }

  /**
   * Reviews the letters as soon as the editor allows it, and before the next key. If a timer did, a person could type over the first
   * blank of a new letter before it is known, and Tab would not go on from there.
   */
  #reviewNext(): void {
    this.#clear();
    if (this.#isDueNow) return;
    this.#isDueNow = true;
    queueMicrotask(() => {
      this.#isDueNow = false;
      if (!this.#isDestroyed) reviewNow(this.#view, this.#lettersIn);
    });
  }

  #reviewLater(): void {
    if (this.#isDueNow) return;
    this.#clear();
    this.#timer = window.setTimeout(() => {
      this.#timer = null;
      reviewNow(this.#view, this.#lettersIn);
    }, DEBOUNCE_MS);
  }
}

function lettersOf(state: EditorState, lettersIn: LettersIn): readonly FlaggedLetter[] {
  const path = state.field(editorInfoField, false)?.file?.path;
  return path === undefined ? [] : lettersIn(path, state.doc.toString());
}

function show(letters: readonly FlaggedLetter[]): Shown {
  // A blank is highlighted already.
  const marks = letters.flatMap((letter) => letter.marks.filter(({ check }) => check !== 'blanks'));
  return {
    letters,
    marks: RangeSet.of(marks.map(({ from, to, message }) => markOf(message).range(from, to)), true),
  };
}

function follow({ letters, marks }: Shown, { changes, state }: Transaction): Shown {
  const moved = letters.map((letter): FlaggedLetter => {
    const now = {
      ...letter,
      from: changes.mapPos(letter.from, 1), headingEnd: state.doc.lineAt(changes.mapPos(letter.headingEnd, -1)).to,
      to: changes.mapPos(letter.to, 1), end: changes.mapPos(letter.end, 1),
    };
    return changes.touchesRange(letter.from, letter.to) ? { ...now, blanks: blanksOf(state, now) } : now;
  });
  return { letters: moved.filter(({ from, to }) => from < to), marks: marks.map(changes) };
}

function blanksOf(state: EditorState, { headingEnd, to }: FlaggedLetter): number {
  return blanksIn(state.sliceDoc(headingEnd, to)).length;
}

function markOf(message: string): Decoration {
  return Decoration.mark({ class: 'interview-follow-up-flag', attributes: { 'title': message, 'aria-label': message } });
}
