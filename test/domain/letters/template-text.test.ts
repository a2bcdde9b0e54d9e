import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate, renderTemplate, type TemplateProblem } from '../../../src/domain/letters/template-text';
import { hostileText } from './arbitraries';

const KNOWN: ReadonlyMap<string, string> = new Map([['role', 'engineer'], ['company', '{{role}} & {{/x}}']]);

function write(text: string): string {
  const { parts, problem } = parseTemplate(text);
  if (problem !== null) throw new Error(problem.message);
  return renderTemplate(parts, { valueOf: (name) => KNOWN.get(name) ?? null, blankFor: (name) => `==${name}==` });
}

function problemIn(text: string): TemplateProblem | null {
  return parseTemplate(text).problem;
}

const NEVER_CLOSED = '{{ is never closed; expected }} after it';
const NEVER_ENDS = 'is never closed, or another part is closed before it; expected';

describe('renderTemplate', () => {
  it.each([
    ['writes a value for its name, whatever space is around the name', 'a {{role}} or {{ role }}.', 'a engineer or engineer.'],
    ['writes a blank for a name without a value', '{{topic}}', '==topic=='],
    ['writes the same value in three braces, and behind &', '{{{role}}} {{&role}}', 'engineer engineer'],
    ['hands over a name with its format', '{{date:D MMMM, HH:mm}}', '==date:D MMMM, HH:mm=='],
    ['reads nothing in a value that looks like a template', '{{company}}', '{{role}} & {{/x}}'],
    ['writes single braces, and braces that close nothing, as they are', '{a} }} {{role}}}', '{a} }} engineer}'],
    ['writes nothing for a remark, even over several lines', 'a{{! to do:\n{{later }}b', 'ab'],
    ['writes nothing for an empty template', '', ''],
  ])('%s', (_, text, expected) => {
    expect(write(text)).toBe(expected);
  });

  it.each([
    ['shows a section only with a value', '{{#role}}yes{{/role}}{{#topic}}no{{/topic}}', 'yes'],
    ['shows an inverted section only without a value', '{{^role}}no{{/role}}{{^topic}}yes{{/topic}}', 'yes'],
    ['writes the value of the innermost section for a dot', '{{#role}}{{.}} {{^topic}}{{.}}{{/topic}}{{/role}}', 'engineer engineer'],
    ['writes a blank for a dot outside of any section', '{{.}}', '==.=='],
    ['shows a section in a section of the same name', '{{#role}}a{{#role}}b{{/role}}c{{/role}}', 'abc'],
    ['leaves out what is in a section that is not shown', '{{#topic}}a{{#role}}b{{/role}}{{role}}{{/topic}}', ''],
  ])('%s', (_, text, expected) => {
    expect(write(text)).toBe(expected);
  });

  it.each([
    ['leaves no line for a tag of a section alone on its line', 'a\n  {{#role}}  \nb\n{{/role}}\nc', 'a\nb\nc'],
    ['leaves no line for several such tags on one line', 'a\n{{#role}} {{^topic}}\nb\n{{/topic}}{{/role}}', 'a\nb\n'],
    ['leaves no line for a remark alone on its line', 'a\n{{! remark }}\nb', 'a\nb'],
    ['keeps the line of a value, even of a section that is not shown beside it', 'a\n {{role}}{{#topic}}{{/topic}}\nb', 'a\n engineer\nb'],
    ['keeps the line of a section with text beside it', 'a\n{{#role}}b{{/role}}\nc', 'a\nb\nc'],
    ['keeps empty lines', 'a\n\n{{#role}}\n\nb\n{{/role}}\n', 'a\n\n\nb\n'],
    ['reads lines that end in CR and LF as it reads others', 'a\r\n{{#role}}\r\nb\r\n{{/role}}\r\nc', 'a\r\nb\r\nc'],
  ])('%s', (_, text, expected) => {
    expect(write(text)).toBe(expected);
  });

  it('never throws, whatever the template is', () => {
    fc.assert(fc.property(hostileText(), (text) => {
      const { parts } = parseTemplate(text);
      expect(typeof renderTemplate(parts, { valueOf: () => null, blankFor: String })).toBe('string');
    }));
  });

  it('writes a text without two opening braces as it is', () => {
    fc.assert(fc.property(hostileText().filter((text) => !text.includes('{{')), (text) => {
      expect(write(text)).toBe(text);
    }));
  });
});

describe('parseTemplate', () => {
  it.each([
    ['a tag that is never closed', 'one\ntwo {{role', 2, NEVER_CLOSED],
    ['three braces that only two close', '{{{role}}', 1, NEVER_CLOSED],
    ['a tag that runs into the next one', 'one\n{{role and {{company}}', 2, NEVER_CLOSED],
    ['a tag that runs over the end of its line', '{{role\nand}}', 1, NEVER_CLOSED],
    ['a tag of a section that runs into the next one', '{{#role and {{/role}}', 1, NEVER_CLOSED],
    ['the first of two tags that are never closed', '{{role\n{{company', 1, NEVER_CLOSED],
    ['a closing tag that nothing opens', 'one\r\ntwo\r\n{{/role}}', 3, '{{/role}} closes what was never opened; expected {{#role}} before it'],
    ['a section without an end', 'one\n{{#role}}\ntwo', 2, `{{#role}} ${NEVER_ENDS} {{/role}} after it`],
    ['an inverted section without an end', '{{^role}}', 1, `{{^role}} ${NEVER_ENDS} {{/role}} after it`],
    ['the inner section if the outer one is closed before it', '{{#role}}\n{{#company}}\n{{/role}}\n{{/company}}', 2,
      `{{#company}} ${NEVER_ENDS} {{/company}} after it`],
    ['the second of two sections of one name if only the first is closed', '{{#role}}{{/role}}\n{{#role}}', 2,
      `{{#role}} ${NEVER_ENDS} {{/role}} after it`],
    ['another template', '{{> header }}', 1, '{{> header}} asks for another template, which is not supported; write its text here instead'],
    ['a change of the braces', '{{=<% %>=}}', 1, '{{=<% %>=}} changes the braces, which is not supported; write {{ and }}'],
    ['the first problem of several', '{{/role}}\n{{> header}}\n{{#role', 1, '{{/role}} closes what was never opened; expected {{#role}} before it'],
  ])('names %s and its line', (_, text, line, message) => {
    expect(problemIn(text)).toEqual({ line, message });
  });

  it('keeps what comes before the problem', () => {
    expect(parseTemplate('one {{role}} {{#company').parts).toEqual([
      { kind: 'text', text: 'one ' }, { kind: 'value', name: 'role' }, { kind: 'text', text: ' ' },
    ]);
  });
});
