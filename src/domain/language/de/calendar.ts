import type { Words } from '../catalogue';

export const germanCalendar = (): Words<'calendar'> => ({
  interview: (about) => (about === null ? 'Gespräch' : `Gespräch: ${about}`),
});
