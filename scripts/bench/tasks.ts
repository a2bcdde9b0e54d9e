import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import matter from 'gray-matter';
import { LOCALES } from '../../src/domain/language/locales';
import { AlikeIndex, type ThankYou } from '../../src/domain/letters/review/too-alike';
import { evaluate, onload } from './start';
import { BenchStore, filledStore, NOW } from './store';
import { closedProperties, interviewProperties, makeVault, otherProperties, textOf } from './vault';

const DAY = 24 * 60 * 60_000;

/** How many notes a vault has, and how many of them are interviews. */
type Size = readonly [notes: number, interviews: number];

export const REAL: Size = [10_000, 60];
export const DENSE: Size = [10_000, 1_000];

/** What is measured. Each runs in a process of its own, as cold as a start, and gives milliseconds (or bytes, if it says so). */
export const TASKS = {
  'bare loop, real': () => bareLoop(REAL),
  'bare loop, dense': () => bareLoop(DENSE),
  'first pass, real': () => firstPass(REAL),
  'first pass, dense': () => firstPass(DENSE),
  'gray-matter, real': () => grayMatter(REAL),
  'change, 1,000 notes': () => change([1_000, 100], interviewOf),
  'change, 100,000 notes': () => change([100_000, 10_000], interviewOf),
  'change of another note, 1,000 notes': () => change([1_000, 100], otherProperties),
  'change of another note, 100,000 notes': () => change([100_000, 10_000], otherProperties),
  'change by application, filtered, 1,000 notes': () => change([1_000, 100], interviewOf, filtered(250)),
  'change by application, filtered, 100,000 notes': () => change([100_000, 10_000], interviewOf, filtered(25_000)),
  'change with the board open, 1,000 notes': () => change([1_000, 100], interviewOf, (store) => store.board()),
  'change with the board open, 100,000 notes': () => change([100_000, 10_000], interviewOf, (store) => store.board()),
  'midnight, 1,000 notes': () => midnight(1_000),
  'midnight, 10,000 notes': () => midnight(10_000),
  'too alike, 100 letters': () => tooAlike(100),
  'too alike, 1,000 letters': () => tooAlike(1_000),
  'compile and evaluate': evaluate,
  'onload': onload,
  'bytes of another note': bytesOfAnotherNote,
  'bytes of 2,000 changes': bytesOfChanges,
} satisfies Record<string, () => number | Promise<number>>;

export type Task = keyof typeof TASKS;

/** Looks at two properties of each note: no program can do less. */
function bareLoop(size: Size): number {
  const app = makeVault(...size).asApp();
  const files = app.vault.getMarkdownFiles();
  return timeOf(() => {
    let dates = 0;
    for (const file of files) {
      const properties = app.metadataCache.getFileCache(file)?.frontmatter;
      if (properties?.['type'] === 'interview' && properties['date'] !== undefined) dates += 1;
    }
    return dates;
  });
}

async function firstPass(size: Size): Promise<number> {
  const store = new BenchStore(makeVault(...size));
  const start = performance.now();
  await store.read(store.vault.paths());
  store.list();
  return performance.now() - start;
}

function grayMatter([notes, interviews]: Size): number {
  const vault = makeVault(notes, interviews);
  const texts = vault.paths().map((path) => textOf(vault.propertiesOf(path)));
  return timeOf(() => texts.reduce((names, text) => names + Object.keys(matter(text, {}).data).length, 0));
}

/** The quickest of many changes of one note: what is shown is worked out again after each. */
async function change(
  [notes, interviews]: Size, propertiesOf: (at: number, day: number) => Record<string, unknown>,
  show: (store: BenchStore) => number = (store) => store.list(),
): Promise<number> {
  const store = await filledStore(makeVault(notes, interviews));
  const at = propertiesOf === interviewOf ? notes / 2 : notes / 2 + 1;
  const path = `Notes/Note ${at}.md`;
  const times: number[] = [];
  for (let day = 1; day <= 28; day += 1) {
    store.vault.set(path, propertiesOf(at, day));
    const start = performance.now();
    if (await store.read([path])) show(store);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** The filter leaves little more than the application of the changed note. */
function filtered(company: number): (store: BenchStore) => number {
  return (store) => store.list(NOW, { grouping: 'application', filter: `company ${company}` });
}

function interviewOf(at: number, day: number): Record<string, unknown> {
  return { ...interviewProperties(at), status: 'waiting', date: `2026-11-${String(day).padStart(2, '0')}T14:00` };
}

/** Twenty-five open applications among those that have ended long ago; the quickest of five midnights. */
async function midnight(notes: number): Promise<number> {
  const vault = makeVault(notes, notes / 10, closedProperties);
  for (let at = 0; at < 25; at += 1) vault.set(`Open/Note ${at}.md`, interviewProperties(at));
  const store = await filledStore(vault);
  const times = [1, 2, 3, 4, 5].map((days) => timeOf(() => store.list(NOW + days * DAY)));
  return Math.min(...times);
}

/** Each of the thank-yous of one application compared with the others: a panel nobody meets. */
function tooAlike(count: number): number {
  const letters = Array.from({ length: count }, (_, at): ThankYou => ({
    person: `Person ${at}`, given: 'Thank you for your time today.',
    body: `Thank you for your time today. We talked about ${Array.from({ length: 40 }, (__, word) => `skill${word}of${at}`).join(' ')}.`,
  }));
  return timeOf(() => {
    const index = new AlikeIndex(letters);
    return letters.map((letter, own) => index.alikeTo(letter, LOCALES.en.review(), (at) => at !== own));
  });
}

/** In bytes: what stays in memory of each note that is no interview. */
async function bytesOfAnotherNote(): Promise<number> {
  const vault = makeVault(51_000, 1_000);
  const store = await filledStore(makeVault(1_000, 1_000));
  const paths = vault.paths().filter((path) => vault.propertiesOf(path)['type'] === undefined);
  for (const path of paths) store.vault.set(path, vault.propertiesOf(path));
  const before = bytesInUse();
  await store.read(paths);
  return (bytesInUse() - before) / paths.length;
}

/** In bytes: what 2,000 changes of one note leave behind, when V8 has compiled what it compiles of the code for one. */
async function bytesOfChanges(): Promise<number> {
  const store = await filledStore(makeVault(1_000, 100));
  const changes = async (count: number): Promise<void> => {
    for (let nth = 0; nth < count; nth += 1) {
      store.vault.set('Notes/Note 500.md', interviewOf(500, 1 + nth % 28));
      await store.read(['Notes/Note 500.md']);
      store.list();
    }
  };
  await changes(4_000);
  const before = bytesInUse();
  await changes(2_000);
  return bytesInUse() - before;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let turn = 0; turn < 3; turn += 1) collect();
  return process.memoryUsage().heapUsed;
}

