import { describe, expect, it } from 'vitest';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { makeAgenda } from '../../../src/domain/playbook/follow-up-book';
import { DEFAULT_RULES } from '../../../src/domain/playbook/settings';
import { readNote } from '../note/read';

const NOW = Date.parse('2026-11-23T09:00Z');

function reasonOf(properties: Record<string, unknown>): string | undefined {
  const { interviews } = readNote({ path: 'N.md', properties, tags: [] }, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null });
  return makeAgenda(interviews, DEFAULT_RULES, NOW, 'Europe/London').interviews[0]?.waitingReason;
}

const held = { company: 'Acme', role: 'Dev', date: '2026-11-16T10:00', interviewers: 'Jane <j@a.example>', contact_by: 'email', status: 'waiting' };
const done = ['2026-11-16 thank-you', '2026-11-16 debrief', '2026-11-18 connect'];

describe('the reason to wait', () => {
  it('is the promised date if nothing can be done before it', () => {
    expect(reasonOf({ ...held, decision_by: '2026-12-04', follow_ups: done })).toBe('they promised an answer by Fri 4 Dec');
  });

  it('is the next step if one comes before the promised date', () => {
    const today = { ...held, date: '2026-11-23T07:00', decision_by: '2026-12-04' };
    expect(reasonOf({ ...today, follow_ups: ['2026-11-23 thank-you', '2026-11-23 debrief'] })).toBe('next: connect on LinkedIn');
  });

  it('is the employer’s wish not to be contacted', () => {
    expect(reasonOf({ ...held, contact_by: 'none', follow_ups: done })).toBe('they asked not to be contacted');
  });

  it('is a promised date that cannot be read', () => {
    expect(reasonOf({ ...held, decision_by: 'soon', follow_ups: [...done, '2026-11-16 record-details'] })).toBe('the date they promised cannot be read');
  });

  it('is the missing date of the interview', () => {
    const { date: _, ...undated } = held;
    expect(reasonOf(undated)).toBe('no interview date in the note');
  });

  it('is the number of days without anything dated', () => {
    expect(reasonOf({ ...held, date: '2026-09-01T10:00' })).toBe('nothing has happened for 60 days');
  });

  it('is the interview’s day alone if its time is unknown', () => {
    expect(reasonOf({ ...held, date: '2026-11-30', status: 'scheduled' })).toBe('the interview is on Monday 30 November');
    expect(reasonOf({ ...held, date: '2026-11-30T09:00', status: 'scheduled' })).toBe('the interview is on Monday 30 November at 09:00');
  });
});
