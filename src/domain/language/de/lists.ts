import type { Words } from '../catalogue';

export const germanLists = (): Words<'lists'> => ({});
