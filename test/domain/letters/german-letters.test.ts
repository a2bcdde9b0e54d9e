import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../src/domain/dates/zoned';
import { letterWords } from '../../../src/domain/language/locales';
import { builtInTemplates, LETTER_NAMES, type LetterName } from '../../../src/domain/letters/built-in';
import { Catalogue, catalogueFor } from '../../../src/domain/letters/catalogue';
import { writeLetter } from '../../../src/domain/letters/letter';
import { lettersIn } from '../../../src/domain/letters/letters-in-note';
import { withEndMarker } from '../../../src/domain/letters/place';
import { LINKEDIN_LIMIT, linkedInLength } from '../../../src/domain/letters/review/checks';
import { Review } from '../../../src/domain/letters/review/review';
import type { LetterSettings } from '../../../src/domain/letters/settings';
import { parseTemplate, type TemplatePart } from '../../../src/domain/letters/template-text';
import { contextOf, FULL, ME, NOBODY, written, type Properties } from './scene';

const GERMAN = new Catalogue('british', [], 'de');

function template(name: LetterName) {
  const found = GERMAN.named(name);
  if (found === null) throw new Error(`${name} is missing.`);
  return found;
}

const VOLL: Properties = {
  ...FULL,
  company: 'Acme',
  role: 'Backend-Entwickler',
  timezone: 'Europe/Berlin',
  interviewers: [{ name: 'Frau Dr. Jana Weber', email: 'jana@acme.example', phone: '+49 30 5550101', topic: 'den Umstieg auf Event Sourcing' }],
  references: ['Ada Okafor <ada@formerly.example>'],
  feedback: 'Mehr Beispiele für Führung.',
};

const AGENTUR = { ...VOLL, agency: 'Wherry', agency_contact: 'Kim Lee' };

const HOSTILE = {
  ...VOLL,
  company: '{{role}} <script>alert(1)</script> ]] [[Secret]] ==x== %%gone%%',
  role: '# Head\nof <% tp.file.title %> `code` $x$ *bold* #tag 👩‍💻',
  interviewers: [{ name: 'نورة القحطاني', phone: '[[1]]', topic: `![[Secret]] https://evil.example ${'ab '.repeat(166)}` }],
  references: ['{{my.name}} --> <!--'],
  feedback: '---\n{{company}}\n# Not a heading',
};

const THAT_DAY = Date.parse('2026-11-20T17:00Z');
const NEXT_MONTH = Date.parse('2026-12-07T09:00Z');
const THE_DAY_BEFORE = Date.parse('2026-11-19T09:00Z');

const CASES: Readonly<Record<string, readonly [Properties, LetterSettings, Instant]>> = {
  'full': [VOLL, ME, THAT_DAY],
  'half-empty': [{ role: 'SRE', date: '2026-11-20', interviewers: ['jane@acme.example'] }, NOBODY, THAT_DAY],
  'late': [VOLL, ME, NEXT_MONTH],
  'hostile': [HOSTILE, { ...ME, myName: '{{company}}', mySignature: '- <b>\n\n1. x\n---' }, THAT_DAY],
  'through-an-agency': [AGENTUR, ME, THAT_DAY],
};

const WRITTEN_BEFORE: ReadonlySet<string> = new Set(['prepare', 'reschedule']);

