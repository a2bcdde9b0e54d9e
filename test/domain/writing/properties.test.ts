import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendText } from '../../../src/domain/note/mended-text';
import { foldCamelCase, Properties } from '../../../src/domain/note/properties';
import { isEmpty } from '../../../src/domain/note/raw-values';
import { PropertyWriter } from '../../../src/domain/writing';
import { FOLLOW_UPS, noteWithJournal, noteWithStatus, readBack, STATUS, textAfter, writer, type BuiltNote } from './notes';

const anyLine = fc.oneof(
  fc.constantFrom('2026-11-20 thank-you Jane Doe via email', 'a: b', '[[Acme]]', '- dash', '# hash', 'x # y', '"quoted"', "it's", 'yes', '12', '2026-11-24', 'a, b', '{x}', '*star', 'é 李', 'tab\there'),
  fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }),
).filter((line) => mendText(line).trim() !== '');

/** Whether all outside the property's own lines is there, byte for byte and in place; a new one stands last. */
function keepsTheRest(text: string, { before, after }: BuiltNote): boolean {
  const fence = after.search(/^---/m);
  const added = before + after.slice(0, fence);
  return (text.startsWith(before) && text.endsWith(after)) || (text.startsWith(added) && text.endsWith(after.slice(fence)));
}

describe('a write', () => {
  it('of a journal line keeps every other byte, and the line is read back at the end', () => {
    fc.assert(fc.property(noteWithJournal, anyLine, (note, line) => {
      const text = textAfter(note.text, writer.append(note.text, FOLLOW_UPS, line));
      expect(keepsTheRest(text, note)).toBe(true);
      const journal = Properties.of(readBack(text)).at('follow_ups') as string[];
      expect(journal.map((item) => item.trim())).toContain(mendText(line.trim()).trim());
    }));
  });

  it('of a value keeps every other byte, and the value is read back', () => {
    fc.assert(fc.property(noteWithStatus, fc.oneof(anyLine, fc.boolean(), fc.integer()), (note, value) => {
      const text = textAfter(note.text, writer.set(note.text, STATUS, value));
      expect(keepsTheRest(text, note)).toBe(true);
      const read = Properties.of(readBack(text));
      expect(['status', 'stage', 'job_status'].map((name) => read.at(name)).find((found) => !isEmpty(found))).toBe(typeof value === 'string' ? mendText(value) : value);
    }));
  });

  it('leaves every other property with its value and its place', () => {
    fc.assert(fc.property(noteWithJournal, anyLine, (note, line) => {
      const others = (text: string) => Object.entries(readBack(text)).filter(([name]) => foldCamelCase(name) !== 'follow_ups');
      expect(others(textAfter(note.text, writer.append(note.text, FOLLOW_UPS, line)))).toEqual(others(note.text));
    }));
  });

  it('done twice is a write done once', () => {
    fc.assert(fc.property(noteWithJournal, noteWithStatus, anyLine, (journal, status, line) => {
      const appended = textAfter(journal.text, writer.append(journal.text, FOLLOW_UPS, line));
      expect(writer.append(appended, FOLLOW_UPS, line).kind).toBe('unchanged');
      const set = textAfter(status.text, writer.set(status.text, STATUS, line));
      expect(writer.set(set, STATUS, line).kind).toBe('unchanged');
    }));
  });
});

describe('a line that is added and taken out again', () => {
  it('leaves what the note said before', () => {
    fc.assert(fc.property(noteWithJournal, anyLine, (note, line) => {
      const added = writer.append(note.text, FOLLOW_UPS, line);
      fc.pre(added.kind === 'changed');
      const text = textAfter(note.text, added);
      const back = textAfter(text, writer.remove(text, FOLLOW_UPS, line));
      const said = (of: string) => [Properties.of(readBack(of)).at('follow_ups')].flat().filter((item) => !isEmpty(item));
      expect(said(back)).toEqual(said(note.text));
      expect(keepsTheRest(back, note)).toBe(true);
    }));
  });

  it('gives the very text where there was a list', () => {
    const note = '---\nfollow_ups:\n    - a # c\n    # end\nrole: PM\n---\nText';
    const added = textAfter(note, writer.append(note, FOLLOW_UPS, 'b'));
    expect(textAfter(added, writer.remove(added, FOLLOW_UPS, 'b'))).toBe(note);
  });
});

describe('any text at all', () => {
  const YAMLISH = ['---', '\n', '\r\n', ' ', '  ', '\t', '- ', ': ', ':', '#', '|', '>', '[', ']', '{', '}', ',', '"', "'", '&a', '*a', '? ', '!', '\\', '\uFEFF', '...', 'follow_ups', 'status', 'stage', 'x', '<<'];
  const loose = fc.array(fc.constantFrom(...YAMLISH), { maxLength: 40 }).map((parts) => parts.join(''));
  const anyText = fc.oneof(loose, loose.map((yaml) => `---\n${yaml}\n---\n`), loose.map((value) => `---\nfollow_ups: ${value}\nstatus: ${value}\n---\n`), fc.string({ unit: 'binary' }));

  it('never throws, and what is written says what was meant', () => {
    fc.assert(fc.property(anyText, anyLine, (text, line) => {
      const edits = [writer.set(text, STATUS, line), writer.append(text, FOLLOW_UPS, line), writer.remove(text, FOLLOW_UPS, line)];
      for (const edit of edits) if (edit.kind === 'refused') expect(edit.reason).toMatch(/\S/);
      const [set, appended] = edits;
      if (set?.kind === 'changed') expect(writer.set(set.text, STATUS, line)).toEqual({ kind: 'unchanged' });
      if (appended?.kind === 'changed') expect(writer.append(appended.text, FOLLOW_UPS, line)).toEqual({ kind: 'unchanged' });
    }), { numRuns: 500 });
  });

  it('has a name as YAML has it: of what looks like space, only spaces and tabs are none of it', () => {
    const set = textAfter('---\nstatus\uFEFF: x\n---\n', writer.set('---\nstatus\uFEFF: x\n---\n', STATUS, 'offer'));
    expect(set).toBe('---\nstatus\uFEFF: x\nstatus: offer\n---\n');
    expect(writer.set(set, STATUS, 'offer')).toEqual({ kind: 'unchanged' });
  });

  it('is not touched by a parser that throws something odd', () => {
    const odd = () => { throw new Error('  Bad indentation:\n  more'); };
    expect(new PropertyWriter(odd).set('---\na: 1\n---\n', STATUS, 'x')).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Bad indentation. Fix') as string });
  });
});
