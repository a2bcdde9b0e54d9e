// Runs all checks, even if one of them fails, and ends with one line of counts.
import { spawnSync } from 'node:child_process';
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

check('Build', ['run', '--silent', 'build']);
check('Types', ['run', '--silent', 'typecheck']);
check('Lint', ['run', '--silent', 'lint']);
await browser();
tests();

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A step that passes or fails as a whole. */
function check(name, args) {
  console.log(`\n${name}`);
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: windows });
  count(status === 0);
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
