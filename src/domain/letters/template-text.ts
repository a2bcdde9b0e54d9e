import { words } from '../language/interface';
/**
 * The text of a template, read in the part of Mustache's syntax that a letter needs: `{{name}}` writes a
 * value (`{{{name}}}` and `{{&name}}` do the same), `{{#name}}…{{/name}}` is shown only if there is a
 * value, which is `{{.}}` inside, `{{^name}}…{{/name}}` only if there is none, and `{{! … }}` is a remark.
 */
export interface TemplateText {
  /** Up to the problem, if there is one. */
  readonly parts: readonly TemplatePart[];
  /** The first thing that cannot be read; null if all of it can. */
  readonly problem: TemplateProblem | null;
}

/** What is wrong with a template's text: the line, counted from 1, and what was expected. */
export interface TemplateProblem {
  readonly line: number;
  readonly message: string;
}

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'section' | 'inverted'; readonly name: string; readonly parts: readonly TemplatePart[] };

/** Where a template's values come from. They are plain text, which is not parsed as a template. */
export interface TemplateValues {
  /** The words for the name; null if nothing is known. */
  readonly valueOf: (name: string) => string | null;
  /** What is written if nothing is known. */
  readonly blankFor: (name: string) => string;
}

/** Reads a template's text. */
export function parseTemplate(text: string): TemplateText {
  const parts: TemplatePart[] = [];
  const open: Section[] = [];
  const stopAt = ({ from }: Token, message: string) => ({ parts, problem: { line: lineAt(text, from), message } });
  for (const token of withoutTagLines(tokensOf(text))) {
    const section = open.at(-1);
    const inside = section?.parts ?? parts;
    const { kind, name } = token;
    switch (kind) {
      case 'text': inside.push({ kind, text: name }); break;
      case 'value': inside.push({ kind, name }); break;
      case 'section':
      case 'inverted': open.push(sectionIn(inside, token)); break;
      case 'end':
        if (section === undefined) return stopAt(token, words('problems').template.neverOpened(name));
        if (section.token.name !== name) return stopAt(section.token, neverEnds(section.token));
        open.pop();
        break;
      case 'partial': return stopAt(token, words('problems').template.partial(name));
      case 'delimiters': return stopAt(token, words('problems').template.delimiters(name));
      case 'unclosed': return stopAt(token, words('problems').template.unclosed);
    }
  }
  const last = open.at(-1);
  return last === undefined ? { parts, problem: null } : stopAt(last.token, neverEnds(last.token));
}

/** Writes the template. */
export function renderTemplate(parts: readonly TemplatePart[], values: TemplateValues): string {
  const written = new Written();
  render(parts, values, null, written);
  return written.text;
}

/** What is written so far. A value that ends a sentence by itself, such as `Acme Inc.`, takes no second full stop. */
class Written {
  text = '';
  #endsWithValue = false;

  addText(text: string): void {
    if (text === '') return;
    const isSecondStop = this.#endsWithValue && /^\.(?!\.)/.test(text) && /[.!?…]$/.test(this.text);
    this.text += isSecondStop ? text.slice(1) : text;
    this.#endsWithValue = false;
  }

  addValue(value: string): void {
    this.text += value;
    this.#endsWithValue = true;
  }
}

/** The texts and values of a template, those in all sections included. */
export function everyPart(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  return parts.flatMap((part) => ('parts' in part ? everyPart(part.parts) : [part]));
}

/** @param around the value of the innermost section around the parts */
function render(parts: readonly TemplatePart[], values: TemplateValues, around: string | null, written: Written): void {
  for (const part of parts) {
    if (part.kind === 'text') {
      written.addText(part.text);
      continue;
    }
    const value = part.name === '.' ? around : values.valueOf(part.name);
    if (part.kind === 'value') written.addValue(value ?? values.blankFor(part.name));
    else if (part.kind === (value === null ? 'inverted' : 'section')) render(part.parts, values, value ?? around, written);
  }
}

interface Token {
  readonly kind: 'text' | 'value' | 'section' | 'inverted' | 'end' | 'remark' | 'partial' | 'delimiters' | 'unclosed';
  /** The name of a tag, or the text of a text token, up to the end of its line. */
  readonly name: string;
  /** Where it begins in the template. */
  readonly from: number;
}

const KINDS: Readonly<Record<string, Token['kind']>> = {
  '#': 'section', '^': 'inverted', '/': 'end', '!': 'remark', '>': 'partial', '=': 'delimiters', '&': 'value',
};

/** A section that is open, and what is in it so far. */
interface Section {
  readonly token: Token;
  readonly parts: TemplatePart[];
}

function sectionIn(around: TemplatePart[], token: Token): Section {
  const parts: TemplatePart[] = [];
  around.push({ kind: token.kind === 'section' ? 'section' : 'inverted', name: token.name, parts });
  return { token, parts };
}

function neverEnds({ kind, name }: Token): string {
  const tag = `{{${kind === 'section' ? '#' : '^'}${name}}}`;
  return words('problems').template.neverClosed(tag, name);
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const from = text.indexOf('{{', at);
    for (const line of textIn(text, at, from < 0 ? text.length : from)) tokens.push(line);
    if (from < 0) break;
    const [opening, closing] = text.startsWith('{{{', from) ? ['{{{', '}}}'] as const : ['{{', '}}'] as const;
    const end = text.indexOf(closing, from + opening.length);
    tokens.push(end < 0 ? { kind: 'unclosed', name: '', from } : tagIn(text.slice(from + opening.length, end).trim(), opening, from));
    at = end < 0 ? text.length : end + closing.length;
  }
  return tokens;
}

function textIn(text: string, from: number, to: number): readonly Token[] {
  return [...text.slice(from, to).matchAll(/[^\n]*\n|[^\n]+/g)].map(({ index, 0: name }) => ({ kind: 'text', name, from: from + index }));
}

function tagIn(inside: string, opening: '{{' | '{{{', from: number): Token {
  const marked = opening === '{{' ? KINDS[inside.charAt(0)] : undefined;
  const kind = marked ?? 'value';
  const name = marked === undefined ? inside : inside.slice(1).trim();
  // A tag that runs into the next one, or past the end of its line, was meant to be closed earlier.
  const runsOn = kind !== 'remark' && /\{\{|\n/.test(name);
  return { kind: runsOn ? 'unclosed' : kind, name, from };
}

/** A line that holds nothing but tags without output does not become an empty line. */
function withoutTagLines(tokens: readonly Token[]): readonly Token[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    lines.at(-1)?.push(token);
    if (token.kind === 'text' && token.name.endsWith('\n')) lines.push([]);
  }
  return lines.flatMap((line) => (isTagLine(line) ? line.filter(({ kind }) => kind !== 'text') : line));
}

function isTagLine(line: readonly Token[]): boolean {
  return line.some(({ kind }) => kind !== 'text')
    && line.every(({ kind, name }) => kind !== 'value' && (kind !== 'text' || name.trim() === ''));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
