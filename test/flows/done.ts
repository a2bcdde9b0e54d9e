import type { Driver, Flow } from './driver';
import { interviewNote, withJournal } from './notes';
import { button, onRow, until, untilGone, untilListed, untilSteady, untilText } from './screen';

/** A note's state when its row is marked as done. */
interface State {
  readonly words: string;
  readonly only?: Flow['only'];
  readonly prepare: (app: Driver) => Promise<void>;
  /** What the person has typed below the note by then. */
  readonly typed?: string;
}

const STATES: readonly State[] = [
  { words: 'that is not open', prepare: () => Promise.resolve() },
  { words: 'that is open', prepare: (app) => app.show('Acme.md') },
  { words: 'that is open with unsaved text', prepare: typeBelow, typed: 'Typed.' },
  { words: 'that is open in reading view', prepare: (app) => app.show('Acme.md', 'reading') },
  {
    words: 'that is open twice, with unsaved text in one',
    only: 'desktop',
    typed: 'Typed.',
    prepare: async (app) => {
      await app.show('Acme.md');
      await app.show('Acme.md', 'beside');
      await app.goToEnd();
      await app.type('Typed.');
    },
  },
];

async function typeBelow(app: Driver): Promise<void> {
  await app.show('Acme.md');
  await app.goToEnd();
  await app.type('Typed.');
}

export const DONE: readonly Flow[] = STATES.map(({ words, only, prepare, typed = '' }) => ({
  title: `a row is marked as done, and undone, for a note ${words}`,
  ...(only === undefined ? {} : { only }),
  run: async (app) => {
    const note = interviewNote(app);
    const done = withJournal(note, `${app.today} thank-you Jane Doe via email`) + typed;
    await app.open({ 'Acme.md': note });
    await prepare(app);
    await onRow(app, 'Thank Jane Doe', 'd');
    await untilGone(app, 'Thank Jane Doe', 1500);
    await untilText(app, 'Acme.md', done);
    await untilSteady('all editors show it', () => app.editorTexts('Acme.md'), (texts) => texts.every((text) => text === done));
    await app.click(button('Undo'));
    await untilText(app, 'Acme.md', note + typed);
    await untilListed(app, 'Thank Jane Doe');
  },
}));

export const OTHER_DEVICE: Flow = {
  title: 'a note with unsaved text keeps it and what another device writes at the same time',
  run: async (app) => {
    const note = interviewNote(app);
    await app.open({ 'Acme.md': note });
    await typeBelow(app);
    await app.write('Acme.md', note.replace('role: SRE', 'role: Platform engineer'));
    const both = `${note.replace('role: SRE', 'role: Platform engineer')}Typed.`;
    await untilText(app, 'Acme.md', both);
    await until('the editor shows it', () => app.editorTexts('Acme.md'), ([text]) => text === both);
  },
};
