import { describe, expect, it } from 'vitest';
import { Properties } from '../../../src/domain/note/properties';
import { DEFAULT_READING } from '../../../src/domain/note/settings';

describe('properties', () => {
  it('are found by their name without case, and with `-`, `_` and spaces the same', () => {
    const properties = Properties.of({ 'Job-Title': 'Cook', 'decision by': '2026-12-04' });
    expect([properties.text('role'), properties.text('decision_by')]).toEqual(['Cook', '2026-12-04']);
  });

  it('are found by their name in camel case', () => {
    const properties = Properties.of({ interviewDate: '2026-11-20', jobTitle: 'Cook', statusDate: '2026-11-21', LinkedIn: 'x' });
    expect([properties.text('date'), properties.text('role'), properties.text('status_date')]).toEqual(['2026-11-20', 'Cook', '2026-11-21']);
    expect(properties.at('linkedin')).toBe('x');
  });

  it('are found by their exact name before their camel case, unless the exact one is empty', () => {
    expect(Properties.of({ interviewDate: 'camel', interview_date: 'exact' }).text('date')).toBe('exact');
    expect(Properties.of({ interviewDate: 'camel', interview_date: '' }).text('date')).toBe('camel');
  });

  it('give the link that YAML took for a list in a list', () => {
    const properties = Properties.of({ company: [['Acme']], interviewers: [[['Jane Doe']], [['Raj', 'Kim']], 'Ada'], round: ['Acme'], date: [['2026-05-14']] });
    expect(properties.text('company')).toBe('[[Acme]]');
    expect(properties.text('date')).toBe('[[2026-05-14]]');
    expect(properties.list('interviewers')).toEqual(['[[Jane Doe]]', '[[Raj, Kim]]', 'Ada']);
    expect(properties.text('round')).toBe('Acme');
  });

  it('have null for what is empty, and are there all the same', () => {
    const properties = Properties.of({ company: '', role: null, round: [], agency: [''], feedback: [['']], keep_in_touch: false });
    for (const name of ['company', 'role', 'round', 'agency', 'feedback'] as const) {
      expect(properties.raw(name), name).toBeNull();
      expect(properties.list(name), name).toEqual([]);
      expect(properties.has(name), name).toBe(true);
    }
    expect(properties.raw('keep_in_touch')).toBe(false);
    expect(properties.has('status')).toBe(false);
  });

  it('apply a person’s own names after the canonical one and before the others', () => {
    const settings = { ...DEFAULT_READING, propertyNames: { company: ['Firma'] } };
    expect(Properties.of({ employer: 'Other', Firma: 'Own' }, settings).text('company')).toBe('Own');
    expect(Properties.of({ company: 'Canonical', Firma: 'Own' }, settings).text('company')).toBe('Canonical');
    expect(Properties.of({ Firma: 'Own' }).text('company')).toBeNull();
  });

  it('take an outcome in `result` for the status if the status says nothing of one', () => {
    expect(Properties.of({ status: 'applied', result: 'Rejected' }, DEFAULT_READING).text('status')).toBe('Rejected');
    expect(Properties.of({ status: 'waiting', result: 'Rejected' }, DEFAULT_READING).text('status')).toBe('waiting');
    expect(Properties.of({ result: '7/10' }, DEFAULT_READING).raw('status')).toBeNull();
  });

  it('give the values of numbered names in the order of the numbers', () => {
    expect(Properties.of({ interviewer3: 'C', interviewer_2: 'B', Interviewer: 'A', interviewer4: '' }).numbered('interviewers')).toEqual(['B', 'C']);
  });
});
