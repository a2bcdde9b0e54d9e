import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLetter, letterAround, lettersIn } from '../../../src/domain/letters/letters-in-note';
import { withEndMarker, nextBlank, placeLetter } from '../../../src/domain/letters/place';
import { BRITISH, FULL, template, written } from './scene';

const WRITTEN = written(template('thank-you'), FULL);
const LETTER = withEndMarker(WRITTEN.text, WRITTEN.heading);
const HEADING = WRITTEN.heading;
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
    expect(text.slice(blank?.from, blank?.to)).toBe('==one result of yours that fits==');
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
      expect(findLetter(placed.text, HEADING)).toMatchObject({ from: placed.from, subject: WRITTEN.subject });
      expect(findLetter(placed.text, HEADING)?.body.replace(/\r\n/g, '\n')).toBe(WRITTEN.body);
    }));
  });
});

describe('a letter that is in the note', () => {
  const { text, from } = placeLetter(NOTE, LETTER, NOTE.indexOf('Went'));

  it('is found by its kind and its person, whatever the day', () => {
    expect(findLetter(text.replace('23 November', '1 May'), { ...HEADING, person: 'dr. jane  doe' })?.from).toBe(from);
    expect(findLetter(text, { ...HEADING, person: 'Raj Patel' })).toBeNull();
    expect(findLetter(text, { ...HEADING, person: null })).toBeNull();
    expect(findLetter(text, { ...HEADING, template: template('thank-you-card') })).toBeNull();
  });

  it('ends where it says so: what one writes below it is never part of it', () => {
    const found = findLetter(text, HEADING);
    expect(text).toContain('alexkim.example\n\n%% end of letter %%\n\nMore.');
    expect(found?.body).toBe(WRITTEN.body);
    expect(text.slice(found?.from, found?.to)).toBe(WRITTEN.text);
  });

  it('without its end reaches to the next heading that is not its own', () => {
    const open = text.replace('\n%% end of letter %%\n', '').replace('More.', '#### Its own\n## Later\nMore.');
    expect(findLetter(open, HEADING)?.body.endsWith('#### Its own')).toBe(true);
  });

  it('is found for a person whose name would be Markdown, and the name is told as it is', () => {
    for (const name of ['*Jane*', '_J_ to Ann', 'Jane, Doe', '{{x}}', 'İpek Ö.']) {
      const letter = written(template('thank-you'), { ...FULL, interviewers: [{ name }] });
      const placed = placeLetter(NOTE, letter.text, null);
      expect(findLetter(placed.text, letter.heading)?.from).toBe(placed.from);
      expect(lettersIn(placed.text, BRITISH.templates).map(({ heading }) => heading.person)).toEqual([letter.heading.person]);
    }
  });

  it('has no blank once all are filled', () => {
    expect(findLetter(text.replace(/==[^=]+==/g, 'words'), HEADING)?.blank).toBeNull();
  });

  it('is told from others of its kind', () => {
    const second = written(template('check-in'), { ...FULL, decision_by: null, follow_ups: ['2026-11-21 check-in'] });
    const note = [WRITTEN, written(template('thank-you-card'), FULL), second, written(template('debrief'), FULL)]
      .reduce((so, letter) => placeLetter(so, withEndMarker(letter.text, letter.heading), null).text, NOTE);
    const found = lettersIn(note, BRITISH.templates);
    expect(found.map(({ heading: { template: { name }, person, n } }) => [name, person, n])).toEqual([
      ['thank-you', 'Dr. Jane Doe', null], ['thank-you-card', 'Dr. Jane Doe', null], ['check-in', 'Dr. Jane Doe', 2], ['debrief', null, null],
    ]);
    expect(letterAround(note.indexOf('I was in touch'), found)?.heading.template.name).toBe('check-in');
    expect(letterAround(note.indexOf('Went well'), found)).toBeNull();
  });

  it('is no heading of the person’s own', () => {
    expect(lettersIn('## Debrief\n\nGood.\n\n## Thanks to all, in advance\n\n## Briefing, 2 May\n', BRITISH.templates)).toEqual([]);
  });
});

describe('the next blank', () => {
  const text = '---\na: "==x=="\n---\nOne ==two== three ==four== five';

  it('is the one behind the cursor, and behind the last the first again', () => {
    const next = (behind: number) => text.slice(nextBlank(text, behind)?.from, nextBlank(text, behind)?.to);
    expect(next(0)).toBe('==two==');
    expect(next(text.indexOf(' three'))).toBe('==four==');
    expect(next(text.indexOf(' five'))).toBe('==two==');
    expect(nextBlank('None here', 0)).toBeNull();
  });
});
