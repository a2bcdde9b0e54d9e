/**
 * @param folder of the program, with `main.ts` and the stand-in `obsidian.ts`
 * @param outfile the path of the program to write
 */
export function bundle(folder: string, outfile: string): Promise<void>;
