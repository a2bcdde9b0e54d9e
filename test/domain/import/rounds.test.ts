import { describe, expect, it } from 'vitest';
import { namesRound, roundIn } from '../../../src/domain/import/rounds';

describe('namesRound', () => {
  it.each([
    'Interview Date', 'Second Interview Date', 'interview2', 'Interview 2', 'interview_date_2', 'finalInterviewDate', 'Phone Screen', 'Phone Screen Date', 'HR Interview',
    'Technical Interview', 'Final Round', 'Round 1', '1st Interview', 'Onsite', 'Screening', 'Recruiter call', 'First call', 'Video interview (Zoom)', 'Interview (2)',
    '2. Gespräch', 'Zweites Vorstellungsgespräch', 'Deuxième entretien', 'Segunda entrevista', 'Fecha de la segunda entrevista', 'Secondo colloquio', 'Tweede gesprek', 'Druga rozmowa',
    '一面', '二面时间', '终面', '二次面接', '最終面接日', '電話面試',
  ])('knows %s', (name) => {
    expect(namesRound(name)).toBe(true);
  });

  it.each([
    'Interviewer', 'Interview Notes', 'Interview Feedback', 'Interview Time', 'Last call', 'Call', 'Date', 'Round', 'Final', 'First', 'Team', 'Manager', 'Take-home test', 'Coding test',
    'Assessment due', 'Hiring manager', 'Recruiter', 'Interview prep', 'Company', '方面', '面议',
  ])('does not take %s for one', (name) => {
    expect(namesRound(name)).toBe(false);
  });
});

describe('roundIn', () => {
  it.each([
    ['Interview Date', ''], ['Interview', ''], ['Vorstellungsgespräch am', ''], ['Fecha de la entrevista', ''],
    ['Second Interview Date', 'Second Interview'], ['Phone Screen', 'Phone Screen'], ['Interview 2', '2'], ['interview_date_3', '3'], ['Round 1 Date', '1'],
    ['Datum 2. Gespräch', '2'], ['Fecha de la segunda entrevista', 'segunda entrevista'], ['二面时间', '二面'], ['最終面接日', '最終面接'], ['Contact', ''],
  ])('finds in %s the round “%s”', (name, round) => {
    expect(roundIn(name)).toBe(round);
  });
});
