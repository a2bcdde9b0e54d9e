import { describe, expect, it } from 'vitest';
import { words } from '../../../src/domain/language/interface';
import type { Action } from '../../../src/domain/note/actions';
import { titleOf } from '../../../src/domain/sidebar/titles';
import { inLanguage } from '../../in-language';

const title = (action: Action, person: string | null, n: number | null = null) => (
  titleOf({ action, n, person, to: person, company: 'Acme' })
);

describe('a row in German', () => {
  inLanguage('de');

  it('says “Herrn” of a man whom something is done for', () => {
    expect([title('thank-you', 'Herr Beck'), title('connect', 'Herr Dr. Beck'), title('check-in', 'Herr Beck')])
      .toEqual(['Herrn Beck danken', 'Mit Herrn Dr. Beck vernetzen', 'Bei Herrn Beck nachfragen']);
    expect([title('thank-you', 'Frau Weber'), title('thank-you', 'Herrmann Beck')]).toEqual(['Frau Weber danken', 'Herrmann Beck danken']);
  });

  it('counts the check-ins', () => {
    expect([1, 2, 3, 4].map((n) => title('check-in', null, n))).toEqual([
      'Bei Acme nachfragen', 'Zum zweiten Mal bei Acme nachfragen', 'Zum dritten Mal bei Acme nachfragen', 'Zum 4. Mal bei Acme nachfragen',
    ]);
  });

  it('has one full stop where a sentence ends with the short name of a month', () => {
    const { next, datesMoved, moved } = words('sidebar');
    expect(next('Bei Acme nachfragen', 'ab Mo 7. Dez.')).toBe('Als Nächstes: Bei Acme nachfragen, ab Mo 7. Dez.');
    expect(next('Bei Acme nachfragen', 'heute')).toBe('Als Nächstes: Bei Acme nachfragen, heute.');
    const first = moved('Acme danken', 'Mo 30. Nov.', 'Di 1. Dez.');
    expect([1, 2].map((count) => datesMoved('Feiertage zählen.', count, first))).toEqual([
      'Feiertage zählen. 1 Datum hat sich geändert: Acme danken: Mo 30. Nov. → Di 1. Dez.',
      'Feiertage zählen. 2 Daten haben sich geändert, zum Beispiel Acme danken: Mo 30. Nov. → Di 1. Dez.',
    ]);
  });

  it('says what is to be done without a name', () => {
    expect([title('thank-you', null), title('agency-feedback', null), title('request-feedback', null)])
      .toEqual(['Dankschreiben senden', 'Der Agentur berichten, wie es war', 'Acme um Rückmeldung bitten']);
  });
});
