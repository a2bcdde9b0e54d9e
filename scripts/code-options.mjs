// How main.js is built, for the build and for the list of the licences of what it holds.

/** Obsidian supplies these at run time; everything else goes into the one file. */
const external = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

export function codeOptions(watch = false) {
  return {
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
}
