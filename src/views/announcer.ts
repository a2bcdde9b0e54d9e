import { cls } from '../ui/css-class';

/** Announces changes to screen readers, each once. */
export class Announcer {
  readonly #region: HTMLElement;

  constructor(parent: HTMLElement) {
    this.#region = parent.createDiv({ cls: cls('visually-hidden'), attr: { role: 'status', 'aria-live': 'polite' } });
  }

  say(text: string): void {
    // A screen reader speaks when nodes change. With a new node it also repeats the same words.
    this.#region.empty();
    this.#region.createSpan({ text });
  }
}
