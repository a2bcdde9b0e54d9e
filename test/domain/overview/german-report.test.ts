import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { explainBroken } from '../../../src/domain/overview/broken-yaml';
import { copyProblem, onlyInCopy } from '../../../src/domain/overview/copies';
import { nearMisses } from '../../../src/domain/overview/near-misses';
import { checkReport } from '../../../src/domain/overview/report';
import { unknownNames } from '../../../src/domain/playbook/unknown-names';
import { fixesFor } from '../../../src/domain/sidebar/fixes';
import { inLanguage } from '../../in-language';
import { readNote } from '../note/read';

const read = (properties: Readonly<Record<string, unknown>>) => readNote(
  { path: 'Acme.md', properties, tags: [] },
  { settings: DEFAULT_READING, zone: 'Europe/Berlin', personNote: () => null, changedOn: () => day('2026-11-20') },
);
const messages = (properties: Readonly<Record<string, unknown>>) => read(properties).problems.map(({ message }) => message);
const held = { company: 'Acme', role: 'SRE', date: '2026-11-20T10:30' };

describe('problems in German', () => {
  inLanguage('de');

  it('say what was found and what was expected, with the names that the note has', () => {
    expect(messages({ ...held, date: 'bald', duration: ['x', 'y'], status: 'vielleicht' })).toEqual([
      'duration ist eine Liste (["x","y"]). Erwartet: eine Anzahl von Minuten wie 45.',
      'date ist „bald“. Erwartet: ein Datum wie 2026-11-20.',
      'status ist „vielleicht“. Erwartet: eines von waiting, offer, rejected, no-response, accepted, declined, withdrawn, scheduled.',
    ]);
    expect(messages({ ...held, follow_ups: ['thank-you Jane'], interviewers: [7] })).toEqual([
      'In interviewers steht 7. Erwartet: Namen wie Jane Doe oder Jane Doe <jane@acme.example>, '
        + 'ein Link zu einer Personennotiz oder ein Eintrag mit name.',
      'In follow_ups steht „thank-you Jane“. Erwartet: am Anfang ein Datum: eine Zeile wie 2026-11-20 thank-you Jane Doe via email.',
    ]);
  });

  it('write days in German, and label the fixes so', () => {
    const [problem] = read({ ...held, date: '03/04/2026' }).problems;
    expect(problem?.message).toBe(
      'date ist „03/04/2026“. Erwartet: ein eindeutiger Tag; dies kann 3. April 2026 oder 4. März 2026 heißen.',
    );
    expect(problem && fixesFor(problem).values.map(({ label }) => label)).toEqual([
      'date auf 3. April 2026 setzen', 'date auf 4. März 2026 setzen',
    ]);
    expect(messages({ ...held, decision_by: '2026-11-02' })).toEqual([
      'decision_by ist „2026-11-02“. Erwartet: der Tag des Gesprächs (20. November 2026) oder ein späterer.',
    ]);
  });

  it('say what words for days are counted from', () => {
    expect(messages({ ...held, decision_by: 'next week' })).toEqual([
      'decision_by ist „next week“. Erwartet: ein Datum wie 2026-11-20. Vom Gespräch am 20. November 2026 aus gerechnet ist '
        + 'der letzte Arbeitstag dieser Zeit: Freitag, 27. November 2026.',
    ]);
  });

  it('count what is left over, one or many', () => {
    const lines = (number: number) => Array.from({ length: number }, (_, at) => `thank-you Person ${at}`);
    expect(messages({ ...held, follow_ups: lines(6) }).at(-1)).toBe('In follow_ups ist 1 weiterer Eintrag nicht lesbar.');
    expect(messages({ ...held, follow_ups: lines(7) }).at(-1)).toBe('In follow_ups sind 2 weitere Einträge nicht lesbar.');
  });

  it('name the people who can be meant', () => {
    const { interviews } = read({ ...held, interviewers: ['Jane Doe', 'Raj Patel'], follow_ups: ['2026-11-21 thank-you Kim Lee'] });
    expect(unknownNames(interviews, () => []).map(({ message }) => message)).toEqual([
      'In follow_ups steht „2026-11-21 thank-you Kim Lee“. Erwartet: ein Name aus dieser Bewerbung: Jane Doe oder Raj Patel.',
    ]);
  });

  it('compare a copy with its note', () => {
    const note = { company: 'Acme', follow_ups: [] };
    const only = onlyInCopy({ ...note, role: 'SRE', follow_ups: ['2026-11-20 debrief'] }, note, DEFAULT_READING);
    expect(copyProblem('Acme (1).md', only).message).toBe(
      'Das ist eine Kopie von Acme mit denselben Eigenschaften. Sie zählt nicht. '
        + 'Was laut Kopie erledigt ist, zählt: In Acme fehlt 1 Zeile: „2026-11-20 debrief“. '
        + 'role: hier „SRE“, in Acme nicht vorhanden. Behalte in einer der Notizen, was du brauchst, und lösche die andere.',
    );
  });

  it('say which line of the properties to change', () => {
    expect(explainBroken('company:Acme', '')).toBe('Zeile 2: Setze ein Leerzeichen nach dem Doppelpunkt.');
    expect(explainBroken('company: "Acme', '')).toBe('Zeile 2: Ergänze das schließende Anführungszeichen (").');
  });
});

