/** The folder of the built page. */
export const PLAYGROUND: string;
export function buildPlayground(): Promise<void>;
