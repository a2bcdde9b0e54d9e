import type { Words } from '../catalogue';

export const germanCheck = (): Words<'check'> => ({});
