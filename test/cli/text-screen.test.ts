import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../scripts/cli/front-matter';
import { plainNames } from '../../scripts/cli/plain-names';
import { TextScreen } from '../../scripts/cli/text-screen';
import { classify, VaultNote } from '../../scripts/cli/vault-note';
import { readPersonNote } from '../../src/domain/note/person-note';
import { foldKey } from '../../src/domain/note/properties';
import { DEFAULT_READING, type ReadingSettings } from '../../src/domain/note/settings';

const FOLDERS = { templates: ['Templates'], leftOut: [] };

const rulesOut = (text: string, settings: Partial<ReadingSettings> = {}, path = 'Notes/a.md') =>
  new TextScreen({ ...DEFAULT_READING, ...settings }).rulesOut(path, text);

describe('TextScreen', () => {
  it('rules out the notes that most vaults are full of', () => {
    for (const text of [
      '', 'Only text: with a colon, and #another tag', '---\n---\ntext', '---\ntags: [daily, food]\nmood: fine\n---\n# Monday\n',
      '---\r\ncreated: 2026-11-20\r\ncssclasses:\r\n  - wide\r\n---\r\n', '\uFEFF---\nrating: 4\n# a comment\nlink: "[[Books: a list]]"\n---\n',
    ]) expect(rulesOut(text), text).toBe(true);
  });

  it('lets through whatever is marked, in any way that YAML knows', () => {
    for (const text of [
      '---\ntype: interview\n---\n', '---\n{type: interview}\n---\n', '---\n"type": interview\n---\n', '---\n"\\x74ype": interview\n---\n',
      '---\n? type\n: interview\n---\n', '---\n!!str type: interview\n---\n', '---\n  type: interview\n---\n', '---\nTYPE :\tinterview\n---\n',
      '---\na: &t interview\ntags: *t\n---\n', '---\ntags: "inter\\x76iew"\n---\n', '---\ntags:\n- x\n-  Interview/phone\n---\n',
      '---\nmood: x\n\n#interview\n', 'Text #interview', '---\na: 1\n---\ntext\n#Interview', '---\nstages: []\n---\n', '---\nE-Mail: x\n---\n',
      '---\na: [\ntype: interview\n---\n', '---\n\tmood: x\ntype：interview\n---\n', '---\ntype interview\nb: [\n---\n', '---\ninterviews": x: y\n---\n', '---\na: 1\rtype: interview\n---\n',
    ]) expect(rulesOut(text), JSON.stringify(text)).toBe(false);
    expect(rulesOut('text', { folder: 'Jobs' }, 'jobs/a.md')).toBe(false);
    expect(rulesOut('---\nrounds: x\n---\n', { propertyNames: { interviews: ['Rounds'] } })).toBe(false);
    expect(rulesOut('---\nKind: x\n---\n', { typeProperty: 'kind' })).toBe(false);
    expect(rulesOut('---\ntags: x\n---\n', { tag: 'gespräch' })).toBe(false);
  });

  it('rules out only what the whole of the note shows to be neither an interview nor a person', () => {
    fc.assert(fc.property(someNote, someSettings, fc.constantFrom('a.md', 'Jobs/a.md'), (text, settings, path) => {
      const note = new VaultNote(path, text, new TextScreen(settings));
      if (!note.isRuledOut) return;
      const kind = classify(note, settings, FOLDERS);
      expect(kind.kind === 'other' ? [kind.note.reason, kind.note.notTaken === 'tag-alone'] : kind.kind)
        .toEqual(kind.kind === 'other' ? [null, false] : 'unmarked');
      expect(readPersonNote(path, note.properties)).toBeNull();
    }), { numRuns: 1500 });
  });
});

it('plain names hold every name that a parser finds', () => {
  fc.assert(fc.property(someBlock, (lines) => {
    const [names, parts] = [plainNames(lines), readFrontMatter(`---\n${lines}\n---\n`)];
    if (names === null || parts.kind === 'broken') return;
    const folded = new Set([...names].map(foldKey));
    expect(Object.keys(parts.properties).filter((name) => !folded.has(foldKey(name)))).toEqual([]);
  }), { numRuns: 1500 });
});

const someName = fc.constantFrom(
  'type', 'Type', 'tags', 'TAG', 'mood', 'stages', 'interviews', 'company', 'email', 'a:b', 'created at', 'x', 'Kind', 'null', '1', 'é', '_id',
);
const someValue = fc.constantFrom(
  'interview', 'application', 'Interview', 'fine', '', '[a, interview]', '{type: interview}', '"inter\\x76iew"', "'interview'", '&t interview', '*t', '|', '>-',
  '- interview', '# interview', '#interview', '!!str interview', '2026-11-20', '[', '"', 'x: y', 'Wow!', '[{date: 2026-11-20}]', 'interview, daily',
);
const someStart = fc.constantFrom('', '', '', '', '- ', '  ', '\t', '? ', '"', '\uFEFF', '# ', '{', '-', '!!str ', '&a ');
const someColon = fc.constantFrom(': ', ': ', ': ', ':', ' :\t', '：', '": ', ' ', ':\n  ', ':\n- ', ':\n');
const someLine = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(someStart, someName, someColon, someValue).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: someValue },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '---', '--- x', '...', '}', ']', '"', '%YAML 1.2', '- a', '<<: *t', '  - b') },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const someBlock = fc.tuple(fc.array(someLine, { maxLength: 5 }), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join('\n').replaceAll('\n', end));
const someNote = fc.tuple(fc.constantFrom('---\n', '---\n', '\uFEFF---\r\n', ''), someBlock, fc.constantFrom('\n---\n', '\n---\n', '\n\n', '\n---'),
  fc.constantFrom('', 'text', '#interview', 'a %%b%% #job/interview/phone', '`#interview`', '(type:: interview)')).map((parts) => parts.join(''));
const someSettings = fc.record({
  typeProperty: fc.constantFrom('type', 'Kind', ''), tag: fc.constantFrom('interview', '#job/interview', '', 'gespräch'), folder: fc.constantFrom('', 'Jobs'),
  propertyNames: fc.constantFrom({}, { interviews: ['Created at'] }),
}).map((some): ReadingSettings => ({ ...DEFAULT_READING, ...some }));
