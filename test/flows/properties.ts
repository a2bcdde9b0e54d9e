import assert from 'node:assert/strict';
import type { Driver, Flow } from './driver';
import { interviewNote, withJournal } from './notes';
import { onRow, titles, until, untilListed } from './screen';

/** A form that a note's properties can have. */
interface Form {
  readonly words: string;
  /** The note in this form, from the plain one. */
  readonly of: (note: string) => string;
  /** Whether its row can be marked as done. Where readers of YAML may differ, either is right, if the note says so. */
  readonly writes: 'yes' | 'no' | 'either';
}

const FORMS: readonly Form[] = [
  { words: 'CRLF', of: (note) => note.replaceAll('\n', '\r\n'), writes: 'yes' },
  { words: 'a byte order mark', of: (note) => `\uFEFF${note}`, writes: 'either' },
  { words: 'blanks behind the lines of ---', of: (note) => note.replaceAll('---\n', '--- \n'), writes: 'either' },
  { words: 'comments', of: (note) => note.replace('role: SRE\n', 'role: SRE # from the advert\n# Ask Kim.\n'), writes: 'yes' },
  { words: 'quotes and a list', of: (note) => note.replace(/interviewers: (.*)\n/, 'interviewers: ["$1"]\n'), writes: 'yes' },
  { words: 'a property twice', of: (note) => note.replace('role: SRE\n', 'role: SRE\nrole: Engineer\n'), writes: 'either' },
];

/** Marks the row as done, and returns what the note reads then. */
async function mark(app: Driver, title: string): Promise<string> {
  const before = await app.read('Acme.md');
  await onRow(app, title, 'd');
  await until('the note has changed, or a notice says why not', async () => ({
    text: await app.read('Acme.md'), notices: await app.texts('.notice'),
  }), ({ text, notices }) => text !== before || notices.length > 0);
  return app.read('Acme.md');
}

export const PROPERTIES: readonly Flow[] = [
  ...FORMS.map(({ words, of, writes }): Flow => ({
    title: `a note whose properties have ${words} is read, and keeps every other byte when its row is done`,
    run: async (app) => {
      const plain = interviewNote(app);
      const note = of(plain);
      const line = `${app.today} thank-you Jane Doe via email`;
      const lineEnd = note.includes('\r\n') ? '\r\n' : '\n';
      const done = withJournal(note.replaceAll('\r\n', '\n'), line).replaceAll('\n', lineEnd);
      await app.open({ 'Acme.md': note, 'Bolt.md': interviewNote(app, 'Bolt', 'Kim Lee') });
      await untilListed(app, 'Thank Kim Lee');
      if (writes === 'either' && !(await titles(app)).includes('Thank Jane Doe')) return;
      const after = await mark(app, 'Thank Jane Doe');
      assert.equal(after, writes === 'either' && after === note ? note : done);
    },
  })),
  {
    title: 'a note whose properties never end is a problem that names it, and hides no other note',
    run: async (app) => {
      const note = interviewNote(app).replace('---\n\nText.', '\nText.');
      await app.open({ 'Acme.md': note, 'Bolt.md': interviewNote(app, 'Bolt', 'Kim Lee') });
      await untilListed(app, 'Thank Kim Lee');
      await app.command('Check my notes');
      await until('the report names the note', () => app.texts('.modal'), (modals) => modals.some((text) => text.includes('Acme')));
      await app.press('Escape');
      assert.equal(await app.read('Acme.md'), note);
    },
  },
];
