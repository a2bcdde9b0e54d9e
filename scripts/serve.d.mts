import type { Server } from 'node:http';

export interface ServeOptions {
  /** The folder of the built page. */
  readonly page: string;
  /** A folder of notes, or null. */
  readonly vault: string | null;
  readonly port: number;
}

/** Serves on the port, or the next free one, to this machine alone. */
export function serve(options: ServeOptions): Promise<{ server: Server; port: number }>;
