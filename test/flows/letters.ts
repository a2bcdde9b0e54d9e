import assert from 'node:assert/strict';
import type { Flow } from './driver';
import { interviewNote } from './notes';
import { button, focusRow, menuItem, onRow, row, until, untilGone, untilHas } from './screen';

const BAR = '.interview-follow-up-letter-state';

export const LETTERS: readonly Flow[] = [
  {
    title: 'a letter is inserted with its first blank selected, and its bar counts the blanks in the editor and in reading view',
    run: async (app) => {
      await app.open({ 'Acme.md': interviewNote(app) });
      await onRow(app, 'Thank Jane Doe', 'l');
      await until('the first blank is selected', () => app.selection(), (text) => /^==[^=]+==$/.test(text));
      await app.type('the new ledger');
      const [counted] = await until('the bar counts the blanks', () => app.texts(BAR), (texts) => /blanks? left/.test(texts.join()));
      await untilHas(app, 'Acme.md', 'the new ledger');
      await app.show('Acme.md', 'reading');
      await until('reading view has the bar, too', () => app.texts(BAR), (texts) => texts.join() === counted);
    },
  },
  {
    title: 'a letter is copied from its row, and marked as sent',
    run: async (app) => {
      await app.open({ 'Acme.md': interviewNote(app) });
      await focusRow(app, 'Thank Jane Doe');
      await app.clickRight(row('Thank Jane Doe'));
      await app.click(menuItem('Copy letter'));
      const letter = await until('the letter is copied', () => app.copied(), (text) => text.includes('Jane'));
      assert.doesNotMatch(letter, /end of letter|^#/m);
      await app.click(button('Mark as sent'));
      await untilHas(app, 'Acme.md', `  - ${app.today} thank-you Jane Doe`);
      await untilGone(app, 'Thank Jane Doe');
    },
  },
];
