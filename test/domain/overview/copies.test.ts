import { describe, expect, it } from 'vitest';
import { copyProblem, isConflictCopy, numberedOriginal, sayTheSame } from '../../../src/domain/overview/copies';

describe('isConflictCopy', () => {
  it.each([
    'Acme (conflicted copy 2026-11-20)', 'Acme (Jane’s conflicted copy 2026-11-20)',
    'Acme (Jane\'s MacBook Pro\'s conflicted copy 2026-11-20 1)',
    'Acme (Conflicted copy iPhone 202611201015)', 'Acme (conflicted copy)', 'Acme (Jane\'s conflict 2026-11-20)', 'Acme (Jane’s conflict)',
    'Acme (conflict 2026-11-20-10-15-00)', 'Acme (Case Conflict)', 'Acme.sync-conflict-20261120-101500-ABCDEF1',
    'Acme.sync-conflict-20261120-101500',
    'Acme_conflict-20261120-101500', 'Acme_Janes-Laptop_Nov-20-101500-2026_Conflict',
    'Acme (SFConflict jane@acme.example 2026-11-20-10-15-00)',
    'Acme (In Konflikt stehende Kopie von Jane 2026-11-20)', 'Acme (Copie en conflit de Jane 2026-11-20)',
    'Acme (conflicted copy 2026-11-20) (1)',
  ])('recognises %s', (name) => {
    expect(isConflictCopy(`Jobs/${name}.md`)).toBe(true);
  });

  it.each([
    'Acme', 'Acme (London)', 'Acme (second round)', 'Conflict Resolution Inc', 'Acme (conflict resolution interview)', 'Conflict (1)',
    'Acme 2',
    'Acme - conflict of interest', 'Copy of Acme', 'Acme (copy editor)', 'Acme (Jane’s team)', 'Acme (conflict of interest)',
  ])('takes %s for no copy', (name) => {
    expect(isConflictCopy(`Jobs (conflicted copy)/${name}.md`)).toBe(false);
  });
});

describe('numberedOriginal', () => {
  it('returns the path without the number', () => {
    expect(numberedOriginal('Jobs/Acme (1).md')).toBe('Jobs/Acme.md');
    expect(numberedOriginal('Acme(12).md')).toBe('Acme.md');
    expect(numberedOriginal('Acme (1) (2).md')).toBe('Acme (1).md');
  });

  it('returns null for a name that does not end with a number in brackets', () => {
    for (const path of ['Acme.md', 'Acme 1.md', 'Acme (round 1).md', 'Acme (2026).md', 'Acme (1) final.md', '(1).md', 'Jobs/(1).md']) {
      expect(numberedOriginal(path), path).toBeNull();
    }
  });
});

describe('sayTheSame', () => {
  const acme = { type: 'interview', company: 'Acme', date: '2026-11-20', interviewers: ['Jane'] };

  it('compares properties in any order, and not the journal', () => {
    expect(sayTheSame(acme, { interviewers: ['Jane'], date: '2026-11-20', company: 'Acme', type: 'interview' })).toBe(true);
    expect(sayTheSame(acme, { ...acme, follow_ups: ['2026-11-20 thank-you'] })).toBe(true);
  });

  it('tells apart notes that differ in any property, and says nothing of notes without properties', () => {
    expect(sayTheSame(acme, { ...acme, date: '2026-11-27' })).toBe(false);
    expect(sayTheSame(acme, { ...acme, round: 2 })).toBe(false);
    expect(sayTheSame({}, {})).toBe(false);
  });
});

describe('copyProblem', () => {
  it('names the note beside a numbered copy', () => {
    expect(copyProblem('Jobs/Acme (1).md', null)).toEqual({
      note: 'Jobs/Acme (1).md', property: null,
      message: 'This is a copy of Acme with the same properties, so it is ignored. '
        + 'Keep what you need in one note, and delete the other.',
    });
    expect(copyProblem('Acme (conflicted copy).md', null).message).toContain('a copy made by a sync app');
  });
});