describe.each(LETTER_NAMES)('the German letter %s', (name) => {
  it.each(Object.keys(CASES))('reads as recorded where the properties are %s', async (kind) => {
    const [properties, me, then] = CASES[kind] ?? [{}, NOBODY, THAT_DAY];
    const now = then === THAT_DAY && WRITTEN_BEFORE.has(name) ? THE_DAY_BEFORE : then;
    await expect(`${written(template(name), properties, me, now).text}\n`).toMatchFileSnapshot(`golden/de/${name}-${kind}.md`);
  });

  it('is found again in a note, whatever the language of the others', () => {
    const context = contextOf(VOLL, ME, {}, THAT_DAY);
    const letter = writeLetter(template(name), context, null);
    const note = `# Notes\n\n${withEndMarker(letter.text, letter.heading)}\n\n### My own words\n`;
    for (const catalogue of [GERMAN, new Catalogue('british', [])]) {
      const [found, ...others] = lettersIn(note, catalogue.inAnyLanguage);
      expect(others).toEqual([]);
      expect(found).toMatchObject({ heading: { template: template(name) }, subject: letter.subject, writtenOn: '2026-11-20' });
      expect(note.slice(found?.end)).toBe('\n\n### My own words\n');
    }
  });

  it('has the placeholders and the blanks of the English one', () => {
    const english = builtInTemplates('en').find((known) => known.name === name);
    const german = builtInTemplates('de').find((known) => known.name === name);
    expect(placeholdersIn(german)).toEqual(placeholdersIn(english));
  });

  it('speaks no English and keeps to what is polite in a German letter', () => {
    const { subject, body } = template(name);
    const text = `${subject ?? ''}\n${body}`.replace(/\{\{![^}]*\}\}/g, '').replace(/\{\{[^}]*\}\}/g, '');
    expect(text).not.toMatch(/\b(?:hello|dear|regards|thank|the|you)\b/i);
    expect(text).not.toMatch(/Grüßen?,|\b(?:du|dein|dir|dich)\b|!|dringend|so bald wie möglich|enttäuscht|Traum/i);
    if (template(name).channel === 'email') expect(body).toMatch(/\{\{person\.salutation\}\},\n/);
  });
});

/** The names of all values and sections. A German letter greets with the whole salutation, where an English one has the given name. */
function placeholdersIn(known: ReturnType<typeof template> | undefined): readonly string[] {
  const names = [known?.subject ?? '', known?.body ?? ''].flatMap((text) => namesIn(parseTemplate(text).parts));
  return [...new Set(names.map((name) => name.replace(/:.*/, '').replace(/^person\.(?:first|salutation|formal)$/, 'person')))].sort();
}

function namesIn(parts: readonly TemplatePart[]): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'text' ? [] : [part.name, ...('parts' in part ? namesIn(part.parts) : [])]));
}

