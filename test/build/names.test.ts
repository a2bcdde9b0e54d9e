import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * The words of the code: ARCHITECTURE.md has the glossary. A finding names the file, the line, and what to write instead.
 * To replace a word of the glossary, add it to REPLACED; an idiom that reads like another language goes to IDIOMS.
 */

/** Words that a name no longer has, and what it has instead. They are looked for as whole words within a name. */
const REPLACED: Readonly<Record<string, string>> = {
  outlook: 'agenda', wardrobe: 'RowContext', dress: 'toRow', shelf: 'store', standing: 'status', stretch: 'TextRange',
  deed: 'JournalSubject', needs: 'deps', squash: 'normalizeName', complain: 'showError', complaint: 'problem', complaints: 'problems',
  misread: 'reportInvalid', twin: 'duplicateOf', outdate: 'invalidate', world: 'OtherApplications',
};

/** The same for whole names. */
const REPLACED_NAMES: Readonly<Record<string, string>> = {
  Span: 'TextRange', lookAround: 'OtherApplications', lookInto: 'scanText', takeBack: 'undo', goesBy: 'isKnownAs',
  tellApart: 'labelInterviews', dealJournal: 'assignJournal', spokenFor: 'withNoteOutcome', slipsBetween: 'editDistance',
  preferredWay: 'preferredChannel', goOn: 'isCurrent',
};

/** Names of limits. */
const REPLACED_LIMIT = /^(?:MOST|LONGEST|FEWEST|SHORTEST)(?:_|$)/;

/** Words of REPLACED that prose does not use in any sense. */
const REPLACED_IN_PROSE = /\b(?:outlook|wardrobe|shelf|shelves|deeds?)\b/i;

/** What a person would not say whose language is English. */
const IDIOMS = [
  /\bstands? in\b(?! for)/i, /\b(?!there\b)[a-z]+ is none\b/i, /\bwhere there is none\b/i, /\bhangs? on\b/i, /\bso many\b(?! that)/i,
  /\bhow many-th\b/i, /\bor null where\b/i,
];

/** Parts of the door through which raw properties come, and the files that may use them. */
const DOOR: Readonly<Record<string, readonly string[]>> = {
  keysByName: ['src/domain/note/properties.ts', 'src/domain/writing/note-properties.ts'],
};

const root = join(import.meta.dirname, '../..');

/** The files in the folder and below it whose names match, as paths from the root. */
function filesIn(folder: string, name: RegExp, recursive = true): readonly string[] {
  return readdirSync(join(root, folder), { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

interface Code {
  readonly path: string;
  readonly source: ts.SourceFile;
  readonly nodes: readonly ts.Node[];
}

const self = 'test/build/names.test.ts';
const CODE = /\.m?[tj]s$/;
const inFolders = ['src', 'scripts', 'test'].flatMap((folder) => filesIn(folder, CODE));
const code = [...inFolders, ...filesIn('.', /^[a-z.]+\.config\.m?[tj]s$/, false)].filter((path) => path !== self).map(parse);
const documents = [...filesIn('.', /\.md$/, false), ...filesIn('docs', /\.md$/)]
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

describe('the names in the code', () => {
  it('are exported from one place each', () => {
    const places = new Map<string, string[]>();
    for (const { path, source } of code.filter((file) => file.path.startsWith('src/'))) {
      for (const name of new Set(source.statements.flatMap(exportedNames))) places.set(name, [...places.get(name) ?? [], path]);
    }
    const shared = [...places].filter(([, paths]) => paths.length > 1);
    expect(shared.map(([name, paths]) => `${name} is exported from ${paths.join(' and ')}`)).toEqual([]);
  });

  it('use no word that the glossary replaces', () => {
    const found = code.flatMap((file) => file.nodes.filter(isName).flatMap((node) => {
      const better = betterFor(node.text);
      return better === null ? [] : [`${at(file, node.getStart(file.source))} ${node.text}: say ${better}`];
    }));
    expect(found).toEqual([]);
  });

  it('of files use no word that the glossary replaces', () => {
    const found = code.flatMap(({ path }) => {
      const better = betterFor(basename(path).replace(/\..*/, ''));
      return better === null ? [] : [`${path}: say ${better}`];
    });
    expect(found).toEqual([]);
  });

  it('of the raw properties’ keys are used by the one reader and the writer alone', () => {
    const found = code.filter(({ path }) => path.startsWith('src/') || path.startsWith('scripts/')).flatMap((file) => (
      file.nodes.filter(ts.isIdentifier).flatMap((node) => {
        const allowed = Object.hasOwn(DOOR, node.text) ? DOOR[node.text] : undefined;
        return allowed === undefined || allowed.includes(file.path) ? [] : [`${at(file, node.getStart(file.source))} ${node.text}`];
      })));
    expect(found).toEqual([]);
  });
});

describe('the English of the code', () => {
  it('has no replaced word and no foreign idiom in a comment', () => {
    expect(code.flatMap((file) => commentsIn(file).flatMap(([from, text]) => findings(file, from, text)))).toEqual([]);
  });

  it('has no replaced word and no foreign idiom in the title of a test', () => {
    const tests = code.filter(({ path }) => path.startsWith('test/'));
    expect(tests.flatMap((file) => titlesIn(file).flatMap((node) => findings(file, node.getStart(file.source), node.getText(file.source)))))
      .toEqual([]);
  });

  it('has no replaced word and no foreign idiom in a document', () => {
    const found = documents.flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => (
      badWords(line).map((words) => `${path}:${index + 1} “${words}”`))));
    expect(found).toEqual([]);
  });
});

function parse(path: string): Code {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, false);
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, source, nodes };
}

