import assert from 'node:assert/strict';
import type { Flow } from './driver';
import { interviewNote } from './notes';
import { focusRow, row, titles, until, untilGone, untilHas, untilListed } from './screen';

const TREE = { css: '.interview-follow-up-tree' };

export const KEYBOARD: readonly Flow[] = [
  {
    title: 'the arrows move through the rows, Enter opens the note, and Escape closes the filter',
    only: 'desktop',
    run: async (app) => {
      await app.open({ 'Acme.md': interviewNote(app), 'Bolt.md': interviewNote(app, 'Bolt', 'Kim Lee') });
      await focusRow(app, 'Thank Jane Doe');
      await app.press('ArrowDown');
      assert.equal(await app.hasFocus(row('Thank Jane Doe')), false);
      assert.equal(await app.hasFocus(TREE), true);
      await app.press('ArrowUp');
      assert.equal(await app.hasFocus(row('Thank Jane Doe')), true);
      const before = await titles(app);
      await app.press('/');
      await app.type('bolt');
      await untilGone(app, 'Thank Jane Doe');
      // First back to the rows, then back to all of them.
      await app.press('Escape');
      await app.press('Escape');
      await until('all rows are listed', () => titles(app), (found) => found.join() === before.join());
      await app.focus(row('Thank Kim Lee'));
      await app.press('Enter');
      await until('the note is shown', () => app.shownPath(), (path) => path === 'Bolt.md');
    },
  },
  {
    title: 'a row is snoozed by keyboard alone, and the focus stays in the list',
    only: 'desktop',
    run: async (app) => {
      await app.open({ 'Acme.md': interviewNote(app), 'Bolt.md': interviewNote(app, 'Bolt', 'Kim Lee') });
      await focusRow(app, 'Thank Jane Doe');
      await app.press('s');
      await until('the menu is open', () => app.texts('.menu'), (menus) => menus.length > 0);
      await app.press('ArrowDown');
      await app.press('Enter');
      await untilHas(app, 'Acme.md', `  - ${app.today} snooze thank-you Jane Doe until `);
      await until('the focus is in the list', () => app.hasFocus(TREE), Boolean);
      await untilListed(app, 'Thank Kim Lee');
    },
  },
];
