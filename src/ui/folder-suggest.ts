import { AbstractInputSuggest, type App } from 'obsidian';

/** Offers the vault's folders below an input. */
export class FolderSuggest extends AbstractInputSuggest<string> {
  readonly #input: HTMLInputElement;
  readonly #folders: readonly string[];

  constructor(app: App, input: HTMLInputElement) {
    super(app, input);
    this.#input = input;
    this.#folders = app.vault.getAllFolders().map(({ path }) => path).sort();
  }

  protected override getSuggestions(query: string): string[] {
    const wanted = query.toLowerCase();
    return this.#folders.filter((path) => path.toLowerCase().includes(wanted));
  }

  override renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    this.#input.trigger('input');
    this.close();
  }
}
