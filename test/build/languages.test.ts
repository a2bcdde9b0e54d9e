import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/* A language with a word missing, or one too many, does not compile. This compiles small languages and says what TypeScript finds. */

const root = join(import.meta.dirname, '../..');
const file = join(root, 'src/domain/language/trial.ts');

function problemsOf(source: string): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es2023.d.ts'], target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const trial = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022);
  const onDisk = ts.createCompilerHost(options);
  host.getSourceFile = (path, ...others) => (path === file ? trial : onDisk.getSourceFile(path, ...others));
  const program = ts.createProgram([file], options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const HEAD = `import { germanReview } from './de/review';
import type { Words } from './catalogue';
const { ready, ...others } = germanReview();
`;

describe('the words of a language', () => {
  it('compile if they are all there', () => {
    expect(problemsOf(`${HEAD}export const trial = (): Words<'review'> => ({ ...others, ready });`)).toEqual([]);
  });

  it.each([
    ['missing', '({ ...others })', /Property 'ready' is missing/],
    ['too many', '({ ...others, ready, redy: "" })', /'redy' does not exist/],
    ['of another kind', '({ ...others, ready: null })', /Type 'null' is not assignable to type 'string'/],
    ['a function of other values', '({ ...others, ready, blanks: (words: string) => words })', /not assignable/],
  ])('do not compile if one is %s', (_, words, problem) => {
    expect(problemsOf(`${HEAD}export const trial = (): Words<'review'> => ${words};`).join('\n')).toMatch(problem);
  });
});
