import type { BuildOptions } from 'esbuild';

/** How main.js is built. */
export function codeOptions(watch?: boolean): BuildOptions;
