import { describe, expect, it } from 'vitest';
import { saysNobody, saysUnknown } from '../../../src/domain/text/nobody';

describe('saysNobody', () => {
  it('returns true for words that say nobody, in each language', () => {
    for (const text of [
      'TBD', 'tba', 'N/A', 'n/a', '?', '???', '-', '–', '—', '...', '.', 'none', 'None', 'no', 'No', 'nobody', 'unknown', 'null', 'nil', 'to be confirmed',
      'To be confirmed', '(TBD)', 'TBD.', 'TBD?', 't.b.d.', 'N.A.', 'k.A.', 'niemand', 'unbekannt', 'à définir', 'Personne', 'nadie', 'ninguno', 'por confirmar',
      'ninguém', 'não', 'nessuno', 'da definire', 'geen', 'n.v.t.', 'brak', 'nikt', '无', '待定', 'なし', '未定', 'false', ' tbd ', '*unknown*',
    ]) expect(saysNobody(text), text).toBe(true);
  });

  it('returns false for names, firms and other texts', () => {
    for (const text of [
      '24/7', 'Nobody Ltd', 'No Fear GmbH', 'Noah', 'Nina', 'Tba Systems', 'No response', 'Ana', 'None of the above', 'Unknown Worlds', '1', 'X', '&', '東京', 'Li', 'Dr. No',
      '5', 'TBD Labs', 'Persona', 'Brakel', '', 'Ni',
    ]) expect(saysNobody(text), text).toBe(false);
  });
});

describe('saysUnknown', () => {
  it('returns false for words that can be an answer', () => {
    for (const text of ['none', 'no', 'nobody', 'niemand', 'nein']) expect(saysUnknown(text), text).toBe(false);
    for (const text of ['TBD', '?', 'unknown', 'unbekannt', '未定']) expect(saysUnknown(text), text).toBe(true);
  });
});
