import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/dates/day';
import type { Instant } from '../../../src/domain/dates/zoned';
import { LETTER_NAMES, type LetterName } from '../../../src/domain/letters/built-in';
import { Catalogue } from '../../../src/domain/letters/catalogue';
import { composeLetter, writeLetter } from '../../../src/domain/letters/letter';
import { escapeMarkdown } from '../../../src/domain/letters/markdown';
import type { LetterSettings } from '../../../src/domain/letters/settings';
import type { LetterTemplate } from '../../../src/domain/letters/template';
import { hostileText } from './arbitraries';
import { BRITISH, contextOf, factsOf, FULL, ME, NOBODY, NOW, template, written, type Properties } from './scene';

const AGENCY = { ...FULL, agency: 'Wherry', agency_contact: 'Kim Lee' };

const HOSTILE = {
  ...FULL,
  company: '{{role}} <script>alert(1)</script> ]] [[Secret]] ==x== %%gone%%',
  role: '# Head\nof <% tp.file.title %> `code` $x$ *bold* #tag 👩‍💻',
  interviewers: [{ name: 'نورة القحطاني', phone: '[[1]]', topic: `![[Secret]] https://evil.example ${'ab '.repeat(166)}` }],
  references: ['{{my.name}} --> <!--'],
  feedback: '---\n{{company}}\n# Not a heading',
};

/** Interviews are on 20 November, at half past ten where a time is known. */
const THAT_DAY = Date.parse('2026-11-20T17:00Z');
const NEXT_MONTH = Date.parse('2026-12-07T09:00Z');
const THE_DAY_BEFORE = Date.parse('2026-11-19T09:00Z');

/** What the note says, and when it is written: as a rule the day of the interview. Half-empty, every blank is seen. */
const CASES: Readonly<Record<string, readonly [Properties, LetterSettings, Instant]>> = {
  'full': [FULL, ME, THAT_DAY],
  'half-empty': [{ role: 'SRE', date: '2026-11-20', interviewers: ['jane@acme.example'] }, NOBODY, THAT_DAY],
  'late': [FULL, ME, NEXT_MONTH],
  'hostile': [HOSTILE, { ...ME, myName: '{{company}}', mySignature: '- <b>\n\n1. x\n---' }, THAT_DAY],
  'through-an-agency': [AGENCY, ME, THAT_DAY],
};

/** These are written before the interview. */
const WRITTEN_BEFORE: ReadonlySet<string> = new Set(['prepare', 'reschedule']);

/** What only some letters tell apart. */
const MORE: Readonly<Record<string, readonly [Properties, Instant, ...LetterName[]]>> = {
  'again': [{ ...FULL, follow_ups: ['2026-12-07 check-in via email'] }, Date.parse('2026-12-14T09:00Z'), 'check-in'],
  'late-through-an-agency': [AGENCY, NEXT_MONTH, 'check-in', 'check-in-call', 'agency-feedback', 'ask-for-time'],
  'without-a-promise': [{ ...FULL, decision_by: null, offer_deadline: null }, THAT_DAY, 'thank-you', 'check-in', 'check-in-call', 'ask-for-time'],
  'before-the-interview': [FULL, THE_DAY_BEFORE, 'withdraw'],
  'without-feedback': [{ ...FULL, status: 'rejected', feedback: null }, THAT_DAY, 'rejection-reply'],
  'without-feedback-through-an-agency': [{ ...AGENCY, status: 'rejected', feedback: null }, THAT_DAY, 'rejection-reply'],
};

/** With 25 letters in 4 zones, enough values are tried. */
const RUNS = 30;

describe.each(LETTER_NAMES)('the letter %s', (name) => {
  it.each(Object.keys(CASES))('reads as recorded where the properties are %s', async (kind) => {
    const [properties, me, then] = CASES[kind] ?? [{}, NOBODY, NOW];
    const now = then === THAT_DAY && WRITTEN_BEFORE.has(name) ? THE_DAY_BEFORE : then;
    await expect(`${written(template(name), properties, me, now).text}\n`).toMatchFileSnapshot(`golden/${name}-${kind}.md`);
  });

  it('keeps its own words whatever a value is', () => {
    const fields = ['company', 'role', 'topic', 'name'] as const;
    fc.assert(fc.property(fc.constantFrom(...fields), hostileText(), (field, value) => {
      const shown = escapeMarkdown(value);
      fc.pre(shown !== '');
      expect(composed(template(name), field, value)).toBe(composed(template(name), field, 'PLACE').replaceAll('PLACE', () => shown));
    }), { numRuns: RUNS });
  });

  it('is never undefined, null or an empty place', () => {
    fc.assert(fc.property(fc.subarray(Object.keys(FULL)), (kept) => {
      const properties = { date: '2026-11-20', ...Object.fromEntries(kept.map((key) => [key, FULL[key]])) };
      expect(written(template(name), properties, NOBODY).text).not.toMatch(/undefined|null|NaN|\{\{|\}\}|\S {2}|====|\n{3}/);
    }));
  });
});

