import esbuild from 'esbuild';

const watch = process.argv.includes('--watch');

/** Obsidian supplies these at run time; everything else goes into the one file. */
const external = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

const code = {
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
  // Obsidian reads it as UTF-8: a quotation mark need not be written as six letters.
  charset: 'utf8',
  logLevel: 'warning',
};

/** Obsidian loads one style sheet; it is kept with the sources, so that a theme's author finds it there. */
const styles = {
  entryPoints: ['src/styles/index.css'],
  outfile: 'styles.css',
  bundle: true,
  minify: true,
  // As written: what Obsidian's browser understands need not be spelt out for older ones.
  target: 'esnext',
  banner: { css: '/* Built from src/styles by npm run build. */' },
  logLevel: 'warning',
};

const contexts = await Promise.all([code, styles].map((options) => esbuild.context(options)));

if (watch) {
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(contexts.map((context) => context.rebuild()));
  await Promise.all(contexts.map((context) => context.dispose()));
}
