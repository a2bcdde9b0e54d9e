import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInlineFields } from '../../../src/domain/note/inline-fields';
import { Properties } from '../../../src/domain/note/properties';
import { DEFAULT_READING } from '../../../src/domain/note/settings';

describe('inline fields', () => {
  it.each([
    ['company:: Acme', { company: 'Acme' }],
    ['- **Interview Date**:: 2026-11-20', { 'Interview Date': '2026-11-20' }],
    ['> role:: [[Backend engineer|Dev]]', { role: '[[Backend engineer|Dev]]' }],
    ['Met [interviewer:: [[Jane Doe]]] and (contact:: Kim Lee <kim@x.example>), who was kind.', { interviewer: '[[Jane Doe]]', contact: 'Kim Lee <kim@x.example>' }],
    ['interviewers:: Jane\ninterviewers:: Raj\r\nstatus:: waiting', { interviewers: ['Jane', 'Raj'], status: 'waiting' }],
    ['```\ncompany:: Acme\n```\n~~~js\nrole:: x\n~~~', {}],
    ['%% company:: Acme %%\n%%\nrole:: x\n%%\nstatus:: waiting', { status: 'waiting' }],
    ['`company:: Acme` std::vector a::b company::Acme ::x', {}],
    ['A sentence of several words, and then:: this', {}],
    ['', {}],
  ])('in %j', (text, fields) => {
    expect(readInlineFields(text)).toEqual(fields);
  });

  it('are read beside the properties, which go before them under any of their names', () => {
    const settings = { ...DEFAULT_READING, propertyNames: { company: ['firma'] } };
    const read = Properties.of({ employer: 'Acme' }, settings, { company: 'Inline', Position: 'Dev', favourite: 'tea', Firma: 'Own' });
    expect([read.text('company'), read.text('role'), read.at('favourite')]).toEqual(['Acme', 'Dev', null]);
    expect(Properties.of({ company: '' }, settings, { Firma: 'Own' }).text('company')).toBe('Own');
  });

  it('are looked for in any text without an end', () => {
    const piece = fc.constantFrom('company', '::', ' ', '[', ']', '(', ')', '[[', ']]', '\n', '```', '%%', '`', '**', '- ', 'x', '> ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
      for (const value of Object.values(readInlineFields(pieces.join(''))).flat()) expect(typeof value).toBe('string');
    }));
  });
});
