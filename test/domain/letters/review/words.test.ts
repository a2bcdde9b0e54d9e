import { describe, expect, it } from 'vitest';
import { editDistance, wordsIn } from '../../../../src/domain/letters/review/words';

describe('wordsIn', () => {
  it('leaves out a possessive and the punctuation around a word, and says where the word is', () => {
    expect(wordsIn('At “Acme’s”, I').map(({ text, from, to }) => [text, from, to]))
      .toEqual([['At', 0, 2], ['Acme', 4, 8], ['I', 13, 14]]);
  });

  it('keeps what joins the parts of one word', () => {
    expect(wordsIn("Jean-Luc O'Neill don’t Node.js").map(({ text }) => text)).toEqual(['Jean-Luc', "O'Neill", 'don’t', 'Node.js']);
  });

  it('leaves out blanks and keeps the places of the words behind them', () => {
    expect(wordsIn('On ==a topic== Kafka').map(({ text, from }) => [text, from])).toEqual([['On', 0], ['Kafka', 15]]);
  });

  it.each([
    ['Kafka'], ['- Kafka'], ['* Kafka'], ['“Kafka'], ['a. Kafka'], ['a! Kafka'], ['a? Kafka'],
    ['a: Kafka'], ['a\nKafka'], ['a\n- Kafka'],
  ])(
    'takes the last word of %j for the first of a sentence or a line', (text) => {
      expect(wordsIn(text).at(-1)).toMatchObject({ text: 'Kafka', begins: true });
    },
  );

  it.each([['a Kafka'], ['a, Kafka'], ['a; Kafka'], ['a (Kafka'], ['ab Kafka']])(
    'does not take the last word of %j for the first of a sentence', (text) => {
      expect(wordsIn(text).at(-1)).toMatchObject({ text: 'Kafka', begins: false });
    },
  );

  it('folds case and the form of an apostrophe', () => {
    expect(wordsIn('DON’T')[0]?.folded).toBe("don't");
  });
});

describe('editDistance', () => {
  it.each([
    ['jane', 'jane', 0], ['jane', 'jan', 1], ['jane', 'janet', 1], ['jane', 'jade', 1], ['jane', 'jnae', 1], ['jane', 'ajne', 1],
    ['jane', 'jaen', 1],
    ['', 'ab', 2], ['ab', '', 2], ['jane', 'june', 1], ['jane', 'juno', 2], ['abcd', 'badc', 2],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
    expect(editDistance(b, a, 2)).toBe(distance);
  });

  it('is one more than the maximum if the words are further apart', () => {
    expect(editDistance('jane', 'kim', 1)).toBe(2);
    expect(editDistance('jane', 'janette', 2)).toBe(3);
    expect(editDistance('abcdef', 'ghijkl', 2)).toBe(3);
    expect(editDistance('jane', 'juno', 1)).toBe(2);
  });
});
