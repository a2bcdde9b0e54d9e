import type { Words } from '../catalogue';

export const germanImporting = (): Words<'importing'> => ({});
