import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/domain/language/locales';
import { AlikeIndex, type ThankYou } from '../../../../src/domain/letters/review/too-alike';
import { alikePairwise } from './alike-pairwise';

const WORDS = LOCALES.en.review();

const PHRASES = [
  'we moved the nightly batch to Kafka', 'your team reads each incident together', 'I ran on-call for two years', 'the first month would be pairing',
  'thank you for the tour', 'we talked about event sourcing', 'a calm way to disagree', 'my garden has no snails',
];
const GIVEN = 'Thank you for your time today. I look forward to hearing from you.';

const anyLetter: fc.Arbitrary<ThankYou> = fc.record({
  person: fc.constantFrom('Jane', 'Raj', null),
  body: fc.array(fc.oneof(fc.constantFrom(...PHRASES), fc.constantFrom('Thank you for your time today.', 'tea', 'tea tea', 'and', '==skill==')), { maxLength: 9 })
    .map((parts) => parts.join(' ')),
  given: fc.constantFrom(GIVEN, ''),
});

describe('the index of letters', () => {
  it('finds what comparing each letter with each other finds, word for word', () => {
    fc.assert(fc.property(fc.array(anyLetter, { maxLength: 12 }), (letters) => {
      const index = new AlikeIndex(letters);
      for (const [at, letter] of letters.entries()) {
        const others = letters.filter((_, other) => other !== at);
        expect(index.alikeTo(letter, WORDS, (other) => other !== at)).toEqual(alikePairwise(letter, others));
      }
    }), { numRuns: 300 });
  });

  it('compares a number of letters that grows with their number, and not with its square', () => {
    expect(comparisonsOf(1000)).toBeLessThanOrEqual(10 * comparisonsOf(100) * 1.2);
    expect(comparisonsOf(1000)).toBeLessThan(5000);
  });

  it('compares the beginning of a letter of 140,000 words', () => {
    const long: ThankYou = { person: 'Jane', body: Array.from({ length: 140_000 }, (_, at) => `word${at % 7000}`).join(' '), given: '' };
    expect(new AlikeIndex([{ ...long, person: 'Raj' }]).alikeTo(long, WORDS)).toMatchObject([{ check: 'too-alike' }]);
    const repeated = { ...long, body: 'tea '.repeat(140_000) };
    expect(new AlikeIndex([repeated]).alikeTo(repeated, WORDS)).toHaveLength(1);
  });
});

/** Letters that share what many say, with ten words of their own each, and every tenth with a copy. */
function comparisonsOf(count: number): number {
  const bodyOf = (at: number) => (
    `we talked about event sourcing and ${Array.from({ length: 10 }, (_, word) => `skill${word}of${at}`).join(' ')} because it helps the team`
  );
  const letters = Array.from({ length: count }, (_, at): ThankYou => ({ person: `P${at}`, body: bodyOf(at % 10 === 0 ? at + 1 : at), given: GIVEN }));
  const index = new AlikeIndex(letters);
  const found = letters.flatMap((letter, at) => index.alikeTo(letter, WORDS, (other) => other !== at));
  expect(found.length).toBeGreaterThanOrEqual(count / 5);
  return index.comparisons;
}
