import Mustache from 'mustache';
import { errorText } from '../text/error-text';

/** What is wrong with a template's text: where, counted from 1, and what was expected. */
export interface SyntaxProblem {
  readonly line: number;
  readonly message: string;
}

/** The first thing in the text that cannot be read as a template; null where all of it can. */
export function syntaxProblem(text: string): SyntaxProblem | null {
  try {
    return wrongToken(Mustache.parse(text) as Token[], text);
  } catch (error) {
    return explain(errorText(error), text);
  }
}

/** Kind, name, from, to; of a section also what stands in it. */
type Token = [kind: string, name: string, from: number, to: number, inside?: Token[], ...rest: unknown[]];

function wrongToken(tokens: readonly Token[], text: string): SyntaxProblem | null {
  for (const [kind, name, from, , inside] of tokens) {
    if (kind === '>') return { line: lineAt(text, from), message: `{{> ${name}}} asks for another template, which is not possible here; write its words out` };
    // A tag that runs into the next one, or over a line's end, was meant to end before.
    if (kind !== 'text' && kind !== '!' && /\{\{|\n/.test(name)) return { line: lineAt(text, from), message: NEVER_CLOSED };
    const within = Array.isArray(inside) ? wrongToken(inside, text) : null;
    if (within !== null) return within;
  }
  return null;
}

const NEVER_CLOSED = '{{ is never closed; expected }} behind it';

/** Mustache names the offset at which it gave up; a person looks for a line. */
function explain(message: string, text: string): SyntaxProblem {
  const [, kind = '', name = '', at = ''] = /^(Unclosed tag|Unopened section|Unclosed section)(?: "(.*)")? at (\d+)$/s.exec(message) ?? [];
  switch (kind) {
    case 'Unclosed tag': return { line: lineAt(text, text.lastIndexOf('{{', Number(at))), message: NEVER_CLOSED };
    case 'Unopened section': return { line: lineAt(text, Number(at)), message: `{{/${name}}} closes what was never opened; expected {{#${name}}} before it` };
    case 'Unclosed section': return { line: lineAt(text, lastOpening(text, name)), message: `{{#${name}}} is never closed, or another part is closed before it; expected {{/${name}}} behind it` };
    default: return { line: 1, message };
  }
}

/** Where the part was opened: Mustache names where it gave up waiting for the end. */
function lastOpening(text: string, name: string): number {
  return Math.max(text.lastIndexOf(`{{#${name}`), text.lastIndexOf(`{{^${name}`));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, Math.max(offset, 0)).split('\n').length;
}
