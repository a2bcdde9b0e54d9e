import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/domain/note/identify';
import { NoteScreen } from '../../../src/domain/note/note-screen';
import { readPersonNote } from '../../../src/domain/note/person-note';
import { DEFAULT_READING, type ReadingSettings } from '../../../src/domain/note/settings';

describe('the screen of notes', () => {
  it('rules out a diary, and no note that anything could make an interview’s or a person’s', () => {
    expect(rulesOut({ tags: ['daily'], mood: 'fine', created: '2026-11-20' })).toBe(true);
    expect(rulesOut({})).toBe(true);
    for (const properties of [{ type: 'x' }, { Type: 'x' }, { tags: 'a, #Interview/phone' }, { stages: [] }, { 'E-mail': '' }, { 'TEL[CELL]': '' }, { jobTitle: '' }]) {
      expect(rulesOut(properties), JSON.stringify(properties)).toBe(false);
    }
    expect(new NoteScreen(DEFAULT_READING).rulesOut('a.md', {}, ['#interview'])).toBe(false);
    expect(new NoteScreen({ ...DEFAULT_READING, folder: 'Jobs' }).rulesOut('Jobs/a.md', {}, [])).toBe(false);
  });

  it('rules out only what would be neither an interview nor a person', () => {
    const names = fc.constantFrom(
      'type', 'Type', 'kind', 'Interviews', 'stages', 'rounds', 'tags', 'TAG', 'email', 'EMAIL[WORK]', 'jobTitle', 'Job Title', 'aliases', 'company', 'role', 'title',
    );
    const values = fc.constantFrom('interview', 'application', 'Interview', 'jane@acme.example', 'Jane', '', null, ['2026-11-20 | Screening'], [{ date: '2026-11-20' }]);
    const properties = fc.dictionary(fc.oneof(names, fc.string()), fc.oneof(values, fc.string(), fc.jsonValue()));
    const settings = fc.record<ReadingSettings>({
      ...constants(DEFAULT_READING),
      typeProperty: fc.constantFrom('type', 'Kind'), tag: fc.constantFrom('interview', '#job/interview', ''), folder: fc.constantFrom('', 'Jobs'),
      propertyNames: fc.constantFrom({}, { interviews: ['Rounds'] }),
    });
    const path = fc.constantFrom('a.md', 'Jobs/a.md');
    const tags = fc.subarray(['interview', 'job/interview/phone', 'daily']);
    fc.assert(fc.property(path, properties, tags, settings, (at, given, ofNote, reading) => {
      if (!new NoteScreen(reading).rulesOut(at, given, ofNote)) return;
      const { reason, notTaken } = identify({ path: at, properties: given, tags: [...ofNote, ...writtenTags(given)] }, reading);
      expect([reason, notTaken, readPersonNote(at, given)]).toEqual([null, null, null]);
    }), { numRuns: 1000 });
  });
});

it('rules a note out by the names of its properties, and reads no value but that of its tags', () => {
  const read: string[] = [];
  const watched = new Proxy({ created: '2026-11-20', tags: ['daily'], mood: 'fine' }, {
    get: (target, name) => {
      read.push(String(name));
      return Reflect.get(target, name) as unknown;
    },
  });
  expect(rulesOut(watched)).toBe(true);
  expect(read).toEqual(['tags']);
});

function rulesOut(properties: Record<string, unknown>): boolean {
  return new NoteScreen(DEFAULT_READING).rulesOut('Notes/a.md', properties, []);
}

/** The tags that Obsidian finds in properties. */
function writtenTags(properties: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(properties).filter(([name]) => /^tags?$/i.test(name)).flatMap(([, value]) => [value].flat().map(String));
}

function constants(settings: ReadingSettings): { [K in keyof ReadingSettings]: fc.Arbitrary<ReadingSettings[K]> } {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, fc.constant(value)])) as never;
}
