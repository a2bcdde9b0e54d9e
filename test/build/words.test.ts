import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * The words on the screen: docs/words.md is their glossary. A finding names the file, the line, and what to say instead.
 * To replace a word everywhere, add it here.
 */

/** What texts no longer say, and what they say instead. */
const REPLACED: readonly (readonly [found: RegExp, better: string])[] = [
  [/\brefusals?\b/i, 'rejection'],
  [/\btaken for (?:an )?interviews?\b/i, 'count as an interview'],
  [/\bdivided by commas\b/i, 'separated by commas'],
  [/\bone a line\b/i, 'one per line'],
  [/\bfor want of\b/i, 'skipped: no …'],
  [/\bfile of text\b/i, 'a text file'],
  [/\bof its own name\b/i, 'its own property'],
  [/\bnot read fully\b/i, 'partly understood'],
  [/\b(?:is|are|lies?) there already\b/i, 'already exists'],
  [/\bnotes? (?:(?:will|would|could not) be )?made\b/i, 'created'],
  [/\b(?:behind|in front of) the (?:date|day|name|colon)\b/i, 'after, or before'],
  [/\bwhere it stands\b/i, 'status'],
  [/\bno one time zone\b/i, 'does not name one time zone'],
  [/\bthe top of the vault\b/i, 'the vault root'],
  [/\bhow they like to be contacted\b/i, 'preferred contact'],
  [/\ba slip\b|\bnames? to look at\b/i, 'a typo, to check'],
  [/\bspeaks of no\b/i, 'does not mention'],
  [/\bso many\b/i, 'the number'],
];

const root = join(import.meta.dirname, '../..');

interface Text {
  readonly place: string;
  readonly text: string;
}

const texts = ['src', 'scripts/cli'].flatMap((folder) => filesIn(folder, /\.ts$/)).flatMap(textsIn);
const documents = ['README.md', ...filesIn('docs', /\.md$/)].filter((path) => path !== 'docs/words.md').flatMap(linesOf);

describe('the words on the screen', () => {
  it('have no word that the glossary has replaced', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(findings(texts)).toEqual([]);
  });

  it('are those of the documents', () => {
    expect(findings(documents)).toEqual([]);
  });

  it('call each command by one name, which the documents say', () => {
    const said = documents.map(({ text }) => text).join('\n');
    const names = texts.filter(({ place, text }) => place.startsWith('src/commands/') && COMMAND.test(text)).map(({ text }) => text);
    expect(names.filter((name) => !said.includes(name))).toEqual([]);
  });
});

/** How the names of commands begin; questions and notices are beside them in the same files. */
const COMMAND = /^(?:Before|Check|Close|Copy|Import|Insert|Mark|New|Next|Open|Set|Skip|Snooze|They|Write)\b[^.?]*$/;

function findings(all: readonly Text[]): readonly string[] {
  return all.flatMap(({ place, text }) => REPLACED.flatMap(([found, better]) => {
    const words = found.exec(text)?.[0];
    return words === undefined ? [] : [`${place} “${words}”: say ${better}`];
  }));
}

function filesIn(folder: string, name: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function linesOf(path: string): readonly Text[] {
  return readFileSync(join(root, path), 'utf8').split('\n').map((text, index) => ({ place: `${path}:${index + 1}`, text }));
}

/** The texts in a file of code, with `…` for what is filled in. */
function textsIn(path: string): readonly Text[] {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, false);
  const found: Text[] = [];
  const visit = (node: ts.Node) => {
    const text = textOf(node);
    if (text !== null) found.push({ place: `${path}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`, text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…') : null;
}
