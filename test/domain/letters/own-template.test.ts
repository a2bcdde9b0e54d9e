import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtInTemplates } from '../../../src/domain/letters/built-in';
import { Catalogue } from '../../../src/domain/letters/catalogue';
import { readCustomTemplate, templateNoteText, type CustomTemplate } from '../../../src/domain/letters/custom-template';
import type { SupportedLanguage } from '../../../src/domain/language/locales';
import type { LetterTemplate } from '../../../src/domain/letters/template';
import { hostileText } from './arbitraries';
import { FULL, written } from './scene';

const BUILT_IN = builtInTemplates('en');

function read(
  name: string, properties: Readonly<Record<string, unknown>>, body: string, usual: SupportedLanguage = 'en',
): CustomTemplate {
  return readCustomTemplate({ path: `Letter templates/${name}.md`, properties, body, bodyLine: 5 }, usual);
}

function template(own: CustomTemplate): LetterTemplate {
  if (own.kind === 'broken') throw new Error(own.problem.message);
  return own.template;
}

describe('a person’s own template', () => {
  it('takes the place of the built-in one of its name, however that is written', () => {
    const own = template(read('Thank_You', { subject: 'Thanks, {{person.first}}' }, 'Dear {{person.first}},\r\nthanks for {{topic}}.\r\n'));
    const catalogue = new Catalogue('british', [own]);
    expect(catalogue.named('thank-you')).toBe(own);
    expect(catalogue.templates).toHaveLength(BUILT_IN.length);
    expect(own).toMatchObject({ title: 'Thank-you', action: 'thank-you', channel: 'email', audience: 'interviewers' });
    expect(written(own, FULL).text).toBe('### Thank-you – Dr. Jane Doe, 23 November 2026\n\n**Subject:** Thanks, Jane\n\nDear Jane,\nthanks for moving to event sourcing.');
  });

  it('that is new is a mail to the employer, unless it says otherwise', () => {
    const plain = template(read('Ask about the team', {}, 'Hello'));
    expect(plain).toMatchObject({ name: 'Ask about the team', title: 'Ask about the team', action: null, channel: 'email', audience: 'employer', subject: null });
    expect(new Catalogue('british', [plain]).own).toEqual([plain]);
    expect(template(read('Card', { channel: 'Letter', action: 'thank_you' }, 'Hello'))).toMatchObject({ channel: 'letter', action: 'thank-you', audience: 'interviewers' });
    expect(template(read('Lessons', { action: 'learn' }, '{{true_of_it}}'))).toMatchObject({ channel: null, audience: 'self' });
    expect(template(read('For me', { channel: 'none' }, 'Notes'))).toMatchObject({ channel: null, audience: 'self' });
  });

  it('replaces the built-in one of its language alone: of the language that it says, else of the usual one', () => {
    const english = template(read('thank-you', {}, 'Hello'));
    const german = template(read('thank-you', { language: 'Deutsch' }, 'Guten Tag'));
    const catalogue = new Catalogue('british', [english, german]);
    expect([english.title, german.title]).toEqual(['Thank-you', 'Dankschreiben']);
    expect(catalogue.named('thank-you')).toBe(english);
    expect(catalogue.in('de').named('thank-you')).toBe(german);
    expect(new Catalogue('british', [english]).in('de').named('thank-you')?.title).toBe('Dankschreiben');
    expect(template(read('thank-you', {}, 'Guten Tag', 'de')).language).toBe('de');
  });

  it('that is new is offered whatever the language of the letter, and is written in its own', () => {
    const own = template(read('Nach dem Team fragen', { language: 'de' }, 'Am {{date:D. MMMM}}, {{#hired}}{{hired}}{{/hired}}'));
    expect(new Catalogue('british', [own]).own).toEqual([own]);
    expect(written(own, { ...FULL, hired: true }).text).toBe('### Nach dem Team fragen – Dr. Jane Doe, 23. November 2026\n\nAm 20. November, ja');
  });

  it('can do without the subject of the built-in one', () => {
    expect(template(read('thank-you', { subject: '' }, 'Hello')).subject).toBeNull();
  });

  it.each([
    ['Dear {{person.first}},\n\nthanks for {{topic', 'Line 7: {{ is never closed; expected }} after it'],
    ['Dear {{person.first,\n\nthanks for {{topic}}', 'Line 5: {{ is never closed; expected }} after it'],
    ['One\n{{#decision_by}}by then\n', 'Line 6: {{#decision_by}} is never closed, or another part is closed before it; expected {{/decision_by}} after it'],
    ['One\nTwo {{/role}}', 'Line 6: {{/role}} closes what was never opened; expected {{#role}} before it'],
    ['{{#role}}\n{{#company}}\n{{> header}}{{/company}}{{/role}}', 'Line 7: {{> header}} asks for another template, which is not supported; write its text here instead'],
    ['  \n', 'The template has no text; expected the words of the letter below its properties'],
  ])('that is broken is a problem which names the line: %j', (body, message) => {
    expect(read('check-in', {}, body)).toEqual({
      kind: 'broken', problem: { note: 'Letter templates/check-in.md', property: null, message: `${message}. Until then the built-in one is used.` },
    });
  });

  it.each([
    [{ channel: 'pigeon' }, 'channel', /^channel is “pigeon”; expected one of email, phone, linkedin, letter, none\. Until then it is left out\.$/],
    [{ language: 'Klingon' }, 'language', /^language is “Klingon”; expected one of en, de\. Until then it is left out\.$/],
    [{ action: ['a', 'b'] }, 'action', /^action is a list .*; expected one of prepare, debrief,/],
    [{ subject: { role: null } }, 'subject', /^subject is an item with properties .*; expected text, in quotes where it begins with \{\{/],
    [{ subject: 'About {{role' }, 'subject', /^In the subject, \{\{ is never closed/],
  ])('says which property cannot be read: %j', (properties, property, message) => {
    const own = read('New one', properties, 'Hello');
    if (own.kind !== 'broken') throw new Error('It is read.');
    expect(own.problem.property).toBe(property);
    expect(own.problem.message).toMatch(message);
  });

  it('is read whatever it contains, and then can be written', () => {
    fc.assert(fc.property(hostileText(), fc.dictionary(fc.constantFrom('subject', 'channel', 'action'), fc.anything()), (body, properties) => {
      const own = read('Any', properties, body);
      if (own.kind === 'template') expect(written(own.template, FULL).text).toContain('### Any');
      else expect(own.problem.message).toMatch(/Until then it is left out\.$/);
    }));
  });
});

describe('a built-in template, copied', () => {
  it.each(BUILT_IN.map((built) => [built.name, built] as const))('reads as it was: %s', (name, built) => {
    const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(templateNoteText(built)) ?? [];
    expect(template(read(name, parse(yaml) as Record<string, unknown>, body))).toEqual(built);
  });
});
