import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../src/domain/letters/compose';
import { findLetter, letterText, placeLetter } from '../../../src/domain/letters/place';
import { letterFor, LETTERS } from '../../../src/domain/letters/templates';
import { factsOf, FULL, TODAY } from './facts';

const TEMPLATE = LETTERS['thank-you'];
const PERSON = 'Dr. Jane Doe';
const LETTER = letterText(TEMPLATE, composeLetter(TEMPLATE, factsOf('thank-you', FULL)), PERSON, TODAY);
const PROPERTIES = '---\ntype: interview\ncompany: Acme\n---\n';
const NOTE = `${PROPERTIES}\n# Notes\n\nWent well.\nMore.\n`;

describe('a letter in a note', () => {
  it('stands at the end, behind an empty line, where there is no cursor', () => {
    const placed = placeLetter(NOTE, LETTER, null);
    expect(placed.text).toBe(`${NOTE}\n${LETTER}\n`);
    expect(placed.text.slice(placed.from, placed.to)).toBe(LETTER);
  });

  it('stands below the line that the cursor is in, which is not torn', () => {
    const { text } = placeLetter(NOTE, LETTER, NOTE.indexOf('well'));
    expect(text).toBe(NOTE.replace('Went well.\n', `Went well.\n\n${LETTER}\n\n`));
  });

  it('never stands within the properties', () => {
    for (let at = 0; at < PROPERTIES.length; at += 1) expect(placeLetter(NOTE, LETTER, at).text.startsWith(NOTE)).toBe(true);
  });

  it('has the note’s own line ends', () => {
    const note = NOTE.replace(/\n/g, '\r\n');
    const { text } = placeLetter(note, LETTER, note.indexOf('Went'));
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('is followed by a line end in a note without one, and stands alone in an empty note', () => {
    expect(placeLetter('Text', LETTER, null).text).toBe(`Text\n\n${LETTER}\n`);
    expect(placeLetter('', LETTER, 0).text).toBe(`${LETTER}\n`);
  });

  it('tells where its first blank is', () => {
    const { text, blank } = placeLetter(NOTE, LETTER, null);
    expect(text.slice(blank?.from, blank?.to)).toBe('==one or two of your skills or results that fit==');
    expect(placeLetter(NOTE, 'No blank', null).blank).toBeNull();
  });

  it('leaves every other character of the note, and is found again at its place', () => {
    const piece = fc.constantFrom('---\n', 'a: b\n', 'Text\n', '\r\n', '\n', '# Head\n', 'end', '\uFEFF', '==', '```\n', '👩‍💻');
    const note = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(note, fc.option(fc.nat({ max: 60 })), (text, at) => {
      const placed = placeLetter(text, LETTER, at === null ? null : Math.min(at, text.length));
      const inserted = placed.text.length - text.length;
      const isInsertion = [...Array(text.length + 1).keys()].some((point) =>
        placed.text.slice(0, point) + placed.text.slice(point + inserted) === text);
      expect(isInsertion).toBe(true);
      expect(findLetter(placed.text, TEMPLATE, PERSON)?.from).toBe(placed.from);
      expect(placed.text.slice(placed.from, placed.to).replace(/\r\n/g, '\n')).toBe(LETTER);
    }));
  });
});

describe('a letter that stands in the note', () => {
  const { text, from, to } = placeLetter(NOTE, LETTER, NOTE.indexOf('Went'));

  it('is found by its kind and its person, whatever the day', () => {
    expect(findLetter(text.replace('23 November', '1 May'), TEMPLATE, 'dr. jane  doe')?.from).toBe(from);
    expect(findLetter(text, TEMPLATE, 'Raj Patel')).toBeNull();
    expect(findLetter(text, TEMPLATE, null)).toBeNull();
    expect(findLetter(text, LETTERS['feedback-request'], PERSON)).toBeNull();
  });

  it('reaches to the next heading that is not its own', () => {
    const found = findLetter(`${text}\n## Later\n`, TEMPLATE, PERSON);
    expect(found?.to).toBe(text.trimEnd().length);
    expect(to).toBeLessThan(found?.to ?? 0);
  });

  it('is found for a person whose name would be Markdown', () => {
    for (const name of ['*Jane*', '[[Jane]]', 'Jane, Doe', '{{x}}']) {
      const placed = placeLetter(NOTE, letterText(TEMPLATE, composeLetter(TEMPLATE, factsOf('thank-you', FULL)), name, TODAY), null);
      expect(findLetter(placed.text, TEMPLATE, name)?.from).toBe(placed.from);
    }
  });

  it('has no blank once all are filled', () => {
    expect(findLetter(text.replace(/==[^=]+==/g, 'words'), TEMPLATE, PERSON)?.blank).toBeNull();
  });
});

it('each action has at most one letter', () => {
  expect(letterFor('thank-you')).toBe('thank-you');
  expect(letterFor('request-feedback')).toBe('feedback-request');
  expect(letterFor('debrief')).toBeNull();
});
