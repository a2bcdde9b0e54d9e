import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_OPTIONS, readOptions } from '../../../src/domain/follow-up-list/options';

const read = (raw: unknown) => readOptions(raw);

describe('the options of a list', () => {
  it('are none if nothing is given', () => {
    for (const raw of [null, undefined, '', {}, { company: null, days: '' }]) {
      expect(read(raw)).toEqual({ options: NO_OPTIONS, problems: [] });
    }
  });

  it('take a name, a list of names, and links, also those that YAML takes for lists', () => {
    expect(read({ company: 'Acme', application: ['SRE', '[[Jobs/Dune|D]]'], person: [['Jane Doe']] }).options)
      .toMatchObject({ company: ['Acme'], application: ['SRE', 'Dune'], person: ['Jane Doe'] });
  });

  it('take states and actions by their words, by what the sidebar calls them, in a list or separated by commas', () => {
    expect(read({ states: 'overdue, Ready to do', actions: ['Thank-you', 'check-in'] })).toEqual({
      options: { ...NO_OPTIONS, states: ['overdue', 'open'], actions: ['thank-you', 'check-in'] }, problems: [],
    });
  });

  it('name the option, what was found and what is expected, and go on with the rest', () => {
    const { options, problems } = read({ states: ['overdeu', 'today'], days: 'soon', limit: 5 });
    expect(options).toEqual({ ...NO_OPTIONS, states: ['today'], limit: 5 });
    expect(problems).toEqual([
      'states has “overdeu”. Expected: one or more of overdue, today, open, later, waiting, quiet, problems, done. Did you mean “overdue”?',
      'days has “soon”. Expected: a whole number from 1 to 365.',
    ]);
  });

  it('say which options there are if one has another name', () => {
    expect(read({ compny: 'Acme' })).toEqual({ options: NO_OPTIONS, problems: [
      'There is no option “compny”. Expected: company, application, person, states, actions, days, limit. Did you mean “company”?',
    ] });
    expect(read('Acme').problems).toEqual(['The options are “Acme”. Expected one option per line, such as “company: Acme”.']);
    expect(read({ company: { is: 'Acme' } }).problems).toEqual(['company has “{"is":"Acme"}”. Expected: a name, or a list of names.']);
  });

  it('take only whole numbers within their bounds', () => {
    for (const days of [0, -1, 1.5, 366, 'NaN', true]) expect(read({ days }).options.days).toBeNull();
    expect(read({ days: '7', limit: 300 }).options).toMatchObject({ days: 7, limit: 300 });
  });

  it('never throw, and name each option that they leave out', () => {
    fc.assert(fc.property(fc.jsonValue(), (raw) => {
      const { options, problems } = read(raw);
      expect(Object.keys(options)).toEqual(Object.keys(NO_OPTIONS));
      expect(problems.every((problem) => problem.length > 0)).toBe(true);
    }), { numRuns: 100 });
  });
});
