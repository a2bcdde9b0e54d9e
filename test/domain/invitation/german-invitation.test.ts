import { describe, expect, it } from 'vitest';
import { words } from '../../../src/domain/language/interface';
import { inLanguage } from '../../in-language';
import { calendar, readText } from './read';

describe('an invitation in German', () => {
  inLanguage('de');

  it('says which times are proposed', () => {
    const { remarks } = readText('Das Gespräch kann am 26. November 2026 um 10 Uhr oder am 27. November 2026 um 14 Uhr sein.');
    expect(remarks).toEqual([
      'Es sind mehrere Termine vorgeschlagen, deshalb ist kein Datum eingetragen.',
      'Vorgeschlagen: Donnerstag, 26. November, 10:00.', 'Vorgeschlagen: Freitag, 27. November, 14:00.',
    ]);
  });

  it('says which weekday the date really is, and which days can be meant', () => {
    expect(readText('Gespräch am Montag, 26. November 2026 um 10 Uhr').remarks).toEqual([
      'Im Text steht Montag, das Datum ist aber ein Donnerstag.',
    ]);
    expect(readText('Interview on 03/04/2027').remarks).toEqual([
      '„03/04/2027“ kann Samstag, 3. April oder Donnerstag, 4. März heißen.',
    ]);
  });

  it('says of a calendar what is not plain about it', () => {
    const event = (day: string) => `BEGIN:VEVENT\r\nUID:${day}\r\nSUMMARY:Interview\r\nDTSTART:${day}T100000Z\r\nEND:VEVENT`;
    const several = `BEGIN:VCALENDAR\r\n${event('20261126')}\r\n${event('20261127')}\r\nEND:VCALENDAR\r\n`;
    expect(readText(several).remarks).toContain('In der Datei stehen 2 Termine; das ist der nächste.');
    expect(readText(calendar('SUMMARY:Interview', 'DTSTART;TZID=Mars:20261126T100000')).remarks).toContain(
      '„Mars“ ist keine bekannte Zeitzone. Die Uhrzeit gilt deshalb in deiner.',
    );
  });

  it('says of which application the round is, as far as that is known', () => {
    const { nextRound, changedFrom } = words('invitation');
    expect(nextRound(2, 'SRE', 'Acme', 'Acme – SRE')).toBe('Runde 2: SRE bei Acme. Die vorige Runde steht in „Acme – SRE“.');
    expect(nextRound(2, null, 'Acme', 'Acme')).toBe('Runde 2: Acme. Die vorige Runde steht in „Acme“.');
    expect(nextRound(2, null, null, 'Acme')).toBe('Runde 2. Die vorige Runde steht in „Acme“.');
    expect(changedFrom('Acme', 'Freitag, 20. November', '10:30')).toBe(
      'Die Einladung in „Acme“ hat sich geändert. Bisheriger Termin: Freitag, 20. November, 10:30 Uhr.',
    );
  });
});
