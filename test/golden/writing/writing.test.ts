import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { appendToList, removeFromList, removeProperty, setProperty, type Edit, type Parse, type PropertyKey, type PropertyValue } from '../../../src/domain/writing';

/** What is done to `before.md`, and for a refusal the words it must have; else `after.md` is the text that comes of it. */
interface Golden {
  readonly what: string;
  readonly set?: PropertyValue;
  readonly remove?: true;
  readonly append?: string;
  readonly drop?: string;
  readonly property: PropertyKey;
  readonly unchanged?: true;
  readonly refused?: string;
}

const FOLDER = new URL('./', import.meta.url);
const parse: Parse = (yaml) => parseYaml(yaml, { uniqueKeys: false, logLevel: 'error' }) as unknown;

// Read as bytes and decoded with the mark kept: a byte-order mark and every line end count here.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
const read = (name: string) => decoder.decode(readFileSync(new URL(name, FOLDER)));

function apply(text: string, { property, set, remove, append, drop }: Golden): Edit {
  if (set !== undefined) return setProperty(text, property, set, parse);
  if (remove) return removeProperty(text, property, parse);
  if (append !== undefined) return appendToList(text, property, append, parse);
  return removeFromList(text, property, drop ?? '', parse);
}

const cases = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

describe('a golden note', () => {
  it.each(cases)('%s', (name) => {
    const golden = JSON.parse(read(`${name}/edit.json`)) as Golden;
    const edit = apply(read(`${name}/before.md`), golden);
    if (golden.unchanged) expect(edit, golden.what).toEqual({ kind: 'unchanged' });
    else if (golden.refused !== undefined) expect(edit, golden.what).toEqual({ kind: 'refused', reason: expect.stringContaining(golden.refused) as string });
    else {
      const after = read(`${name}/after.md`);
      expect(edit, golden.what).toEqual({ kind: 'changed', text: after });
      expect(apply(after, golden), 'done twice').toEqual({ kind: 'unchanged' });
    }
  });
});
