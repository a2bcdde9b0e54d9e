import { buildPlayground } from '../../scripts/build-playground.mjs';

/** Builds the page that the browser tests load. */
export async function setup(): Promise<void> {
  await buildPlayground();
}
