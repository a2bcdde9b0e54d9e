import esbuild from 'esbuild';
import { codeOptions } from './scripts/code-options.mjs';

const watch = process.argv.includes('--watch');

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

const contexts = await Promise.all([codeOptions(watch), styles].map((options) => esbuild.context(options)));

if (watch) {
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(contexts.map((context) => context.rebuild()));
  await Promise.all(contexts.map((context) => context.dispose()));
}
