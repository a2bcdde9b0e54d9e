import { RangeSetBuilder, StateEffect, type Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, WidgetType, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { FlaggedLetter } from '../domain/letters/review/review';

/** What there is to say of the letters in a note's text; offsets are into the text. */
export type FlagsOf = (path: string, text: string) => readonly FlaggedLetter[];

/** How long after the last key the letters are reviewed again: no one is corrected in the middle of a word. */
const DEBOUNCE_MS = 400;

const reviewed = StateEffect.define<null>();

/** Shows each letter's state behind its heading, and underlines what should be looked at. */
export function letterFlags(flagsOf: FlagsOf): Extension {
  return ViewPlugin.define((view) => new Flags(view, flagsOf), { decorations: (flags) => flags.decorations });
}

class Flags {
  decorations: DecorationSet;
  readonly #view: EditorView;
  readonly #flagsOf: FlagsOf;
  #timer: number | null = null;

  constructor(view: EditorView, flagsOf: FlagsOf) {
    this.#view = view;
    this.#flagsOf = flagsOf;
    this.decorations = this.#draw();
  }

  update({ docChanged, focusChanged, changes, transactions }: ViewUpdate): void {
    if (docChanged) this.decorations = this.decorations.map(changes);
    // The known names may have changed while the person was elsewhere.
    if (docChanged || focusChanged) this.#scheduleReview();
    if (transactions.some((transaction) => transaction.effects.some((effect) => effect.is(reviewed)))) this.decorations = this.#draw();
  }

  destroy(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
  }

  #scheduleReview(): void {
    this.destroy();
    this.#timer = window.setTimeout(() => {
      this.#timer = null;
      this.#view.dispatch({ effects: reviewed.of(null) });
    }, DEBOUNCE_MS);
  }

  #draw(): DecorationSet {
    const { state } = this.#view;
    const path = state.field(editorInfoField, false)?.file?.path;
    const letters = path === undefined ? [] : this.#flagsOf(path, state.doc.toString());
    const builder = new RangeSetBuilder<Decoration>();
    const all = letters.flatMap(({ headingEnd, summary, isReady, marks }) => [
      { from: headingEnd, to: headingEnd, decoration: Decoration.widget({ widget: new SummaryWidget(summary, isReady), side: 1 }) },
      // A blank is a highlight already.
      ...marks.filter(({ check }) => check !== 'blanks').map(({ from, to, message }) => ({ from, to, decoration: markOf(message) })),
    ]);
    for (const { from, to, decoration } of all.sort((a, b) => a.from - b.from || a.to - b.to)) builder.add(from, to, decoration);
    return builder.finish();
  }
}

function markOf(message: string): Decoration {
  return Decoration.mark({ class: 'interview-follow-up-flag', attributes: { 'title': message, 'aria-label': message } });
}

class SummaryWidget extends WidgetType {
  readonly #summary: string;
  readonly #isReady: boolean;

  constructor(summary: string, isReady: boolean) {
    super();
    this.#summary = summary;
    this.#isReady = isReady;
  }

  override eq(other: SummaryWidget): boolean {
    return other.#summary === this.#summary && other.#isReady === this.#isReady;
  }

  override toDOM(): HTMLElement {
    return createSpan({ cls: 'interview-follow-up-letter-state', text: this.#summary, attr: { 'data-ready': String(this.#isReady) } });
  }
}
