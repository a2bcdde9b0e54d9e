import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/domain/language/locales';
import { blankFor, blankWords } from '../../../../src/domain/letters/blanks';
import { writeLetter } from '../../../../src/domain/letters/letter';
import { Review, type ReviewedLetter } from '../../../../src/domain/letters/review/review';
import { AlikeIndex, type ThankYou } from '../../../../src/domain/letters/review/too-alike';
import { BRITISH, FULL, ME, contextOf, template } from '../scene';

const CONTEXT = contextOf({ ...FULL, interviewers: [{ name: 'Jane Doe', topic: 'moving to event sourcing' }, { name: 'Raj Patel', topic: 'on-call without burning out' }, { name: 'Kim Lee' }] });
const WORDS = LOCALES.en.review();
const REVIEW = new Review(BRITISH, 8000);

/** The built-in letter to that person, with words in place of its blanks. */
function thanks(person: string, fill: Readonly<Record<string, string>>): ReviewedLetter {
  const letter = template('thank-you');
  const known = CONTEXT.interview.interviewers.find(({ name }) => name === person);
  const { heading, subject, body } = writeLetter(letter, CONTEXT, known === undefined ? null : { ...known, topic: fill['topic'] ?? null });
  const filled = ['skill', 'addition'].reduce((text, name) => (
    text.replace(blankFor(blankWords(name, 'en')), (blank) => fill[name] ?? blank)
  ), body);
  return { heading, subject, body: filled, context: CONTEXT };
}

function alike(a: ReviewedLetter, b: ReviewedLetter): string | null {
  return REVIEW.findings(a, [b]).find(({ check }) => check === 'too-alike')?.message ?? null;
}

const KAFKA = 'My three years of running Kafka for a payment team, where we cut the nightly batch from six hours to ten minutes';
const LEAD = 'You asked how I handle a team that disagrees. I let each side write down what would change their mind, and then we try the cheapest of those things first.';

describe('two thank-yous are too alike', () => {
  it('where only the name and the topic differ', () => {
    const jane = thanks('Jane Doe', { topic: 'moving to event sourcing', skill: KAFKA, addition: LEAD });
    const raj = thanks('Raj Patel', { topic: 'on-call without burning out', skill: KAFKA, addition: LEAD });
    expect(alike(jane, raj)).toMatch(/^Nearly the same words as in the letter to Raj Patel: “You asked how I handle a team that disagrees I let each …”\.$/);
    expect(alike(raj, jane)).not.toBeNull();
  });

  it('where the same sentences come in another order, or a word is changed here and there', () => {
    const jane = thanks('Jane Doe', { topic: 'events', skill: KAFKA, addition: LEAD });
    expect(alike(jane, thanks('Raj Patel', { topic: 'on-call', skill: LEAD, addition: KAFKA }))).not.toBeNull();
    expect(alike(jane, thanks('Raj Patel', { topic: 'on-call', skill: KAFKA.replace('three', 'four').replace('cut', 'got'), addition: LEAD.replace('cheapest', 'easiest') }))).not.toBeNull();
  });

  it('where all that the one says is in the other, which says more', () => {
    const short = thanks('Jane Doe', { topic: 'events', skill: KAFKA, addition: '' });
    expect(alike(short, thanks('Raj Patel', { topic: 'on-call', skill: KAFKA, addition: LEAD }))).not.toBeNull();
  });
});

describe('two thank-yous are not too alike', () => {
  it('where they share what the template gives everyone, and nothing is filled in', () => {
    expect(alike(thanks('Jane Doe', {}), thanks('Raj Patel', {}))).toBeNull();
  });

  it.each(['thank-you', 'thank-you-card'] as const)('where they go to one panel by %s, each with a topic, whenever they are looked at', (name) => {
    const topics = ['moving to event sourcing in small steps', 'being on call without burning out', 'how the team plans its quarter', 'what the first month would look like'];
    const interviewers = ['Jane Doe', 'Raj Patel', 'Miriam Stone', 'Ann Lee'].map((person, at) => ({ name: person, topic: topics[at] }));
    const days = ['2026-11-20T17:00Z', '2026-11-23T09:00Z', '2026-12-07T09:00Z'].map((day) => Date.parse(day));
    const contextAt = (now: number, people = interviewers) => contextOf({ ...FULL, interviewers: people }, ME, {}, now);
    for (const writtenOn of days) {
      const then = contextAt(writtenOn);
      const written = then.interview.interviewers.map((person) => writeLetter(template(name), then, person));
      for (const context of [...days.map((now) => contextAt(now)), contextAt(writtenOn, [...interviewers].reverse())]) {
        const letters = written.map(({ heading, subject, body }) => ({ heading, subject, body, context }));
        for (const letter of letters) expect(REVIEW.findings(letter, letters.filter((other) => other !== letter)).filter(({ check }) => check === 'too-alike')).toEqual([]);
      }
    }
  });

  it('where each says something of its own, in the same template', () => {
    const jane = thanks('Jane Doe', { topic: 'moving to event sourcing', skill: KAFKA, addition: '' });
    expect(alike(jane, thanks('Raj Patel', { topic: 'on-call without burning out', skill: 'having been on call for a hospital', addition: LEAD }))).toBeNull();
  });

  it('where one sentence about a skill is shared and the rest is not', () => {
    const jane = thanks('Jane Doe', { topic: 'moving to event sourcing', skill: KAFKA, addition: LEAD });
    const raj = thanks('Raj Patel', { topic: 'on-call without burning out', skill: KAFKA, addition: 'I kept thinking about your rota of two weeks. At the hospital we halved the pages by asking, each Monday, which alarm nobody had needed, and I would enjoy trying the same with you.' });
    expect(alike(jane, raj)).toBeNull();
  });

  it('where they have a word or two of their own', () => {
    expect(alike(thanks('Jane Doe', { topic: 'the roadmap' }), thanks('Raj Patel', { topic: 'the roadmap' }))).toBeNull();
  });

  it('where one is no thank-you', () => {
    const jane = thanks('Jane Doe', { topic: 'events', skill: KAFKA, addition: LEAD });
    expect(alike(jane, { ...jane, heading: { ...jane.heading, person: 'Raj Patel', template: template('clarify') } })).toBeNull();
  });
});

