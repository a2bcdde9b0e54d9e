import type { Words } from '../catalogue';

export const germanDates = (): Words<'dates'> => ({});
