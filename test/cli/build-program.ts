import { buildCli } from '../../scripts/build-cli.mjs';

/** Built before the files of tests run side by side, so that no two of them build it at once. */
export default async function setup(): Promise<void> {
  await buildCli();
}
