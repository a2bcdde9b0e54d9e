import { MarkdownRenderChild, type MarkdownPostProcessor } from 'obsidian';
import { barOf, type BarCommand } from '../domain/letters/bar';
import { unescapeMarkdown } from '../domain/letters/markdown';
import type { FlaggedLetter } from '../domain/letters/review/review';
import { fillBar, makeBar } from './bar-element';
import type { LetterBarDeps } from './letter-bars';

export interface BarsInReadingDeps extends LetterBarDeps {
  /** The note as it is saved. */
  savedText(path: string): Promise<string>;
}

/** Shows the bars in reading view too; “Next” opens the editor. Embedded notes have no text of their own, and get no bars. */
export function barsInReading(deps: BarsInReadingDeps): MarkdownPostProcessor {
  return (el, context) => {
    const heading = el.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
    const text = heading === null || !/\d{4}$/.test(heading.textContent.trim()) ? undefined : context.getSectionInfo(el)?.text;
    if (heading !== null && text !== undefined) context.addChild(new ReadingBar(heading, { path: context.sourcePath, text }, deps));
  };
}

/** A note, and its text when it was last read. */
interface ReadNote {
  readonly path: string;
  readonly text: string;
}

class ReadingBar extends MarkdownRenderChild {
  readonly #deps: BarsInReadingDeps;
  #note: ReadNote;
  #bar: HTMLElement | null = null;

  constructor(heading: HTMLElement, note: ReadNote, deps: BarsInReadingDeps) {
    super(heading);
    this.#note = note;
    this.#deps = deps;
  }

  override onload(): void {
    this.#draw();
    this.register(this.#deps.onChange(() => void this.#update()));
  }

  override onunload(): void {
    this.#bar?.remove();
  }

  async #update(): Promise<void> {
    const { path } = this.#note;
    this.#note = { path, text: await this.#deps.savedText(path) };
    this.#draw();
  }

  #draw(): void {
    const letter = this.#letter();
    if (letter === null) {
      this.#bar?.remove();
      this.#bar = null;
    } else if (this.#bar === null) {
      this.#bar = makeBar(barOf(letter, letter.blanks), (command) => this.#press(command));
      this.containerEl.after(this.#bar);
    } else {
      fillBar(this.#bar, barOf(letter, letter.blanks));
    }
  }

  /** The letter below this heading, as it is in the text now. */
  #letter(): FlaggedLetter | null {
    const { path, text } = this.#note;
    const title = this.containerEl.textContent.trim();
    const isHere = ({ from, headingEnd }: FlaggedLetter) => (
      unescapeMarkdown(text.slice(from, headingEnd).replace(/^#+/, '').trim()) === title
    );
    return this.#deps.lettersIn(path, text).find(isHere) ?? null;
  }

  #press(command: BarCommand): void {
    const letter = this.#letter();
    if (letter !== null) void this.#deps.run(command, { ...this.#note, offset: letter.from }, letter);
  }
}
