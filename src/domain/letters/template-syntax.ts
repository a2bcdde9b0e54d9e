import Mustache from 'mustache';

/** What is wrong with a template's text: where, counted from 1, and what was expected. */
export interface SyntaxProblem {
  readonly line: number;
  readonly message: string;
}

/** The first thing in the text that cannot be read as a template; null where all of it can. */
export function syntaxProblem(text: string): SyntaxProblem | null {
  try {
    const partial = findPartial(Mustache.parse(text) as Token[]);
    return partial === null ? null : {
      line: lineAt(text, partial[2]),
      message: `{{> ${partial[1]}}} asks for another template, which is not possible here; write its words out`,
    };
  } catch (error) {
    return explain(error instanceof Error ? error.message : String(error), text);
  }
}

/** Kind, name, from, to; of a section also what stands in it. */
type Token = [kind: string, name: string, from: number, to: number, inside?: Token[], ...rest: unknown[]];

function findPartial(tokens: readonly Token[]): Token | null {
  for (const token of tokens) {
    const found = token[0] === '>' ? token : Array.isArray(token[4]) ? findPartial(token[4]) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Mustache names the offset at which it gave up; a person looks for a line. */
function explain(message: string, text: string): SyntaxProblem {
  const [, kind = '', name = '', at = ''] = /^(Unclosed tag|Unopened section|Unclosed section)(?: "(.*)")? at (\d+)$/s.exec(message) ?? [];
  switch (kind) {
    case 'Unclosed tag': return { line: lineAt(text, text.lastIndexOf('{{', Number(at))), message: '{{ is never closed; expected }} behind it' };
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
