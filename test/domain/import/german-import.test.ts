import { describe, expect, it } from 'vitest';
import { draftNotes } from '../../../src/domain/import/drafts';
import { guessChoices } from '../../../src/domain/import/guess';
import { readTable } from '../../../src/domain/import/table';
import { words } from '../../../src/domain/language/interface';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { inLanguage } from '../../in-language';

function remarksOf(csv: string): readonly string[] {
  const table = readTable(csv);
  if (typeof table === 'string') return [table];
  return draftNotes(table, guessChoices(table, DEFAULT_READING), DEFAULT_READING).remarks.map(({ message }) => message);
}

describe('an import in German', () => {
  inLanguage('de');

  it('says what could not be taken over, with days in words', () => {
    expect(remarksOf('Company,Role,Date applied,Interview date\nAcme,SRE,03/04/2026,bald\nBolt,SRE,05/06/2026,2026-11-20\n')).toEqual([
      'Gefunden: „03/04/2026“. Erwartet: ein Datum wie 2026-11-20; dies kann 3. April 2026 oder 4. März 2026 heißen. '
        + 'Als Text in der Eigenschaft „Date applied (importiert)“ behalten.',
      'Gefunden: „bald“. Erwartet: ein Datum wie 2026-11-20, mit oder ohne Uhrzeit. '
        + 'Als Text in der Eigenschaft „Interview date (importiert)“ behalten.',
      'Gefunden: „05/06/2026“. Erwartet: ein Datum wie 2026-11-20; dies kann 5. Juni 2026 oder 6. Mai 2026 heißen. '
        + 'Als Text in der Eigenschaft „Date applied (importiert)“ behalten.',
    ]);
  });

  it('names the column that has the place of another', () => {
    expect(remarksOf('Company,Firma,Role\nAcme,Acme AG,SRE\n')).toEqual([
      'Die Spalte bleibt Text: Für „Unternehmen“ steht schon die Spalte „Company“.',
    ]);
  });

  it('counts the cells without a column, and the notes', () => {
    expect(remarksOf('Company,Role\nAcme,SRE,x\nBolt,SRE,y,z\n')).toEqual([
      'Diese Zeile hat 1 Zelle mehr, als es Spalten gibt. Sie fehlt im Import: „x“.',
      'Diese Zeile hat 2 Zellen mehr, als es Spalten gibt. Sie fehlen im Import: „y“, „z“.',
    ]);
    const { inFolder, importNotes, progress } = words('importing');
    expect(inFolder(1, 'Jobs')).toBe('In „Jobs“ wird 1 Notiz angelegt, eine je Zeile. Vorhandene Notizen ändern sich nicht.');
    expect(inFolder(2, 'Jobs')).toBe('In „Jobs“ werden 2 Notizen angelegt, eine je Zeile. Vorhandene Notizen ändern sich nicht.');
    expect([importNotes(1), importNotes(3), progress(0, 3)]).toEqual(['1 Notiz importieren', '3 Notizen importieren', '0 von 3 Notizen angelegt']);
  });
});
