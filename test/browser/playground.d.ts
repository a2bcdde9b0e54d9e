import type { startHost } from '../playground/host/start';

declare global {
  interface Window {
    /** What the playground's page offers to tests. */
    readonly playground: ReturnType<typeof startHost>;
  }
}
