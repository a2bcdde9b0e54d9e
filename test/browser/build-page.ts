import { buildPlayground } from '../../scripts/build-playground.mjs';

/** The page that all tests in a browser look at. */
export async function setup(): Promise<void> {
  await buildPlayground();
}
