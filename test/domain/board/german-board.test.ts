import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../in-language';
import { boardOf, cardIn } from './notes';

const ACME = { company: 'Acme', date: '2026-11-12T10:00', status: 'waiting', decision_by: '2026-12-04' };

describe('the German board', () => {
  inLanguage('de');

  it('says how far applications are, how long they wait, and where their cards can go', () => {
    const board = boardOf({
      Acme: ACME, Dune: { company: 'Dune', date: '2026-11-27T14:00' },
      Nimbus: { company: 'Nimbus', date: '2026-11-02', status: 'rejected', status_date: '2026-11-18' },
    });
    expect(board.columns.map(({ title, count }) => `${title}: ${count}`)).toEqual(['Geplant: 1', 'Warten: 1', 'Angebot: 0', 'Abgeschlossen: 1']);
    expect(['Acme', 'Dune', 'Nimbus'].map((name) => {
      const { next, when, waited, rounds, moves } = cardIn(board, name);
      return [next, when, waited, rounds, ...moves.map(({ words }) => words)];
    })).toMatchInlineSnapshot(`
      [
        [
          "Nachbereitung schreiben",
          "11 Tage überfällig",
          "Wartet seit 11 Tagen",
          "1 Runde vorbei",
          "Nach „Geplant“: weitere Runde…",
          "Nach „Angebot“: Angebot erhalten…",
          "Nach „Abgeschlossen“: Absage erhalten…",
          "Nach „Abgeschlossen“: zurückgezogen…",
          "Nach „Abgeschlossen“: keine Antwort…",
        ],
        [
          "Gespräch vorbereiten",
          "ab morgen",
          "",
          "1 bevorstehend",
          "Nach „Angebot“: Angebot erhalten…",
          "Nach „Abgeschlossen“: Absage erhalten…",
          "Nach „Abgeschlossen“: zurückgezogen…",
        ],
        [
          "Absage, 18. November 2026",
          "",
          "",
          "1 Runde vorbei",
          "Nach „Warten“…",
          "Nach „Angebot“: Angebot erhalten…",
        ],
      ]
    `);
    expect(board.timeline.label).toMatchInlineSnapshot(`"Vom 28. September 2026 bis zum 21. Dezember 2026: 3 Gespräche, 1 zugesagter Termin, 5 Fristen, 1 Schritt erledigt oder Antwort erhalten. Alles davon steht in der Tabelle darunter."`);
    expect(board.figures.map(({ title, facts }) => [title, ...facts])).toEqual([[
      'Tage bis zur Antwort', 'Median: 16 Tage.', 'Wenig Daten: bisher nur 1.',
      'Vom Gespräch bis zur Entscheidung: eine weitere Runde, ein Angebot oder eine Absage mit Datum.',
    ]]);
  });
});
