import type { Words } from '../catalogue';

export const germanFirstRun = (): Words<'firstRun'> => ({});
