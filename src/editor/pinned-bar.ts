import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { FlaggedLetter } from '../domain/letters/review/review';
import { lettersShown, shownLetters } from './letters-shown';

/** Draws the bar of a letter, or redraws the one that is there. @param at the letter's index among those in the editor */
type DrawBar = (view: EditorView, letter: FlaggedLetter, at: number, drawn: HTMLElement | null) => HTMLElement;

/**
 * Keeps a letter's bar at the top of the editor while the letter is on the screen but its heading is not. The bar lies over the
 * text, so that nothing moves when it appears.
 */
export function pinnedBar(draw: DrawBar): Extension {
  return ViewPlugin.define((view) => new Pinned(view, draw), {
    provide: (plugin) => EditorView.scrollMargins.of((view) => ({ top: view.plugin(plugin)?.height ?? 0 })),
  });
}

interface Measured {
  readonly at: number;
  /** Where the text begins, from the edge of the editor (px). */
  readonly inset: number;
}

class Pinned {
  readonly #view: EditorView;
  readonly #draw: DrawBar;
  readonly #onScroll = () => this.#request();
  #el: HTMLElement | null = null;

  constructor(view: EditorView, draw: DrawBar) {
    this.#view = view;
    this.#draw = draw;
    view.scrollDOM.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#request();
  }

  /** How much of the text it hides (px). */
  get height(): number {
    return this.#el?.offsetHeight ?? 0;
  }

  update({ startState, state, geometryChanged }: ViewUpdate): void {
    if (geometryChanged || startState.field(lettersShown) !== state.field(lettersShown)) this.#request();
  }

  destroy(): void {
    this.#view.scrollDOM.removeEventListener('scroll', this.#onScroll);
    this.#el?.remove();
  }

  #request(): void {
    this.#view.requestMeasure({ key: this, read: (view) => measure(view), write: (measured) => this.#show(measured) });
  }

  #show({ at, inset }: Measured): void {
    const letter = shownLetters(this.#view.state)[at];
    if (letter === undefined) return this.#hide();
    const el = this.#draw(this.#view, letter, at, this.#el);
    el.setCssStyles({ paddingInline: `${inset}px` });
    if (this.#el !== null) return;
    this.#el = el;
    el.addClass('interview-follow-up-pinned');
    this.#view.dom.append(el);
  }

  #hide(): void {
    const el = this.#el;
    this.#el = null;
    if (el?.contains(el.doc.activeElement) === true) this.#view.focus();
    el?.remove();
  }
}

/** The letter whose text is at the top of the editor and whose heading is above; -1 if there is none. */
function measure(view: EditorView): Measured {
  const editor = view.dom.getBoundingClientRect();
  const top = view.scrollDOM.getBoundingClientRect().top - view.documentTop;
  const at = shownLetters(view.state).findIndex(({ headingEnd, to }) => (
    view.lineBlockAt(headingEnd).bottom < top && top < view.lineBlockAt(to).top
  ));
  return { at, inset: Math.max(0, view.contentDOM.getBoundingClientRect().left - editor.left) };
}
