import { join } from 'node:path';
import esbuild from 'esbuild';
import { wrapped } from '../../scripts/build-playground.mjs';
import { codeOptions } from '../../scripts/code-options.mjs';

const root = join(import.meta.dirname, '../..');

/** The text of `plugin.js` with a pseudo-language in the place of German. @param file of the tests, which exports it */
export async function withPseudoLanguage(file: 'pseudo-language.ts' | 'pseudo-hebrew.ts'): Promise<string> {
  const { outputFiles = [] } = await esbuild.build({
    ...codeOptions(), absWorkingDir: root, write: false,
    plugins: [{
      name: 'pseudo-language',
      setup: (build) => { build.onResolve({ filter: /^\.\/de$/ }, () => ({ path: join(root, 'test', file) })); },
    }],
  });
  return wrapped(outputFiles[0]?.text ?? '');
}
