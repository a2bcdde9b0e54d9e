import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * Obsidian waits while main.js is evaluated. For a pattern with \p{…} V8 makes sets of characters at once, which takes up to a
 * millisecond each; a pattern made of parts (`new RegExp`) has such parts, or a long list of words. Other literals take some two
 * thousandths of a millisecond.
 */

const root = join(import.meta.dirname, '../..');

const ADVICE = 'makes this pattern while the plugin loads. Make it at its first use: once(() => …) of domain/text/memoized, or in a function.';

/** The patterns that the code makes as soon as it is loaded, and that take long to make: each with its line. */
function costlyPatterns(code: string): readonly string[] {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isLater(node)) return;
    if (isCostly(node)) found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText().slice(0, 60)}`);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether it runs when it is called, or when an object of its class is made, rather than when the module is loaded. */
function isLater(node: ts.Node): boolean {
  const isStatic = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true;
  return ts.isFunctionLike(node) || (ts.isPropertyDeclaration(node) && !isStatic);
}

function isCostly(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return /\\p\{/i.test(node.text);
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}

const modules = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(root, path), code: readFileSync(path, 'utf8') }));

describe('a module that is loaded', () => {
  it('makes no pattern that takes long to make', () => {
    expect(modules.flatMap(({ path, code }) => costlyPatterns(code).map((found) => `${path}:${found} ${ADVICE}`))).toEqual([]);
  });

  it('is found out by a pattern outside functions, and not by one within', () => {
    expect(costlyPatterns('const A = 1;\nconst B = [{ c: /\\p{L}/u }];')).toEqual(['2 /\\p{L}/u']);
    expect(costlyPatterns("class A { static b = new RegExp('c'); }")).toEqual(["1 new RegExp('c')"]);
    expect(costlyPatterns('class A { b = /\\p{L}/u; c() { return /\\P{L}/u; } }\nconst d = once(() => /\\p{L}/u);\nconst e = /[a-z]/iu;')).toEqual([]);
  });

  // In one file, `import()` puts evaluation off and no more; esbuild wraps all that it reaches, to be parsed twice.
  it('loads no other on demand', () => {
    expect(modules.filter(({ code }) => /(?<!#)\bimport\(/.test(code)).map(({ path }) => path)).toEqual([]);
  });
});
