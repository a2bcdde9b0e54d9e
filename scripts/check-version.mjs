// Checks that a tag is the version that manifest.json, package.json and versions.json state.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const [, , tag = ''] = argv;
const { version, minAppVersion } = read('manifest.json');

const problems = [
  ...(version === tag ? [] : [`manifest.json states ${version}; expected ${tag}.`]),
  ...(read('package.json').version === tag ? [] : [`package.json states ${read('package.json').version}; expected ${tag}.`]),
  ...(read('versions.json')[tag] === minAppVersion ? [] : [`versions.json does not state ${minAppVersion} for ${tag}.`]),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
