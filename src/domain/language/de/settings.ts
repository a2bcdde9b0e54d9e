import type { Words } from '../catalogue';

export const germanSettings = (): Words<'settings'> => ({});
