import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import { Catalogue, catalogueFor } from '../../../src/domain/letters/catalogue';
import { headingFor, writeLetter } from '../../../src/domain/letters/letter';
import { findLetter, lettersIn } from '../../../src/domain/letters/letters-in-note';
import { Review } from '../../../src/domain/letters/review/review';
import { usualSpelling } from '../../../src/domain/letters/settings';
import { DEFAULT_READING } from '../../../src/domain/note/settings';
import { inLanguage } from '../../in-language';
import { readNote } from '../note/read';
import { contextOf, FULL, ME } from './scene';

const AS_IN_THE_INTERFACE = { ...ME, spelling: null };
const LISTED = {
  type: 'application', company: 'Acme', role: 'SRE',
  interviews: [{ date: '2026-11-10', interviewers: 'Jane Doe' }, { date: '2026-11-20', interviewers: 'Jane Doe' }],
};

/** The second interview of a note that lists two, for a letter that is spelt like that. */
function scene(spelling: 'british' | 'american' | null) {
  const { interviews } = readNote({ path: 'Acme.md', properties: LISTED, tags: [] }, { settings: DEFAULT_READING, zone: 'Europe/London', personNote: () => null });
  const context = { ...contextOf(FULL, { ...ME, spelling }), interview: interviews[1] ?? contextOf(FULL, ME).interview };
  const own = catalogueFor(new Catalogue('british', []), context);
  const template = own.named('thank-you');
  if (template === null) throw new Error('The template is missing.');
  return { context, template, own, person: context.interview.interviewers[0] ?? null };
}

describe('an American letter', () => {
  inLanguage('en-US');

  it('has its date and the interview’s day with the month first in its heading', () => {
    const { context, template, person } = scene('american');
    expect(writeLetter(template, context, person).text.split('\n')[0]).toBe('### Thank-you – Jane Doe · November 20, November 23, 2026');
  });

  it('is found again after the spelling was changed, and so is a British one', () => {
    for (const [first, second] of [['american', 'british'], ['british', 'american']] as const) {
      const { context, template, person, own } = scene(first);
      const { text } = writeLetter(template, context, person);
      const later = scene(second);
      expect(findLetter(text, headingFor(later.template, later.context, later.person))?.writtenOn).toBe('2026-11-23');
      expect(lettersIn(text, own.inAnyLanguage).map(({ heading }) => heading.person)).toEqual(['Jane Doe']);
    }
  });

  it('says the time of an interview with AM or PM', () => {
    const { own } = scene('american');
    expect(own.named('reschedule')?.body).toContain('{{date_ahead:h:mm A}}');
  });

  it('is the usual one if the interface is American and the settings say nothing else', () => {
    expect(usualSpelling(AS_IN_THE_INTERFACE)).toBe('american');
    expect(usualSpelling({ ...AS_IN_THE_INTERFACE, language: 'en' })).toBe('british');
    expect(usualSpelling({ ...AS_IN_THE_INTERFACE, spelling: 'british' })).toBe('british');
  });

  it('has gone out on a day with its month first', () => {
    const { context, template, person, own } = scene('american');
    const { text } = writeLetter(template, context, person);
    const [letter] = lettersIn(text, own.inAnyLanguage).map((found) => ({ ...found, context }));
    const flagged = letter && new Review(own, 2000).flag(letter, [letter], { on: day('2026-11-20'), lines: [] });
    expect(flagged?.summary).toBe('Sent Nov 20');
  });
});

describe('the usual spelling', () => {
  it('is British if neither the interface nor the settings are American', () => {
    expect(usualSpelling(AS_IN_THE_INTERFACE)).toBe('british');
    expect(usualSpelling({ ...AS_IN_THE_INTERFACE, language: 'en-US' })).toBe('american');
    expect(usualSpelling({ ...AS_IN_THE_INTERFACE, language: 'de' })).toBe('british');
  });
});
