import esbuild from 'esbuild';

const watch = process.argv.includes('--watch');

/** Obsidian supplies these at run time; everything else goes into the one file. */
const external = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

const context = await esbuild.context({
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  external,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  minify: !watch,
  sourcemap: watch ? 'inline' : false,
  treeShaking: true,
  legalComments: 'none',
  logLevel: 'warning',
});

if (watch) {
  await context.watch();
} else {
  await context.rebuild();
  await context.dispose();
}