describe('the report in German', () => {
  inLanguage('de');
  const reportOf = (properties: Readonly<Record<string, unknown>>, noteCount = 3) => checkReport({
    noteCount, notes: [{ path: 'Acme.md', reason: 'type', interviews: read(properties).interviews }],
    nearMisses: [], problems: [], settings: DEFAULT_READING, today: day('2026-11-23'),
  });

  it('says what was read', () => {
    const { summary, notes } = reportOf({
      ...held, format: 'onsite', interviewers: 'Jane Doe <jane@acme.example>', agency: 'Wherry', contact_by: 'none', status: 'waiting',
      status_date: '2026-11-21', decision_by: '2026-12-04', follow_ups: ['2026-11-20 debrief'],
    });
    expect(summary).toEqual([
      '3 Notizen geprüft.', '1 Notiz zählt, mit insgesamt 1 Gespräch: 1 durch type: interview.', 'Alles darin war lesbar.',
    ]);
    expect(notes[0]).toEqual({
      path: 'Acme.md', why: 'durch type: interview',
      facts: [
        'Acme · SRE · Freitag, 20. November 2026, 10:30 Uhr · vor Ort', 'Mit Jane Doe (jane@acme.example)',
        'Über Wherry; kein Kontakt erwünscht', 'Stand: Warten seit 21. November 2026; Entscheidung bis 4. Dezember 2026',
        '1 Zeile im Verlauf',
      ],
    });
  });

  it('says how to make a note count', () => {
    const unmarked = { path: 'B.md', properties: { company: 'Acme', role: 'SRE', status: 'waiting' }, tags: [] };
    const [miss] = nearMisses([{ file: unmarked, properties: null as never, reason: null, notTaken: null }], DEFAULT_READING);
    expect(`${miss?.why} ${miss?.remedy}`).toBe(
      'Nichts kennzeichnet sie als Gespräch. Ergänze die Eigenschaft type: interview oder setze das Tag #interview.',
    );
    const none = checkReport({
      noteCount: 1, notes: [], nearMisses: [], problems: [], settings: { ...DEFAULT_READING, folder: 'Jobs' }, today: day('2026-11-23'),
    });
    expect(none.summary).toEqual([
      '1 Notiz geprüft.', 'Keine zählt als Gespräch.',
      'Damit eine Notiz zählt, ergänze die Eigenschaft type: interview, setze das Tag #interview, verschiebe sie in den Ordner Jobs '
        + 'oder führe ihre Gespräche unter type: application auf. Das kannst du in den Einstellungen ändern.',
    ]);
  });
});
