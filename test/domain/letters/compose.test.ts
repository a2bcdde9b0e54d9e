import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import { composeLetter } from '../../../src/domain/letters/compose';
import { letterText } from '../../../src/domain/letters/place';
import { plainWords } from '../../../src/domain/letters/plain-words';
import { LETTERS, type LetterName } from '../../../src/domain/letters/templates';
import type { LetterSettings } from '../../../src/domain/settings';
import { factsOf, FULL, ME, NOBODY, TODAY } from './facts';

const NAMES = Object.keys(LETTERS) as LetterName[];

const HOSTILE = {
  ...FULL,
  company: '{{role}} <script>alert(1)</script> ]] [[Secret]] ==x== %%gone%%',
  role: '# Head\nof <% tp.file.title %> `code` $x$ *bold* #tag 👩‍💻',
  interviewers: [{ name: 'نورة القحطاني', topic: `![[Secret]] https://evil.example ${'ab '.repeat(166)}` }],
};

const CASES: Readonly<Record<string, readonly [Readonly<Record<string, unknown>>, LetterSettings]>> = {
  'full': [FULL, ME],
  'half-empty': [{ role: 'SRE', date: '2026-11-20', interviewers: ['jane@acme.example'] }, NOBODY],
  'hostile': [HOSTILE, { myName: '{{company}}', mySignature: '- <b>\n\n1. x\n---' }],
  'through-an-agency': [{ ...FULL, agency: 'Hays', agency_contact: 'Kim Lee' }, ME],
};

function write(letter: LetterName, properties: Readonly<Record<string, unknown>>, me: LetterSettings = ME): string {
  const facts = factsOf(letter, properties, me);
  return letterText(LETTERS[letter], composeLetter(LETTERS[letter], facts), facts.person?.name ?? null, TODAY);
}

describe.each(NAMES)('the letter %s', (letter) => {
  it.each(Object.keys(CASES))('reads as recorded where the properties are %s', async (name) => {
    const [properties, me] = CASES[name] ?? [{}, NOBODY];
    await expect(`${write(letter, properties, me)}\n`).toMatchFileSnapshot(`golden/${letter}-${name}.md`);
  });

  it('keeps its own words whatever a value is', () => {
    const fields = ['company', 'role', 'topic', 'name'] as const;
    fc.assert(fc.property(fc.constantFrom(...fields), hostileText(), (field, value) => {
      const text = composed(letter, field, value);
      const shown = plainWords(value);
      const expected = shown === '' ? null : composed(letter, field, 'PLACE').replaceAll('PLACE', () => shown);
      if (expected !== null) expect(text).toBe(expected);
    }));
  });

  it('is never undefined, null or an empty place', () => {
    fc.assert(fc.property(fc.subarray(Object.keys(FULL)), (kept) => {
      const text = write(letter, { date: '2026-11-20', ...Object.fromEntries(kept.map((key) => [key, FULL[key]])) }, NOBODY);
      expect(text).not.toMatch(/undefined|null|NaN|\{\{|\}\}| {2}|====|\n{3}/);
    }));
  });
});

/** A letter in which one value is put straight into the facts; the name without a first name of its own. */
function composed(letter: LetterName, field: 'company' | 'role' | 'topic' | 'name', value: string): string {
  const facts = factsOf(letter, FULL);
  const person = { ...facts.person, name: 'Jane', aliases: [], email: null, phone: null, linkedin: null, title: null, topic: 'tea', ...(field === 'topic' ? { topic: value } : {}) };
  const interview = { ...facts.interview, ...(field === 'company' || field === 'role' ? { [field]: value } : {}) };
  const template = field === 'name' ? { ...LETTERS[letter], body: LETTERS[letter].body.replaceAll('person.first', 'person') } : LETTERS[letter];
  const { subject, body } = composeLetter(template, { ...facts, interview, person: field === 'name' ? { ...person, name: value } : person });
  return `${subject}\n${body}`;
}

