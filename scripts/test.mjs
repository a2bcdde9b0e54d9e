// Runs all checks, even if one of them fails, and ends with one line of counts.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './ensure-browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = mkdtempSync(join(tmpdir(), 'interview-follow-up-'));
const windows = process.platform === 'win32';
/** The cores that the browser leaves. */
const REST = Math.max(1, availableParallelism() - 1);

let passed = 0;
let failed = 0;

process.on('exit', () => rmSync(results, { recursive: true, force: true }));

await check('Build', 'build');
// Each of these lanes keeps about one core busy: a browser waits for its page, and the page for the browser.
await Promise.all([
  inTurn(
    () => browser(), () => tests('pages', ['--project=build', '--project=browser*']),
    () => check('Lint, as the community directory does', 'lint:review'), () => check('Unused code', 'lint:unused'),
  ),
  inTurn(
    () => tests('modules', ['--project=domain*', '--project=command*', '--project=plugin*', `--maxWorkers=${REST}`]),
    () => check('Types', 'typecheck'), () => check('Lint', 'lint:code'),
  ),
]);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A step that passes or fails as a whole. What it says is shown once it ends, so that two steps do not talk at once. */
function check(name, script) {
  return new Promise((resolve) => {
    const step = spawn('npm', ['run', '--silent', script], { cwd: root, shell: windows });
    let said = '';
    for (const stream of [step.stdout, step.stderr]) stream.on('data', (text) => { said += text; });
    step.on('close', (status) => {
      console.log(`\n${name}${said === '' ? '' : `\n${said.trimEnd()}`}`);
      count(status === 0);
      resolve();
    });
  });
}

async function inTurn(...steps) {
  for (const step of steps) await step();
}

/** Without a browser its tests fail one by one; this step says why. */
async function browser() {
  console.log('\nBrowser');
  try {
    console.log(await ensureBrowser());
    count(true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    count(false);
  }
}

/** Runs the tests of some projects. @param name of the report */
async function tests(name, options) {
  const report = join(results, `${name}.json`);
  const status = await run('npx', ['vitest', 'run', ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report);
  passed += numPassedTests;
  // A file that cannot be loaded has no tests that could fail.
  failed += status === 0 ? numFailedTests : Math.max(numFailedTests, 1);
}

/** Runs the command, which says line by line what it does. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, shell: windows });
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', (line) => console.log(line));
    child.on('close', resolve);
  });
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}

function count(isPassed) {
  if (isPassed) passed += 1;
  else failed += 1;
}
