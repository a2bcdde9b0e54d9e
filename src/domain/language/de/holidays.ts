import type { Words } from '../catalogue';

export const germanHolidays = (): Words<'holidays'> => ({});
