import assert from 'node:assert/strict';
import type { Flow } from './driver';
import { interviewNote } from './notes';
import { focusRow, onRow, until, untilGone, untilListed } from './screen';

export const FILES: readonly Flow[] = [{
  title: 'the list follows a note that is renamed, and then of one that is deleted',
  run: async (app) => {
    await app.open({ 'Acme.md': interviewNote(app), 'Bolt.md': interviewNote(app, 'Bolt', 'Kim Lee') });
    await untilListed(app, 'Thank Jane Doe');
    await app.rename('Acme.md', 'Moved.md');
    await until('Enter opens the renamed note', async () => {
      await onRow(app, 'Thank Jane Doe', 'Enter');
      return app.shownPath();
    }, (path) => path === 'Moved.md');
    await app.rename('Bolt.md', 'Acme #1.md');
    await focusRow(app, 'Thank Kim Lee');
    await app.delete('Moved.md');
    await untilGone(app, 'Thank Jane Doe');
    await onRow(app, 'Thank Kim Lee', 'Enter');
    await until('the note itself is opened', () => app.shownPath(), (path) => path === 'Acme #1.md');
    assert.deepEqual(await app.paths(), ['Acme #1.md']);
  },
}];
