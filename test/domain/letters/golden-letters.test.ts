import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN, Catalogue } from '../../../src/domain/letters/catalogue';
import { composeLetter } from '../../../src/domain/letters/letter';
import { escapeMarkdown } from '../../../src/domain/letters/markdown';
import type { LetterSettings } from '../../../src/domain/letters/settings';
import type { LetterTemplate } from '../../../src/domain/letters/template';
import { hostileText } from './arbitraries';
import { BRITISH, factsOf, FULL, ME, NOBODY, template, written } from './scene';

const HOSTILE = {
  ...FULL,
  company: '{{role}} <script>alert(1)</script> ]] [[Secret]] ==x== %%gone%%',
  role: '# Head\nof <% tp.file.title %> `code` $x$ *bold* #tag 👩‍💻',
  interviewers: [{ name: 'نورة القحطاني', phone: '[[1]]', topic: `![[Secret]] https://evil.example ${'ab '.repeat(166)}` }],
  references: ['{{my.name}} --> <!--'],
  feedback: '---\n{{company}}\n# Not a heading',
};

/** In the order of the properties of a note that says little, so that every blank is seen. */
const CASES: Readonly<Record<string, readonly [Readonly<Record<string, unknown>>, LetterSettings]>> = {
  'full': [FULL, ME],
  'half-empty': [{ role: 'SRE', date: '2026-11-20', interviewers: ['jane@acme.example'] }, NOBODY],
  'hostile': [HOSTILE, { ...ME, myName: '{{company}}', mySignature: '- <b>\n\n1. x\n---' }],
  'through-an-agency': [{ ...FULL, agency: 'Hays', agency_contact: 'Kim Lee' }, ME],
};

describe.each(BUILT_IN)('the letter $name', ({ name }) => {
  it.each(Object.keys(CASES))('reads as recorded where the properties are %s', async (kind) => {
    const [properties, me] = CASES[kind] ?? [{}, NOBODY];
    await expect(`${written(template(name), properties, me).text}\n`).toMatchFileSnapshot(`golden/${name}-${kind}.md`);
  });

  it('keeps its own words whatever a value is', () => {
    const fields = ['company', 'role', 'topic', 'name'] as const;
    fc.assert(fc.property(fc.constantFrom(...fields), hostileText(), (field, value) => {
      const shown = escapeMarkdown(value);
      fc.pre(shown !== '');
      expect(composed(template(name), field, value)).toBe(composed(template(name), field, 'PLACE').replaceAll('PLACE', () => shown));
    }));
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

describe('the letters', () => {
  it('ask for a decision only once the promised day has passed', () => {
    expect(written(template('check-in'), { ...FULL, decision_by: '2026-11-22' }).body).toContain('You hoped to decide by 22 November; may I ask how things stand?');
    expect(written(template('check-in'), { ...FULL, decision_by: '2026-11-23' }).body).toContain('May I ask when you expect to decide?');
    expect(written(template('thank-you'), { ...FULL, decision_by: '2026-11-22' }).body).not.toContain('hope to decide');
  });

  it('of a second check-in speak of the first, under a heading of their own', () => {
    const { text } = written(template('check-in'), { ...FULL, decision_by: null, follow_ups: ['2026-11-21 check-in via phone'] });
    expect(text).toContain('### Second check-in to Dr. Jane Doe, 23 November 2026');
    expect(text).toContain('I was in touch on 21 November about');
  });

  it('to a rejection ask for feedback only while there is none, and the question was neither asked nor skipped', () => {
    const rejected = { ...FULL, status: 'rejected' };
    const reply = (properties: Readonly<Record<string, unknown>>) => written(template('rejection-reply'), { ...rejected, ...properties }).body;
    expect(reply({ feedback: null })).toContain('Is there one thing that would have made me a stronger candidate?');
    expect(reply({ feedback: null, agency: 'Hays', agency_contact: 'Kim Lee' })).toContain('or could you ask them?');
    expect(reply({})).not.toContain('?');
    expect(reply({ feedback: null, follow_ups: ['2026-11-22 request-feedback via email'] })).not.toContain('?');
    expect(reply({ feedback: null, follow_ups: ['2026-11-22 skip request-feedback'] })).not.toContain('?');
    expect(reply({ feedback: null, follow_ups: ['2026-11-22 snooze request-feedback until 2026-12-01'] })).toContain('?');
    expect(reply({ feedback: null, follow_ups: ['2026-11-22 skip thank-after-rejection'] })).toContain('?');
  });

  it('for LinkedIn keep to its 200 characters with names of usual length', () => {
    expect(written(template('connect'), FULL).body.length).toBeLessThanOrEqual(200);
  });

  it('are spelt and dated as in America where one likes it so', () => {
    const american = new Catalogue('american', []);
    const letter = (name: string) => written(american.named(name) ?? template('learn'), FULL, { ...ME, spelling: 'american' }).body;
    expect(letter('thank-you')).toContain('on Friday, November 20 about');
    expect(letter('clarify')).toContain('I realized afterwards');
    for (const { name } of BUILT_IN) expect(letter(name)).not.toMatch(/realised|Kind regards|\d (?:November|December)/);
  });

  it('are told apart by their titles', () => {
    const titles = BRITISH.templates.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('never push, and never defend', () => {
    for (const { body, subject } of BRITISH.templates) {
      expect(`${subject ?? ''}\n${body}`).not.toMatch(/just checking in|touching base|as soon as possible|urgent|!|unfair(?! ?\.)|disappoint|I am surprised/i);
    }
  });
});
