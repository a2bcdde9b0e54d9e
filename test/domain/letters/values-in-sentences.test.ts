import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../../src/domain/letters/built-in';
import { composeLetter } from '../../../src/domain/letters/letter';
import { parseTemplate, renderTemplate } from '../../../src/domain/letters/template-text';
import { factsOf, FULL, ME, template, type Properties } from './scene';

const german = (name: string) => builtInTemplates('de').find((letter) => letter.name === name) ?? template(name);

const bodyOf = (name: string, properties: Properties, me = ME) => (
  composeLetter(template(name), factsOf(template(name), { ...FULL, ...properties }, me)).body
);

const germanBodyOf = (name: string, properties: Properties) => (
  composeLetter(german(name), factsOf(german(name), { ...FULL, ...properties })).body
);

describe('a value that ends with a full stop', () => {
  it('takes no second one', () => {
    expect(bodyOf('check-in', { company: 'Acme, Inc.', decision_by: null })).toContain('role at Acme, Inc. I wanted to ask');
    expect(bodyOf('accept-offer', { company: 'Yahoo!' })).toContain('role at Yahoo! I’m pleased');
    expect(germanBodyOf('check-in', { company: 'Hof & Co.', decision_by: null })).toContain('bei Hof & Co. Darf ich');
  });

  it('keeps it before a comma, and a template keeps the dots that it has itself', () => {
    expect(bodyOf('keep-in-touch', { company: 'Acme Inc.' })).toContain('role at Acme Inc. I saw');
    const write = (text: string, value: string | null) => (
      renderTemplate(parseTemplate(text).parts, { valueOf: () => value, blankFor: () => '==x==' })
    );
    expect(write('At {{a}}, and {{a}}…', 'Inc.')).toBe('At Inc., and Inc.…');
    expect(write('{{a}}... {{a}}.', 'Inc.')).toBe('Inc.... Inc.');
    expect(write('{{#a}}at {{a}}{{/a}}. Yes.', 'Inc.')).toBe('at Inc. Yes.');
    expect(write('One.{{#a}}.{{/a}} {{a}}.', null)).toBe('One. ==x==.');
  });
});

describe('a topic', () => {
  const about = (topic: string) => bodyOf('thank-you-card', { interviewers: [{ name: 'Jane Doe', topic }] });

  it('loses the full stop of its own sentence', () => {
    expect(about('the move to Berlin.')).toContain('about the move to Berlin has stayed');
    expect(about('how you work in the U.S.')).toContain('about how you work in the U.S. has stayed');
    expect(about('tests, builds etc.')).toContain('about tests, builds etc. has stayed');
    expect(about('what comes...')).toContain('about what comes... has stayed');
  });
});

describe('a role', () => {
  it.each([
    ['the PM', 'for the PM role at'],
    ['a Data Scientist', 'for the Data Scientist role at'],
    ['UX role', 'for the UX role at'],
    ['Product Manager position', 'for the Product Manager role at'],
    ['A/B testing lead', 'for the A/B testing lead role at'],
    ['Job coach', 'for the Job coach role at'],
    ['The Role', 'for the Role role at'],
  ])('is written into a sentence as it would be said: %s', (role, said) => {
    expect(bodyOf('check-in', { role })).toContain(said);
  });

  it('is not called a “Stelle” twice in German', () => {
    expect(germanBodyOf('check-in', { role: 'Stelle als Koch' })).toContain('über die Stelle als Koch bei');
  });
});

describe('the end of a letter', () => {
  it('has the name once, even if the signature begins with it', () => {
    const me = { ...ME, myName: 'Alex Kim', mySignature: 'Alex Kim\n+44 20 7946 0123' };
    expect(bodyOf('check-in', {}, me)).toMatch(/Kind regards,\n\nAlex Kim\n\+44 20 7946 0123$/);
    expect(bodyOf('check-in', {}, { ...me, mySignature: 'alex kim' })).toMatch(/Kind regards,\n\nAlex Kim$/);
    const ownTemplate = { ...template('check-in'), body: 'Hello,\n\n{{my.signature}}' };
    expect(composeLetter(ownTemplate, factsOf(ownTemplate, FULL, me)).body).toBe('Hello,\n\nAlex Kim\n+44 20 7946 0123');
    expect(bodyOf('check-in', {}, { ...me, mySignature: 'Alex Kim, engineer' })).toMatch(/\n\nAlex Kim\nAlex Kim, engineer$/);
  });
});
