/** The path of a browser on this machine, or null. */
export function findBrowser(): string | null;
/** Finds a browser or installs one. Rejects with what to do where neither works. */
export function ensureBrowser(): Promise<string>;