function at({ path, source }: Code, position: number): string {
  return `${path}:${source.getLineAndCharacterOfPosition(position).line + 1}`;
}

function exportedNames(statement: ts.Statement): readonly string[] {
  const isExported = ts.canHaveModifiers(statement)
    && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (!isExported) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  }
  const { name } = statement as ts.DeclarationStatement;
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
}

function isName(node: ts.Node): node is ts.Identifier | ts.PrivateIdentifier {
  return ts.isIdentifier(node) || ts.isPrivateIdentifier(node);
}

/** What to say instead of the name; null if it has no replaced word. */
function betterFor(name: string): string | null {
  if (Object.hasOwn(REPLACED_NAMES, name)) return REPLACED_NAMES[name] ?? null;
  if (REPLACED_LIMIT.test(name)) return 'MAX_ or MIN_';
  const words = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase().split(/[^\p{L}]+/u);
  const replaced = words.find((word) => Object.hasOwn(REPLACED, word));
  return replaced === undefined ? null : REPLACED[replaced] ?? null;
}

function commentsIn({ source, nodes }: Code): readonly (readonly [from: number, text: string])[] {
  const found = new Map<number, string>();
  const add = (ranges: readonly ts.CommentRange[] = []) => {
    for (const { pos, end } of ranges) found.set(pos, source.text.slice(pos, end));
  };
  for (const node of nodes) {
    if (ts.isJsxText(node)) continue;
    add(ts.getLeadingCommentRanges(source.text, node.pos));
    add(ts.getTrailingCommentRanges(source.text, node.end));
  }
  return [...found];
}

/** The titles of `it`, `describe` and `test`, also behind `.each(…)`. */
function titlesIn({ source, nodes }: Code): readonly ts.Node[] {
  return nodes.filter(ts.isCallExpression).flatMap(({ expression, arguments: [title] }) => {
    const isTitled = title !== undefined && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title));
    return isTitled && /^(?:it|describe|test)\b/.test(expression.getText(source)) ? [title] : [];
  });
}

/** The words in the text that are replaced, with the file and the line of each. A comment may break within an idiom. */
function findings(file: Code, from: number, text: string): readonly string[] {
  return badWords(text.replaceAll(/\n\s*(?:\*|\/\/) ?/g, ' ')).map((words) => {
    const first = text.toLowerCase().indexOf(words.split(' ')[0]?.toLowerCase() ?? '');
    return `${at(file, from + Math.max(0, first))} “${words}”`;
  });
}

function badWords(text: string): readonly string[] {
  return [REPLACED_IN_PROSE, ...IDIOMS].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
