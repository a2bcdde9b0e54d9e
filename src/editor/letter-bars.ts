import { RangeSet, type Extension, type EditorState } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import { barOf, type BarCommand, type LetterBar, type LetterPlace } from '../domain/letters/bar';
import type { FlaggedLetter } from '../domain/letters/review/review';
import { sameJson } from '../domain/text/same-json';
import { buttonOf, fillBar, makeBar } from './bar-element';
import { blankMoves, selectNextBlank } from './blank-moves';
import { pinnedBar } from './pinned-bar';
import { lettersShown, reviewing, reviewNow, shownLetters, type LettersIn } from './letters-shown';

export interface LetterBarDeps {
  readonly lettersIn: LettersIn;
  /** Calls back when the findings in the letters may have changed, until the function returned is called. */
  onChange(callback: () => void): () => void;
  /** Does what a button says. @param fillIn goes to the letter's first blank, if its editor is at hand */
  run(command: BarCommand, place: LetterPlace, letter: FlaggedLetter, fillIn?: () => void): Promise<void> | void;
}

/** Shows below each letter's heading what is left to do in it, and the buttons to do it; Tab goes from blank to blank. */
export function letterBars(deps: LetterBarDeps): Extension {
  return [
    reviewing(deps.lettersIn, (callback) => deps.onChange(callback)),
    EditorView.decorations.compute([lettersShown], (state) => barsOf(state, deps)),
    pinnedBar((view, letter, at, drawn) => drawBar(view, { bar: barOf(letter, letter.blanks), at, deps }, drawn)),
    blankMoves,
  ];
}

function barsOf(state: EditorState, deps: LetterBarDeps): DecorationSet {
  return RangeSet.of(shownLetters(state).map((letter, at) => (
    Decoration.widget({ widget: new BarWidget({ bar: barOf(letter, letter.blanks), at, deps }), block: true, side: 1 })
      .range(letter.headingEnd)
  )), true);
}

class BarWidget extends WidgetType {
  readonly #placed: PlacedBar;

  constructor(placed: PlacedBar) {
    super();
    this.#placed = placed;
  }

  override eq(other: BarWidget): boolean {
    const [a, b] = [this.#placed, other.#placed];
    return a.at === b.at && sameJson(a.bar, b.bar);
  }

  override toDOM(view: EditorView): HTMLElement {
    return drawBar(view, this.#placed, null);
  }

  override updateDOM(el: HTMLElement, view: EditorView): boolean {
    drawBar(view, this.#placed, el);
    return true;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

interface PlacedBar {
  readonly bar: LetterBar;
  /** Which of the editor's letters it belongs to. */
  readonly at: number;
  readonly deps: LetterBarDeps;
}

function drawBar(view: EditorView, { bar, at, deps }: PlacedBar, drawn: HTMLElement | null): HTMLElement {
  const el: HTMLElement = drawn ?? makeBar(bar, (command, byKeyboard) => press(view, el, { command, byKeyboard }, deps));
  if (drawn === null) el.addEventListener('keydown', (event) => { if (event.key === 'Escape') view.focus(); });
  else fillBar(el, bar);
  el.dataset['at'] = String(at);
  return el;
}

interface Press {
  readonly command: BarCommand;
  readonly byKeyboard: boolean;
}

function press(view: EditorView, el: HTMLElement, { command, byKeyboard }: Press, deps: LetterBarDeps): void {
  const letter = shownLetters(view.state)[Number(el.dataset['at'])];
  const path = view.state.field(editorInfoField, false)?.file?.path;
  if (letter === undefined || path === undefined) return;
  if (command === 'next') return selectNextBlank(view, letter);
  const place = { path, text: view.state.doc.toString(), offset: letter.from };
  const done = deps.run(command, place, letter, () => selectNextBlank(view, letter));
  if (byKeyboard) moveFocus(view, el, command, letter);
  if (command === 'sent' || command === 'not-sent') void done?.then(() => reviewNow(view, deps.lettersIn));
}

/** After opening the mail, the next step is to mark the letter as sent; after that, to go on in the note. */
function moveFocus(view: EditorView, el: HTMLElement, command: BarCommand, { blanks }: FlaggedLetter): void {
  if (command === 'mail' && blanks === 0) buttonOf(el, 'sent')?.focus();
  else if (command === 'sent' || command === 'not-sent') view.focus();
}
