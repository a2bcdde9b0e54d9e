import { describe, expect, it } from 'vitest';
import { addChecklist, checklistLine, questionsBeforeLeaving } from '../../../src/domain/news/before-you-leave';
import { newsChoices, occasionFields } from '../../../src/domain/news/form';
import { inLanguage } from '../../in-language';
import { textAfter } from '../writing/notes';
import { errorsOf, subjectOf } from './subject';

const NOTE = [
  '---', 'type: interview', 'company: Acme', 'role: SRE', 'date: 2026-11-20T10:30', 'interviewers: Jane Doe', 'contact_by: linkedin',
  'contact_person: Kim Lee', 'status: offer', 'offer_deadline: 2026-12-01', 'decision_by: 2026-12-04', '---', '',
].join('\n');

describe('news in German', () => {
  inLanguage('de');

  it('shows what the note says already', () => {
    expect(newsChoices(subjectOf(NOTE)).map(({ label, known }) => `${label} | ${known}`)).toEqual([
      'Wann die Entscheidung fällt | Bisher: 4. Dezember 2026',
      'Wie der Kontakt laufen soll | Bisher: über LinkedIn, Kim Lee',
      'Wer dabei war, und wie man sie erreicht | Bisher: Jane Doe',
      'Es gibt eine weitere Runde | ',
      'Du hast ein Angebot | Bisher: ein Angebot, Antwort bis 1. Dezember 2026',
      'Du hast eine Absage | ',
      'Du sollst dich später wieder melden | ',
      'Das Verfahren ruht | ',
    ]);
  });

  it('asks how and when it was heard', () => {
    expect(occasionFields(subjectOf(NOTE)).map(({ label }) => label)).toEqual(['Wie du es erfahren hast', 'Wann du es erfahren hast']);
  });

  it('names the earliest day that makes sense', () => {
    expect(errorsOf(subjectOf(NOTE), ['decision'], { decision_by: '2026-11-22' })).toEqual({
      decision_by: 'Frühestens möglich: 23. November 2026.',
    });
  });

  it('finds the checklist of either language again', () => {
    const german = textAfter(NOTE, addChecklist(NOTE, subjectOf(NOTE)));
    expect(german).toContain('## Bevor du gehst\n\n- [ ] Visitenkarte oder E-Mail-Adresse: Jane Doe\n');
    expect(addChecklist(german, subjectOf(NOTE)).kind).toBe('unchanged');
    expect(checklistLine('# A\n\n## Before you leave\n')).toBe(2);
  });

  it('asks the employer formally', () => {
    expect(questionsBeforeLeaving(subjectOf('---\ntype: interview\ncompany: Acme\ndate: 2026-11-30\n---\n'))).toContain(
      'Wann werden Sie sich voraussichtlich entscheiden?',
    );
  });
});
