// Runs all checks, even if one of them fails, and ends with one line of counts.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './ensure-browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = mkdtempSync(join(tmpdir(), 'interview-follow-up-'));
const report = join(results, 'vitest.json');
const windows = process.platform === 'win32';

let passed = 0;
let failed = 0;

process.on('exit', () => rmSync(results, { recursive: true, force: true }));

await check('Build', 'build');
// Each of these keeps one core busy.
await Promise.all([
  inTurn(['Types', 'typecheck'], ['Lint', 'lint:code']),
  inTurn(['Lint, as the community directory does', 'lint:review'], ['Unused code', 'lint:unused']),
]);
await browser();
tests();

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
  for (const [name, script] of steps) await check(name, script);
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

function tests() {
  console.log('\nTests');
  const args = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npx', args, { cwd: root, stdio: 'inherit', shell: windows });
  const { numPassedTests = 0, numFailedTests = 0 } = readReport();
  passed += numPassedTests;
  // A file that cannot be loaded has no tests that could fail.
  failed += status === 0 ? numFailedTests : Math.max(numFailedTests, 1);
}

function readReport() {
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
