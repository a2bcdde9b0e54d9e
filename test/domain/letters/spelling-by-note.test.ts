import { describe, expect, it } from 'vitest';
import { Catalogue, catalogueFor } from '../../../src/domain/letters/catalogue';
import { writeLetter } from '../../../src/domain/letters/letter';
import { lettersIn } from '../../../src/domain/letters/letters-in-note';
import { withEndMarker } from '../../../src/domain/letters/place';
import { Review } from '../../../src/domain/letters/review/review';
import type { Spelling } from '../../../src/domain/letters/settings';
import { contextOf, FULL, ME } from './scene';

/** The context of a letter about an interview in the language, for a person whose settings have the spelling. */
function scene(language: string | null, spelling: Spelling) {
  const context = contextOf({ ...FULL, ...language === null ? {} : { language } }, { ...ME, spelling });
  const catalogue = new Catalogue(spelling, []);
  return { context, catalogue, own: catalogueFor(catalogue, context) };
}

function body(name: string, language: string | null, spelling: Spelling): string {
  const { context, own } = scene(language, spelling);
  const template = own.named(name);
  if (template === null) throw new Error(`${name} is missing.`);
  return writeLetter(template, context, context.interview.interviewers[0] ?? null).body;
}

describe('a letter in English', () => {
  it.each([
    ['en-GB', 'american', 'at Acme on Friday 20 November.', 'I realised later'], ['en_GB', 'american', 'at Acme on Friday 20 November.', 'I realised later'],
    ['British English', 'american', 'at Acme on Friday 20 November.', 'I realised later'], ['English (UK)', 'american', 'at Acme on Friday 20 November.', 'I realised later'],
    ['en-US', 'british', 'at Acme on Friday, November 20.', 'I realized later'], ['en-us', 'british', 'at Acme on Friday, November 20.', 'I realized later'],
    ['American English', 'british', 'at Acme on Friday, November 20.', 'I realized later'], ['Englisch (US)', 'british', 'at Acme on Friday, November 20.', 'I realized later'],
    ['en', 'british', 'at Acme on Friday 20 November.', 'I realised later'], ['en', 'american', 'at Acme on Friday, November 20.', 'I realized later'],
    ['English', 'american', 'at Acme on Friday, November 20.', 'I realized later'], ['en-AU', 'british', 'at Acme on Friday 20 November.', 'I realised later'],
    [null, 'american', 'at Acme on Friday, November 20.', 'I realized later'],
  ] as const)('is spelt and dated as its note’s language says, else as the settings say: %s, %s', (language, spelling, dated, spelt) => {
    expect(body('thank-you', language, spelling)).toContain(dated);
    expect(body('clarify', language, spelling)).toContain(spelt);
  });

  it.each([['en-US', 'british', 'November 20, 2026'], ['en-GB', 'american', '20 November 2026'], ['en', 'american', 'November 20, 2026']] as const)(
    'has its dates by that where a template of one’s own names no format: %s, %s', (language, spelling, date) => {
      const { context, own } = scene(language, spelling);
      const template = own.named('learn');
      expect(template && writeLetter({ ...template, body: '{{date}}' }, context, null).body).toBe(date);
    },
  );

  it('is spelt as another round of its application says if its own says nothing', () => {
    const { context, catalogue } = scene(null, 'british');
    const rounds = [context.interview, scene('en-US', 'british').context.interview];
    const both = { ...context, application: { ...context.application, rounds } };
    const template = catalogueFor(catalogue, both).named('thank-you');
    expect(template && writeLetter(template, both, null).body).toContain('on Friday, November 20.');
  });

  it.each([['en-US', 'british'], ['en-GB', 'american']] as const)(
    'is found in its note, and what its template says is nobody’s own words: %s, %s', (language, spelling) => {
      const { context, catalogue, own } = scene(language, spelling);
      const template = own.named('thank-you');
      const people = [null, ...context.interview.interviewers];
      const letters = template === null ? [] : people.map((person) => writeLetter(template, context, person));
      const note = letters.map(({ text, heading }) => withEndMarker(text, heading)).join('\n\n');
      const found = lettersIn(note, catalogue.inAnyLanguage).map((letter) => ({ ...letter, context }));
      expect(found.map(({ heading }) => heading.template.name)).toEqual(['thank-you', 'thank-you']);
      const review = new Review(catalogue, 2000);
      expect(found.flatMap((letter) => review.findings(letter, found)).filter(({ check }) => check === 'too-alike')).toEqual([]);
    },
  );
});
