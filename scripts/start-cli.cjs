// Starts the bundled command line with what V8 compiled of it at the last run: compiling takes longer than reading a small vault.
// It is CommonJS because Node takes 3 ms more to start an ES module.
const { readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const program = join(__dirname, 'cli-program.js');
// V8 tells programs apart by their length alone.
const cache = join(__dirname, `cli-${statSync(program).mtimeMs}.cache`);

const cachedData = attempt(() => readFileSync(cache));
const script = new Script(`(function (require) {${readFileSync(program, 'utf8')}\n})`, { filename: program, cachedData });
// After the run: only then have the functions been compiled that a run needs. V8 rejects what another version of Node has left.
if (cachedData === undefined || script.cachedDataRejected) process.once('exit', () => attempt(keep));
script.runInThisContext()(require);

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