/** A letter in which one value is put straight into the facts; the name without a first name of its own. */
function composed(letter: LetterTemplate, field: 'company' | 'role' | 'topic' | 'name', value: string): string {
  const facts = factsOf(letter, FULL);
  const person = { ...facts.person, name: 'Jane', aliases: [], email: null, phone: null, linkedin: null, title: null, topic: 'tea', ...(field === 'topic' ? { topic: value } : {}) };
  const interview = { ...facts.interview, ...(field === 'company' || field === 'role' ? { [field]: value } : {}) };
  const named = field === 'name' ? { ...letter, body: letter.body.replaceAll('person.first', 'person') } : letter;
  const { subject, body } = composeLetter(named, { ...facts, interview, person: field === 'name' ? { ...person, name: value } : person });
  return `${subject ?? ''}\n${body}`;
}

describe.each(Object.entries(MORE))('the letters %s', (kind, [properties, now, ...names]) => {
  it.each(names)('%s reads as recorded', async (name) => {
    await expect(`${written(template(name), properties, ME, now).text}\n`).toMatchFileSnapshot(`golden/${name}-${kind}.md`);
  });
});

describe('the letters to a panel', () => {
  const panel = [
    { name: 'Jane Doe', topic: 'moving to event sourcing' }, { name: 'Raj Patel', topic: 'on-call without burning out' },
    { name: 'Miriam Stone', topic: 'how the team plans its quarter' },
  ];
  const lettersBy = (name: LetterName, now: Instant) => {
    const context = contextOf({ ...FULL, interviewers: panel }, ME, {}, now);
    return context.interview.interviewers.map((person) => writeLetter(template(name), context, person));
  };

  it.each(['thank-you', 'thank-you-card', 'connect'] as const)('by %s read as recorded, on the day and late', async (name) => {
    const texts = [...lettersBy(name, THAT_DAY), ...lettersBy(name, NEXT_MONTH)].map(({ text }) => text);
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`golden/${name}-to-a-panel.md`);
  });

  it.each(['thank-you', 'thank-you-card', 'connect'] as const)('by %s share no sentence and no subject', (name) => {
    for (const now of [THAT_DAY, NEXT_MONTH]) {
      const letters = lettersBy(name, now);
      const sentences = letters.flatMap(({ subject, body }) => [...(subject === null ? [] : [subject]), ...new Set(sentencesIn(body))]);
      expect(sentences.length).toBeGreaterThan(letters.length * 2);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });
});

/** The sentences of a letter that the person did not write: without greeting, blanks and signature. */
function sentencesIn(body: string): readonly string[] {
  const parts = body.split(/\n|[.?:] /).map((part) => part.trim());
  return parts.filter((part) => part.split(' ').length > 3 && !part.startsWith('==') && !part.startsWith('+44'));
}

