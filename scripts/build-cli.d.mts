/** Builds the program if one of its sources is newer. Gives its path. */
export function buildCli(): Promise<string>;
