import { writeFileSync } from 'node:fs';
import { FolderOfNotes, runTask, startNode } from './commands';
import { GOALS, type Goal } from './goals';
import { REAL, TASKS } from './tasks';

const [flag, name] = process.argv.slice(2);
if (flag === '--task') process.stdout.write(String(await taskNamed(name)()));
else report(measureAll(process.argv.includes('--quick') ? 1 : 7));

function taskNamed(task: string | undefined): () => number | Promise<number> {
  const found = Object.entries(TASKS).find(([known]) => known === task);
  if (found === undefined) throw new Error(`There is no task “${task}”.`);
  return found[1];
}

/** Measures everything by turns, so that a busy moment of the machine meets all alike; keeps the least of each. */
function measureAll(turns: number): ReadonlyMap<string, number> {
  const [vault, small] = [new FolderOfNotes(...REAL), new FolderOfNotes(20, 10)];
  const measurements: Readonly<Record<string, () => number>> = {
    ...Object.fromEntries(Object.keys(TASKS).map((task) => [task, () => runTask(task)])),
    'cat, real': () => vault.cat(), 'due, real': () => vault.due(), 'due, 20 notes': () => small.due(), 'node': startNode,
  };
  const least = new Map<string, number>();
  try {
    for (let turn = 0; turn < turns; turn += 1) {
      for (const [what, measure] of Object.entries(measurements)) least.set(what, Math.min(measure(), least.get(what) ?? Infinity));
    }
  } finally {
    vault.remove();
    small.remove();
  }
  return least;
}

interface Result extends Goal {
  readonly value: number;
  /** What it is measured against; null for bytes. */
  readonly base: number | null;
  readonly reached: number;
}

function resultOf(goal: Goal, least: ReadonlyMap<string, number>): Result {
  const value = least.get(goal.measured) ?? NaN;
  const base = goal.against === null ? null : least.get(goal.against) ?? NaN;
  return { ...goal, value, base, reached: base === null ? value : value / base };
}

function report(least: ReadonlyMap<string, number>): void {
  const results = GOALS.map((goal) => resultOf(goal, least));
  console.table(results.map(({ what, value, base, reached, goal, bound }) => ({
    'What': what,
    'Measured': base === null ? '' : `${value.toFixed(1)} : ${base.toFixed(1)} ms`,
    'Reached': figure(reached), 'Goal': figure(goal), 'Bound': figure(bound), 'Says': verdict(reached, goal, bound),
  })));
  const file = process.argv[process.argv.indexOf('--json') + 1];
  if (process.argv.includes('--json') && file !== undefined) writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  process.exitCode = results.every(({ reached, bound }) => reached <= bound) ? 0 : 1;
}

function verdict(reached: number, goal: number, bound: number): string {
  if (reached <= goal) return 'reached';
  return reached <= bound ? 'not reached' : 'OUT OF BOUNDS';
}

function figure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)));
}
