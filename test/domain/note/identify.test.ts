import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hasPlaceholder, identify, type FoldersWithout } from '../../../src/domain/note/identify';
import { withInlineFields } from '../../../src/domain/note/inline-fields';
import { DEFAULT_READING } from '../../../src/domain/note/settings';

function taken(yaml: string, tags: readonly string[] = [], path = 'N.md', folders?: FoldersWithout): string | null {
  const properties = (parse(yaml, { logLevel: 'silent' }) ?? {}) as Record<string, unknown>;
  const { reason, notTaken } = identify({ path, properties, tags }, DEFAULT_READING, folders);
  return notTaken === null ? reason : `not: ${notTaken}`;
}

describe('identify', () => {
  it('takes a note with the tag only if it says more of an interview', () => {
    for (const yaml of ['company: Acme', 'employer: Acme', 'role: PM', 'jobTitle: PM', 'interviewer: Jane', 'interviewer2: Jane', 'application: "[[A]]"', 'interview_date: 2026-11-20', 'second_interview_date: 2026-11-20', 'interviews: [2026-11-20]']) {
      expect(taken(yaml, ['interview']), yaml).toBe('tag');
    }
    for (const yaml of ['', 'date: 2026-11-20', 'title: System design', 'status: active', 'company: TBD', 'interviewers: []', 'role: n/a']) {
      expect(taken(yaml, ['interview/questions']), yaml).toBe('not: tag-alone');
    }
  });

  it('takes a note with the tag if its inline fields say more', () => {
    const note = identify({ path: 'N.md', properties: {}, tags: ['interview'] }, DEFAULT_READING);
    expect(withInlineFields(note, { company: 'Acme' }, DEFAULT_READING)).toMatchObject({ reason: 'tag', notTaken: null });
    expect(withInlineFields(note, { mood: 'good' }, DEFAULT_READING)).toMatchObject({ reason: null, notTaken: 'tag-alone' });
  });

  it('says nothing of a note that nothing marks', () => {
    expect(taken('company: Acme\nrole: PM')).toBeNull();
    expect(taken('candidate: Kim')).toBeNull();
  });

  it('leaves out notes of interviews in which the person asks the questions', () => {
    for (const name of ['candidate', 'Applicant', 'participant', 'informant', 'interviewee']) {
      expect(taken(`type: interview\n${name}: Kim Poe`), name).toBe('not: others');
      for (const nobody of ['false', 'no', 'none', '', 'N/A']) expect(taken(`type: interview\n${name}: ${nobody}`), nobody).toBe('type');
    }
  });

  it('leaves out templates, by their placeholders or their folder', () => {
    for (const yaml of ['company: <% tp.system.prompt("Firm") %>', 'company: "{{company}}"', 'date: {{date}}', 'company: {{VALUE:company}}', 'date: {{VDATE:when,YYYY-MM-DD}}', 'role: "{% role %}"', 'interviewers:\n  - <% who %>']) {
      expect(taken(`type: interview\n${yaml}`), yaml).toBe('not: template');
    }
    const folders = { templates: ['Templates'], leftOut: ['Archive/Old'] };
    expect(taken('type: interview', [], 'Templates/Interview.md', folders)).toBe('not: template');
    expect(taken('type: interview', [], 'Archive/Old/A.md', folders)).toBe('not: left-out');
    expect(taken('type: interview', [], 'Archive/A.md', folders)).toBe('type');
  });
});

describe('hasPlaceholder', () => {
  it('finds none in usual values', () => {
    for (const value of [{ company: 'A {b} c', list: [{ name: 'x' }], map: { a: null } }, 'a < b % c', null, 7]) expect(hasPlaceholder(value)).toBe(false);
  });
});
