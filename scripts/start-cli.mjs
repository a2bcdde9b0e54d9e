// Starts the bundled command line with what V8 compiled of it at the last run: compiling takes longer than reading a small vault.
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const program = fileURLToPath(new URL('cli.cjs', import.meta.url));
// V8 tells programs apart by their length alone.
const cache = fileURLToPath(new URL(`cli-${statSync(program).mtimeMs}.cache`, import.meta.url));

const cachedData = attempt(() => readFileSync(cache));
const script = new Script(`(function (require) {${readFileSync(program, 'utf8')}\n})`, { filename: program, cachedData });
// After the run: only then have the functions been compiled that a run needs. V8 rejects what another version of Node has left.
if (cachedData === undefined || script.cachedDataRejected) process.once('exit', () => attempt(keep));
script.runInThisContext()(createRequire(import.meta.url));

/** Runs at the same time must not read each other's half-written files. */
function keep() {
  const draft = `${cache}-${process.pid}`;
  writeFileSync(draft, script.createCachedData());
  renameSync(draft, cache);
}

/** A program that cannot be written next to works all the same. */
function attempt(work) {
  try {
    return work();
  } catch {
    return undefined;
  }
}
