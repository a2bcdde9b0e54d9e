import fc from 'fast-check';

/** Property tests draw the same values every time, so that a failure is due to the change. `SEED=2 npx vitest run …` draws others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
