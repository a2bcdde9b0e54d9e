import { describe, expect, it } from 'vitest';
import { addChecklist, checklistLine, questionsBeforeLeaving } from '../../../src/domain/news/before-you-leave';
import { textAfter } from '../writing/notes';
import { subjectOf } from './subject';

const BARE = '---\ntype: interview\ncompany: Acme\nrole: SRE\ndate: 2026-11-30T10:00\n---\n';

function known(...lines: readonly string[]): string {
  return BARE.replace('date:', `${lines.join('\n')}\ndate:`);
}

describe('what to ask before leaving', () => {
  it('is all of it if nothing is known', () => {
    expect(questionsBeforeLeaving(subjectOf(BARE))).toEqual([
      'When do you expect to decide?', 'Who can I follow up with?', 'How do you prefer to be contacted: by email, by phone, or not at all?',
      'The name of everyone I meet, and a card from each',
    ]);
  });

  it('leaves out what is known', () => {
    const text = known('decision_by: 2026-12-10', 'contact_person: Kim Lee', 'contact_by: email', 'interviewers: [Jane Doe, Raj <raj@acme.example>]');
    expect(questionsBeforeLeaving(subjectOf(text))).toEqual([
      'A business card or an email address from Jane Doe', 'The name of anyone else I meet, and a card from each',
    ]);
  });

  it('asks an employer behind an agency for no one to follow up with', () => {
    expect(questionsBeforeLeaving(subjectOf(known('agency: Fernhill')))).not.toContain('Who can I follow up with?');
  });
});

describe('the checklist', () => {
  it.each([
    ['after an empty line', `${BARE}Text.\n\n`, ''], ['after a line', `${BARE}Text.\n`, '\n'], ['after a line without an end', `${BARE}Text.`, '\n\n'],
  ])('is added at the end of the note, %s', (_, text, gap) => {
    const after = textAfter(text, addChecklist(text, subjectOf(text)));
    expect(after.startsWith(`${text}${gap}## Before you leave\n\n- [ ] When`)).toBe(true);
    expect(after.endsWith('each\n')).toBe(true);
  });

  it('has the line ends of the note', () => {
    const text = BARE.replace(/\n/g, '\r\n');
    expect(textAfter(text, addChecklist(text, subjectOf(BARE))).match(/(?<!\r)\n/)).toBeNull();
  });

  it('is added once, and found by its heading', () => {
    const after = textAfter(BARE, addChecklist(BARE, subjectOf(BARE)));
    expect(addChecklist(after, subjectOf(BARE))).toEqual({ kind: 'unchanged' });
    expect(after.split('\n')[checklistLine(after) ?? 0]).toBe('## Before you leave');
    expect(checklistLine(BARE)).toBeNull();
  });
});
