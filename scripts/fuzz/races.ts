import { NoteWriter, propertyWriter, type WriteResult } from '../../src/vault/note-writer';
import { FakeVault } from './fake-vault';
import type { Random } from './random';
import { report, type Tally } from './tally';

const JOURNAL = { canonical: 'follow_ups', others: [] };
const NOTES = [
  '---\ntype: interview\n---\nText\n', '---\nfollow_ups:\n  - first\nrole: SRE\n---\n', '---\nfollow_ups: [first] # mine\nrole: SRE\n---\n',
  '---\r\nfollow_ups: first # mine\r\nrole: SRE\r\n---\r\nText\r\n', '---\nfollow_ups: [\n  first, # one\n  "second"\n]\n---\n',
];

const append = (line: string) => (text: string) => propertyWriter.append(text, JOURNAL, line);

/** Two to five writes of one note at once, some undone at once too: each is in the note, or was said not to be. */
export async function fuzzRace(random: Random, tally: Tally): Promise<void> {
  const note = random.pick(NOTES);
  const vault = new FakeVault(random, note, drawOpen(random, note));
  const writer = new NoteWriter(vault.app);
  const lines = Array.from({ length: 2 + random.below(4) }, (_, at) => `2026-11-2${at} line ${at}`);
  const undone = new Set<string>();
  const results = await Promise.all(lines.map(async (line) => {
    const result = await writer.change(vault.path, append(line));
    if (random.chance(0.3) && await undo(result)) undone.add(line);
    return result;
  }));
  results.forEach((result, at) => judge(tally, vault, { line: lines[at] ?? '', result, isUndone: undone.has(lines[at] ?? '') }));
  const isBack = await isUndone(random, vault, results, lines, undone);
  if (!isBack) report(tally, 'wrong', `undo: ${JSON.stringify({ note, left: vault.text })}`);
}

/** Fails a step of a write at random: what was refused is not in the file, and what was not is. */
export async function fuzzDiskFault(random: Random, tally: Tally): Promise<void> {
  const note = random.pick(NOTES);
  const vault = new FakeVault(random, note, drawOpen(random, note));
  const writer = new NoteWriter(vault.app);
  vault.failAt = 1 + random.below(8);
  for (const line of ['2026-11-20 line 0', '2026-11-21 line 1']) {
    judge(tally, vault, { line, result: await writer.change(vault.path, append(line)), isUndone: false });
  }
}

function drawOpen(random: Random, note: string): string | null {
  const shown = note.replace(/\r\n/g, '\n');
  return random.pick([null, shown, `${shown}typed since\n`]);
}

async function undo(result: WriteResult): Promise<boolean> {
  return result.kind === 'changed' && await result.undo() === true;
}

interface Outcome {
  readonly line: string;
  readonly result: WriteResult;
  readonly isUndone: boolean;
}

function judge(tally: Tally, vault: FakeVault, { line, result, isUndone }: Outcome): void {
  const stands = vault.text.includes(line);
  const expected = result.kind === 'changed' && !isUndone;
  if (result.kind === 'changed') tally.applied += 1;
  else tally.refused += 1;
  const example = JSON.stringify({ line, result, isUndone, text: vault.text });
  if (expected && !stands) report(tally, 'lost', example);
  // What failed after it was written may stand; then the person can see that.
  else if (!expected && stands && !(result.kind === 'refused' && result.reason.includes('EIO'))) report(tally, 'wrong', example);
}

/** Takes the rest back in any order: none of the lines is left. */
async function isUndone(
  random: Random, vault: FakeVault, results: readonly WriteResult[], lines: readonly string[], undone: ReadonlySet<string>,
): Promise<boolean> {
  const left = results.filter((result, at) => result.kind === 'changed' && !undone.has(lines[at] ?? ''));
  for (const result of [...left].sort(() => random.next() - 0.5)) {
    if (!await undo(result)) return false;
  }
  return !lines.some((line) => vault.text.includes(line));
}
