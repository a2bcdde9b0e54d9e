// What each part of the code weighs in main.js. Run it to see the table.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { codeOptions } from './code-options.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The bytes of `main.js` by part, the heaviest first. A part is a folder of `src` or of `src/domain`; packages are one. */
export async function bytesByPart() {
  const { metafile } = await esbuild.build({ ...codeOptions(false), absWorkingDir: root, write: false, metafile: true });
  const bytes = new Map();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      bytes.set(partOf(path), (bytes.get(partOf(path)) ?? 0) + bytesInOutput);
    }
  }
  return Object.fromEntries([...bytes].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]));
}

/** `domain/letters` for `src/domain/letters/mail.ts`, `views` for `src/views/tree.ts`. */
function partOf(path) {
  const [top, ...folders] = dirname(path).split('/');
  if (top !== 'src') return 'packages';
  return folders.slice(0, folders[0] === 'domain' ? 2 : 1).join('/') || 'main';
}

if (process.argv[1] === join(root, 'scripts', 'bytes-by-part.mjs')) console.table(await bytesByPart());
