import type { Words } from '../catalogue';

export const germanCalendar = (): Words<'calendar'> => ({});
