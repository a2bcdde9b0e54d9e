import { Notice } from 'obsidian-test-mocks/obsidian';
import { vi } from 'vitest';

/** What the person was told. */
export interface Told {
  /** The words of each notice as it stands now, the oldest first. */
  readonly texts: () => string[];
  /** Presses the button of the last notice. */
  readonly undo: () => Promise<void>;
  readonly buttons: () => HTMLButtonElement[];
}

/** Listens to all notices of a test, until mocks are restored. */
export function listenToNotices(): Told {
  const shown: Notice[] = [];
  vi.spyOn(Notice.prototype, 'constructor__').mockImplementation(function (this: Notice) {
    shown.push(this);
  });
  const buttons = () => shown.flatMap(({ messageEl }) => [...messageEl.querySelectorAll('button')]);
  return {
    texts: () => shown.map(({ messageEl }) => messageEl.textContent),
    buttons,
    undo: async () => {
      buttons().at(-1)?.click();
      await new Promise((resolve) => window.setTimeout(resolve, 20));
    },
  };
}
