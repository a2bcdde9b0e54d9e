import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlValue } from '../../../src/domain/writing/yaml-text';

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;
const digits = fc.string({ unit: fc.constantFrom(...'0123456789+-.:_,eExXoObTZtz afn') });
const texts = fc.oneof(digits, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(
  'no', 'Null', '~', 'YES', 'n', '=', '<<', '1.5', '+.5', '.INF', '0x10', '0b1', '1_000', '12:30', '12:30:45', '2026-11-20T10:30:00Z', '[[Acme]]', '- a', 'a: b', 'a #b', '---', '...',
));

describe('text written as YAML', () => {
  it.each(['1.1', '1.2'] as const)('is the same text to readers of YAML %s, as a value, an item and an item in brackets', (version) => {
    fc.assert(fc.property(texts.filter((text) => !DATE.test(text)), (text) => {
      const yaml = `value: ${yamlValue(text)}\nlist:\n  - ${yamlValue(text)}\nflow: [${yamlValue(text, 'flow')}, b]\n`;
      expect(parse(yaml, { version })).toEqual({ value: text, list: [text], flow: [text, 'b'] });
    }), { numRuns: 1000 });
  });

  it.each(['Acme', 'Acme, Inc.', 'R&D (Berlin)', '2026-11-20', '2026-11-20T10:30', '2026-11-20 thank-you Jane Doe via email', '3 days', 'C#'])('has no quotes if none are needed: %s', (text) => {
    expect(yamlValue(text)).toBe(text);
  });

  it.each([12, 0, -1.5, true, false])('is left to text: %s stays what it is', (value) => {
    expect(parse(yamlValue(value))).toBe(value);
  });
});
