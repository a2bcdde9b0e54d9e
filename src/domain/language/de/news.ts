import type { Words } from '../catalogue';

export const germanNews = (): Words<'news'> => ({});
