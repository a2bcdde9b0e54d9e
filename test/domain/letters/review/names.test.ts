import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/domain/language/locales';
import { checkLetter } from '../../../../src/domain/letters/review/checks';
import { commonWordsIn, type KnownNames } from '../../../../src/domain/letters/review/names';
import { editDistance } from '../../../../src/domain/letters/review/words';
import { BRITISH } from '../scene';

const USUAL = commonWordsIn(BRITISH.templates.flatMap(({ subject, body }) => [subject ?? '', body]));

function names(people: readonly string[], company = 'Acme Robotics', role = 'Backend engineer'): KnownNames {
  return { people: people.map((name) => ({ name, aliases: [] })), company, role };
}

function found(body: string, known: KnownNames = names(['Jane Doe', 'Raj Patel', 'José Álvarez', 'Maya Hill', 'Dr. Wilhelmina O’Neill-Smith']), person: string | null = null): string[] {
  const letter = { language: 'en', person, subject: null, body, channel: null } as const;
  const findings = checkLetter({ letter, names: known, commonWords: USUAL, alike: [], mailLimit: Infinity, words: LOCALES.en.review() });
  return findings.filter(({ check }) => check === 'names').map(({ at, message }) => `${body.slice(at?.from, at?.to)}: ${message}`);
}

describe('a name that is nearly right', () => {
  it.each([
    ['Hello Jnae,', 'Jnae', 'Jane Doe'],
    ['I liked what Patell said.', 'Patell', 'Raj Patel'],
    ['I wrote to Raj Patal about it.', 'Raj Patal', 'Raj Patel'],
    ['Dear Jose,', 'Jose', 'José Álvarez'],
    ['the people at Acme Robotcis', 'Acme Robotcis', 'Acme Robotics'],
    ['what Acme’s robots, and Robotcs’s too', 'Robotcs', 'Acme Robotics'],
    ['for the Backend enginer role', 'Backend enginer', 'Backend engineer'],
    ['to Wilhelmena', 'Wilhelmena', 'Dr. Wilhelmina O’Neill-Smith'],
    ['to O’Neil-Smith', 'O’Neil-Smith', 'Dr. Wilhelmina O’Neill-Smith'],
    ['إلى نوره', 'نوره', 'نورة القحطاني'],
  ])('is found with its place: %s', (body, slip, meant) => {
    expect(found(body, names(['Jane Doe', 'Raj Patel', 'José Álvarez', 'Dr. Wilhelmina O’Neill-Smith', 'نورة القحطاني'])))
      .toEqual([`${slip}: “${slip}” looks like ${meant}. Is it a typo?`]);
  });

  it.each([
    'Hello Jane, thank you, and thanks to Raj Patel and José.', 'JANE and jane and Jane’s team', 'We met in May, on a Friday.',
    'Will you write? I hope so.', 'The backend engineers and their engineering', 'I ran up a hill and will do so again.',
    'Thank you for your time at Acme Robotics.', 'the robotic arm', 'what Acme robots do',
    'O’Neill-Smith', 'Kind regards,\nAlex', '==Jnae==', 'https://acme.example', '2026 2027', '',
  ])('is not found without one: %s', (body) => {
    expect(found(body)).toEqual([]);
  });

  it.each([
    ['Jane and Jana were there.', ['Jane Doe', 'Jana Kurz'], null, null],
    ['The Role is new to me.', [], 'Rolex', null],
    ['We met in March.', [], 'Marche', null],
    ['It would be no curse.', [], null, 'Nurse'],
    ['We met in Iran.', ['Ian Roe'], null, null],
    ['with Handryx', [], 'Hendrix', null],
    ['with Patarsun', [], 'Petersen', null],
  ] as const)('is not found where the word is another: %s', (body, people, company, role) => {
    expect(found(body, { people: people.map((name) => ({ name, aliases: [] })), company, role })).toEqual([]);
  });

  it('is looked for at the start of a sentence only where it is longer than four letters', () => {
    expect(found('Jnae came.')).toEqual([]);
    expect(found('Patell came.')).toHaveLength(1);
  });

  it('may have two slips where it is long', () => {
    expect(found('with Petarson', names([], 'Petersen'))).toEqual(['Petarson: “Petarson” looks like Petersen. Is it a typo?']);
  });

  it('is found as often as it stands, and once in each place', () => {
    expect(found('I thanked Jnae and Raj Patal.').map((line) => line.split(':')[0])).toEqual(['Raj Patal', 'Jnae']);
  });

  it('is not an alias, nor another person who is known', () => {
    const known = { people: [{ name: 'Katherine Lee', aliases: ['Kathi'] }, { name: 'Katharine Ross', aliases: [] }], company: null, role: null };
    expect(found('Katherine, Katharine and Kathi', known)).toEqual([]);
    expect(found('with Katherin', known)).toHaveLength(1);
  });

  it('can be that of somebody else: a letter that was copied greets whom it was first written to', () => {
    expect(found('Hello Jane,\n\nthank you. Raj was kind.', undefined, 'Raj Patel')).toEqual(['Jane: The greeting says “Jane”; the letter is to Raj Patel.']);
    expect(found('Hello Raj,\n\nJane was kind, too.', undefined, 'Raj Patel')).toEqual([]);
    expect(found('Hello Jane', undefined, 'Raj Patel')).toHaveLength(1);
    expect(found('Hello Bo,', names(['Bo Lind', 'Raj Patel']), 'Raj Patel')).toEqual(['Bo: The greeting says “Bo”; the letter is to Raj Patel.']);
    expect(found('Hello Raj, a word of thanks', names(['Jane A', 'Raj Patel']), 'Raj Patel')).toEqual([]);
  });

  it('is looked for in any text without an end', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (body, people) => {
      for (const line of found(body, names(people))) expect(line).toMatch(/slip\?$|the letter is to/);
    }));
  });
});

describe('slips between words', () => {
  it.each([['jane', 'jane', 0], ['jane', 'jnae', 1], ['jane', 'janet', 1], ['jane', 'june', 1], ['raj', 'rajesh', 3], ['ab', 'ba', 1], ['', 'a', 1], ['👩‍💻', '👩', 2]])('%s and %s: %i', (a, b, slips) => {
    expect(editDistance(a, b, 3)).toBe(slips);
  });

  it('are the same both ways, and no more than asked for and one', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b, 2)).toBe(editDistance(b, a, 2));
      expect(editDistance(a, b, 2)).toBeLessThanOrEqual(3);
    }));
  });
});

describe('the words of whoever writes, and of a short note', () => {
  const people = names(['Jana Müller', 'Raj Patel', 'the hiring team']);

  it('lets one’s own name at the end be nearly an interviewer’s, but not in the greeting', () => {
    const me = { ...people, me: 'Kim Miller' };
    expect(found('Hello Jana,\n\nthank you.\n\nKim Miller', me)).toEqual([]);
    expect(found('Hello Miller,\n\nthank you.\n\nKim Miller', me)).toEqual(['Miller: “Miller” looks like Jana Müller. Is it a typo?']);
    expect(found('Hello Jana,\n\nthank you.\n\nKim Miller', people)).toHaveLength(1);
  });

  it('takes only what is before the comma for the greeting', () => {
    expect(found('Hello Jana, thank you for the talk that Raj and you gave.', people, 'Jana Müller')).toEqual([]);
    expect(found('Hello Raj, thank you for the talk.', people, 'Jana Müller')).toHaveLength(1);
  });
});
