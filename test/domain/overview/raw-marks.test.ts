import { describe, expect, it } from 'vitest';
import { DEFAULT_READING, type ReadingSettings } from '../../../src/domain/note/settings';
import { isMarkedInLines } from '../../../src/domain/overview/raw-marks';

const BROKEN = 'role: a: b';

function isMarked(lines: string, settings: Partial<ReadingSettings> = {}, note: { path?: string; tags?: readonly string[] } = {}): boolean {
  const broken = { path: 'Jobs/A.md', tags: [], ...note, lines: `${lines}\n${BROKEN}` };
  return isMarkedInLines(broken, { ...DEFAULT_READING, ...settings }, { templates: ['Templates'], leftOut: ['Old'] });
}

describe('isMarkedInLines', () => {
  it.each([
    'type: interview', 'Type : Interview', 'type: "interview"', 'type: \'interview\'', '"type": interview', 'type: [interview]',
    'type: ["interview", x]',
    'type:\n  - interview', 'type:\n- "[[Interview]]"', 'type: "[[Interview]]"', 'type: [[Interview]]',
    'type: [[Types/Interview|an interview]]',
    'type: "[[Interview#Top]]"', 'type: [Interview](Interview.md)', 'type: interview # mine', 'type:interview', 'type：interview',
    '\ttype: interview', '- type: interview',
    'type: application', 'type: job-application', 'type: [application]', 'type: Job Application', 'TYPE: INTERVIEW',
    'tags: interview', 'tags: [interview]', 'tags: [job, "#interview"]', 'tags:\n  - job\n  - interview', 'tags: job interview',
    'tags: job, interview/final',
    'tag: #interview', 'Tags: "interview"', 'tags:\n- \'interview\'',
    'interviews:\n  - date: 2026-11-24', 'interviews: [2026-11-24 | Call]', 'company: Acme\nstages:\n  - 2026-11-24',
    'type interview', 'tags interview', 'tags  [job, interview]', 'tags\n  - interview', 'interviews\n  - date: 2026-11-24',
    'tags:\n  -interview', 'tags:\n  - “interview”', 'type: “interview”',
  ])('finds the mark in %j', (lines) => {
    expect(isMarked(lines)).toBe(true);
  });

  it.each([
    'type of interview', 'tagsinterview', 'type: person', 'type: interviewer', 'kind: interview', '# type: interview', 'tags: interviewing', 'tags: [interviews]',
    'title: type of interview',
    'company: Acme', 'notes: interview', 'type:\ncompany: interview', 'tags:\n  - job\ntitle: interview',
  ])('finds no mark in %j', (lines) => {
    expect(isMarked(lines)).toBe(false);
  });

  it('goes by the folder, and by a tag in the text', () => {
    expect(isMarked('a: b', { folder: 'Jobs' })).toBe(true);
    expect(isMarked('a: b', {}, { tags: ['interview/final'] })).toBe(true);
    expect(isMarked('a: b')).toBe(false);
  });

  it('goes by the settings’ own type, tag and names', () => {
    const settings = { typeProperty: 'Kind of note', typeValue: 'Gespräch', tag: 'job', propertyNames: { interviews: ['Termine'],
      company: ['Firma'] } };
    for (const lines of ['kind-of_note: Gespräch', 'tags: [Job]',
      'Firma: Acme\nTermine:\n  - 2026-11-24']) expect(isMarked(lines, settings)).toBe(true);
    for (const lines of ['type: interview', 'tags: interview']) expect(isMarked(lines, settings)).toBe(false);
  });

  it.each(['company: <% tp.file.title %>', 'date: {{date}}', 'company: {% x %}', 'candidate: Bo Ek', 'informant:\n  - "[[Person A]]"'])(
    'leaves out a template, and an interview that the person leads: %j', (lines) => {
      expect(isMarked(`type: interview\n${lines}`)).toBe(false);
    });

  it('counts a note whose candidate is empty or false', () => {
    for (const lines of ['candidate:', 'candidate: false', 'candidate: no',
      'candidate: ""']) expect(isMarked(`type: interview\n${lines}`), lines).toBe(true);
  });

  it('leaves out a note in an excluded folder', () => {
    for (const path of ['Templates/A.md', 'Old/A.md']) expect(isMarked('type: interview', {}, { path }), path).toBe(false);
  });
});
