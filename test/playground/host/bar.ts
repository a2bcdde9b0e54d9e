import { hostWords } from './words';

/** What the bar's buttons do, and the time that it shows. */
export interface BarActions {
  readonly now: () => number;
  readonly nextDay: () => void;
  readonly reset: () => void;
  readonly palette: () => void;
  readonly settings: () => void;
  readonly reading: () => void;
  readonly dock: () => void;
}

/** Draws the playground's own controls above Obsidian's part of the page. @returns draws the time again */
export function drawBar(parent: HTMLElement, actions: BarActions): () => void {
  const words = hostWords();
  const bar = parent.createEl('header', { cls: 'playground-bar' });
  bar.createEl('h1', { cls: 'playground-title', text: 'Playground' });
  const clock = bar.createSpan({ cls: 'playground-clock' });
  const button = (text: string, onClick: () => void) => {
    bar.createEl('button', { text, attr: { type: 'button' } }).addEventListener('click', onClick);
  };
  const draw = () => clock.setText(formatTime(actions.now()));
  button(words.nextDay, () => { actions.nextDay(); draw(); });
  button(words.commands, actions.palette);
  button(words.settings, actions.settings);
  button(words.reading, actions.reading);
  button(words.theme, () => {
    const dark = activeDocument.body.hasClass('theme-dark');
    activeDocument.body.toggleClass('theme-dark', !dark);
    activeDocument.body.toggleClass('theme-light', dark);
  });
  button(words.sidePane, actions.dock);
  button(words.reset, actions.reset);
  draw();
  return draw;
}

function formatTime(now: number): string {
  return new Intl.DateTimeFormat(hostWords().locale, { dateStyle: 'full', timeStyle: 'short' }).format(now);
}
