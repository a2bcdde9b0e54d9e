import assert from 'node:assert/strict';
import type { Driver, Flow } from './driver';
import { interviewNote } from './notes';
import { onRow, until, untilHas } from './screen';

const DEBRIEF = 'Write your debrief';

/** Inserts the debrief, and leaves the note again. */
async function insertDebrief(app: Driver): Promise<void> {
  await app.open({ 'Acme.md': interviewNote(app), 'Other.md': 'Nothing.\n' });
  await onRow(app, DEBRIEF, 'l');
  await until('the first blank is selected', () => app.selection(), (text) => /^==[^=]+==$/.test(text));
}

export const SECTIONS: readonly Flow[] = [
  {
    title: 'a debrief that the person fills in counts as done when they open another note',
    run: async (app) => {
      await insertDebrief(app);
      for (const [at, words] of ['One.', 'Two.', 'Three.'].entries()) {
        if (at > 0) await app.command('Next blank');
        await app.type(words);
      }
      await app.show('Other.md');
      await untilHas(app, 'Acme.md', `- ${app.today} debrief\n`);
    },
  },
  {
    title: 'a debrief that another device fills in is not marked as done, and is once the person types',
    run: async (app) => {
      await insertDebrief(app);
      await app.show('Other.md');
      await app.show('Acme.md');
      const filled = ((await app.editorTexts('Acme.md'))[0] ?? '').replace(/==[^=]+==/g, 'An answer');
      await app.write('Acme.md', filled);
      await until('the editor shows it', () => app.editorTexts('Acme.md'), ([text]) => text === filled);
      await app.show('Other.md');
      await app.show('Acme.md');
      assert.doesNotMatch(await app.read('Acme.md'), /follow_ups/);
      await app.goToEnd();
      await app.type('My own words.');
      await app.show('Other.md');
      await untilHas(app, 'Acme.md', `- ${app.today} debrief\n`);
    },
  },
];
