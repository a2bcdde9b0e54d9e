import { EditorSelection, Prec, StateField, type EditorState, type Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { blanksIn } from '../domain/letters/blanks';
import type { TextRange } from '../domain/text/text-change';
import { focusMain } from './bar-element';
import type { FlaggedLetter } from '../domain/letters/review/review';
import { shownLetters } from './letters-shown';

/** The blank that contains the cursor, even after its words have been typed over; null if the cursor is elsewhere. */
const currentBlank = StateField.define<TextRange | null>({
  create: blankAtCursor,
  update: (blank, transaction) => {
    const isSame = blank !== null && !transaction.docChanged && transaction.selection === undefined;
    return isSame ? blank : stillIn(blank, transaction) ?? blankAtCursor(transaction.state);
  },
});

/** Tab and Shift+Tab go from blank to blank; behind the last one, Tab goes to the letter's bar. Elsewhere they keep their meaning. */
export const blankMoves = [
  currentBlank,
  Prec.highest(keymap.of([{ key: 'Tab', run: (view) => move(view, 'on'), shift: (view) => move(view, 'back') }])),
];

/** Selects the next blank of the letter behind the cursor, else its first. */
export function selectNextBlank(view: EditorView, letter: FlaggedLetter): void {
  const blanks = blanksOf(view.state, letter);
  const { to } = view.state.selection.main;
  const next = blanks.find(({ from }) => from >= to) ?? blanks[0];
  if (next === undefined) return;
  select(view, next);
  view.focus();
}

function move(view: EditorView, direction: 'on' | 'back'): boolean {
  const { state } = view;
  const current = state.field(currentBlank);
  const at = current === null ? -1 : shownLetters(state).findIndex(({ from, to }) => from <= current.from && current.to <= to);
  const letter = shownLetters(state)[at];
  if (current === null || letter === undefined || letter.sent !== null) return false;
  const blanks = blanksOf(state, letter);
  const next = direction === 'on' ? blanks.find(({ from }) => from >= current.to) : blanks.findLast(({ to }) => to <= current.from);
  if (next !== undefined) select(view, next);
  return next !== undefined || (direction === 'on' && goToBar(view, at));
}

function goToBar(view: EditorView, at: number): boolean {
  // If the heading is out of sight, its bar is pinned to the editor, behind the text.
  const el = [...view.dom.querySelectorAll<HTMLElement>(`[data-at="${at}"]`)].at(-1);
  return el !== undefined && focusMain(el);
}

function select(view: EditorView, { from, to }: TextRange): void {
  const selection = EditorSelection.single(from, to);
  view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.main, { y: 'nearest', yMargin: 60 }) });
}

function blanksOf(state: EditorState, { headingEnd, to }: FlaggedLetter): readonly TextRange[] {
  return blanksIn(state.sliceDoc(headingEnd, to)).map((blank) => ({ from: headingEnd + blank.from, to: headingEnd + blank.to }));
}

/** The blank after the transaction; null if the cursor is no longer in it. */
function stillIn(blank: TextRange | null, { changes, state }: Transaction): TextRange | null {
  if (blank === null) return null;
  const now = { from: changes.mapPos(blank.from, -1), to: changes.mapPos(blank.to, 1) };
  return contains(now, state) ? now : null;
}

function blankAtCursor(state: EditorState): TextRange | null {
  const letter = shownLetters(state).find((one) => contains(one, state));
  return letter === undefined ? null : blanksOf(state, letter).find((blank) => contains(blank, state)) ?? null;
}

function contains({ from, to }: TextRange, { selection: { main } }: EditorState): boolean {
  return from <= main.from && main.to <= to;
}
