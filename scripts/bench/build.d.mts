/** @param outfile the path of the program to write */
export function buildBench(outfile: string): Promise<void>;
