import { describe, expect, it } from 'vitest';
import { isLetterHeading, type LetterHeading } from '../../../src/domain/letters/heading';
import { findLetter, letterAround, lettersIn } from '../../../src/domain/letters/letters-in-note';
import { withEndMarker } from '../../../src/domain/letters/place';
import { BRITISH, template } from './scene';

const { templates } = BRITISH;

const NOTE = `---
company: Acme
---
Went well.

### Thank-you – Jane Doe · Tech \\#2, 23 November 2026

**Subject:** Thanks

Hello Jane, ==topic==.

%% end of letter %%

Mine again.

### Second check-in to Raj to Patel, 3 December 2026

Hello Raj.

#### A heading within

Still the letter.

### Thank-you to Ann, one day

No letter: its heading ends in no day.

### Debrief, 20 November 2026

Fine.
`;

const heading = (name: 'thank-you' | 'check-in' | 'debrief', person: string | null, n: number | null = null, about: string | null = null): LetterHeading => ({ template: template(name), person, n, about });

describe('the letters that are in a note', () => {
  const letters = lettersIn(NOTE, templates);

  it('are told by their headings: which, to whom, its number, about what', () => {
    expect(letters.map(({ heading: { template: { name }, person, n, about } }) => ({ name, person, n, about }))).toEqual([
      { name: 'thank-you', person: 'Jane Doe', n: null, about: 'Tech #2' },
      { name: 'check-in', person: 'Raj to Patel', n: 2, about: null },
      { name: 'debrief', person: null, n: null, about: null },
    ]);
  });

  it('have a subject or none, a body, and blanks in their places in the note', () => {
    expect(letters.map(({ subject, body }) => [subject, body])).toEqual([
      ['Thanks', 'Hello Jane, ==topic==.'], [null, 'Hello Raj.\n\n#### A heading within\n\nStill the letter.'], [null, 'Fine.'],
    ]);
    for (const { body, bodyFrom } of letters) expect(NOTE.slice(bodyFrom, bodyFrom + body.length)).toBe(body);
    expect(letters.map(({ blank }) => (blank === null ? null : NOTE.slice(blank.from, blank.to)))).toEqual(['==topic==', null, null]);
  });

  it('reach from the heading to their end, which the line behind them is part of', () => {
    const [first, second] = letters;
    expect(NOTE.slice(first?.from, first?.to)).toMatch(/^### Thank-you[\s\S]*==topic==\.$/);
    expect(NOTE.slice(first?.from, first?.end)).toMatch(/%% end of letter %%$/);
    expect(second?.end).toBe(second?.to);
  });

  it('have the cursor in them from the first letter of the heading to the last of the end', () => {
    const [first] = letters;
    if (first === undefined) throw new Error('No letter is found.');
    for (const offset of [first.from, first.end]) expect(letterAround(offset, letters)).toBe(first);
    for (const offset of [first.from - 1, first.end + 1]) expect(letterAround(offset, letters)).toBeNull();
  });

  it('are found again by whom they are to, whatever the day', () => {
    expect(findLetter(NOTE, heading('thank-you', 'Jane Doe', null, 'Tech #2'))?.subject).toBe('Thanks');
    expect(findLetter(NOTE, heading('check-in', 'Raj to Patel', 2))?.body).toMatch(/^Hello Raj/);
    for (const other of [heading('thank-you', 'Jane Doe'), heading('check-in', 'Raj to Patel', 1), heading('thank-you', 'Ann')]) expect(findLetter(NOTE, other)).toBeNull();
  });

  it('are those with a day in the heading alone', () => {
    expect(isLetterHeading('Thank-you – Jane Doe, 23 November 2026', templates)).toBe(true);
    expect(isLetterHeading('Thank-you – Jane Doe', templates)).toBe(false);
    expect(isLetterHeading('Shopping, 23 November 2026', templates)).toBe(false);
  });

  it('are read the same in a note from Windows', () => {
    const read = lettersIn(NOTE.replace(/\n/g, '\r\n'), templates);
    const said = ({ subject, heading: { person } }: { subject: unknown; heading: { person: unknown } }) => [subject, person];
    expect(read.map(said)).toEqual(letters.map(said));
  });

  it('are read from what is put in', () => {
    const put = withEndMarker('### Thank-you – Jane Doe, 23 November 2026\n\nHello.', heading('thank-you', 'Jane Doe'));
    expect(lettersIn(put, templates).map(({ body }) => body)).toEqual(['Hello.']);
  });
});
