// Writes THIRD-PARTY-NOTICES: the licences of the packages whose code is in main.js.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { codeOptions } from './code-options.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'THIRD-PARTY-NOTICES');

const HEAD = 'main.js contains code of the packages below, under their licences.\n'
  + 'This list is made by npm run notices; a test checks that it is complete.\n';

/** The text of the file, from what esbuild puts into main.js. Throws if a package has no licence file. */
export async function thirdPartyNotices() {
  const { metafile } = await esbuild.build({ ...codeOptions(), absWorkingDir: root, write: false, metafile: true });
  const names = new Set(Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs).map(packageOf)));
  return [HEAD, ...[...names].filter((name) => name !== null).sort().map(noticeOf)].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The package that a file belongs to; null for one of our own. */
function packageOf(path) {
  const parts = path.split('node_modules/').at(-1).split('/');
  if (!path.includes('node_modules/')) return null;
  return parts[0].startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

function noticeOf(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)\b/i.test(entry));
  if (file === undefined) throw new Error(`The package ${name} has no licence file.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim()}\n`;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await thirdPartyNotices());
