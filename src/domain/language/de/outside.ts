import type { Words } from '../catalogue';

export const germanOutside = (): Words<'outside'> => ({});
