/** The folder of the built page. */
export const PLAYGROUND: string;
/** The folders of the example vaults, by language. */
export const EXAMPLE_VAULTS: Readonly<Record<'en' | 'de', string>>;
export function buildPlayground(example?: string): Promise<void>;

/** The text of plugin.js for the code of a main.js. */
export function wrapped(code: string): string;
