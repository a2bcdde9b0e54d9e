import type { Server } from 'node:http';

export interface ServeOptions {
  /** The folder of the built page. */
  readonly page: string;
  /** A folder of notes, or null. */
  readonly vault: string | null;
  readonly port: number;
  /** The text of `vault.json` instead of the page's own, or null; asked for at each request. */
  readonly notes?: () => string | null;
  /** Whether the browser may keep the page's code: it is built once before it is served. Default: no. */
  readonly keep?: boolean;
}

/** Serves on the port, or the next free one, to this machine alone. */
export function serve(options: ServeOptions): Promise<{ server: Server; port: number }>;
