import { describe, expect, it } from 'vitest';
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

  it('says what is to be done without a name', () => {
    expect([title('thank-you', null), title('agency-feedback', null), title('request-feedback', null)])
      .toEqual(['Dankschreiben senden', 'Der Agentur berichten, wie es war', 'Acme um Rückmeldung bitten']);
  });
});
