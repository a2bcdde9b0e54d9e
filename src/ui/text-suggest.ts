import { AbstractInputSuggest, type App } from 'obsidian';

/** Offers texts below an input: those that contain what is typed. */
export class TextSuggest extends AbstractInputSuggest<string> {
  readonly #input: HTMLInputElement;
  readonly #texts: (typed: string) => readonly string[];

  /** @param texts what can be offered for what is typed, in order */
  constructor(app: App, input: HTMLInputElement, texts: (typed: string) => readonly string[]) {
    super(app, input);
    this.#input = input;
    this.#texts = texts;
  }

  protected override getSuggestions(query: string): string[] {
    const wanted = query.trim().toLowerCase();
    const found = this.#texts(wanted).filter((text) => text.toLowerCase().includes(wanted));
    // Enter takes the first suggestion: a person who has typed a name in full must not get a longer one.
    const same = found.find((text) => text.toLowerCase() === wanted);
    if (same === undefined) return found;
    return same === query ? [] : [same];
  }

  override renderSuggestion(text: string, el: HTMLElement): void {
    el.setText(text);
  }

  override selectSuggestion(text: string): void {
    this.setValue(text);
    this.#input.trigger('input');
    this.#input.trigger('change');
    this.close();
  }
}

/** Offers the vault's folders below an input. */
export function suggestFolders(app: App, input: HTMLInputElement): void {
  const folders = app.vault.getAllFolders().map(({ path }) => path).sort();
  new TextSuggest(app, input, () => folders);
}
