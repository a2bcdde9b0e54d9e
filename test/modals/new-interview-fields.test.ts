import { describe, expect, it } from 'vitest';
import { findErrors, FORM_FIELDS, propertiesOf, type Values } from '../../src/modals/new-interview-fields';

const empty = Object.fromEntries(FORM_FIELDS.map(({ name }) => [name, ''])) as Values;

describe('the form for a new interview', () => {
  it('reads people one a line, or divided by commas and semicolons outside of quotes and brackets', () => {
    const interviewers = '"Smith, Bob" <bob@x.example>, Jane Doe; [[Patel, Raj]]\nKim';
    expect(propertiesOf({ ...empty, interviewers }).interviewers).toEqual(['"Smith, Bob" <bob@x.example>', 'Jane Doe', '[[Patel, Raj]]', 'Kim']);
  });

  it('accepts a folder of the vault and nothing else', () => {
    for (const folder of ['../x', 'a/./b', 'a:b', 'Note.md', 'a|b']) expect(findErrors({ ...empty, company: 'A', folder }), folder).toHaveProperty('folder');
    for (const folder of ['', 'Jobs', 'Jobs/Interviews 2026', 'Über uns']) expect(findErrors({ ...empty, company: 'A', folder }), folder).toEqual({});
  });
});
