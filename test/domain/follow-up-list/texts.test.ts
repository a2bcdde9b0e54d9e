import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applicationsBase } from '../../../src/domain/follow-up-list/base-file';
import { LIST_BLOCK, lineOfList, withTodayList } from '../../../src/domain/follow-up-list/block-text';
import { readOptions } from '../../../src/domain/follow-up-list/options';
import { DEFAULT_READING } from '../../../src/domain/note/settings';

describe('a list in the text of a note', () => {
  it.each([
    ['', '```follow-ups\nstates: overdue, today, open\n```\n'],
    ['# Monday', '# Monday\n\n```follow-ups\nstates: overdue, today, open\n```\n'],
    ['# Monday\n', '# Monday\n\n```follow-ups\nstates: overdue, today, open\n```\n'],
    ['# Monday\r\n\r\n', '# Monday\r\n\r\n```follow-ups\r\nstates: overdue, today, open\r\n```\r\n'],
  ])('is added below %j, after a blank line', (before, after) => {
    expect(withTodayList(before)).toEqual({ kind: 'changed', text: after });
  });

  it('is added once, and leaves all that was there', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '`', '#', ' ') }), (text) => {
      const written = withTodayList(text);
      if (written.kind !== 'changed') throw new Error('It was not written.');
      expect(written.text.startsWith(text)).toBe(true);
      expect(withTodayList(written.text)).toEqual({ kind: 'unchanged' });
    }), { numRuns: 50 });
  });

  it('is found by the line on which it begins, in a quote and between tildes as well', () => {
    expect(lineOfList(`One\nTwo\n${LIST_BLOCK}`)).toBe(2);
    expect(lineOfList('> ~~~ follow-ups\n')).toBe(0);
    expect(lineOfList('```follow-ups-old\n```\nfollow-ups')).toBeNull();
  });

  it('for a day has options that can be read', () => {
    const written = withTodayList('');
    const yaml = written.kind === 'changed' ? written.text.split('\n').slice(1, -2).join('\n') : '';
    expect(readOptions(parse(yaml))).toMatchObject({ options: { states: ['overdue', 'today', 'open'] }, problems: [] });
  });
});

describe('the base of applications', () => {
  const base = (notes: Parameters<typeof applicationsBase>[0], settings = {}) => (
    parse(applicationsBase(notes, { ...DEFAULT_READING, ...settings })) as { filters: { or: string[] }; views: Record<string, unknown>[] }
  );

  it('has the names and the values that the notes themselves have', () => {
    const { filters, views } = base([
      { 'type': 'Interview', 'Job Title': 'SRE', 'employer': 'Dune', 'Interview Date': '2026-11-20' },
      { type: ['job-application'], employer: 'Acme', interviews: [] },
      { company: 'Rook', tags: 'interview' },
    ]);
    expect(filters.or).toEqual([
      'list(type).contains("Interview")', 'list(type).contains("job-application")', 'file.hasTag("interview")', '!interviews.isEmpty()',
    ]);
    expect(views[0]).toEqual({ type: 'interview-follow-ups', name: 'Follow-ups' });
    expect(views[1]).toMatchObject({
      type: 'table', order: ['file.name', 'note.employer', 'note.Job Title', 'note.status', 'note.Interview Date', 'note.decision_by', 'note.interviewers'],
    });
  });

  it('has the settings’ own names if there are no notes yet', () => {
    const { filters, views } = base([], {
      typeProperty: 'Art der Notiz', typeValue: 'Gespräch', tag: '', folder: 'Bewerbungen/it’s', propertyNames: { company: ['Firma'] },
    });
    expect(filters.or).toEqual(['list(note["Art der Notiz"]).contains("Gespräch")', 'file.inFolder("Bewerbungen/it’s")']);
    expect(views[1]?.['order']).toContain('note.Firma');
  });

  it('is YAML whatever the names are', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (name) => {
      expect(base([{ company: 'Acme' }], { typeProperty: name, typeValue: name, folder: name }).filters.or[0]).toContain('contains(');
    }), { numRuns: 50 });
  });
});
