import { describe, expect, it } from 'vitest';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { weeklyReview } from '../../../src/domain/weekly-review/weekly-review';
import { inLanguage } from '../../in-language';
import { readNote } from '../note/read';
import { agenda, interviewStatus, LONDON, NOW } from '../sidebar/follow-ups';

const NOTES = {
  'Acme.md': {
    company: 'Acme', date: '2026-11-19T10:30', interviewers: ['Jane Doe'], status: 'waiting', decision_by: '2026-12-04',
    follow_ups: ['2026-11-19 thank-you Jane Doe via email', '2026-11-20 heard decision by 4 December', '2026-11-23 debrief', '2026-11-19 skip record-details'],
  },
  'Corvo.md': { company: 'Corvo', date: '2026-11-26T09:00' },
  'Dune.md': { company: 'Dune', date: '2026-11-02', status: 'rejected', status_date: '2026-11-18' },
};

function review() {
  const context = { settings: DEFAULT_READING, zone: LONDON, personNote: () => null };
  const interviews = Object.entries(NOTES).flatMap(([path, properties]) => (
    readNote({ path, properties: { type: 'interview', role: 'SRE', ...properties }, tags: [] }, context).interviews));
  return weeklyReview(makeAgenda(interviews, DEFAULT_RULES, NOW, LONDON), { now: NOW, zone: LONDON });
}

describe('the German review of last week', () => {
  inLanguage('de');

  it('says what was sent, heard and held, what waits, and what comes', () => {
    expect(review()).toMatchInlineSnapshot(`
      {
        "name": "Wochenrückblick 2026-W47",
        "otherNames": [
          "Weekly review 2026-W47",
        ],
        "text": "16. November bis 22. November 2026

      ## Gesendet und erledigt

      - Do 19. Nov.: Dankschreiben gesendet: Jane Doe – [[Acme|Acme · SRE]]

      ## Gehört

      - Mi 18. Nov.: Absage – [[Dune|Dune · SRE]]
      - Fr 20. Nov.: Decision by 4 December – [[Acme|Acme · SRE]]

      ## Geführte Gespräche

      - Do 19. Nov., 10:30: Gespräch – [[Acme|Acme · SRE]]

      ## Warten

      Bei keiner Bewerbung steht eine Antwort aus.

      ## Demnächst

      - [ ] Überfällig seit Do 19. Nov.: Dune nach der Absage danken – [[Dune|Dune · SRE]]
      - [ ] Überfällig seit Sa 21. Nov.: Mit Jane Doe vernetzen – [[Acme|Acme · SRE]]
      - Do 26. Nov., 09:00: Gespräch – [[Corvo|Corvo · SRE]]
      - [ ] Bis Do 26. Nov., 09:00: Gespräch vorbereiten – [[Corvo|Corvo · SRE]]
      ",
      }
    `);
  });

  it('says so where there was nothing', () => {
    expect(weeklyReview(agenda([], [interviewStatus({ phase: 'closed' })]), { now: NOW, zone: LONDON })?.text).toMatchInlineSnapshot(`
      "16. November bis 22. November 2026

      ## Gesendet und erledigt

      Nichts gesendet oder erledigt.

      ## Gehört

      Nichts gehört.

      ## Geführte Gespräche

      Kein Gespräch geführt.

      ## Warten

      Bei keiner Bewerbung steht eine Antwort aus.

      ## Demnächst

      In den nächsten sieben Tagen ist nichts fällig.
      "
    `);
  });
});
