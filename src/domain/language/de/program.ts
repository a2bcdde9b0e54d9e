import type { Words } from '../catalogue';

export const germanProgram = (): Words<'program'> => ({});
