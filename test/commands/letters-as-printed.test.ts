import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeOrdered } from '../../scripts/cli/letter';
import { readVault } from '../../scripts/cli/vault';
import { Catalogue } from '../../src/domain/letters/catalogue';
import { recipientName } from '../../src/domain/letters/correspondence';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { interviewNote } from '../vault/notes';
import { hostOf } from './host';
import { Stage } from './stage';

const REFUSED = { company: 'Ember', date: '2026-11-02', status: 'rejected', status_date: '2026-11-20', contact_person: 'Kim Lee' };
const THANKED = { ...REFUSED, company: 'Fern', follow_ups: '[2026-11-20 thank-after-rejection]' };
const AGENCY = { company: 'Dune', agency: 'Wherry', agency_contact: 'Sam Oyelaran', date: '2026-11-09', references: '[Ada Okafor]' };

const NOTES = {
  'Acme.md': interviewNote({
    interviewers: '[Jane Doe, Raj Patel]', contact_person: 'Kim Lee', follow_ups: '[2026-11-20 thank-you Jane Doe]',
  }),
  'Ember.md': interviewNote(REFUSED),
  'Fern.md': interviewNote(THANKED),
  'Wherry.md': interviewNote(AGENCY),
  'Gilt.md': '---\ntype: application\ncompany: Gilt\nrole: SRE\ninterviews:\n  - 2026-11-19 | Technical | Ann Lee <ann@gilt.example>\n'
    + '  - 2026-11-20 | Technical | Ann Lee <ann@gilt.example>, Bo Xu\n---\n',
  'People/Raj Patel.md': '---\nemail: raj@acme.example\n---\n',
};
const SETTINGS = { ...DEFAULT_SETTINGS, myName: 'Alex Kim' };
const NOW = Date.parse('2026-11-23T09:00Z');
const CATALOGUE = new Catalogue('british', []);

let stage: Stage;
let folder = '';

beforeEach(async () => {
  stage = await Stage.load(NOTES, { myName: 'Alex Kim' });
  folder = mkdtempSync(join(tmpdir(), 'letters-'));
  for (const [path, text] of Object.entries(NOTES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(() => {
  stage.unload();
  rmSync(folder, { recursive: true, force: true });
});

it('inserts for each follow-up the letter that the command line prints', async () => {
  const vault = await readVault(folder, { zone: 'Europe/London', settings: SETTINGS });
  const compared = new Set<string>();
  for (const item of hostOf(stage).index.agenda().items) {
    const [template, ...others] = CATALOGUE.for(item);
    const { note, action } = item;
    if (note === null || template === undefined || others.length > 0 || item.state === 'later') continue;
    const person = recipientName(item, template);
    const order = `${note} ${action} ${person ?? ''}`;
    // The command line names no interview of a note: it takes the first for which the letter is due to that person.
    if (compared.has(order)) continue;
    compared.add(order);
    await hostOf(stage).letters.insertFor(item);
    await stage.settle();
    expect(stage.editor().getValue()).toContain(writeOrdered({ note, template: template.name, person }, vault, SETTINGS, NOW).text);
  }
  expect(compared.size).toBeGreaterThan(10);
});

it('inserts for a template without a follow-up the letter that the command line prints', async () => {
  const vault = await readVault(folder, { zone: 'Europe/London', settings: SETTINGS });
  for (const [note, template] of [['Gilt.md', 'thank-you'], ['Ember.md', 'feedback-request']] as const) {
    await stage.open(note);
    await stage.run(`insert-${template}`);
    expect(stage.editor().getValue()).toContain(writeOrdered({ note, template, person: null }, vault, SETTINGS, NOW).text);
  }
});