describe('how alike two letters are', () => {
  const word = fc.constantFrom('kafka', 'team', 'hours', 'we', 'cut', 'and', 'queue', 'night');
  const words = fc.array(word, { maxLength: 30 }).map((list) => list.join(' '));
  const letter = (person: string): fc.Arbitrary<ThankYou> => fc.record({ person: fc.constant(person), body: words, given: words });

  it('is the same seen from either', () => {
    fc.assert(fc.property(letter('Jane'), letter('Raj'), (a, b) => {
      expect(new AlikeIndex([b]).alikeTo(a, WORDS).length).toBe(new AlikeIndex([a]).alikeTo(b, WORDS).length);
    }));
  });

  it('is entirely, to itself, where five words in a row are its own', () => {
    fc.assert(fc.property(fc.array(word, { minLength: 5, maxLength: 30 }), (list) => {
      const own = { person: 'Jane', body: list.join(' '), given: '' };
      const [finding] = new AlikeIndex([own]).alikeTo(own, WORDS);
      expect(finding?.at).toEqual({ from: 0, to: own.body.length });
    }));
  });

  const plain = (body: string, given = ''): ThankYou => ({ person: 'Jane', body, given });
  const found = (a: ThankYou, b: ThankYou) => new AlikeIndex([b]).alikeTo(a, WORDS).map(({ message }) => message);

  it('is told from six tenths of the pairs of neighbouring words on', () => {
    expect(found(plain('one two three four x y'), plain('p q one two three four'))).toEqual(['Nearly the same words as in the letter to Jane: “one two three four”.']);
    expect(found(plain('one two three x y z'), plain('p q r one two three'))).toEqual([]);
  });

  it('is nothing to tell where either has fewer than five words of its own, between the template’s', () => {
    const given = 'with kind regards';
    expect(found(plain('one two three four with kind regards', given), plain('one two three four with kind regards', given))).toEqual([]);
    expect(found(plain('one two three four five six'), plain('one two three four'))).toEqual([]);
    expect(found(plain('one two three four'), plain('one two three four five six'))).toEqual([]);
  });

  it('takes single words for one’s own, though the template has them', () => {
    expect(found(plain('one two three four Acme', 'the role at Acme'), plain('one two three four Acme', 'the role at Acme'))).toHaveLength(1);
  });

  it('is nothing where no two of one’s own words stand together', () => {
    const body = ['one', 'two', 'three', 'four', 'five'].join(' thank you very much ');
    expect(found(plain(body, 'thank you very much'), plain(body, 'thank you very much'))).toEqual([]);
  });

  it('is not changed by capitals or by the form of an apostrophe', () => {
    expect(found(plain('one two three FOUR don’t'), plain('One two three four don\'t'))).toHaveLength(1);
  });

  it('quotes the first of several as long', () => {
    expect(found(plain('a b c x d e f', 'x'), plain('d e f y a b c'))).toEqual(['Nearly the same words as in the letter to Jane: “a b c”.']);
  });

  it('quotes the longest that is shared, up to twelve words of it', () => {
    const twelve = 'a b c d e f g h i j k l';
    expect(found(plain(`new ${twelve}`), plain(`old ${twelve}`))).toEqual([`Nearly the same words as in the letter to Jane: “${twelve}”.`]);
    expect(found(plain(`${twelve} m`), plain(`${twelve} m`))).toEqual([`Nearly the same words as in the letter to Jane: “${twelve} …”.`]);
    expect(found(plain('a b. x. a b c d. y'), plain('a b c d. z. a b'))).toEqual(['Nearly the same words as in the letter to Jane: “a b c d”.']);
  });

  it('does not depend on the template’s words', () => {
    const given = 'Thank you for taking the time to talk with me about the role at Acme';
    fc.assert(fc.property(fc.array(word, { minLength: 5 }), fc.array(word, { minLength: 5 }), (a, b) => {
      const plain = (list: string[]): ThankYou => ({ person: 'x', body: list.join(' '), given: '' });
      const withEndMarker = (list: string[]): ThankYou => ({ person: 'x', body: `${given}.\n\n${list.join(' ')}\n\n${given}.`, given });
      const found = new AlikeIndex([plain(b)]).alikeTo(plain(a), WORDS);
      expect(new AlikeIndex([withEndMarker(b)]).alikeTo(withEndMarker(a), WORDS)).toHaveLength(found.length);
    }));
  });
});
