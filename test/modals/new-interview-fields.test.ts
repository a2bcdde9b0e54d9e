import { describe, expect, it } from 'vitest';
import { findErrors, FIELDS, propertiesOf, type Values } from '../../src/modals/new-interview-fields';

const empty = Object.fromEntries(FIELDS.map(({ name }) => [name, ''])) as Values;

describe('a new interview', () => {
  it('takes people a line each, or divided by commas and semicolons outside of quotes and brackets', () => {
    const interviewers = '"Smith, Bob" <bob@x.example>, Jane Doe; [[Patel, Raj]]\nKim';
    expect(propertiesOf({ ...empty, interviewers }).interviewers).toEqual(['"Smith, Bob" <bob@x.example>', 'Jane Doe', '[[Patel, Raj]]', 'Kim']);
  });

  it('goes into a folder of the vault and nowhere else', () => {
    for (const folder of ['../x', 'a/./b', 'a:b', 'Note.md', 'a|b']) expect(findErrors({ ...empty, company: 'A', folder }), folder).toHaveProperty('folder');
    for (const folder of ['', 'Jobs', 'Jobs/Interviews 2026', 'Über uns']) expect(findErrors({ ...empty, company: 'A', folder }), folder).toEqual({});
  });
});
