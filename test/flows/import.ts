import assert from 'node:assert/strict';
import type { Flow } from './driver';
import { button, until, untilNotice } from './screen';

const TABLE = [
  'Company,Job Title,Status,Date Applied,Interview Date,Excitement,Notes',
  'Thistle,Data engineer,Applied,2026-10-03,,4,',
  'Umber & Sons,Platform engineer,Mulling it over,2026-10-04,2026-11-20 14:30,5,"Spoke, at last."',
  ',,Saved,,,,',
].join('\n');
const UMBER = 'Umber & Sons – Platform engineer.md';

export const IMPORT: readonly Flow[] = [{
  title: 'a pasted table is matched, previewed, imported and undone',
  run: async (app) => {
    await app.open({ 'Start.md': '# Nothing here yet' });
    await app.command('Import applications from CSV');
    await app.fill({ css: '.modal textarea' }, TABLE);
    await app.click(button('Continue'));
    await app.click(button('Preview'));
    await until('it says what will be created', () => app.texts('.modal'), ([text = '']) => text.includes('2 notes will be created in the vault root'));
    assert.deepEqual(await app.paths(), ['Start.md']);
    await app.click(button('Import 2 notes'));
    await until('the notes are there', () => app.paths(), (paths) => paths.length === 3);
    assert.deepEqual(await app.paths(), ['Start.md', 'Thistle – Data engineer.md', UMBER]);
    assert.equal(await app.read(UMBER), [
      '---', 'type: application', 'company: Umber & Sons', 'role: Platform engineer', 'date_applied: 2026-10-04', 'interviews:',
      '  - date: 2026-11-20T14:30', 'Status (imported): Mulling it over', 'Excitement: 5', '---', '', 'Spoke, at last.', '',
    ].join('\n'));
    await app.click(button('Undo'));
    await untilNotice(app, '2 notes removed.');
    assert.deepEqual(await app.paths(), ['Start.md']);
  },
}];
