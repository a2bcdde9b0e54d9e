/*
 * To add a case, make a folder named after it with `notes/`, `expected.json` (see `Case`) and, if it needs them, `settings.json`.
 * A row states only what the case is about. To change a case on purpose, edit `expected.json`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDueArguments } from '../../../scripts/cli/arguments';
import { findDue } from '../../../scripts/cli/due';
import { toJson } from '../../../src/domain/outside/agenda-json';
import { loadSettings } from '../../../scripts/cli/settings-file';

type Row = Readonly<Record<string, unknown>>;

/** What must come of a vault, as far as the case is about it. */
interface Case {
  readonly name: string;
  /** The rule, in words. */
  readonly because: string;
  readonly args: readonly string[];
  readonly expect: Readonly<Record<'items' | 'interviews' | 'problems', readonly Row[]>>;
  /** Actions that the case leaves out. */
  readonly ignore?: readonly string[];
  /** The order of the items matters. */
  readonly ordered?: boolean;
}

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

describe('the playbook, on notes', () => {
  for (const folder of folders) {
    const golden = JSON.parse(readFileSync(join(here, folder, 'expected.json'), 'utf8')) as Case;
    it(golden.name, async () => {
      const answer = await answerTo(golden, join(here, folder));
      const items = answer.items.filter(({ action }) => golden.ignore?.includes(action) !== true);
      const order = golden.ordered === true ? <T>(rows: readonly T[]) => rows : inOneOrder;
      expect(order(items.map((item) => partLike(item, golden.expect.items))), golden.because).toEqual(order(golden.expect.items));
      const interviews = answer.interviews.map((row) => partLike(row, golden.expect.interviews));
      expect(inOneOrder(interviews)).toEqual(inOneOrder(golden.expect.interviews));
      expect(inOneOrder(answer.problems.map((row) => partLike(row, golden.expect.problems)))).toEqual(inOneOrder(golden.expect.problems));
    });
  }
});

async function answerTo(golden: Case, folder: string) {
  const { vault, now, zone } = readDueArguments([join(folder, 'notes'), ...golden.args], () => 0);
  const file = join(folder, 'settings.json');
  const settings = await loadSettings(vault, existsSync(file) ? file : null);
  return toJson(await findDue(vault, { now, zone, settings }), now, zone);
}

/** Keys that tell expected rows apart, so that each row of the answer is compared with the right one. */
const IDENTITY = ['note', 'date', 'action', 'n', 'person', 'property', 'message'];

/** The row, reduced to the keys that the case states. A key that the row lacks counts as null. */
function partLike(row: object, expected: readonly Row[]): object {
  const values = new Map<string, unknown>(Object.entries(row));
  const like = expected.find((other) => IDENTITY.every((key) => !values.has(key) || !(key in other) || other[key] === values.get(key)));
  return like === undefined ? row : Object.fromEntries(Object.keys(like).map((key) => [key, values.get(key) ?? null]));
}

function inOneOrder<T>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function key(row: unknown): string {
  return JSON.stringify(Object.entries(row as object).sort());
}