function hostileText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    '{{role}}', '{{#company}}', '{{/company}}', '{{{', '}}', '<%', '<script>', '[[', ']]', '![[', '==', '%%', '\n', '\r\n', '\u2028', '# ', '#x',
    '- ', '1. ', '`', '$', '$&', '$1', '~~', '^a', '|', '\\', '&lt;', 'https://x.example', 'www.x.example', 'عربي', '👩‍💻', ' ', 'Acme',
  );
  return fc.oneof(fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')), fc.string({ unit: 'grapheme' }));
}

describe('a value in a letter', () => {
  it('starts no template, link, highlight, comment, formula, tag or HTML', () => {
    fc.assert(fc.property(hostileText(), (value) => {
      const words = plainWords(value).replace(/\\[!-/:-@[-`{-~]/g, '');
      expect(words).not.toMatch(/[{}[\]<>=%$`*_~|^\\\n\r\u2028]|#[^\s#]|:\/\/|www\./i);
    }));
  });

  it('shows the characters it has, on one line', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }).filter((text) => !text.includes('[[')), (value) => {
      expect(plainWords(value).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(value.replace(/\s+/g, ' ').trim());
    }));
  });

  it('is left as it is where it means nothing to Markdown', () => {
    for (const value of ['Marks & Spencer', 'C# developer', 'R&D (London)', '+44 20 7946 0123', "O'Neill-Smith", 'نورة القحطاني', '3.5 days', '👩‍💻']) {
      expect(plainWords(value)).toBe(value);
    }
  });

  it('is shown by its name where it is a link', () => {
    expect(plainWords('[[People/Raj Patel|Raj]] and [[Kafka]]')).toBe('Raj and Kafka');
  });
});

describe('a placeholder', () => {
  const body = (text: string, properties: Readonly<Record<string, unknown>> = FULL) =>
    composeLetter({ ...LETTERS['thank-you'], body: text }, factsOf('thank-you', properties)).body;

  it('takes a format where it is a date', () => {
    expect(body('{{date:dddd, D MMMM YYYY}}|{{date:DD.MM.YY}}|{{date:ddd D MMM [at work]}}')).toBe('Friday, 20 November 2026|20.11.26|Fri 20 Nov at work');
    expect(body('{{today}}')).toBe('23 November 2026');
  });

  it('without a value becomes a blank that says what belongs there', () => {
    const { body: text, blanks } = composeLetter({ ...LETTERS['thank-you'], subject: 'Hello', body: '{{topic}} {{constructor}} {{{salary}}}' }, factsOf('thank-you', { date: '2026-11-20' }));
    expect(text).toBe('==topic you talked about== ==constructor== ==salary==');
    expect(blanks).toEqual(['topic you talked about', 'constructor', 'salary']);
  });

  it('shows a section only where it has a value', () => {
    expect(body('a{{#decision_by}} by {{decision_by:D MMMM}}{{/decision_by}}{{^decision_by}} soon{{/decision_by}}')).toBe('a by 4 December');
    expect(body('a{{#decision_by}} by{{/decision_by}}{{^decision_by}} soon{{/decision_by}}', { ...FULL, decision_by: null })).toBe('a soon');
  });

  it('leaves out a promised day that has passed', () => {
    const facts = { ...factsOf('thank-you', FULL), decisionBy: day('2026-11-22') };
    expect(composeLetter(LETTERS['thank-you'], facts).body).not.toContain('hope to decide');
  });

  it.each([
    ['Jane Doe', 'Jane'], ['Dr. Jane Doe', 'Jane'], ['Prof. Dr. Ada King', 'Ada'], ['Doe, Jane', 'Jane'], ['J. Doe', 'J. Doe'],
    ['Cher', 'Cher'], ['نورة القحطاني', 'نورة'], ['jane@acme.example', '==name=='],
  ])('greets %s as %s', (name, first) => {
    expect(body('{{person.first}}', { ...FULL, interviewers: [{ name }] })).toBe(first);
  });
});
