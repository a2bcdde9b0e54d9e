import type { Words } from '../catalogue';

export const germanOverview = (): Words<'overview'> => ({});
