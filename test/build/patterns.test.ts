import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { MEASURED, type Measured } from './measured-patterns';

/*
 * A note, a table or an invitation comes from anybody. A pattern whose time grows faster than its text lets a long row of one
 * character stop Obsidian, so every pattern of the code is analysed by recheck, or measured. What to do about a finding: split
 * the text with code (`split`, `trimEndOf`), anchor the pattern, or let no two neighbours of it match the same character.
 * Patterns that a function builds at each call are not seen here: they are made of literals that are.
 *
 * To analyse takes minutes, and a verdict never changes: the patterns that recheck has cleared are listed, by their hashes.
 * WRITE_PATTERNS=1 npx vitest run test/build/patterns.test.ts adds those that are new, and removes those that are gone.
 */

declare global {
  interface ImportMeta {
    /** Vite’s: a loader for each file. */
    glob(pattern: string): Readonly<Record<string, () => Promise<unknown>>>;
  }
}

interface Pattern {
  readonly place: string;
  readonly pattern: RegExp;
}

/** The functions with which the modules make what they need once. */
const makers = vi.hoisted((): (() => unknown)[] => []);

vi.mock('../../src/domain/text/memoized', async (original) => {
  const memoized = await original<typeof import('../../src/domain/text/memoized')>();
  return { ...memoized, once: <T>(make: () => T) => {
    makers.push(make);
    return memoized.once(make);
  } };
});

const root = join(import.meta.dirname, '../..');
const list = join(import.meta.dirname, 'linear-patterns.json');
const known = new Set(JSON.parse(readFileSync(list, 'utf8')) as readonly string[]);
const isWriting = process.env['WRITE_PATTERNS'] !== undefined;

/** The most milliseconds that recheck may take for one pattern, on a busy machine; one that it cannot judge is not cleared. */
const TIMEOUT = 30_000;

/** The most milliseconds of the processor's time for one pattern and one hostile text: other programs do not count. */
const MAX_TIME = 1500;

describe('the patterns', () => {
  const patterns: Pattern[] = ['src', 'scripts'].flatMap(filesIn).flatMap(literalsIn);

  beforeAll(async () => { patterns.push(...await builtInDomain()); }, 120_000);

  it('take time in proportion to the text', async () => {
    const open = patterns.filter(({ pattern }) => !known.has(hashOf(pattern)) && measuredAs(pattern) === undefined);
    const found: string[] = [];
    for (const { place, pattern } of open) {
      const verdict = await check(pattern.source, pattern.flags, { timeout: TIMEOUT });
      if (verdict.status === 'safe') known.add(hashOf(pattern));
      else found.push(`${place} ${String(pattern)} ${verdict.status === 'vulnerable' ? verdict.attack.pattern : 'was not judged in time'}`);
    }
    const all = new Set(patterns.map(({ pattern }) => hashOf(pattern)));
    const needed = [...known].filter((hash) => all.has(hash)).sort();
    if (isWriting) writeFileSync(list, `${JSON.stringify(needed, null, 1)}\n`);
    expect(found).toEqual([]);
    expect([...known].filter((hash) => !isWriting && !all.has(hash))).toEqual([]);
  }, 600_000);

  it('that are measured take little time for the longest hostile text that they are given', () => {
    const slow = patterns.flatMap(({ place, pattern }) => {
      const measured = measuredAs(pattern);
      return measured === undefined ? [] : hostileTexts(measured).filter((text) => timeOf(pattern, text) > MAX_TIME)
        .map((text) => `${place} ${JSON.stringify(text.slice(0, 20))}`);
    });
    expect(slow).toEqual([]);
  }, 120_000);

  it('that are measured are all there', () => {
    const gone = MEASURED.filter(({ source }) => !patterns.some(({ pattern }) => pattern.source.startsWith(source)));
    expect(gone.map(({ source }) => source)).toEqual([]);
  });

  it('that are super-linear are found', async () => {
    expect((await check('[.,]+$', '', { timeout: TIMEOUT })).status).toBe('vulnerable');
    expect(timeOf(/(?:a|aa)+$/, `${'a'.repeat(32)}!`)).toBeGreaterThan(timeOf(/a+$/, `${'a'.repeat(32)}!`));
  }, 60_000);
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?[tj]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function literalsIn(path: string): readonly Pattern[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${relative(root, path)}:${line + 1}`, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The patterns that the modules build of texts once for all, while they are loaded or at their first use. */
async function builtInDomain(): Promise<readonly Pattern[]> {
  const built: Pattern[] = [];
  let place = '';
  vi.stubGlobal('RegExp', new Proxy(RegExp, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      built.push({ place: `${place}, or what it imports`, pattern });
      return pattern;
    },
  }));
  for (const [path, load] of Object.entries(import.meta.glob('../../src/domain/**/*.ts'))) {
    place = path;
    await load();
  }
  place = 'made by once()';
  for (const make of makers) make();
  vi.unstubAllGlobals();
  return built;
}

function hashOf(pattern: RegExp): string {
  return createHash('sha256').update(String(pattern)).digest('hex').slice(0, 16);
}

function measuredAs({ source }: RegExp): Measured | undefined {
  return MEASURED.find((measured) => source.startsWith(measured.source));
}

const COMMON = [' ', '\t', 'a', 'A', 'A ', 'a ', '1', '.', '-', ',', '[', '(', '@', '*'];

function hostileTexts({ most, pieces }: Measured): readonly string[] {
  return [...pieces, ...COMMON].map((piece) => `${piece.repeat(most / piece.length)}\0`);
}

/** Of this process alone (ms). */
function timeOf(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).exec(text);
  return process.cpuUsage(start).user / 1000;
}
