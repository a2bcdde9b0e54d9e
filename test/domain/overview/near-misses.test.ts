import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/domain/note/identify';
import { DEFAULT_READING, type ReadingSettings } from '../../../src/domain/note/settings';
import { looksLikeJob, nearMisses } from '../../../src/domain/overview/near-misses';
import { templateFolderIn } from '../../../src/domain/overview/template-folders';

type Mapping = Readonly<Record<string, unknown>>;

function miss(properties: Mapping, { path = 'Jobs/A.md', settings = {} }: { path?: string; settings?: Partial<ReadingSettings> } = {}) {
  const reading = { ...DEFAULT_READING, ...settings };
  const folders = { templates: ['Templates'], leftOut: reading.excludedFolders };
  const tags = typeof properties['tags'] === 'string' ? [properties['tags']] : [];
  return nearMisses([identify({ path, properties, tags }, reading, folders)], reading)[0] ?? null;
}

describe('nearMisses', () => {
  it('names a note about a job that nothing marks, and what would make it count', () => {
    expect(miss({ company: 'Acme', position: 'PM', status: 'Applied' })).toEqual({
      path: 'Jobs/A.md', why: 'Nothing marks it as an interview.', remedy: 'Add the property type: interview or add the tag #interview.',
    });
  });

  it.each<Mapping>([
    { type: 'Interview note', company: 'Acme', date: '2026-11-20' }, { type: 'interviews', company: 'Acme' },
    { Typ: 'interview', company: 'Acme' }, { type: ['note', 'Job Interview'], role: 'PM' }, { type: 'Vorstellungsgespräch', firma: 'Acme' },
  ])('names a note whose type nearly says it: %j', (properties) => {
    expect(miss(properties)?.why).toBe('Nothing marks it as an interview.');
  });

  it('leaves out a note whose type alone speaks of interviews', () => {
    expect(miss({ type: 'interview questions', date: '2026-11-20' })).toBeNull();
    expect(miss({ type: 'user interviews', company: 'Acme', participant: 'Bo' })).toBeNull();
    expect(miss({ type: 'meeting', company: 'Acme', date: '2026-11-20' })).toBeNull();
  });

  it('goes by the settings for what would make it count', () => {
    const settings = { typeValue: '', tag: '', folder: 'Interviews' };
    expect(miss({ company: 'Acme', role: 'PM' }, {
      settings })?.remedy).toBe('Move it to the folder Interviews or list its interviews under type: application.');
  });

  it('names an interview that the person leads', () => {
    expect(miss({ type: 'interview', candidate: 'Bo Ek' })?.why).toBe('Its properties name a candidate, so you are the interviewer.');
  });

  it('names a note that only its tag marks', () => {
    expect(miss({ tags: 'interview', date: '2026-10-02' })).toMatchObject({
      why: 'It has the tag #interview but nothing else of an interview, and may be a study note.',
      remedy: 'Add a company, a role, an interviewer or an interview_date.',
    });
  });

  it('names a template, by its placeholders or its folder', () => {
    expect(miss({ type: 'interview', company: '{{title}}' })?.why).toContain('template');
    expect(miss({ type: 'interview', company: 'Acme' }, { path: 'Templates/A.md' })?.why).toContain('template');
  });

  it('names a marked note in an excluded folder', () => {
    expect(miss({ type: 'interview' }, { settings: { excludedFolders: ['Jobs'] } })?.why).toContain('in an excluded folder');
    expect(miss({ type: 'interview' }, { path: 'Jobs more/A.md', settings: { excludedFolders: ['Jobs'] } })).toBeNull();
  });

  it('leaves out notes that count, notes about other things, and copies', () => {
    expect(miss({ type: 'interview', company: 'Acme', role: 'PM' })).toBeNull();
    expect(miss({ title: 'Bread' })).toBeNull();
    expect(miss({ company: 'Acme', role: 'PM' }, { path: 'A (conflicted copy 2026-11-20).md' })).toBeNull();
  });

  it('sorts by path', () => {
    const notes = ['b.md', 'a.md'].map((path) => identify({ path, properties: {
      company: 'Acme', role: 'PM' }, tags: [] }, DEFAULT_READING));
    expect(nearMisses(notes, DEFAULT_READING).map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  });
});

describe('looksLikeJob', () => {
  it.each<Mapping>([
    { company: 'Acme', role: 'PM' }, { Firma: 'Acme', Stelle: 'PM' }, { employer: 'Acme', 'application status': 'sent' }, {
    company: 'Acme', decision_by: '2026-12-01' },
    { interview_date: '2026-11-20', role: 'PM' }, { interviewers: ['Jane'], date: '2026-11-20' }, { Company: 'Acme', Interviewers: 'Jane' },
    { company: 'Acme', role: 'PM', email: 'jobs@acme.example', status: 'applied' },
  ])('accepts %j', (properties) => {
    expect(looksLikeJob(properties)).toBe(true);
  });

  it.each<Mapping>([
    {}, { company: 'Acme' }, { role: 'PM' }, { date: '2026-11-20', attendees: ['Jane'] }, { interviewer: 'Jane' },
    { company: 'Acme', role: 'CTO', email: 'jane@acme.example' }, { company: 'Us', role: 'PM', candidate: 'Bo' }, {
    company: '', role: 'PM' },
  ])('rejects %j', (properties) => {
    expect(looksLikeJob(properties)).toBe(false);
  });
});

describe('templateFolderIn', () => {
  it('returns the folder that a plugin’s settings name', () => {
    expect(templateFolderIn('{"folder": "Templates"}', 'folder')).toBe('Templates');
    expect(templateFolderIn('\uFEFF{"templates_folder": "/Meta/Templates/"}', 'templates_folder')).toBe('Meta/Templates');
  });

  it('returns null for the whole vault, for settings that name none, and for what is not settings', () => {
    for (const text of ['{"folder": ""}', '{"folder": "/"}', '{"folder": 7}', '{}', '[]', 'null', '',
      '{']) expect(templateFolderIn(text, 'folder'), text).toBeNull();
  });
});
