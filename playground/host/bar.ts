/** What the page's own bar can be asked. */
export interface BarDeeds {
  readonly now: () => number;
  readonly nextDay: () => void;
  readonly reset: () => void;
  readonly palette: () => void;
  readonly settings: () => void;
  readonly dock: () => void;
}

/** The playground's own controls, above the page so that nobody takes them for Obsidian's. */
export function drawBar(parent: HTMLElement, deeds: BarDeeds): () => void {
  const bar = parent.createEl('header', { cls: 'playground-bar' });
  bar.createEl('h1', { cls: 'playground-title', text: 'Playground' });
  const clock = bar.createSpan({ cls: 'playground-clock' });
  const button = (text: string, deed: () => void) => {
    bar.createEl('button', { text, attr: { type: 'button' } }).addEventListener('click', deed);
  };
  const draw = () => clock.setText(words(deeds.now()));
  button('Next day', () => { deeds.nextDay(); draw(); });
  button('Commands', deeds.palette);
  button('Settings', deeds.settings);
  button('Theme', () => {
    const dark = activeDocument.body.hasClass('theme-dark');
    activeDocument.body.toggleClass('theme-dark', !dark);
    activeDocument.body.toggleClass('theme-light', dark);
  });
  button('Side pane', deeds.dock);
  button('Reset', deeds.reset);
  draw();
  return draw;
}

function words(now: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(now);
}