describe('the letters', () => {
  it('ask for a decision only once the promised day has passed', () => {
    const late = written(template('check-in'), { ...FULL, decision_by: '2026-11-22' });
    expect(late.body).toContain('I understood you hoped to decide around 22 November, so I wanted to ask how things stand.');
    const ahead = written(template('check-in'), { ...FULL, decision_by: '2026-11-23' }).body;
    expect(ahead).toContain('I understand you hope to decide by 23 November, and I wanted to ask if that is still the plan.');
    expect(written(template('check-in'), { ...FULL, decision_by: null }).body).toContain('I wanted to ask when you expect to decide.');
    expect(written(template('thank-you'), { ...FULL, decision_by: '2026-11-22' }).body).not.toContain('hope to decide');
  });

  it('thank late in half a sentence from the second day after the interview on', () => {
    const thanks = (now: string) => written(template('thank-you'), FULL, ME, Date.parse(now)).body;
    expect(thanks('2026-11-21T23:30Z')).toContain('Thank you for taking the time');
    expect(thanks('2026-11-22T00:30Z')).toContain('Thank you, a little late, for taking the time');
  });

  it('to reschedule name the day only while it is ahead, and its hour only if one is known', () => {
    const letter = (properties: Properties, now: Instant) => written(template('reschedule'), properties, ME, now).body;
    expect(letter(FULL, THE_DAY_BEFORE)).toContain('at Acme on Friday 20 November at 10:30 am.');
    expect(letter({ ...FULL, date: '2026-11-20' }, THE_DAY_BEFORE)).toContain('at Acme on Friday 20 November.');
    expect(letter(FULL, THAT_DAY)).toContain('at Acme on ==day of the interview==.');
  });

  it('promise no answer by a day that has passed', () => {
    expect(written(template('acknowledge-offer'), FULL, ME, THAT_DAY).body).toContain('my answer by Monday 30 November.');
    expect(written(template('acknowledge-offer'), FULL, ME, NEXT_MONTH).body).toContain('my answer by ==day by which you will answer==.');
    expect(written(template('tell-other-offer'), FULL, ME, NEXT_MONTH).body).toContain('answer by ==day by which you must answer the other offer==.');
  });

  it('withdraw for another position only if one was accepted, else leave room for a reason', async () => {
    const accepted = { application: 'another', company: 'Beta', day: null, countsFrom: day('2026-11-22'), zone: 'Europe/London' };
    const context = contextOf(FULL);
    const [jane = null] = context.interview.interviewers;
    const { text: elsewhere } = writeLetter(template('withdraw'), { ...context, others: { offers: [], acceptances: [accepted] } }, jane);
    await expect(`${elsewhere}\n`).toMatchFileSnapshot('golden/withdraw-accepted-elsewhere.md');
    expect(elsewhere).toContain('I have accepted another position, so I’d like to withdraw my application');
    expect(elsewhere).not.toContain('reason');
    const other = writeLetter(template('withdraw'), context, null).body;
    expect(other).toContain('I have decided to withdraw my application');
    expect(other).toContain('==your reason, if you want to give one; or delete this line==');
  });

  it('claim no preference and no delight', () => {
    for (const { body } of BRITISH.templates) expect(body).not.toMatch(/delighted|thrilled|rather take|prefer(?:red)? this|first choice|dream/i);
  });

  it('of a second check-in speak of the first, under a heading of their own', () => {
    const { text } = written(template('check-in'), { ...FULL, decision_by: null, follow_ups: ['2026-11-21 check-in via phone'] });
    expect(text).toContain('### Second check-in – Dr. Jane Doe, 23 November 2026');
    expect(text).toContain('I was in touch on 21 November about');
  });

  it('to a rejection ask for feedback only while there is none, and the question was neither asked nor skipped', () => {
    const rejected = { ...FULL, status: 'rejected' };
    const reply = (properties: Readonly<Record<string, unknown>>) => written(template('rejection-reply'), { ...rejected, ...properties }).body;
    expect(reply({ feedback: null })).toContain('Is there one thing that would have made me a stronger candidate?');
    expect(reply({ feedback: null, agency: 'Wherry', agency_contact: 'Kim Lee' })).toContain('or could you ask them?');
    expect(reply({})).not.toContain('?');
    expect(reply({ feedback: null, follow_ups: ['2026-11-22 request-feedback via email'] })).not.toContain('?');
    expect(reply({ feedback: null, follow_ups: ['2026-11-22 skip request-feedback'] })).not.toContain('?');
    expect(reply({ feedback: null, follow_ups: ['2026-11-22 snooze request-feedback until 2026-12-01'] })).toContain('?');
    expect(reply({ feedback: null, follow_ups: ['2026-11-22 skip thank-after-rejection'] })).toContain('?');
  });

  it('for LinkedIn keep to its 200 characters with names of usual length', () => {
    const people = ['Jane Doe', 'Raj Patel', 'Miriam Stone'].map((name) => ({ name, topic: 'on-call without burning out' }));
    const context = contextOf({ ...FULL, interviewers: people });
    for (const person of context.interview.interviewers) {
      expect(writeLetter(template('connect'), context, person).body.length).toBeLessThanOrEqual(200);
    }
  });

  it('are spelt and dated as in America where one likes it so', () => {
    const american = new Catalogue('american', []);
    const letter = (name: string) => written(american.named(name) ?? template('learn'), FULL, { ...ME, spelling: 'american' }).body;
    expect(letter('thank-you')).toContain('at Acme on Friday, November 20.');
    expect(letter('clarify')).toContain('I realized later');
    for (const name of LETTER_NAMES) expect(letter(name)).not.toMatch(/realised|Kind regards|\d (?:November|December)/);
  });

  it('are told apart by their titles', () => {
    const titles = BRITISH.templates.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const former = BRITISH.templates.flatMap(({ formerTitle }) => (formerTitle === undefined ? [] : [formerTitle]));
    expect(new Set([...titles, ...former]).size).toBe(titles.length + former.length);
  });

  it('never push, and never defend', () => {
    for (const { body, subject } of BRITISH.templates) {
      const words = `${subject ?? ''}\n${body}`.replace(/\{\{![^}]*\}\}/g, '');
      expect(words).not.toMatch(/just checking in|touching base|as soon as possible|urgent|!|unfair(?! ?\.)|disappoint|I am surprised/i);
    }
  });
});