describe('the German letters to a panel', () => {
  const panel = [
    { name: 'Jana Weber', topic: 'den Umstieg auf Event Sourcing' }, { name: 'Herr Raj Patel', topic: 'Bereitschaft ohne Burnout' },
    { name: 'Mrs Miriam Stone', topic: 'die Quartalsplanung im Team' },
  ];
  const lettersBy = (name: LetterName, now: Instant) => {
    const context = contextOf({ ...VOLL, interviewers: panel }, ME, {}, now);
    return context.interview.interviewers.map((person) => writeLetter(template(name), context, person));
  };

  it.each(['thank-you', 'thank-you-card', 'connect'] as const)('by %s read as recorded, on the day and late', async (name) => {
    const texts = [...lettersBy(name, THAT_DAY), ...lettersBy(name, NEXT_MONTH)].map(({ text }) => text);
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`golden/de/${name}-to-a-panel.md`);
  });

  it('fit into a LinkedIn invitation before the blank is filled in, even with long names and dates', () => {
    const long = ['Frau Dr. Jana Wackernagel-Schmidt', 'Herr Prof. Dr. Raj Brandenburger', 'Frau Miriam Schwarzenberger']
      .map((name) => ({ name }));
    const context = contextOf({ ...VOLL, interviewers: long, date: '2026-09-25T10:30' }, ME, {}, Date.parse('2026-09-25T17:00Z'));
    const lengths = context.interview.interviewers.map((person) => linkedInLength(writeLetter(template('connect'), context, person).body));
    expect(lengths.filter((length) => length > LINKEDIN_LIMIT)).toEqual([]);
  });

  it.each(['thank-you', 'thank-you-card', 'connect'] as const)('by %s share no sentence and no subject', (name) => {
    for (const now of [THAT_DAY, NEXT_MONTH]) {
      const letters = lettersBy(name, now);
      const sentences = letters.flatMap(({ subject, body }) => [...(subject === null ? [] : [subject]), ...new Set(sentencesIn(body))]);
      expect(sentences.length).toBeGreaterThan(letters.length * 2);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  it('by LinkedIn keep to its 200 characters with names of usual length', () => {
    for (const { body } of lettersBy('connect', THAT_DAY)) expect(body.length).toBeLessThanOrEqual(200);
  });
});

function sentencesIn(body: string): readonly string[] {
  return body.split(/\n|[.?:] /).map((part) => part.trim()).filter((part) => part.split(' ').length > 3 && !/^(?:==|\+)/.test(part));
}

describe('the German letters', () => {
  const bodyOf = (name: LetterName, properties: Properties, now: Instant = THAT_DAY) => written(template(name), properties, ME, now).body;
  const salutationOf = (name: string) => bodyOf('clarify', { ...VOLL, interviewers: [name] }).split('\n')[0];

  it.each([
    ['Jana Weber', 'Guten Tag Jana Weber,'], ['Kim Lee', 'Guten Tag Kim Lee,'], ['Dr. Jana Weber', 'Guten Tag Dr. Jana Weber,'],
    ['Frau Weber', 'Sehr geehrte Frau Weber,'], ['Herr Raj Patel', 'Sehr geehrter Herr Patel,'], ['Herr Dr. Jan Weber', 'Sehr geehrter Herr Dr. Weber,'],
    ['Frau Prof. Dr. Eva von der Heide', 'Sehr geehrte Frau Prof. Dr. von der Heide,'], ['Herr/Frau Weber', 'Guten Tag Weber,'],
    ['Ms Jane Doe', 'Sehr geehrte Frau Doe,'], ['Frau Nguyen Thi Lan', 'Sehr geehrte Frau Nguyen Thi Lan,'], ['Doe, Jane', 'Guten Tag Jane Doe,'],
    ['jane@acme.example', '==Anrede mit Namen, etwa Sehr geehrte Frau …==,'],
  ])('greet %s by what the name says, and guess nothing', (name, salutation) => {
    expect(salutationOf(name)).toBe(salutation);
  });

  it('greet by what the person’s own note says', () => {
    const context = contextOf({ ...VOLL, interviewers: ['[[Jana Weber]]'] }, ME, { 'Jana Weber': { anrede: 'Frau' } }, THAT_DAY);
    const [jana = null] = context.interview.interviewers;
    expect(writeLetter(template('clarify'), context, jana).body).toMatch(/^Sehr geehrte Frau Weber,/);
  });

  it('write days and times as a German would', () => {
    const moved = (date: string) => bodyOf('reschedule', { ...VOLL, date }, THE_DAY_BEFORE);
    expect(moved('2026-11-26T14:00')).toContain('am Donnerstag, den 26. November um 14 Uhr nicht');
    expect(moved('2026-11-26T09:30')).toContain('am Donnerstag, den 26. November um 9:30 Uhr nicht');
    expect(moved('2026-11-26')).toContain('am Donnerstag, den 26. November nicht');
  });

  it('of a second kind have a number and a German date in the heading', () => {
    const { text } = written(template('check-in'), { ...VOLL, decision_by: null, follow_ups: ['2026-11-21 check-in via phone'] }, ME, NEXT_MONTH);
    expect(text).toContain('### 2. Nachfrage – Frau Dr. Jana Weber, 7. Dezember 2026\n\n**Betreff:** Nachfrage zum Gespräch am 20. November');
    expect(text).toContain('am 21. November hatte ich mich nach dem Stand');
  });

  it('are told apart by their titles, from the English ones too', () => {
    const titles = GERMAN.inAnyLanguage.flatMap(({ title, formerTitle }) => [title, ...(formerTitle === undefined ? [] : [formerTitle])]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('have a word for each blank, other than the English one', () => {
    const [english, german] = [letterWords('en').blanks, letterWords('de').blanks];
    const same = Object.entries(german).filter(([name, words]) => words === Object.entries(english).find(([other]) => other === name)?.[1]);
    expect(same).toEqual([]);
  });
});

describe('the language of a letter', () => {
  const english = new Catalogue('british', []);
  const languageOf = (properties: Properties, me: Partial<LetterSettings> = {}) => (
    catalogueFor(english, contextOf({ ...VOLL, ...properties }, { ...ME, ...me })).language
  );

  it('is that of the note, else of the settings for letters, else of the interface, else English', () => {
    expect(languageOf({})).toBe('en');
    expect(languageOf({ language: 'Deutsch' })).toBe('de');
    expect(languageOf({}, { language: 'de' })).toBe('de');
    expect(languageOf({}, { language: 'de', letterLanguage: 'en' })).toBe('en');
    expect(languageOf({ language: 'en-GB' }, { letterLanguage: 'de' })).toBe('en');
  });

  it('is that of another round if the note of the interview says none', () => {
    const context = contextOf(VOLL);
    const rounds = context.application.rounds.map((round) => ({ ...round, language: 'de' as const }));
    expect(catalogueFor(english, { ...context, application: { ...context.application, rounds } }).language).toBe('de');
  });
});

describe('the checks of a German letter', () => {
  const review = new Review(GERMAN, 8000);
  const messagesFor = (body: string, interviewers: readonly unknown[] = ['Frau Jana Weber', 'Raj Patel']) => {
    const context = contextOf({ ...VOLL, interviewers }, ME, {}, THAT_DAY);
    const [person = null] = context.interview.interviewers;
    return review.findings({ ...writeLetter(template('clarify'), context, person), context, body }, []).map(({ message }) => message);
  };

  it('find a misspelt name and a greeting to somebody else', () => {
    expect(messagesFor('Sehr geehrte Frau Webr,\n\nvielen Dank.')).toEqual(['“Webr” looks like Jana Weber. Is it a typo?']);
    expect(messagesFor('Sehr geehrter Herr Patel,\n\nvielen Dank.')).toEqual(['The greeting says “Patel”; the letter is to Frau Jana Weber.']);
    expect(messagesFor('Guten Tag,\n\nich grüße auch Raj Patal.')).toEqual(['“Raj Patal” looks like Raj Patel. Is it a typo?']);
  });

  it('take no German noun, day or form of the role for a misspelt name', () => {
    const people = ['Jana Land', 'Mia Feder', 'Max Mayer', 'Tom Freitag'];
    expect(messagesFor('Guten Tag Jana Land,\n\ndie Hand, der Rand und die Leder, am Montag im Mai, als Backend-Entwicklerin und mit Entwicklern.', people)).toEqual([]);
    for (const { name } of GERMAN.templates) {
      const { body } = written(GERMAN.named(name) ?? template('learn'), VOLL, ME, THAT_DAY);
      expect(messagesFor(body.replace(/==[^=]*==/g, 'etwas'), [...people, 'Frau Dr. Jana Weber']).filter((message) => message.includes('typo')), name).toEqual([]);
    }
  });

  it('find two thank-yous that say the same', () => {
    const context = contextOf({ ...VOLL, interviewers: ['Jana Weber', 'Raj Patel'] }, ME, {}, THAT_DAY);
    const own = 'Bei der letzten Migration habe ich mit drei Leuten ein Lagerhaus ohne einen Tag Ausfall umgestellt.';
    const [first, second] = context.interview.interviewers.map((person) => {
      const letter = writeLetter(template('thank-you'), context, person);
      return { ...letter, context, body: letter.body.replace(/^==was du nicht[^\n]*==$/m, own) };
    });
    if (first === undefined || second === undefined) throw new Error('There are two.');
    expect(review.findings(first, [second]).filter(({ check }) => check === 'too-alike')).toHaveLength(1);
    const { body } = writeLetter(template('thank-you'), context, context.interview.interviewers[1] ?? null);
    expect(review.findings(first, [{ ...second, body }]).filter(({ check }) => check === 'too-alike')).toEqual([]);
  });
});
