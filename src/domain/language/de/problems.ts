import type { Words } from '../catalogue';

export const germanProblems = (): Words<'problems'> => ({});
