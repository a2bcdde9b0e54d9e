import type { Flow } from './driver';
import { interviewNote, withJournal } from './notes';
import { button, onRow, until, untilGone, untilHas, untilListed, untilText } from './screen';

export const UNDO: readonly Flow[] = [
  {
    title: 'the undo of the first of two changes keeps the second, and returns the focus to the list',
    only: 'desktop',
    run: async (app) => {
      const note = interviewNote(app, 'Acme', '[Jane Doe, Kim Lee]');
      await app.open({ 'Acme.md': note });
      await onRow(app, 'Thank Jane Doe', 'd');
      await untilGone(app, 'Thank Jane Doe');
      await onRow(app, 'Thank Kim Lee', 'd');
      await untilHas(app, 'Acme.md', 'thank-you Kim Lee');
      // Newer notices may stand above or below: the button is the one of the first.
      await app.focus({ css: '.notice:has(~ .notice) button', text: 'Undo' });
      await app.press('Enter');
      await untilText(app, 'Acme.md', withJournal(note, `${app.today} thank-you Kim Lee via email`));
      await until('the focus is in the list', () => app.hasFocus({ css: '.interview-follow-up-tree' }), Boolean);
      await untilListed(app, 'Thank Jane Doe');
    },
  },
  {
    title: 'the undo leaves alone what another device has changed since, and says so',
    run: async (app) => {
      await app.open({ 'Acme.md': interviewNote(app) });
      await onRow(app, 'Thank Jane Doe', 'd');
      await untilGone(app, 'Thank Jane Doe');
      const other = (await app.read('Acme.md')).replace('thank-you Jane Doe via email', 'thank-you Jane Doe via phone');
      await app.write('Acme.md', other);
      await app.click(button('Undo'));
      await until('it says so', () => app.texts('.notice'), (notices) => notices.some((text) => text.includes('has changed since')));
      await untilText(app, 'Acme.md', other);
    },
  },
];
