/** Gives the path of the program. */
export function buildCli(): Promise<string>;
