import assert from 'node:assert/strict';
import type { Flow } from './driver';
import { interviewNote } from './notes';
import { focusRow, onRow, until, untilHas, untilListed } from './screen';

export const START: readonly Flow[] = [
  {
    title: 'the follow-ups are listed in one pane, however often they are opened',
    run: async (app) => {
      await app.open({ 'Acme.md': interviewNote(app) });
      await untilListed(app, 'Thank Jane Doe');
      for (let times = 0; times < 2; times += 1) await app.command('Open follow-ups');
      await untilListed(app, 'Thank Jane Doe');
      assert.equal((await app.texts('.interview-follow-up-tree')).length, 1);
    },
  },
  {
    title: 'a start before the notes are parsed ends with the rows, and never says that there are no interviews',
    run: async (app) => {
      await app.open({ 'Acme.md': interviewNote(app), 'Diary.md': '# Monday\n' });
      await untilListed(app, 'Thank Jane Doe');
      await app.restart();
      if (app.isPhone) await app.command('Open follow-ups');
      const said = new Set<string>();
      await until('the row is listed', async () => {
        for (const message of await app.texts('.interview-follow-up-message')) said.add(message);
        return app.texts('.interview-follow-up-title');
      }, (found) => found.includes('Thank Jane Doe'));
      assert.deepEqual([...said].filter((message) => message.includes('No interview notes')), []);
    },
  },
  {
    title: 'a letter goes into the note’s own tab, even if nobody has looked at that tab since the start',
    only: 'desktop',
    run: async (app) => {
      await app.open({ 'Acme.md': interviewNote(app), 'Other.md': 'Nothing.\n' });
      await app.show('Acme.md');
      await app.show('Other.md', 'new tab');
      await app.restart();
      await focusRow(app, 'Thank Jane Doe');
      await onRow(app, 'Thank Jane Doe', 'l');
      await untilHas(app, 'Acme.md', '### Thank-you – Jane Doe');
      assert.equal((await app.editorTexts('Acme.md')).length, 1);
      assert.equal(await app.shownPath(), 'Acme.md');
    },
  },
];
