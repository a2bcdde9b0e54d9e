import fc from 'fast-check';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkText } from '../../../scripts/cli/check';
import { readVault, type Vault } from '../../../scripts/cli/vault';
import { day } from '../../../src/domain/dates/day';
import type { Interview } from '../../../src/domain/note/interview';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { slips } from './slips';

/*
 * Notes with three slips each, as people make them: each must be read as before, or be named in a problem, or be listed as not
 * taken. What differs without a word fails, with the slips and both readings. RUNS=10000 tries more of them; SEED=2 tries others.
 */
const RUNS = Number(process.env['RUNS'] ?? 300);
const SEED = Number(process.env['SEED'] ?? 1);

/** The number of failures that are described. */
const SHOWN = Number(process.env['SHOWN'] ?? 10);

/** The properties of which a problem may explain that a part of the reading differs. A part that is not here: any property. */
const EXPLAINED_BY: Readonly<Partial<Record<keyof Interview, readonly string[]>>> = {
  company: ['company'],
  role: ['role'],
  round: ['round', 'interviews'],
  format: ['format'],
  interviewers: ['interviewers'],
  agency: ['agency'],
  agencyContact: ['agency_contact'],
  references: ['references'],
  contactPerson: ['contact_person'],
  contactBy: ['contact_by'],
  decisionBy: ['decision_by', 'date'],
  followUpOn: ['follow_up_on'],
  status: ['status'],
  statusDate: ['status_date'],
  offerDeadline: ['offer_deadline'],
  schedule: ['date', 'time', 'duration', 'timezone', 'interviews'],
};

type Outcome = 'read as before' | 'named as a problem' | 'listed as not taken' | 'different without a word';

interface Case {
  /** The note without slips, by its path. */
  readonly original: string;
  readonly path: string;
  readonly kinds: readonly string[];
  readonly text: string;
  /** The lines that the slips changed, as they are now. */
  readonly changedLines: readonly string[];
}

/** In ms: a note takes a few of them. */
const TIMEOUT = 30_000 + RUNS * 20;

const NOTES = join(import.meta.dirname, 'vault');
const EXAMPLES = join(import.meta.dirname, '../../../example-vault');
const options = { zone: 'Europe/London', settings: DEFAULT_SETTINGS };

it('reads a note with three slips as before, or names the problem, or lists the note as not taken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slips-'));
  try {
    for (const source of [NOTES, EXAMPLES]) cpSync(source, folder, { recursive: true });
    const before = await readVault(folder, options);
    const cases = makeCases(folder, [...before.readings.keys()]);
    for (const { path, text } of cases) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const after = await readVault(folder, options);
    const check = checkText(after, DEFAULT_SETTINGS, day('2026-11-23'));
    const outcomes = cases.map((made) => ({ ...made, outcome: outcomeOf(made, before, after, check) }));
    console.log(summaryOf(outcomes));
    const silent = outcomes.filter(({ outcome }) => outcome === 'different without a word');
    expect(silent.map((made) => describeCase(made, before, after)).slice(0, SHOWN), `SEED=${SEED}`).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, TIMEOUT);

function makeCases(folder: string, originals: readonly string[]): readonly Case[] {
  const arbitrary = fc.tuple(fc.constantFrom(...originals), slips);
  return fc.sample(arbitrary, { numRuns: RUNS, seed: SEED }).map(([original, made], at) => {
    const source = readFileSync(join(folder, original), 'utf8');
    let text = source;
    const kinds: string[] = [];
    for (const [{ kind, apply }, pick] of made) {
      const changed = apply(text, pick);
      if (changed !== text) kinds.push(kind);
      text = changed;
    }
    const lines = new Set(source.split('\n'));
    const changedLines = text.split('\n').filter((line) => !lines.has(line));
    return { original, path: join('slips', String(at), original), kinds, text, changedLines };
  });
}

function outcomeOf({ original, path }: Case, before: Vault, after: Vault, check: string): Outcome {
  if (after.unreadable.includes(path)) return 'named as a problem';
  const reading = after.readings.get(path);
  if (reading === undefined) return check.includes(path) ? 'listed as not taken' : 'different without a word';
  const different = differences(original, path, before, after);
  if (different.length === 0) return 'read as before';
  const told = new Set(before.readings.get(original)?.problems.map(({ message }) => message));
  const named = after.problems.filter(({ note, message }) => note === path && !told.has(message)).map(({ property }) => property);
  const isExplained = (part: string) => {
    const by = EXPLAINED_BY[part as keyof Interview];
    return named.some((property) => property === null || by === undefined || by.includes(property));
  };
  return different.every(isExplained) ? 'named as a problem' : 'different without a word';
}

/** The parts of the interviews that are read otherwise. */
function differences(original: string, path: string, before: Vault, after: Vault): readonly string[] {
  const [were, are] = [before.readings.get(original)?.interviews ?? [], after.readings.get(path)?.interviews ?? []];
  if (were.length !== are.length) return ['the number of interviews'];
  return were.flatMap((was, at) => Object.entries(was).flatMap(([part, value]) => {
    const now: unknown = Reflect.get(are[at] ?? {}, part);
    return JSON.stringify(now)?.replaceAll(path, original) === JSON.stringify(value) ? [] : [part];
  }));
}

function describeCase({ original, path, kinds, changedLines }: Case, before: Vault, after: Vault): string {
  const parts = differences(original, path, before, after);
  const reading = (vault: Vault, note: string) => JSON.stringify(vault.readings.get(note)?.interviews.map((interview) => (
    parts.map((part): unknown => Reflect.get(interview, part)))) ?? 'not taken');
  const what = `${original}: ${kinds.join(' + ')} changes ${parts.join(', ')}`;
  return [what, reading(before, original), reading(after, path), ...changedLines].join('\n');
}

/** How many notes came out how, and how many of each outcome have each kind of slip. */
function summaryOf(outcomes: readonly (Case & { readonly outcome: Outcome })[]): string {
  const kinds = [...new Set(outcomes.flatMap((made) => made.kinds))].sort();
  const ofKinds = kinds.map((kind) => (
    `${kind}: ${countsOf(outcomes.filter((made) => made.kinds.includes(kind)).map(({ outcome }) => outcome))}`
  ));
  return [`${RUNS} notes with slips, SEED=${SEED}: ${countsOf(outcomes.map(({ outcome }) => outcome))}`, ...ofKinds].join('\n  ');
}

function countsOf(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word, count]) => `${count} ${word}`).join(', ');
}
