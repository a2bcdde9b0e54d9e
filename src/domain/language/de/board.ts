import type { Words } from '../catalogue';

export const germanBoard = (): Words<'board'> => ({});
