/*
 * To add a case, make a folder named after it with `before.md` and `edit.json`, and run the tests: they write `after.md`.
 * To change a case on purpose, delete its `after.md`, run the tests, and read the diff before you commit it.
 * A case without `after.md` must say in `edit.json` that the edit is `unchanged` or `refused`; any other refusal fails.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PropertyWriter, type Edit } from '../../../src/domain/writing';
import type { PropertyKey, PropertyValue } from '../../../src/domain/writing/edit';

/** The edit of `before.md` (one of `set`, `append`, `drop` and `replace`), and its result if that is not `after.md`. */
interface Golden {
  readonly what: string;
  readonly property: PropertyKey;
  readonly set?: PropertyValue;
  readonly append?: string;
  readonly drop?: string;
  /** The item, and what to put in its place. */
  readonly replace?: readonly [string, string];
  readonly unchanged?: true;
  /** Words of the refusal. */
  readonly refused?: string;
}

const FOLDER = new URL('./', import.meta.url);
const writer = new PropertyWriter((yaml) => parse(yaml, { uniqueKeys: false, logLevel: 'error' }) as unknown);

// Decoded with the byte-order mark kept: the mark and every line end count here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
const read = (name: string) => decoder.decode(readFileSync(new URL(name, FOLDER)));

function apply(text: string, { property, set, append, drop, replace }: Golden): Edit {
  if (replace !== undefined) return writer.replace(text, property, ...replace);
  if (set !== undefined) return writer.set(text, property, set);
  if (append !== undefined) return writer.append(text, property, append);
  return writer.remove(text, property, drop ?? '');
}

function expectedOf({ unchanged, refused }: Golden, after: string | null): Edit | null {
  if (unchanged) return { kind: 'unchanged' };
  if (refused !== undefined) return { kind: 'refused', reason: expect.stringContaining(refused) as string };
  return after === null ? null : { kind: 'changed', text: after };
}

const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

describe('a golden note', () => {
  it.each(cases)('%s', (name) => {
    const golden = JSON.parse(read(`${name}/edit.json`)) as Golden;
    const edit = apply(read(`${name}/before.md`), golden);
    const afterFile = new URL(`${name}/after.md`, FOLDER);
    const after = existsSync(afterFile) ? read(`${name}/after.md`) : null;
    const expected = expectedOf(golden, after);
    if (expected === null && edit.kind === 'changed') writeFileSync(afterFile, edit.text);
    const missing = 'after.md was missing. If it is there now, read it and run the tests again.';
    expect(edit, expected === null ? missing : golden.what).toEqual(expected);
    if (expected?.kind === 'changed') expect(apply(expected.text, golden), 'done twice').toEqual({ kind: 'unchanged' });
    else expect(after, 'after.md of an edit that changes nothing').toBeNull();
  });
});
