import assert from 'node:assert/strict';
import type { Flow } from './driver';
import { interviewNote } from './notes';
import { onRow, until, untilHas, untilListed } from './screen';

const OWN = '[class*="interview-follow-up"]';

export const UNLOAD: readonly Flow[] = [{
  title: 'the plugin leaves no command and no element behind when it is switched off, and returns to its place',
  run: async (app) => {
    await app.open({ 'Acme.md': interviewNote(app) });
    await onRow(app, 'Thank Jane Doe', 'l');
    await untilHas(app, 'Acme.md', '### Thank-you');
    await app.switchPlugin(false);
    await until('nothing of it is shown', () => app.texts(OWN), (found) => found.length === 0);
    assert.equal(await app.commands(), 0);
    await app.switchPlugin(true);
    await app.command('Open follow-ups');
    await untilListed(app, 'Thank Jane Doe');
    assert.equal((await app.texts('.interview-follow-up-tree')).length, 1);
  },
}];
